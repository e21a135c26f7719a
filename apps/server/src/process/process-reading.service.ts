import type { HistoryView, ProcessDocument } from '@fashen/contracts';
import { type Bundle, type Caller, type Clock, type Engine, exportBundle, type ProcessView } from '@fashen/engine';
import { type Database, DocumentRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '../platform/problem/language.js';
import { presentFindings } from '../platform/problem/present.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { namesIn } from '../workflow/names.js';
import { presentStates } from '../workflow/present-states.js';
import type { ServerParts } from '../workflow/server-part.js';
import { speak } from '../workflow/speak.js';
import { ENGINE, PARTS } from '../workflow/tokens.js';
import { workflowOf } from '../workflow/workflows.js';
import { presentHistory } from './present-history.js';
import { presentProcess } from './present-process.js';
import { witnessOf } from './witness.js';

/** What may be read of processes. What a caller may not know of is not found. */
@Injectable()
export class ProcessReading {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PARTS) private readonly rooms: ServerParts,
  ) {}

  async read(id: string, by: Caller, language: Language): Promise<ProcessDocument> {
    const { process, parts } = await this.open(id, by);
    const workflow = workflowOf(process);
    const { allowed, closed } = await this.engine.available(id, by);
    return this.database.read(async ({ sql }) => {
      const names = await namesIn(
        sql,
        closed.flatMap(({ findings }) => findings),
      );
      const told = closed.map(({ findings, ...action }) => ({
        ...action,
        findings: presentFindings(
          findings.map((finding) => speak(workflow, finding, names)),
          language,
        ),
      }));
      const view = await presentProcess(sql, process, this.rooms[process.workflow], { parts, at: this.clock.now() });
      return { ...view, actions: allowed as unknown as ProcessDocument['actions'], closed: told };
    });
  }

  async history(id: string, by: Caller): Promise<HistoryView> {
    const { process, parts } = await this.open(id, by);
    const seesAll = parts.includes('history');
    if (!seesAll && !parts.includes('timeline')) throw new Problem('NOT_FOUND');
    const timeline = seesAll ? null : (this.rooms[process.workflow]?.timeline ?? new Set<string>());
    const lines = await this.engine.history(id);
    return this.database.read(({ sql }) => presentHistory(sql, workflowOf(process), lines, timeline));
  }

  /** The event rows as they are chained, for `fashen verify`: whole or not at all, so only for those who may read every event. */
  async bundle(id: string, by: Caller): Promise<Bundle> {
    const { parts } = await this.open(id, by);
    if (!parts.includes('history')) throw new Problem('NOT_FOUND');
    const witness = await witnessOf(this.database, [id]);
    return this.database.store.read((reader) => exportBundle(reader, [id], this.clock.now(), witness));
  }

  async ofDocument(document: string, by: Caller) {
    const found = await this.database.read(({ sql }) => new DocumentRepository(sql).processes(document));
    const views = await Promise.all(
      found.map(async ({ id }) => ((await this.engine.readable(id, by)).includes('process') ? this.engine.read(id) : undefined)),
    );
    const seen = views.filter((view): view is ProcessView => view !== undefined);
    return {
      entries: seen.map((process) => {
        const { id, workflow, status, openedAt } = process;
        const { label = { zh: workflow, en: workflow } } = workflowOf(process);
        return { id, workflow, label, status, states: presentStates(process).map((state) => state.label), openedAt };
      }),
    };
  }

  private async open(id: string, by: Caller): Promise<{ process: ProcessView; parts: readonly string[] }> {
    const parts = await this.engine.readable(id, by);
    const process = parts.includes('process') ? await this.engine.read(id) : undefined;
    if (!process) throw new Problem('NOT_FOUND');
    return { process, parts };
  }
}
