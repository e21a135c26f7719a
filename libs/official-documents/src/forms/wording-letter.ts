import type { Block } from '../block.js';
import { compose } from '../paper.js';
import type { BasisFact, DeadlineFact } from './facts.js';
import type { DocumentFact, LetterFacts, ProblemFact, ReasonFact } from './facts-letter.js';
import { basisOfDeadline, citation, deadlineInWords, ordinal, sentence } from './wording.js';

/** A letter in the order of the standard; without a number of its own it has no red head and no version record. */
export function letter(facts: LetterFacts, title: string, body: readonly Block[], attachmentNames: readonly string[] = []): Block[] {
  const { authority, documentNumber, contact } = facts;
  return compose({
    issuers: [authority],
    ...(documentNumber === undefined ? {} : { number: documentNumber }),
    title,
    recipients: facts.recipients,
    body,
    attachmentNames,
    signature: { name: authority, date: facts.signedOn, sealed: facts.sealed ?? true },
    ...(contact ? { note: `联系人：${contact.name}，联系电话：${contact.phone}` } : {}),
    copyTo: facts.copyTo,
    printedOn: facts.printedOn ?? facts.signedOn,
  });
}

/** A title in its marks; one inside it takes the single ones (GB/T 15834—2011 4.15.3.2). */
export const named = (title: string): string => `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;

/** 《临江市共享单车管理办法》（临政规〔2026〕1号，统一编号ZJHC00-2026-0001） */
export function documentInWords({ title, documentNumber, unifiedNumber }: DocumentFact): string {
  const numbers = [...(documentNumber ? [documentNumber] : []), ...(unifiedNumber ? [`统一编号${unifiedNumber}`] : [])];
  return numbers.length > 0 ? `${named(title)}（${numbers.join('，')}）` : named(title);
}

/** The document with who issued it; where nobody knows that, without. */
export const enactedInWords = (document: DocumentFact): string =>
  document.issuers.length > 0 ? `${document.issuers.join('、')}制定的${documentInWords(document)}` : documentInWords(document);

/** 第三条、第七条第二款; the whole where no place is named. */
export const placesInWords = (clauses: readonly string[]): string => (clauses.length > 0 ? clauses.join('、') : '全文');

/** “…。依据：…。” */
export const reasonInWords = ({ text, basis }: ReasonFact): string =>
  basis ? `${sentence(text)}依据：${sentence(citation(basis))}` : sentence(text);

/** Citations in a row, as they stand after 依照 or 依据. */
export const citations = (bases: readonly BasisFact[]): string => bases.map(citation).join('、');

export const basesInWords = (bases: readonly BasisFact[]): string =>
  bases.length > 0 ? sentence(bases.map(citation).join('；')) : '未另列依据。';

/** The period with its end, and what it rests on. */
export const deadlineWithBasis = (what: string, deadline: DeadlineFact): string =>
  `${deadlineInWords(what, deadline)}${basisOfDeadline(deadline)}`;

/** One problem of a document in force, numbered. */
export const problemItem = ({ clause, problem, basis, suggestion }: ProblemFact, n: number): Block => ({
  kind: 'item',
  heading: `${ordinal(n + 1, clause)}${clause}`,
  parts: [
    { label: '存在问题：', text: sentence(problem) },
    { label: '审查依据：', text: basesInWords(basis) },
    ...(suggestion ? [{ label: '处理建议：', text: sentence(suggestion) }] : []),
  ],
});
