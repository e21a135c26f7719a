import type { Block } from '@fashen/official-documents';
import { textWork } from './text-work.js';

/** A paper as a Word document. Never within a transaction or a read: a long one is made in a thread. */
export async function rendered(blocks: readonly Block[]): Promise<Buffer> {
  const bytes = await textWork('renderPaper', { blocks });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
