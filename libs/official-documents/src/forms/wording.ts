import type { Block, Paragraph } from '../block.js';
import { chineseNumeral } from '../chinese-numeral.js';
import { officialDate } from '../official-date.js';
import type { Paper } from '../paper.js';
import type { BasisFact, DeadlineFact, ReviewPaperFacts } from './facts.js';

/** Where a basis was not read in the source, the paper says so at the place where it is quoted. */
export const UNVERIFIED = '（来源未经核实，引用前应当核对原文）';

/** A basis as it is printed. */
export const citation = (basis: BasisFact): string => (basis.verified ? basis.citation : `${basis.citation}${UNVERIFIED}`);

/** A sentence ends with one full stop, whether or not the text came with one. */
export const sentence = (text: string): string => (/[。！？；：…]$/.test(text.trimEnd()) ? text.trimEnd() : `${text.trimEnd()}。`);

export const paragraph = (text: Paragraph['text']): Block => ({ kind: 'paragraph', text });

/** “一、基本情况” with what stands below it. */
export const section = (ordinal: number, heading: string, blocks: readonly Block[]): Block[] => [
  { kind: 'heading', level: 1, text: `${chineseNumeral(ordinal)}、${heading}` },
  ...blocks,
];

/** A short section, “一、审查期限。” in 黑体 with its text in the same paragraph: a notice has a page or two. */
export const runIn = (ordinal: number, heading: string, text: string): Block =>
  paragraph([{ text: `${chineseNumeral(ordinal)}、${heading}。`, face: 'heiti' }, text]);

/** “（1）…；（2）…。” in one paragraph. */
export const inOneSentence = (names: readonly string[]): string => sentence(names.map((name, n) => `（${n + 1}）${name}`).join('；'));

/** “3.”, the third level of 7.3.3; with a space before a digit: “3.2026年” would read as a decimal. */
export const ordinal = (n: number, text: string): string => (/^\d/.test(text) ? `${n}. ` : `${n}.`);

/** Paragraphs “1. …；” to “n. …。”, the third level of 7.3.3. */
export const numbered = (lines: readonly string[]): Block[] =>
  lines.map((line, n) => paragraph(`${ordinal(n + 1, line)}${sentence(line)}`));

const UNITS: Record<DeadlineFact['unit'], string> = { workingDay: '个工作日', day: '日', month: '个月', year: '年' };

/** “15个工作日” */
export const period = (deadline: DeadlineFact): string => `${deadline.amount}${UNITS[deadline.unit]}`;

/** How a due date was found, in words: start, days left out, last day, and whether it may still move. */
export function deadlineInWords(what: string, deadline: DeadlineFact): string {
  const skipped = deadline.notCounted.length > 0 ? `其间${deadline.notCounted.join('、')}不计入。` : '';
  const uncertain = deadline.certain ? '' : '该期间涉及的年度节假日安排尚未公布，届满日期为暂定，安排公布后重新计算并另行告知。';
  return `${what}为${period(deadline)}，自${officialDate(deadline.from)}的次日起计算（当日不计入），至${officialDate(deadline.due)}届满。${skipped}${uncertain}`;
}

/** What a period rests on. */
export const basisOfDeadline = (deadline: DeadlineFact): string => `期限依据：${sentence(citation(deadline.basis))}`;

/** What all papers of a review share: head, number, addressee, signature, contact, version record. */
export function reviewPaper(facts: ReviewPaperFacts, title: string, body: readonly Block[]): Paper {
  const { reviewAuthority, contact } = facts;
  return {
    issuers: [reviewAuthority],
    number: facts.documentNumber,
    title,
    recipients: facts.recipients,
    body,
    signature: { name: reviewAuthority, date: facts.signedOn, sealed: facts.sealed ?? true },
    ...(contact ? { note: `联系人：${contact.name}，联系电话：${contact.phone}` } : {}),
    copyTo: facts.copyTo,
    printedOn: facts.printedOn ?? facts.signedOn,
  };
}
