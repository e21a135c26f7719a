import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import { WEIGHTS } from './check-items.js';
import { chronology } from './chronology.js';
import { OUTCOMES, RESPONSES } from './discussion-words.js';
import type { ExchangeEntryFact, ExchangeItemFact, ExchangeRecordFacts } from './facts-discussion.js';
import { defineForm } from './form.js';
import { numbered, paragraph, section } from './wording.js';
import { entryInWords, personInWords, textInWords } from './wording-act.js';

const situation = (facts: ExchangeRecordFacts): Block[] => [
  paragraph(
    `《${facts.documentTitle}》由${facts.draftingDepartment}起草，拟以${facts.enactingAuthority}名义制定。${facts.reviewAuthority}于${officialDate(facts.opinionSignedOn)}出具${facts.reviewName}意见书（${facts.opinionNumber}），共提出意见${facts.itemCount}条。`,
  ),
  ...(facts.texts.length > 0
    ? [paragraph('沟通所涉文本：'), ...numbered(facts.texts.map((text) => `${officialDate(text.receivedOn)}收到，${textInWords(text)}`))]
    : []),
];

/** One entry: when and what as its heading, whose it is, and every word of it. */
function entry({ on, by, entry: entered, what, ordinal, words }: ExchangeEntryFact, n: number): Block {
  const concerning = ordinal === undefined ? '' : `（第${ordinal}条意见）`;
  return {
    kind: 'item',
    heading: `${n}. ${officialDate(on)}　${what}${concerning}`,
    parts: [
      { label: '办理人：', text: `${by ? personInWords(by) : '系统自动记录'}${entryInWords(entered)}。` },
      ...words.map(({ label, text }) => ({ label, text })),
    ],
  };
}

const COLUMNS = [
  { heading: '序号', width: 3 },
  { heading: '条款', width: 6 },
  { heading: '分类', width: 5 },
  { heading: '答复', width: 5 },
  { heading: '结果', width: 9 },
] as const;

const row = ({ ordinal, clause, weight, answer, outcome }: ExchangeItemFact): string[] => [
  `${ordinal}`,
  clause,
  WEIGHTS[weight],
  answer ? RESPONSES[answer.response] : '未答复',
  outcome ? OUTCOMES[outcome] : '未进入沟通',
];

/** 沟通全过程记录: the whole exchange on an opinion by day, every word with who said it and when; nothing is summarised away. */
export const exchangeRecord = defineForm('exchange-record', 1, (facts: ExchangeRecordFacts): Block[] => [
  { kind: 'title', text: `《${facts.documentTitle}》${facts.reviewName}意见沟通全过程记录` },
  paragraph(''),
  ...section(1, '基本情况', situation(facts)),
  ...section(
    2,
    '沟通过程',
    chronology(facts).map((fact, n) => entry(fact, n + 1)),
  ),
  ...section(3, '逐条结果', [{ kind: 'table', columns: COLUMNS, rows: facts.items.map(row) }]),
  paragraph('以上内容由系统按办理记录逐条导出，未作删节。'),
  { kind: 'signature', name: facts.exportedBy.party, date: facts.exportedOn, sealed: false },
]);
