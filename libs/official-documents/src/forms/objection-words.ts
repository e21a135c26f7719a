import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import { doneInWords } from './correction-words.js';
import type { LapsedHow, NextDoorFact, ObjectionPaperFacts, ObjectionResultFact } from './facts-objection.js';
import { citation, numbered, paragraph } from './wording.js';
import { documentInWords, enactedInWords, letter, placesInWords } from './wording-letter.js';

/** 《…》第九条; 《…》 for the whole. */
export const objectOf = ({ document, clauses }: Pick<ObjectionPaperFacts, 'document' | 'clauses'>): string =>
  `${enactedInWords(document)}${clauses.length > 0 ? placesInWords(clauses) : ''}`;

/** What somebody asked for, and when it came: the first sentence of every paper to an objector. */
export const receivedInWords = (facts: ObjectionPaperFacts): string =>
  `你（单位）对${objectOf(facts)}提出的审查申请（受理编号：${facts.caseNumber}），本机关于${officialDate(facts.receivedOn)}收到。`;

/** A paper to whoever objected: addressed to them alone, copied to nobody. */
export const objectorLetter = (facts: ObjectionPaperFacts, title: string, body: readonly Block[]): Block[] =>
  letter({ ...facts, recipients: [facts.addressee], copyTo: [] }, title, body);

/** The other ways that stay open, one a line; nothing where there is none. */
export const nextDoors = (doors: readonly NextDoorFact[]): Block[] =>
  numbered(doors.map(({ party, what, basis }) => `可以向${party}${what}${basis ? `（${citation(basis)}）` : ''}`));

const LAPSED: Record<LapsedHow, string> = { lapsed: '失效', repealed: '废止', amended: '修改', annulled: '撤销' };

/** What an objection came to, in a sentence or two; never who asked. */
export function resultInWords(result: ObjectionResultFact, object: string): string {
  switch (result.kind) {
    case 'lawful':
      return `经审查，${object}符合法律、法规、规章和上级文件的规定。`;
    case 'beingCorrected': {
      const order = result.orderNumber ? `（${result.orderNumber}）` : '';
      const due = result.due ? `，完成纠正的期限至${officialDate(result.due)}届满` : '';
      return `经审查，${object}存在下列问题，本机关已于${officialDate(result.orderedOn)}通知制定机关纠正${order}${due}。有权机关决定停止执行之前，该规定的效力依照法律规定确定。`;
    }
    case 'corrected':
      return `经审查，${object}存在下列问题，制定机关${doneInWords(result.done)}。`;
    case 'lapsed': {
      if (!result.how) return `经核实，${object}已经失效、废止或者修改，不再作为行政管理的依据。`;
      const { kind, on, by } = result.how;
      return `经核实，${object}已于${officialDate(on)}${by ? `由${documentInWords(by)}` : ''}${LAPSED[kind]}，不再作为行政管理的依据。`;
    }
  }
}

/** What is said at the end of every final answer: no promise, only the doors that are there. */
export const openDoors = (doors: readonly NextDoorFact[]): Block[] =>
  doors.length > 0
    ? [paragraph('对答复仍有意见的：'), ...nextDoors(doors)]
    : [paragraph('对同一规定以新的理由再次提出的，本机关依照规定办理。')];
