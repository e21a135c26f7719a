import type { PreviewList, PreviewView } from '@fashen/contracts';
import { type Caller, type Clock, drawingOf, type Engine, type ProcessView, type WayAhead } from '@fashen/engine';
import { sheetLayout, sheetOf } from '@fashen/official-documents';
import type { Database } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { CalendarInForce } from '../deadline/calendar-in-force.js';
import { schemaOf } from '../platform/openapi/describe.js';
import { contractFindings } from '../platform/problem/contract.js';
import type { Language } from '../platform/problem/language.js';
import { presentFindings } from '../platform/problem/present.js';
import { Problem, type SpokenFinding } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { activeStates } from '../workflow/active-states.js';
import { namesIn } from '../workflow/names.js';
import { speak } from '../workflow/speak.js';
import { CALENDAR, ENGINE } from '../workflow/tokens.js';
import { workflowOf } from '../workflow/workflows.js';
import type { Scene, Sketch } from './sketch.js';
import { SKETCHES } from './sketches.js';

type Desk = { process: ProcessView; sketches: readonly Sketch[]; ahead: readonly WayAhead[]; by: Caller };

/** Draws papers before they are made, for those who may see what stands in them. Nothing is written. */
@Injectable()
export class PreviewService {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CALENDAR) private readonly calendar: CalendarInForce,
  ) {}

  async list(id: string, by: Caller, language: Language): Promise<PreviewList> {
    const desk = await this.open(id, by);
    return this.draw(desk, async (scene) => {
      const entries: PreviewList['entries'] = [];
      for (const sketch of desk.sketches) {
        const asked = sketch.asks.safeParse({});
        const findings = asked.success
          ? [...(await this.barring(scene, desk, sketch)), ...sketch.lacks(scene, asked.data)]
          : contractFindings(asked.error.issues);
        entries.push({
          name: sketch.name,
          label: sketch.label,
          ready: findings.length === 0,
          findings: presentFindings(findings, language),
          asks: schemaOf(sketch.asks, 'input') as unknown as PreviewList['entries'][number]['asks'],
          href: `/api/processes/${encodeURIComponent(id)}/preview/${sketch.name}`,
        });
      }
      return { entries };
    });
  }

  /** `typed`: what is being typed while the paper is looked at. @throws Problem PREVIEW_NOT_READY with what is missing */
  async read(id: string, name: string, typed: Record<string, unknown>, by: Caller): Promise<PreviewView> {
    const desk = await this.open(id, by);
    const sketch = desk.sketches.find((one) => one.name === name);
    if (!sketch) throw new Problem('NOT_FOUND');
    const asked = sketch.asks.safeParse(typed);
    if (!asked.success) throw notReady(contractFindings(asked.error.issues));
    return this.draw(desk, async (scene) => {
      const findings = [...(await this.barring(scene, desk, sketch)), ...sketch.lacks(scene, asked.data)];
      if (findings.length > 0) throw notReady(findings);
      const paper = await sketch.draw(scene, asked.data);
      return {
        name,
        form: paper.form,
        formVersion: paper.formVersion,
        label: sketch.label,
        revision: desk.process.revision,
        layout: sheetLayout(),
        blocks: sheetOf(paper.blocks()),
      };
    });
  }

  /** The case with the papers that this caller may look at as it stands. */
  private async open(id: string, by: Caller): Promise<Desk> {
    const parts = await this.engine.readable(id, by);
    const process = parts.includes('process') ? await this.engine.read(id) : undefined;
    if (!process) throw new Problem('NOT_FOUND');
    const { machine } = workflowOf(process);
    const active = activeStates(process.state);
    const { ways } = drawingOf(machine);
    const known = new Set(ways.flatMap(({ from, event }) => (from === '' || active.includes(from) ? (event ?? []) : [])));
    const ahead = await this.engine.outlook(id, by);
    const may = ({ part, madeBy }: Sketch) =>
      parts.includes(part) ||
      ways.some(({ id: way, event }) => event === madeBy && ahead.some((one) => one.id === way && one.now === 'mine'));
    const stands = ({ workflow, during }: Sketch) =>
      workflow === process.workflow && process.status === 'active' && (during.length === 0 || during.some((action) => known.has(action)));
    return { process, sketches: SKETCHES.filter((sketch) => stands(sketch) && may(sketch)), ahead, by };
  }

  private draw<R>({ process, by }: Desk, work: (scene: Scene) => Promise<R>): Promise<R> {
    return this.database.read((reader) => work({ reader, process, calendar: this.calendar.current(), by, at: this.clock.now() }));
  }

  /** What stands in the way of the action that makes the paper, where every way that it could take is closed. */
  private async barring({ reader }: Scene, { process, ahead }: Desk, { madeBy }: Sketch): Promise<SpokenFinding[]> {
    const workflow = workflowOf(process);
    const ids = drawingOf(workflow.machine).ways.flatMap(({ id, event }) => (event === madeBy ? [id] : []));
    const own = ahead.filter(({ id }) => ids.includes(id));
    if (own.some(({ now }) => now !== 'closed')) return [];
    const findings = own.flatMap((way) => way.findings);
    const names = await namesIn(reader.sql, findings);
    return findings.map((finding) => speak(workflow, finding, names));
  }
}

const notReady = (findings: readonly SpokenFinding[]): Problem =>
  new Problem('PREVIEW_NOT_READY', { fill: { count: findings.length }, findings });
