import type { FilingRefusalFacts } from './facts-filing.js';
import { filingInWords } from './filing-words.js';
import { defineForm } from './form.js';
import { numbered, paragraph, section, sentence } from './wording.js';
import { letter, named, reasonInWords } from './wording-letter.js';

/** F6 不予备案登记（退回）说明: out of scope, with the reasons and, where there is one, the way on. */
export const filingRefusal = defineForm('filing-refusal', 1, (facts: FilingRefusalFacts) =>
  letter(facts, `${facts.authority}关于${named(facts.document.title)}不予备案登记的说明`, [
    paragraph(`${filingInWords(facts)}经形式审查，不予备案登记，材料退回。现说明如下：`),
    ...section(1, '不予备案登记的理由', numbered(facts.reasons.map(reasonInWords))),
    ...section(2, '后续办理', [
      ...(facts.remedy ? [paragraph(sentence(facts.remedy))] : []),
      paragraph('不予备案登记仅就本次报送作出，不是对文件合法性的认定。'),
    ]),
  ]),
);
