import type { BasisFact } from './facts.js';

/** What every paper has that one authority sends to another or to a person. Dates are YYYY-MM-DD. */
export interface LetterFacts {
  /** Full name of who sends it: red head, signature, printing office. */
  readonly authority: string;
  /** Its own number: 临司法备〔2026〕3号. Left out where none is given: the paper then has no red head. */
  readonly documentNumber?: string;
  /** 主送. At least one. */
  readonly recipients: readonly string[];
  /** 抄送. May be empty. */
  readonly copyTo: readonly string[];
  /** 成文日期. */
  readonly signedOn: string;
  /** 印发日期; the day of signature when left out. */
  readonly printedOn?: string;
  /** Whether a seal goes on it: true when left out. */
  readonly sealed?: boolean;
  /** 附注: who answers questions. */
  readonly contact?: { readonly name: string; readonly phone: string };
}

/** A document that is in force, or was, as a paper refers to it. */
export interface DocumentFact {
  /** Without 《》. */
  readonly title: string;
  /** The lead first. May be empty where nobody knows who issued it. */
  readonly issuers: readonly string[];
  /** 发文字号. */
  readonly documentNumber?: string;
  /** 统一编号. */
  readonly unifiedNumber?: string;
  readonly publishedOn?: string;
}

/** A reason in sentences, with what it rests on. */
export interface ReasonFact {
  readonly text: string;
  readonly basis?: BasisFact;
}

/** One thing that is wrong with a document in force. */
export interface ProblemFact {
  /** Place in the text: 第七条第二款; 全文 for the whole. */
  readonly clause: string;
  readonly problem: string;
  readonly basis: readonly BasisFact[];
  /** What should be done about it. */
  readonly suggestion?: string;
}
