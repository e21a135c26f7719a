import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import { compose } from '../paper.js';
import type { AdviceFact, LegalAdviceLetterFacts } from './facts-advice.js';
import { defineForm } from './form.js';
import { citation, inOneSentence, ordinal, paragraph, reviewPaper, section, sentence } from './wording.js';

function point({ clause, text, basis, suggestion }: AdviceFact, n: number): Block {
  const heading = clause ?? '总体意见';
  return {
    kind: 'item',
    heading: `${ordinal(n, heading)}${heading}`,
    parts: [
      { label: '意见：', text: sentence(text) },
      { label: '依据：', text: basis.length > 0 ? sentence(basis.map(citation).join('；')) : '未另列依据。' },
      ...(suggestion ? [{ label: '建议：', text: sentence(suggestion) }] : []),
    ],
  };
}

/**
 * 涉法事务法律意见: an opinion without the chain of a review. It says that it is none: 国办发〔2018〕115号 二（七）, no comment or countersigning
 * takes the place of the legality review.
 */
export const legalAdviceLetter = defineForm('legal-advice-letter', 1, (facts: LegalAdviceLetterFacts) => {
  const { documentTitle, letterNumber, points } = facts;
  const letter = letterNumber ? `（${letterNumber}）` : '';
  const told = points.length > 0 ? points.map((fact, n) => point(fact, n + 1)) : [paragraph('经研究，对来件所涉法律问题没有不同意见。')];
  return compose(
    reviewPaper({ ...facts, draftingDepartment: facts.askedBy }, `${facts.reviewAuthority}关于《${documentTitle}》的法律意见`, [
      paragraph(`${facts.askedBy}来件${letter}于${officialDate(facts.receivedOn)}收悉。经研究，现提出以下意见。`),
      ...section(1, '来件情况', [
        paragraph(sentence(facts.question)),
        paragraph(facts.materials.length > 0 ? `收到的材料为：${inOneSentence(facts.materials)}` : '来件未附其他材料。'),
      ]),
      ...section(2, '法律意见', told),
      ...section(3, '有关说明', [
        paragraph(
          `本意见依据来件所附材料就所涉法律问题提出，供办理时参考。本意见不是${facts.reviewName}意见，不代替${facts.reviewName}；来件属于应当进行${facts.reviewName}的，请按规定程序报送。`,
        ),
      ]),
    ]),
  );
});
