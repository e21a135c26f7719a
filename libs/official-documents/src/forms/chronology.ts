import { officialDate } from '../official-date.js';
import { WEIGHTS } from './check-items.js';
import { COORDINATION_RESULTS, REMARKS, RESPONSES } from './discussion-words.js';
import type { CoordinationFact, ExchangeEntryFact, ExchangeItemFact, ExchangeRecordFacts, RemarkFact } from './facts-discussion.js';
import { citation, sentence } from './wording.js';
import { personInWords, scanInWords } from './wording-act.js';

type Words = ExchangeEntryFact['words'];

const told = (label: string, text: string | undefined): Words => (text ? [{ label, text: sentence(text) }] : []);

const opinion = (facts: ExchangeRecordFacts): ExchangeEntryFact => ({
  on: facts.opinionSignedOn,
  by: facts.opinionBy,
  what: `出具${facts.reviewName}意见书（${facts.opinionNumber}）`,
  words: facts.items.flatMap(({ ordinal, clause, weight, problem, basis, suggestion }) => [
    { label: `第${ordinal}条意见：`, text: `${clause}（${WEIGHTS[weight]}）。${sentence(problem)}` },
    ...(basis.length > 0 ? told('依据：', basis.map(citation).join('；')) : [{ label: '依据：', text: '未另列依据。' }]),
    ...told('修改建议：', suggestion),
  ]),
});

function answer({ ordinal, answer: given }: ExchangeItemFact): ExchangeEntryFact[] {
  if (!given) return [];
  const { response, reason, ...act } = given;
  return [{ ...act, ordinal, what: `答复：${RESPONSES[response]}`, words: told('理由：', reason) }];
}

const remark = (ordinal: number, { round, kind, words, basis, ...act }: RemarkFact): ExchangeEntryFact => ({
  ...act,
  ordinal,
  what: REMARKS[kind](round),
  words: [...told('内容：', words), ...told('依据：', basis)],
});

const coordination = (fact: CoordinationFact): ExchangeEntryFact => ({
  on: fact.heldOn,
  by: fact.recordedBy,
  what: '协调会',
  words: [
    ...told('主持：', `${fact.chair}${fact.place ? `，地点为${fact.place}` : ''}`),
    ...told('参加单位和人员：', fact.participants.join('、')),
    ...told('协调情况：', fact.said),
    ...fact.results.map(({ ordinal, result, note }) => ({
      label: `第${ordinal}条意见：`,
      text: `${COORDINATION_RESULTS[result]}。${sentence(note)}`,
    })),
    ...told(
      '记录：',
      `${officialDate(fact.recordedOn)}由${personInWords(fact.recordedBy)}记录，会议纪要为扫描件${scanInWords(fact.minutes)}`,
    ),
  ],
});

const isDecision = ({ kind }: RemarkFact): boolean => kind === 'upheld' || kind === 'waived';

/**
 * The whole exchange by the day on which it happened. What happened on one day keeps the order of the procedure: opinion, answers, rounds,
 * meetings, decisions, then the further entries as they were given.
 */
export function chronology(facts: ExchangeRecordFacts): ExchangeEntryFact[] {
  const remarks = facts.items.flatMap(({ ordinal, remarks: all }) => all.map((fact) => ({ ordinal, fact })));
  const said = remarks.filter(({ fact }) => !isDecision(fact)).sort((a, b) => a.fact.round - b.fact.round);
  const decided = remarks.filter(({ fact }) => isDecision(fact));
  const entries = [
    opinion(facts),
    ...facts.items.flatMap(answer),
    ...said.map(({ ordinal, fact }) => remark(ordinal, fact)),
    ...facts.coordinations.map(coordination),
    ...decided.map(({ ordinal, fact }) => remark(ordinal, fact)),
    ...facts.entries,
  ];
  return entries.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
