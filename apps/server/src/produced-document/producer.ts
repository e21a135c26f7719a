import type { Clock, EffectRun } from '@fashen/engine';
import { factsHash } from '@fashen/official-documents';
import {
  DocumentFileRepository,
  FileRepository,
  ProducedDocumentRepository,
  type SqlReader,
  type SqlStore,
  type SqlTx,
} from '@fashen/persistence';
import { rendered } from '../text-work/rendered.js';
import type { Paper } from './paper.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What is made, for which document. */
export type PlainOrder = {
  document: string;
  profile: string;
  /** 合法性审查意见书: the file's name without its ending. */
  title: string;
  facts: (reader: SqlReader) => Promise<Paper>;
};

export type ProductionOrder = Omit<PlainOrder, 'facts'> & {
  /** Done once, before the facts are gathered: gives the paper its number. */
  prepare: (tx: SqlTx) => Promise<string>;
  facts: (reader: SqlReader, number: string) => Promise<Paper>;
};

/** Makes official documents: facts from rows, form, docx, and the row that says from what it was made. */
export class DocumentProducer {
  constructor(
    private readonly store: SqlStore,
    private readonly clock: Clock,
  ) {}

  /** At least once is asked, once it is done: the paper stands under the effect's id, and a later run finds it. */
  async produce(effect: EffectRun, { prepare, facts, ...order }: ProductionOrder): Promise<void> {
    await this.once(effect, order, async () => {
      const number = await this.store.transaction((tx) => prepare(tx));
      return this.store.read((reader) => facts(reader, number));
    });
  }

  /** The same for a paper that has no number of its own: a statement, a record, a sheet for signing. */
  async produceUnnumbered(effect: EffectRun, { facts, ...order }: PlainOrder): Promise<void> {
    await this.once(effect, order, () => this.store.read((reader) => facts(reader)));
  }

  private async once(effect: EffectRun, order: Omit<PlainOrder, 'facts'>, draw: () => Promise<Paper>): Promise<void> {
    const made = await this.store.read(({ sql }) => new ProducedDocumentRepository(sql).find(effect.id));
    if (made) return;
    const paper = await draw();
    const bytes = await rendered(paper.blocks());
    await this.store.transaction((tx) => this.keep(tx, effect, order, paper, bytes));
  }

  private async keep({ sql }: SqlTx, effect: EffectRun, order: Omit<PlainOrder, 'facts'>, paper: Paper, bytes: Buffer): Promise<void> {
    const createdAt = this.clock.now();
    const fileName = await new DocumentFileRepository(sql).freeName(order.document, `${order.title}.docx`);
    const fileSha256 = await new FileRepository(sql).put(bytes, DOCX, createdAt);
    await new ProducedDocumentRepository(sql).putOnce({
      id: effect.id,
      process: effect.process,
      documentId: order.document,
      form: paper.form,
      formVersion: paper.formVersion,
      factsHash: factsHash(paper.facts),
      facts: JSON.stringify(paper.facts),
      profile: order.profile,
      fileSha256,
      fileName,
      createdAt,
    });
  }
}
