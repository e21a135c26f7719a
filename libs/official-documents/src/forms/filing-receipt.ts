import { officialDate } from '../official-date.js';
import type { FilingReceiptFacts } from './facts-filing.js';
import { filingInWords } from './filing-words.js';
import { defineForm } from './form.js';
import { citation, inOneSentence, paragraph, runIn, sentence } from './wording.js';
import { deadlineWithBasis, letter, named } from './wording-letter.js';

/** F6 备案登记回执: the filing is in the register; whether the document is lawful is not said by it. */
export const filingReceipt = defineForm('filing-receipt', 1, (facts: FilingReceiptFacts) => {
  const { registrationNumber, materials, basis, examination } = facts;
  const number = registrationNumber ? `，备案登记号为${registrationNumber}` : '';
  return letter(facts, `${facts.authority}关于${named(facts.document.title)}的备案登记回执`, [
    paragraph(`${filingInWords(facts)}经形式审查，符合备案要求，于${officialDate(facts.registeredOn)}予以备案登记${number}。`),
    runIn(
      1,
      '登记的文本和材料',
      `登记的文本校验值为${facts.textHash}。${materials.length > 0 ? `收到的材料为：${inOneSentence(materials)}` : '未另附材料。'}`,
    ),
    runIn(
      2,
      '后续审查',
      `${examination ? deadlineWithBasis('备案审查的期限', examination) : ''}予以备案登记不是对文件合法性的认定，本机关将依照规定进行备案审查；需要说明情况、补充材料的，另行函告。`,
    ),
    ...(basis ? [paragraph(`登记依据：${sentence(citation(basis))}`)] : []),
  ]);
});
