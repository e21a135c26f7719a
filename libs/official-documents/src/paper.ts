import type { Block, MainRecipients, VersionRecord } from './block.js';
import { frontHeight } from './front-height.js';
import { GBT_9704, type Layout } from './layout.js';
import { linesAtMost } from './measure.js';

/** An official paper before it is put in order: what stands in each of its three parts, 版头, 主体, 版记 (GB/T 9704-2012 7.1). */
export interface Paper {
  readonly issuers: readonly [string, ...string[]];
  /** Left out: a paper without red head and version record. */
  readonly number?: string;
  readonly title: string;
  readonly recipients: readonly string[];
  readonly body: readonly Block[];
  readonly attachmentNames?: readonly string[];
  readonly attachments?: readonly Block[];
  readonly signature: { readonly name: string; readonly date: string; readonly sealed: boolean };
  /** 附注, without brackets. */
  readonly note?: string;
  readonly copyTo: readonly string[];
  readonly printedOn: string;
}

/** 7.3.2: 主送 keeps its place while at least one line of the body stays on the first page, else it moves to the 版记. */
function recipientsFit(paper: Paper, layout: Layout): boolean {
  const lines = linesAtMost(`${paper.recipients.join('、')}：`, layout.charactersPerLine);
  return frontHeight(paper.issuers, paper.title, layout) + (1 + lines + 1) * layout.linePitch <= layout.typeArea.height;
}

/** Puts a paper in the order of the standard: red head, number, line, title, recipients, body, signature, note, attachments, version record. */
export function compose(paper: Paper): Block[] {
  const fit = paper.recipients.length > 0 && (paper.number === undefined || recipientsFit(paper, GBT_9704));
  const recipients: MainRecipients[] = fit ? [{ kind: 'mainRecipients', names: paper.recipients }] : [];
  const head: Block[] =
    paper.number === undefined
      ? []
      : [{ kind: 'redHead', issuers: paper.issuers }, { kind: 'documentNumber', number: paper.number }, { kind: 'redLine' }];
  const record: VersionRecord = {
    kind: 'versionRecord',
    ...(fit || paper.recipients.length === 0 ? {} : { mainRecipients: paper.recipients }),
    copyTo: paper.copyTo,
    printedBy: paper.signature.name,
    printedOn: paper.printedOn,
  };
  return [
    ...head,
    { kind: 'title', text: paper.title },
    ...recipients,
    ...paper.body,
    ...(paper.attachmentNames?.length ? [{ kind: 'attachmentsNote', names: paper.attachmentNames } as const] : []),
    { kind: 'signature', ...paper.signature },
    ...(paper.note ? [{ kind: 'note', text: paper.note } as const] : []),
    ...(paper.attachments ?? []),
    ...(paper.number === undefined ? [] : [record]),
  ];
}
