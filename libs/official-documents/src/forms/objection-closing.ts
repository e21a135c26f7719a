import type { ObjectionClosingFacts } from './facts-objection-notice.js';
import { defineForm } from './form.js';
import { nextDoors, objectorLetter, receivedInWords } from './objection-words.js';
import { paragraph, section } from './wording.js';
import { reasonInWords } from './wording-letter.js';

/** F7 终结告知书: it was answered before, and nothing new was said. */
export const objectionClosing = defineForm('objection-closing', 1, (facts: ObjectionClosingFacts) =>
  objectorLetter(facts, '规范性文件审查申请终结告知书', [
    paragraph(`${receivedInWords(facts)}经核对，此前已就相同事项作出答复，本次没有提出新的理由，决定予以终结，不再重复审查。`),
    ...section(1, '理由', [paragraph(reasonInWords(facts.reason)), paragraph('有新的理由或者材料的，可以另行提出审查申请。')]),
    ...(facts.nextDoors.length > 0 ? section(2, '其他途径', nextDoors(facts.nextDoors)) : []),
  ]),
);
