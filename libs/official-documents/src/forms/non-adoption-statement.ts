import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import { WEIGHTS } from './check-items.js';
import { COORDINATION_RESULTS, OUTCOMES, REMARKS, RESPONSES } from './discussion-words.js';
import type { CoordinationFact, DiscussedItemFact, NonAdoptionStatementFacts, RemarkFact } from './facts-discussion.js';
import { defineForm } from './form.js';
import { citation, numbered, ordinal, paragraph, section, sentence } from './wording.js';
import { actInWords, personInWords, scanInWords, textInWords } from './wording-act.js';

type Part = Extract<Block, { kind: 'item' }>['parts'][number];

const BASIS = '《国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见》（国办发〔2018〕115号）第二部分第六项';

function situation(facts: NonAdoptionStatementFacts): Block[] {
  const { items, itemCount } = facts;
  const mustChange = items.filter(({ weight }) => weight === 'mustChange').length;
  return [
    paragraph(
      `《${facts.documentTitle}》由${facts.draftingDepartment}起草，拟以${facts.enactingAuthority}名义制定。${facts.reviewAuthority}于${officialDate(facts.opinionSignedOn)}出具${facts.reviewName}意见书（${facts.opinionNumber}），共提出意见${itemCount}条；其中未采纳或者部分采纳的${items.length}条（违法必改${mustChange}条，建议修改${items.length - mustChange}条）。`,
    ),
    paragraph(`本说明所涉文本为${textInWords(facts.text)}，仅对该文本有效；文本有实质性修改的，应当重新进行${facts.reviewName}。`),
    ...(facts.bases.length > 0 ? [paragraph('起草单位另列依据如下：'), ...numbered(facts.bases.map(citation))] : []),
  ];
}

const remarkPart = ({ round, kind, words, basis, ...act }: RemarkFact): Part => ({
  label: `${REMARKS[kind](round)}：`,
  text: `${sentence(actInWords(act))}${words ? sentence(words) : ''}${basis ? `依据：${sentence(basis)}` : ''}`,
});

const coordinationPart = (item: DiscussedItemFact, coordinations: readonly CoordinationFact[]): Part[] =>
  coordinations.flatMap(({ heldOn, results }) =>
    results
      .filter((result) => result.ordinal === item.ordinal)
      .map(({ result, note }) => ({
        label: '协调结果：',
        text: `${officialDate(heldOn)}协调会，${COORDINATION_RESULTS[result]}。${sentence(note)}`,
      })),
  );

const isDecision = ({ kind }: RemarkFact): boolean => kind === 'upheld' || kind === 'waived';

/** One item with everything in the order in which it was said: the exchange, the meeting, then the leader's decision. */
function unadopted(item: DiscussedItemFact, n: number, coordinations: readonly CoordinationFact[]): Block {
  const { answer, remarks } = item;
  return {
    kind: 'item',
    heading: `${ordinal(n, item.clause)}${item.clause}（意见书第${item.ordinal}条，${WEIGHTS[item.weight]}，${RESPONSES[answer.response]}）`,
    parts: [
      { label: '审查意见：', text: `${sentence(item.problem)}修改建议：${sentence(item.suggestion)}` },
      { label: '意见依据：', text: item.basis.length > 0 ? sentence(item.basis.map(citation).join('；')) : '未另列依据。' },
      { label: '起草单位理由：', text: `${sentence(actInWords(answer))}${sentence(answer.reason)}` },
      ...remarks.filter((remark) => !isDecision(remark)).map(remarkPart),
      ...coordinationPart(item, coordinations),
      ...remarks.filter(isDecision).map(remarkPart),
      { label: '处理结果：', text: OUTCOMES[item.outcome] },
    ],
  };
}

function coordination(fact: CoordinationFact, n: number): Block {
  const place = fact.place ? `，地点为${fact.place}` : '';
  const results = fact.results.map(({ ordinal: item, result, note }) => `意见书第${item}条，${COORDINATION_RESULTS[result]}：${note}`);
  return {
    kind: 'item',
    heading: `${n}. ${officialDate(fact.heldOn)}协调会`,
    parts: [
      { label: '主持和参加：', text: `由${fact.chair}主持${place}。参加单位和人员：${sentence(fact.participants.join('、'))}` },
      { label: '协调情况：', text: sentence(fact.said) },
      { label: '协调结果：', text: sentence(results.join('；')) },
      {
        label: '记录：',
        text: `${personInWords(fact.recordedBy)}于${officialDate(fact.recordedOn)}记录，会议纪要为扫描件${scanInWords(fact.minutes)}。`,
      },
    ],
  };
}

/** Whatever anybody decided: 违法必改 is settled by a changed text, or by the head of the review body who accepts the reason. */
const barredBy = ({ items }: NonAdoptionStatementFacts): DiscussedItemFact[] =>
  items.filter(({ weight, outcome }) => weight === 'mustChange' && outcome !== 'reasonAccepted');

function forTheMeeting(facts: NonAdoptionStatementFacts): Block[] {
  const named = (items: readonly DiscussedItemFact[]) => items.map(({ clause, ordinal: n }) => `${clause}（意见书第${n}条）`).join('、');
  const barred = barredBy(facts);
  const open = facts.items.filter(({ weight, outcome }) => weight === 'advice' && (outcome === 'leaderWaived' || outcome === 'stays'));
  const bar = paragraph([
    { text: '下列违法必改意见尚未落实，该文本不得提交集体审议：', face: 'heiti' },
    `${named(barred)}。应当修改后重新报送核对，或者撤回。`,
  ]);
  const asked = paragraph(
    `下列建议修改意见未被采纳，${barred.length > 0 ? '在上述违法必改意见落实后，' : ''}随本说明报请${facts.meeting}审议时研究决定：${named(open)}。该文本附有未采纳的审查意见，不属于审查结论为合法的文本，会议材料应当如实列明。`,
  );
  return [
    ...(barred.length > 0 ? [bar] : []),
    ...(open.length > 0 ? [asked] : []),
    paragraph(
      '违法必改意见不因沟通、协调、领导决定或者会议决定而视为落实；文本已经修改并经审查机构核对，或者审查机构负责人认可理由的，该项意见方可了结。',
    ),
  ];
}

/** Blank cells to be signed by hand: the drafting side states, the review body confirms only that the exchange is told in full. */
const SIGNATURES: Block = {
  kind: 'table',
  columns: [
    { heading: '签字人', width: 12 },
    { heading: '签字', width: 9 },
    { heading: '日期', width: 7 },
  ],
  rows: [
    ['起草单位承办人', '　\n　', ''],
    ['起草单位主要负责人', '　\n　', ''],
    ['审查机构核对人（仅核对意见和沟通过程是否如实、完整）', '', ''],
  ],
};

/** F4 未采纳合法性审查意见的说明 (国办发〔2018〕115号 二（六）; 国务院令第713号): each item with reasons, replies, coordination and decision, and what goes to the meeting. */
export const nonAdoptionStatement = defineForm('non-adoption-statement', 1, (facts: NonAdoptionStatementFacts): Block[] => {
  const { coordinations } = facts;
  return [
    { kind: 'title', text: `${facts.draftingDepartment}关于《${facts.documentTitle}》未采纳${facts.reviewName}意见的说明` },
    { kind: 'mainRecipients', names: [facts.meeting] },
    paragraph(`依照${BASIS}关于特殊情况下未完全采纳审核意见的，应当在提请审议时详细说明理由和依据的规定，现将有关情况说明如下：`),
    ...section(1, '基本情况', situation(facts)),
    ...section(
      2,
      '未采纳的意见和理由',
      facts.items.map((item, n) => unadopted(item, n + 1, coordinations)),
    ),
    ...section(
      3,
      '沟通协调情况',
      coordinations.length > 0
        ? [
            paragraph(`逐条沟通的经过见第二部分。召开协调会${coordinations.length}次：`),
            ...coordinations.map((fact, n) => coordination(fact, n + 1)),
          ]
        : [paragraph('逐条沟通的经过见第二部分。未召开协调会。')],
    ),
    ...section(4, '提请会议注意的事项', forTheMeeting(facts)),
    ...section(5, '签字确认', [SIGNATURES]),
    paragraph(barredBy(facts).length > 0 ? '以上情况属实。' : '以上情况属实，请予审议。'),
    { kind: 'signature', name: facts.draftingDepartment, date: facts.signedOn, sealed: true },
  ];
});
