import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import type { ScrutinyDecisionFacts } from './facts-correction.js';
import { defineForm } from './form.js';
import { numbered, paragraph, section } from './wording.js';
import { citations, enactedInWords, letter, named, placesInWords, reasonInWords } from './wording-letter.js';

const DECISIONS = { suspended: '停止执行', resumed: '恢复执行', annulled: '撤销', changed: '改变' } as const;

/** What follows from each decision for whoever would cite the text (law.md G9). */
const FOLLOWS: Record<ScrutinyDecisionFacts['kind'], string> = {
  suspended: '停止执行期间，不得作为行政管理的依据。',
  resumed: '自恢复执行之日起，可以作为行政管理的依据。',
  annulled: '自撤销之日起，不得作为行政管理的依据。',
  changed: '自改变之日起，按照改变后的规定执行，原规定不得作为行政管理的依据。',
};

function decided(facts: ScrutinyDecisionFacts): Block[] {
  const lifted = facts.lifts ? `${facts.lifts}同时解除。` : '';
  return [
    paragraph(
      `${DECISIONS[facts.kind]}${enactedInWords(facts.document)}${placesInWords(facts.clauses)}，自${officialDate(facts.effectiveOn)}起生效。${lifted}${FOLLOWS[facts.kind]}`,
    ),
    ...(facts.newWording ?? []).map(({ clause, text }) => paragraph(`${clause}改为：“${text}”`)),
  ];
}

/** 停止执行决定, 恢复执行决定, 撤销决定, 改变决定: only the competent authority takes it, and only it brings the public mark. */
export const scrutinyDecision = defineForm('scrutiny-decision', 1, (facts: ScrutinyDecisionFacts) => {
  const places = facts.clauses.length > 0 ? '部分规定' : '';
  return letter(facts, `${facts.authority}关于${DECISIONS[facts.kind]}${named(facts.document.title)}${places}的决定`, [
    paragraph(`依照${citations(facts.bases)}的规定，${facts.authority}决定：`),
    ...section(1, '决定事项', decided(facts)),
    ...section(2, '理由', numbered(facts.reasons.map(reasonInWords))),
  ]);
});
