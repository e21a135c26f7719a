import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import type { AgendaItemFact, ClearanceFact, ViewFact } from './facts-deliberation.js';
import { paragraph, sentence } from './wording.js';

export const STANCES: Readonly<Record<ViewFact['stance'], string>> = { agrees: '同意', dissents: '不同意', remarks: '提出意见' };

export const RESULTS: Readonly<Record<AgendaItemFact['result'], string>> = {
  passed: '审议通过',
  passedInPrinciple: '原则通过',
  deferred: '暂缓审议',
  rejected: '未通过',
  takenOff: '移出本次会议议程',
};

/** “地点：…” with its label in 楷体. */
export const labelled = (label: string, text: string): Block => paragraph([{ text: `${label}：`, face: 'kaiti' }, sentence(text)]);

const openItem = ({ ordinal, clause, problem, reason }: ClearanceFact['unadopted'][number]): string =>
  `意见书第${ordinal}条（${clause}）：${sentence(problem)}未采纳的理由：${sentence(reason)}`;

/** What a review body found; a text with advice not adopted is never called lawful. */
export function clearanceInWords(fact: ClearanceFact): string {
  const opinion = `${fact.reviewAuthority}于${officialDate(fact.signedOn)}出具${fact.reviewName}意见书（${fact.opinionNumber}）`;
  if (fact.unadopted.length === 0) return `${opinion}，审查意见已经全部落实，没有未了结的意见。`;
  const items = fact.unadopted.map(openItem).join('');
  return `${opinion}，另有建议修改意见${fact.unadopted.length}条未采纳，附未采纳意见的说明，该文本不属于审查结论为合法的文本。${items}`;
}
