import type { ObjectionRefusalFacts, ObjectionRefusalGround } from './facts-objection.js';
import { defineForm } from './form.js';
import { nextDoors, objectorLetter, receivedInWords } from './objection-words.js';
import { paragraph, section } from './wording.js';
import { reasonInWords } from './wording-letter.js';

const GROUNDS: Record<ObjectionRefusalGround, string> = {
  notNormative: '所提出的文件不是行政规范性文件',
  notOurs: '所提出的文件不属于本机关审查的范围',
  notIdentifiable: '无法识别所提出的文件或者申请人',
};

/** F7 不予受理告知书: three grounds only (law.md §15.0), the reason, and where to turn. */
export const objectionRefusal = defineForm('objection-refusal', 1, (facts: ObjectionRefusalFacts) =>
  objectorLetter(facts, '规范性文件审查申请不予受理告知书', [
    paragraph(`${receivedInWords(facts)}经核对，${GROUNDS[facts.ground]}，决定不予受理。`),
    ...section(1, '理由', [paragraph(reasonInWords(facts.reason))]),
    ...(facts.nextDoors.length > 0 ? section(2, '其他途径', nextDoors(facts.nextDoors)) : []),
  ]),
);
