import type { NextDoorFact, ObjectionPaperFacts } from '@fashen/official-documents';
import { type Objection, type ObjectionAnswer, PartyRepository, type Sql } from '@fashen/persistence';
import { documentFact } from './document-fact.js';
import { nextDoors } from './parties.js';

/** What a letter is made from: `addressee` and `paper` were opened for this one letter and are kept nowhere. */
export type LetterScene = {
  objection: Objection;
  answer: ObjectionAnswer;
  caseNumber: string;
  addressee: string;
  /** Name of a paper that is not in the library. */
  paper: string | null;
};

/** The part that all papers to a person share. */
export async function paperFacts(sql: Sql, { objection, answer, caseNumber, addressee, paper }: LetterScene): Promise<ObjectionPaperFacts> {
  const receiver = await new PartyRepository(sql).find(objection.receiver);
  const document = objection.document === null ? undefined : await documentFact(sql, objection.document);
  return {
    authority: receiver!.name,
    addressee,
    caseNumber,
    receivedOn: objection.receivedOn,
    document: document ?? { title: paper ?? '有关文件', issuers: [] },
    clauses: objection.clauses,
    signedOn: answer.on,
  };
}

/** Whom one may ask besides; a lawsuit is promised to nobody. */
export async function doorsOf(sql: Sql, receiver: string): Promise<NextDoorFact[]> {
  const { superior, congress } = await nextDoors(sql, receiver);
  return [superior, congress].flatMap((party) => (party === null ? [] : [{ party, what: '提出审查建议' }]));
}
