import type { ChartView, HistoryView } from '@fashen/contracts';
import { type Caller, drawingOf, type Engine, type ProcessView, type WayAhead } from '@fashen/engine';
import type { Database } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '../platform/problem/language.js';
import { presentFindings } from '../platform/problem/present.js';
import { Problem } from '../platform/problem/problem.js';
import { DATABASE } from '../platform/tokens.js';
import { ProcessReading } from '../process/process-reading.service.js';
import { activeStates } from '../workflow/active-states.js';
import { namesIn } from '../workflow/names.js';
import { speak } from '../workflow/speak.js';
import { ENGINE } from '../workflow/tokens.js';
import { workflowOf } from '../workflow/workflows.js';
import { presentEdges, presentNodes, type Standing } from './present-chart.js';
import { type Sight, trailOf } from './trail.js';

/** Draws a case for whoever may know of it; of the past it tells what the caller reads of the history, and no more. */
@Injectable()
export class ChartService {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(DATABASE) private readonly database: Database,
    private readonly reading: ProcessReading,
  ) {}

  async read(id: string, by: Caller, language: Language): Promise<ChartView> {
    const parts = await this.engine.readable(id, by);
    const process = parts.includes('process') ? await this.engine.read(id) : undefined;
    if (!process) throw new Problem('NOT_FOUND');
    const sees: Sight = parts.includes('history') ? 'everything' : parts.includes('timeline') ? 'timeline' : 'states';
    const workflow = workflowOf(process);
    const drawing = drawingOf(workflow.machine);
    const standing = await this.standing(process, by, sees, language);
    const { label = { zh: workflow.name, en: workflow.name } } = workflow;
    return {
      id,
      workflow: workflow.name,
      version: workflow.version,
      label,
      revision: process.revision,
      status: process.status,
      sees,
      nodes: presentNodes(workflow, drawing, standing),
      edges: presentEdges(workflow, drawing, standing),
    };
  }

  private async standing(process: ProcessView, by: Caller, sees: Sight, language: Language): Promise<Standing> {
    const traces = await this.engine.retrace(process.id);
    const lines: HistoryView['lines'] = sees === 'states' ? [] : (await this.reading.history(process.id, by)).lines;
    const at = new Map((await this.engine.history(process.id)).map((line) => [line.seq, line.at]));
    const known = sees === 'everything' ? null : new Set(lines.map(({ seq }) => seq));
    const taken = new Map<string, number>();
    for (const { seq, ways } of traces) if (known?.has(seq) ?? true) for (const way of ways) taken.set(way, (taken.get(way) ?? 0) + 1);
    return {
      active: activeStates(process.state),
      trail: trailOf(traces, { sees, lines, at }),
      ahead: await this.spoken(process, await this.engine.outlook(process.id, by), language),
      taken,
    };
  }

  private async spoken(process: ProcessView, ways: readonly WayAhead[], language: Language): Promise<Standing['ahead']> {
    const workflow = workflowOf(process);
    const names = await this.database.read(({ sql }) =>
      namesIn(
        sql,
        ways.flatMap(({ findings }) => findings),
      ),
    );
    return new Map(
      ways.map(({ id, now, findings }) => {
        const told = findings.map((finding) => speak(workflow, finding, names));
        return [id, { id, now, findings: presentFindings(told, language) }];
      }),
    );
  }
}
