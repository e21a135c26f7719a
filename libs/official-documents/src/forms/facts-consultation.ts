/** What both papers of a public consultation share. */
export interface ConsultationPaperFacts {
  /** 起草单位: signs. */
  readonly department: string;
  readonly title: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly signedOn: string;
}

/** Facts of F11 征求意见公告. */
export interface ConsultationNoticeFacts extends ConsultationPaperFacts {
  /** Why the document is made and what is in it; may be empty. */
  readonly background: string;
  /** Address of the page on which people comment. */
  readonly page: string;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
}

export interface CommentPointFact {
  /** 第三条; null: the whole draft. */
  readonly clause: string | null;
  readonly point: string;
  /** How many said so. */
  readonly comments: number;
  /** In words: 采纳, 部分采纳, 未采纳. */
  readonly outcome: string;
  readonly reason: string;
}

/** Facts of F11 意见采纳情况反馈. */
export interface ConsultationResultFacts extends ConsultationPaperFacts {
  readonly received: number;
  /** 个人 12 条, in words and numbers. */
  readonly speakers: readonly { readonly speaker: string; readonly comments: number }[];
  readonly points: readonly CommentPointFact[];
}
