import type { FileChild } from 'docx';
import type { Block } from '../block.js';
import { GBT_9704, type Layout } from '../layout.js';
import { attachment, attachmentsNote, heading, item, note, paragraph, table } from './body.js';
import { documentNumber, headMarks, mainRecipients, redHead, redLine, title } from './front-matter.js';
import { docxOf } from './package.js';
import { signature } from './signature.js';
import { oneLine } from './text.js';
import { versionRecord } from './version-record.js';
import { componentXml } from './xml.js';

/** What a block needs to know of its neighbours. */
interface Place {
  readonly linesAbove: number;
  /** The end of the body, signature, note and version record stay together (7.3.5.5): no page with a signature or a record alone. */
  readonly keepNext: boolean;
}

function elements(block: Block, { linesAbove, keepNext }: Place, layout: Layout): FileChild[] {
  switch (block.kind) {
    case 'headMarks':
      return headMarks(block);
    case 'redHead':
      return redHead(block, linesAbove, layout);
    case 'documentNumber':
      return documentNumber(block, layout);
    case 'redLine':
      return [redLine()];
    case 'title':
      return [title(block, layout)];
    case 'mainRecipients':
      return [mainRecipients(block, layout)];
    case 'paragraph':
      return paragraph(block, keepNext);
    case 'heading':
      return [heading(block)];
    case 'item':
      return item(block, keepNext);
    case 'table':
      return table(block, layout);
    case 'attachmentsNote':
      return attachmentsNote(block, layout);
    case 'signature':
      return signature(block, keepNext, layout);
    case 'note':
      return [note(block, keepNext, layout)];
    case 'attachment':
      return attachment(block, layout);
    case 'versionRecord':
      return versionRecord(block, layout);
  }
}

const ENDING: ReadonlySet<Block['kind'] | undefined> = new Set(['attachmentsNote', 'signature', 'note', 'versionRecord'] as const);

function children(blocks: readonly Block[], layout: Layout): FileChild[] {
  let linesAbove = 0;
  return blocks.flatMap((block, n) => {
    const built = elements(block, { linesAbove, keepNext: ENDING.has(blocks[n + 1]?.kind) }, layout);
    if (block.kind === 'headMarks') linesAbove = built.length;
    return built;
  });
}

function find<K extends Block['kind']>(blocks: readonly Block[], kind: K): Extract<Block, { kind: K }> | undefined {
  return blocks.find((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

/** Time of a paper without a signature: the day the zip format begins. */
const NO_DAY = '1980-01-01';

/**
 * Sets blocks as a docx by GB/T 9704-2012. The same blocks give the same bytes, in any run and any time zone.
 * @throws RangeError when a date of the blocks is not YYYY-MM-DD.
 */
export async function render(blocks: readonly Block[], layout: Layout = GBT_9704): Promise<Buffer> {
  const signed = find(blocks, 'signature');
  const properties = {
    title: oneLine(find(blocks, 'title')?.text ?? ''),
    author: oneLine(signed?.name ?? ''),
    day: signed?.date ?? NO_DAY,
  };
  return docxOf(children(blocks, layout).map(componentXml).join(''), properties, layout);
}
