import type { Block } from '../block.js';
import { chineseNumeral } from '../chinese-numeral.js';
import { officialDate } from '../official-date.js';
import type { DraftingStatementFacts, DraftingStepFact } from './facts-drafting.js';
import { defineForm } from './form.js';
import { numbered, paragraph, section, sentence } from './wording.js';
import { named } from './wording-letter.js';

const when = ({ on, what, by }: DraftingStepFact): string => `${officialDate(on)}，${by ? `${by}：` : ''}${what}`;

const step = (fact: DraftingStepFact, n: number): Block => ({
  kind: 'item',
  heading: `${n + 1}. ${when(fact)}`,
  parts: fact.words.map(({ label, text }) => ({ label: `${label}：`, text: sentence(text) })),
});

function heard({ heard: tracks, silent, openPoints }: DraftingStatementFacts): Block[] {
  return [
    ...tracks.flatMap(({ track, steps }, n): Block[] => [
      { kind: 'heading', level: 2, text: `（${chineseNumeral(n + 1)}）${track}` },
      ...steps.map(step),
    ]),
    ...(silent.departments.length > 0 ? [paragraph(sentence(`${silent.departments.join('、')}逾期未回复，${silent.meaning}`))] : []),
    ...(openPoints.length > 0
      ? [paragraph('下列意见未能协商一致，说明如下：'), ...numbered(openPoints.map(({ department, words }) => `${department}：${words}`))]
      : [paragraph('没有未协商一致的重大分歧。')]),
  ];
}

/** F1 起草说明 (沪府办〔2004〕10号 格式三 and 宝山 第二十条): what people write, with the drafting and the opinions filled in from what happened. */
export const draftingStatement = defineForm('drafting-statement', 1, (facts: DraftingStatementFacts): Block[] => [
  { kind: 'title', text: `关于${named(facts.documentTitle)}（送审稿）的起草说明` },
  paragraph(''),
  ...section(1, '制定的必要性', [paragraph(sentence(facts.necessity))]),
  ...section(2, '制定依据', [paragraph(sentence(facts.legalBasis))]),
  ...section(3, '起草过程', [paragraph(sentence(`本件由${facts.drafters.join('、')}起草`)), ...numbered(facts.steps.map(when))]),
  ...section(4, '适用范围和主管部门', [paragraph(sentence(facts.scope))]),
  ...section(5, '主要内容', [paragraph(sentence(facts.content))]),
  ...section(6, '听取意见及重大分歧协调处理', heard(facts)),
  ...(facts.other ? section(7, '其他需要说明的事项', [paragraph(sentence(facts.other))]) : []),
  paragraph(''),
  paragraph(facts.drafters.join('、')),
  paragraph(officialDate(facts.signedOn)),
]);
