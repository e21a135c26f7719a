import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import type { FilingOpinionFacts } from './facts-filing.js';
import { filingInWords } from './filing-words.js';
import { defineForm } from './form.js';
import { citation, numbered, paragraph, section } from './wording.js';
import { deadlineWithBasis, letter, named, problemItem } from './wording-letter.js';

function course({ steps }: FilingOpinionFacts): Block[] {
  return [
    paragraph(`本机关对登记的文本及有关材料进行了书面审查${steps.length > 0 ? '，并履行了下列程序：' : '。'}`),
    ...numbered(steps.map(({ on, text }) => (on ? `于${officialDate(on)}${text}` : text))),
  ];
}

const situation = (facts: FilingOpinionFacts): Block[] => [
  paragraph(
    `${filingInWords(facts)}于${officialDate(facts.registeredOn)}予以备案登记${facts.registrationNumber ? `（${facts.registrationNumber}）` : ''}。登记的文本校验值为${facts.textHash}。`,
  ),
];

function findings({ problems, remarks }: FilingOpinionFacts): Block[] {
  const found =
    problems.length > 0
      ? [paragraph(`经审查，认为下列${problems.length}处规定应当纠正：`), ...problems.map(problemItem)]
      : [paragraph('经审查，未发现文件存在超越权限、违反上位法、违背法定程序或者规定明显不适当的情形。')];
  if (remarks.length === 0) return found;
  return [...found, paragraph('下列意见供制定机关研究，不要求纠正：'), ...numbered(remarks)];
}

function conclusion({ problems, reply, document }: FilingOpinionFacts): Block[] {
  if (problems.length === 0) return [paragraph('本次备案审查终结。发现新的情况的，可以再次审查。')];
  return [
    paragraph(`请自行纠正${named(document.title)}的上述规定，并将处理情况书面反馈；有不同意见的，请书面说明理由和依据。`),
    ...(reply ? [paragraph(deadlineWithBasis('书面反馈的期限', reply))] : []),
    paragraph('逾期不反馈又不纠正的，依照规定提请有权机关处理。'),
  ];
}

/** F6 备案审查意见书: what was examined, how, what must be corrected and what is only remarked; or that nothing was found. */
export const filingOpinion = defineForm('filing-opinion', 1, (facts: FilingOpinionFacts) =>
  letter(facts, `${facts.authority}关于${named(facts.document.title)}的备案审查意见书`, [
    ...section(1, '基本情况', situation(facts)),
    ...section(2, '审查依据', facts.bases.length > 0 ? numbered(facts.bases.map(citation)) : [paragraph('未列明审查依据。')]),
    ...section(3, '审查过程', course(facts)),
    ...section(4, '审查意见', findings(facts)),
    ...section(5, '审查结论', conclusion(facts)),
  ]),
);
