/** A typeface by its role in GB/T 9704-2012; names of the fonts are in `typefaces.ts`. */
export type Face = 'fangsong' | 'kaiti' | 'heiti' | 'biaosong';

/** Running text: plain, or a piece in another face (a label in 楷体, a run-in heading in 黑体). */
export type Inline = string | { readonly text: string; readonly face?: Face };

/** One line of text, or several pieces set one after another. */
export type Text = Inline | readonly Inline[];

/** Level of a heading, GB/T 9704-2012 7.3.3: “一、” 黑体, “（一）” 楷体, “1.” and “（1）” 仿宋. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** 份号, 密级和保密期限, 紧急程度: the top left lines of the type area (7.2.1–7.2.3). */
export interface HeadMarks {
  readonly kind: 'headMarks';
  readonly copyNumber?: string;
  readonly classification?: string;
  readonly urgency?: string;
}

/** 发文机关标志 (7.2.4): the issuers' names in red, the lead first; `suffix` is 文件 where the issuer uses it. */
export interface RedHead {
  readonly kind: 'redHead';
  readonly issuers: readonly [string, ...string[]];
  readonly suffix?: string;
}

/** 发文字号 (7.2.5); with `signatories` (签发人, 7.2.6, papers to a superior) the number moves to the left. */
export interface DocumentNumber {
  readonly kind: 'documentNumber';
  readonly number: string;
  readonly signatories?: readonly string[];
}

/** 版头中的分隔线 (7.2.7): red, 156 mm, 4 mm below the number. */
export interface RedLine {
  readonly kind: 'redLine';
}

/** 标题 (7.3.1). Broken into balanced lines when rendered. */
export interface Title {
  readonly kind: 'title';
  readonly text: string;
}

/** 主送机关 (7.3.2). */
export interface MainRecipients {
  readonly kind: 'mainRecipients';
  readonly names: readonly string[];
}

/** 正文 (7.3.3): a paragraph, first line indented by two characters; `flush` takes the indent away. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
  readonly flush?: boolean;
}

/** 结构层次序数 with its heading (7.3.3); the text carries its number: a paper quotes it, so it must not be a list number. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly text: string;
}

/** One item of an opinion: a numbered line, then labelled paragraphs (问题, 依据, 建议 …). */
export interface Item {
  readonly kind: 'item';
  readonly heading: string;
  readonly parts: readonly { readonly label: string; readonly text: Text }[];
}

/** A ruled table; widths are shares of the type area's 28 characters. */
export interface Table {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly Text[])[];
}

/** 附件说明 (7.3.4): names of the attachments, below the body. */
export interface AttachmentsNote {
  readonly kind: 'attachmentsNote';
  readonly names: readonly string[];
}

/** 发文机关署名 and 成文日期 (ISO date). `sealed`: the paper carries a seal (7.3.5.1), otherwise 7.3.5.2. */
export interface Signature {
  readonly kind: 'signature';
  readonly name: string;
  readonly date: string;
  readonly sealed: boolean;
}

/** 附注 (7.3.6), without its brackets. */
export interface Note {
  readonly kind: 'note';
  readonly text: string;
}

/** Head of a separate attachment (7.3.7): starts a page; the blocks after it are its body. */
export interface Attachment {
  readonly kind: 'attachment';
  readonly ordinal?: number;
  readonly title: string;
}

/** 版记 (7.4), at the foot of the last page: 主送 moved here (7.3.2), 抄送, 印发机关 and 印发日期 (ISO date). */
export interface VersionRecord {
  readonly kind: 'versionRecord';
  readonly mainRecipients?: readonly string[];
  readonly copyTo: readonly string[];
  readonly printedBy: string;
  readonly printedOn: string;
}

/** What an official paper is made of, as pure data, in reading order. */
export type Block =
  | HeadMarks
  | RedHead
  | DocumentNumber
  | RedLine
  | Title
  | MainRecipients
  | Paragraph
  | Heading
  | Item
  | Table
  | AttachmentsNote
  | Signature
  | Note
  | Attachment
  | VersionRecord;
