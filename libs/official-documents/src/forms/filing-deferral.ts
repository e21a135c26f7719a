import type { FilingDeferralFacts } from './facts-filing.js';
import { filingInWords, missingMaterials } from './filing-words.js';
import { defineForm } from './form.js';
import { paragraph, runIn, section } from './wording.js';
import { deadlineWithBasis, letter, named } from './wording-letter.js';

/** F6 暂缓办理（补正）通知: registration waits for what is missing (the three ways of 国务院令第789号 第九条, followed here by analogy). */
export const filingDeferral = defineForm('filing-deferral', 1, (facts: FilingDeferralFacts) =>
  letter(facts, `${facts.authority}关于${named(facts.document.title)}暂缓办理备案登记的通知`, [
    paragraph(`${filingInWords(facts)}经形式审查，报送的材料不齐全或者不符合要求，暂缓办理备案登记。现将有关事项通知如下：`),
    ...section(1, '需要补正的材料', missingMaterials(facts.missing)),
    runIn(2, '补正期限', deadlineWithBasis('补充或者重新报送的期限', facts.deadline)),
    runIn(
      3,
      '其他事项',
      '暂缓办理不是不予备案登记，也不免除报送备案的责任。无法提供有关材料的，请书面说明情况和理由；材料符合要求后，予以备案登记。',
    ),
  ]),
);
