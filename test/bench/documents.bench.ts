import { pathToFileURL } from 'node:url';
import { type Block, legalityOpinion, render } from '@fashen/official-documents';
import { Document, Packer, Paragraph } from 'docx';
import { LEGALITY_OPINION } from '../../libs/official-documents/src/testing/legality-opinion.facts.js';

/** Time of one run in milliseconds (median), and what it is compared with. */
export interface DocumentsBench {
  readonly name: string;
  readonly ours: number;
  readonly bare: number;
  /** ours : bare; goal at most 1.3. */
  readonly ratio: number;
  readonly goal: number;
}

const plain = (text: unknown): string => (typeof text === 'string' ? text : JSON.stringify(text));

/** The texts of blocks, one for each paragraph that the renderer makes of them. */
function texts(block: Block): string[] {
  switch (block.kind) {
    case 'item':
      return [block.heading, ...block.parts.map(({ label, text }) => label + plain(text))];
    case 'signature':
      return [block.name, block.date];
    case 'redHead':
      return [...block.issuers];
    case 'mainRecipients':
      return [block.names.join('、')];
    case 'versionRecord':
      return [block.copyTo.join('，'), block.printedBy + block.printedOn];
    case 'documentNumber':
      return [block.number];
    case 'redLine':
      return [''];
    default:
      return 'text' in block ? [plain(block.text)] : [];
  }
}

const bare = (blocks: readonly Block[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: blocks.flatMap(texts).map((text) => new Paragraph(text)) }] }));

async function elapsed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** The opinion of five pages, facts to bytes, against the bare docx package with the same paragraphs and no layout; runs alternate. */
export async function documentsBench(runs = 60): Promise<DocumentsBench> {
  const blocks = legalityOpinion(LEGALITY_OPINION);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = -15; run < runs; run += 1) {
    const one = await elapsed(() => render(legalityOpinion(LEGALITY_OPINION)));
    const other = await elapsed(() => bare(blocks));
    if (run < 0) continue;
    ours.push(one);
    theirs.push(other);
  }
  const result = { ours: median(ours), bare: median(theirs) };
  return { name: 'opinion as docx, 5 pages', ...result, ratio: result.ours / result.bare, goal: 1.3 };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { name, ours, bare: other, ratio, goal } = await documentsBench();
  process.stdout.write(`${name}: ${ours.toFixed(1)} ms, bare docx ${other.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (goal ≤ ${goal})\n`);
}
