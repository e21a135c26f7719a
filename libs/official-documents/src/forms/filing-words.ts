import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import type { MissingMaterialFact } from './facts.js';
import type { FilingAnswerFacts } from './facts-filing.js';
import { citation, ordinal, paragraph, sentence } from './wording.js';
import { documentInWords, enactedInWords } from './wording-letter.js';

/** Who filed what, by which report, and when it came: the first sentence of every answer. */
export function filingInWords({ submittedBy, reportNumber, document, receivedOn }: FilingAnswerFacts): string {
  const report = reportNumber ? `以备案报告（${reportNumber}）` : '';
  const own = document.issuers.length === 1 && document.issuers[0] === submittedBy;
  return `${submittedBy}${report}报送备案的${own ? documentInWords(document) : enactedInWords(document)}及有关材料，本机关于${officialDate(receivedOn)}收到。`;
}

/** What is missing of the materials, one paragraph each. */
export const missingMaterials = (missing: readonly MissingMaterialFact[]): Block[] =>
  missing.map(({ material, finding, basis }, n) =>
    paragraph([
      { text: `${ordinal(n + 1, material)}${material}。`, face: 'kaiti' },
      `${sentence(finding)}${basis ? `补正依据：${sentence(citation(basis))}` : ''}`,
    ]),
  );
