import { officialDate } from '../official-date.js';
import { doneInWords } from './correction-words.js';
import type { CorrectionClosingFacts } from './facts-correction.js';
import { defineForm } from './form.js';
import { numbered, paragraph, section, sentence } from './wording.js';
import { documentInWords, letter, named, placesInWords } from './wording-letter.js';

const DECIDED = { suspended: '停止执行', changed: '改变', annulled: '撤销' } as const;

function outcome({ outcome: came, document, clauses }: CorrectionClosingFacts): string {
  const places = `${documentInWords(document)}${placesInWords(clauses)}`;
  switch (came.kind) {
    case 'amended':
    case 'repealed':
    case 'applicationStopped':
      return `${places}${doneInWords(came)}，纠正完成，本案办结。`;
    case 'withdrawn':
      return `经研究，于${officialDate(came.on)}撤回对${places}的纠正通知，本案办结。理由如下：${sentence(came.reason)}`;
    case 'suspended':
    case 'changed':
    case 'annulled':
      return `有权机关于${officialDate(came.on)}决定${DECIDED[came.kind]}${places}，本案办结。${sentence(came.reason)}`;
  }
}

/** F6 纠正办结通知: how it ended, how that was verified, what remains to be done. */
export const correctionClosing = defineForm('correction-closing', 1, (facts: CorrectionClosingFacts) => {
  const order = facts.orderNumber ? `的纠正通知（${facts.orderNumber}）` : '发出的纠正通知';
  return letter(facts, `${facts.authority}关于${named(facts.document.title)}纠正办结的通知`, [
    paragraph(`${facts.authority}${officialDate(facts.orderedOn)}${order}，现已办结。有关情况通知如下：`),
    ...section(1, '办结情况', [paragraph(outcome(facts))]),
    ...section(2, '核对情况', facts.verification.length > 0 ? numbered(facts.verification) : [paragraph('无须核对。')]),
    ...(facts.remaining ? section(3, '后续事项', [paragraph(sentence(facts.remaining))]) : []),
  ]);
});
