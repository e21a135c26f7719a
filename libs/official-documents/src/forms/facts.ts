/**
 * Facts of the forms of a review. All names and numbers come from outside; dates are YYYY-MM-DD; texts are Chinese without final
 * punctuation unless they are sentences of their own.
 */

/** What all papers of a review say of it. */
export interface ReviewPaperFacts {
  /** Name of the step in this jurisdiction: 国办发〔2018〕115号 says 审核, 国务院令第713号 and the Zhejiang rules say 审查. */
  readonly reviewName: '合法性审查' | '合法性审核';
  /** 审查机构, full name: red head, signature, printing office. */
  readonly reviewAuthority: string;
  /** Own number of this paper: 临司法审〔2026〕1号. */
  readonly documentNumber: string;
  /** 主送: the drafting department, or the office through which the paper goes back. At least one. */
  readonly recipients: readonly string[];
  /** 抄送. May be empty. */
  readonly copyTo: readonly string[];
  /** Title of the reviewed text, without 《》. */
  readonly documentTitle: string;
  readonly draftingDepartment: string;
  /** 成文日期. */
  readonly signedOn: string;
  /** 印发日期; the day of signature when left out. */
  readonly printedOn?: string;
  /** Whether a seal goes on it (7.3.5.1). Papers of an authority carry one: true when left out. */
  readonly sealed?: boolean;
  /** 附注: who answers questions, 联系人：…，联系电话：…. */
  readonly contact?: { readonly name: string; readonly phone: string };
}

/** A legal basis as it is quoted. */
export interface BasisFact {
  /** 《浙江省行政程序办法》（浙江省人民政府令第348号）第二十五条: as it is to be printed. */
  readonly citation: string;
  /** false: the source was not read; the paper says so where it is quoted. */
  readonly verified: boolean;
}

/** A due date and how it was found. */
export interface DeadlineFact {
  /** Last day of the period. */
  readonly due: string;
  /** The day of the event that starts the period; it is not counted. */
  readonly from: string;
  readonly amount: number;
  readonly unit: 'workingDay' | 'day' | 'month' | 'year';
  /** Days in the period that do not count (weekends, holidays), as ranges in words: 2026年10月1日至7日（国庆节放假）. May be empty. */
  readonly notCounted: readonly string[];
  readonly basis: BasisFact;
  /** false: a year without a holiday notice is concerned, the date may still move. */
  readonly certain: boolean;
}

/** The seven check items of 国办发〔2018〕115号 二（六）, in its order. */
export type CheckItem = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** One check item as the handler marked it. */
export interface CheckFact {
  readonly checkItem: CheckItem;
  readonly result: 'conforms' | 'problem' | 'notApplicable';
  /** Reasons, sentences. May be empty. */
  readonly note?: string;
}

/** One item of the opinion. */
export interface OpinionItemFact {
  readonly checkItem: CheckItem;
  /** Place in the text: 第七条第二款; 全文 for the whole. */
  readonly clause: string;
  readonly problem: string;
  readonly basis: readonly BasisFact[];
  readonly suggestion: string;
  readonly weight: 'mustChange' | 'advice';
}

/** 审查结论. */
export type Conclusion = 'lawful' | 'revisionRequired' | 'unlawful';

/** A step of the review besides the handler's own reading: 听取意见, 法律顾问, 集中审查 …, as a sentence. */
export interface ReviewStepFact {
  readonly on?: string;
  readonly text: string;
}

/** Facts of the 合法性审查意见书. */
export interface LegalityOpinionFacts extends ReviewPaperFacts {
  readonly enactingAuthority: string;
  readonly submittedOn: string;
  readonly receivedOn: string;
  /** The day from which the period ran: complete materials. */
  readonly acceptedOn: string;
  /** Text judged, to tell it from later versions: hash of the reviewed draft. */
  readonly textHash: string;
  /** Names of the materials received. */
  readonly materials: readonly string[];
  /** What was reviewed against. */
  readonly bases: readonly BasisFact[];
  readonly steps: readonly ReviewStepFact[];
  /** 复核: a person other than the handler passed the opinion. */
  readonly recheckedByAnother: boolean;
  /** 审定: the review head approved it. */
  readonly approvedByHead: boolean;
  readonly checks: readonly CheckFact[];
  readonly items: readonly OpinionItemFact[];
  readonly conclusion: Conclusion;
  /** What this paper and its conclusion are called here (山东: 合法性审查报告, 建议不制定); 意见书 and the words of 115号 when left out. */
  readonly localNames?: { readonly paper: string; readonly conclusion: string };
  /** Further sentences for the conclusion. */
  readonly conclusionNote?: string;
  readonly deadline?: DeadlineFact;
}

/** Facts of the 受理通知书. */
export interface AcceptanceNoticeFacts extends ReviewPaperFacts {
  readonly submittedOn: string;
  readonly receivedOn: string;
  readonly acceptedOn: string;
  readonly materials: readonly string[];
  readonly deadline: DeadlineFact;
}

/** One material that is missing or not in order: the finding in words, with its basis. */
export interface MissingMaterialFact {
  readonly material: string;
  readonly finding: string;
  readonly basis?: BasisFact;
}

/** Facts of the 补正通知书. */
export interface SupplementNoticeFacts extends ReviewPaperFacts {
  readonly submittedOn: string;
  readonly receivedOn: string;
  /** At least one. */
  readonly missing: readonly [MissingMaterialFact, ...MissingMaterialFact[]];
  /** Last day to hand in; without it: 尽快. */
  readonly deadline?: DeadlineFact;
  /** notStarted: the review period starts with complete materials; paused: it had begun and stands still. */
  readonly clock: { readonly effect: 'notStarted' } | { readonly effect: 'paused'; readonly from: string; readonly basis: BasisFact };
}

/** Facts of the 退回通知书. */
export interface ReturnNoticeFacts extends ReviewPaperFacts {
  readonly submittedOn: string;
  readonly receivedOn: string;
  /** Why: sentences with their basis. At least one. */
  readonly reasons: readonly [
    { readonly text: string; readonly basis?: BasisFact },
    ...{ readonly text: string; readonly basis?: BasisFact }[],
  ];
  /** What to do next: the way out, a sentence. */
  readonly remedy: string;
}
