import type { NextDoorFact, ObjectionPaperFacts } from '@fashen/official-documents';
import {
  type AnswerKind,
  type Objection,
  type ObjectionAnswer,
  ObjectionAnswerRepository,
  PartyRepository,
  type Sql,
} from '@fashen/persistence';
import { documentFact } from '../document/document-fact.js';
import { nextDoors } from './parties.js';

/** What a letter is made from: `addressee`, `paper` and `credentials` were opened for this one letter and are kept nowhere. */
export type LetterScene = {
  objection: Objection;
  answer: ObjectionAnswer;
  caseNumber: string;
  addressee: string;
  /** Name of a paper that is not in the library. */
  paper: string | null;
  /** What a receipt brings. */
  credentials: { code: string; secret: string } | null;
};

/** What the head approved, opened; `lead`: the objection that was examined, this one or the one in whose place it stands. */
export type Approved = { reasons: string; to: string; clauses: readonly string[]; lead: string };

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

const NAMING_THE_DAY: readonly AnswerKind[] = ['received', 'accepted', 'delayed'];

/** The day of the reply as the person was told it before this answer. */
export async function toldDue(sql: Sql, { objection, answer }: LetterScene): Promise<string | null> {
  const answers = await new ObjectionAnswerRepository(sql).ofObjection(objection.id);
  const earlier = answers.slice(
    0,
    answers.findIndex(({ id }) => id === answer.id),
  );
  return earlier.findLast(({ kind, due }) => NAMING_THE_DAY.includes(kind) && due !== null)?.due ?? null;
}
