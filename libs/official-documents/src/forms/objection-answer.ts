import type { Block } from '../block.js';
import type { ObjectionPointFact, ObjectionResultFact } from './facts-objection.js';
import { resultInWords } from './objection-words.js';
import { numbered, ordinal, paragraph, section, sentence } from './wording.js';
import { basesInWords, problemItem } from './wording-letter.js';

const pointItem = ({ clause, objection, answer, basis }: ObjectionPointFact, n: number): Block => ({
  kind: 'item',
  heading: `${ordinal(n + 1, clause)}${clause}`,
  parts: [
    { label: '所提意见：', text: sentence(objection) },
    { label: '审查意见：', text: sentence(answer) },
    { label: '依据：', text: basesInWords(basis) },
  ],
});

/** What the reply to a person and the public one share: course, points, result. */
export function answerBody(
  { steps, points, result }: { steps: readonly string[]; points: readonly ObjectionPointFact[]; result: ObjectionResultFact },
  object: string,
): Block[] {
  const problems = result.kind === 'beingCorrected' || result.kind === 'corrected' ? result.problems : [];
  return [
    ...section(1, '审查过程', steps.length > 0 ? numbered(steps) : [paragraph('本机关对有关规定进行了书面审查。')]),
    ...section(2, '对所提意见的审查', points.map(pointItem)),
    ...section(3, '审查结果', [paragraph(resultInWords(result, object)), ...problems.map(problemItem)]),
  ];
}
