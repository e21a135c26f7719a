import type { DeskHandOver, DeskReceipt } from '@fashen/contracts';
import type { Caller, Clock, Engine, ProcessView, Refusal } from '@fashen/engine';
import { AccountRepository, type Database, DeskRepository, TaskRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { remembered } from '../document/remembered.js';
import type { Language } from '../platform/problem/language.js';
import { presentFindings } from '../platform/problem/present.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { idsIn, speak } from '../workflow/speak.js';
import { ENGINE } from '../workflow/tokens.js';
import { workflowOf } from '../workflow/workflows.js';
import { DELEGATION_MESSAGES, type DelegationRule } from './delegation-messages.js';
import { type DeskEvent, deskEvents } from './desk-events.js';
import { requireHead } from './standing.js';

type Asked = Required<DeskHandOver>;
type Stayed = DeskReceipt['refused'][number];

/**
 * 移交 of a whole desk: each process is asked in its own words, one after the other, and may refuse; what it refuses stays and is told.
 * There is no transaction over all of them: a case that somebody else moves at that moment is one of those that stay.
 */
@Injectable()
export class DeskService {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handOver(fields: DeskHandOver, caller: Caller, key: string, language: Language): Promise<DeskReceipt> {
    const asked = { ...fields, party: fields.party ?? caller.party };
    requireHead(caller, asked.party, 'desk.notYours');
    await this.requireSuccessor(asked);
    const scope = `${caller.person} POST /api/desk/hand-over`;
    const request = { key, body: asked, at: this.clock.now() };
    // a key that came with another desk is refused before anything moves; the answer is kept when all has moved
    await remembered(this.database, { ...request, scope: `${scope} begun` }, async () => true);
    const receipt = await this.moveAll(asked, { caller, key, language });
    return remembered(this.database, { ...request, scope }, async () => receipt);
  }

  private async moveAll(asked: Asked, by: { caller: Caller; key: string; language: Language }): Promise<DeskReceipt> {
    const named = await this.database.read(({ sql }) => new DeskRepository(sql).processesNaming(asked.from));
    const receipt: DeskReceipt = { moved: [], refused: [] };
    for (const id of named) {
      const process = await this.engine.read(id);
      if (process) await this.move(process, asked, by, receipt);
    }
    return receipt;
  }

  private async move(
    process: ProcessView,
    asked: Asked,
    { caller, key, language }: { caller: Caller; key: string; language: Language },
    receipt: DeskReceipt,
  ): Promise<void> {
    const { id, workflow } = process;
    const events = deskEvents(workflowOf(process), process.context, asked);
    if (events.length === 0 && (await this.hasTask(process, asked)))
      receipt.refused.push({ process: id, workflow, event: null, findings: presentFindings([spoken('desk.noWay')], language) });
    for (const event of events) {
      const idempotencyKey = { scope: `${caller.person} POST /api/desk/hand-over ${id} ${event.type}`, key };
      const outcome = await this.engine.send(id, event, { by: caller, idempotencyKey });
      if (outcome.ok) receipt.moved.push({ process: id, workflow, event: event.type, revision: outcome.revision });
      else receipt.refused.push(await this.stayed(process, event, outcome.refusal, language));
    }
  }

  private async stayed(process: ProcessView, { type }: DeskEvent, { findings }: Refusal, language: Language): Promise<Stayed> {
    const names = await this.database.read(({ sql }) => new AccountRepository(sql).names(idsIn(findings)));
    const told = findings.map((finding) => speak(workflowOf(process), finding, names));
    return { process: process.id, workflow: process.workflow, event: type, findings: presentFindings(told, language) };
  }

  private async hasTask({ id }: ProcessView, { from, party }: Asked): Promise<boolean> {
    const tasks = await this.database.read(({ sql }) => new TaskRepository(sql).ofProcess(id));
    return tasks.some((task) => task.person === from && task.party === party);
  }

  private async requireSuccessor({ from, to, party }: Asked): Promise<void> {
    if (from === to) throw refused('desk.toOneself', '/to');
    const isMember = await this.database.read(({ sql }) => new AccountRepository(sql).belongsTo(to, party));
    if (!isMember) throw refused('desk.notMembers', '/to');
  }
}

const spoken = (rule: DelegationRule) => ({ rule, ...DELEGATION_MESSAGES[rule] });
const refused = (rule: DelegationRule, field: string) =>
  new Problem('PAYLOAD_REFUSED', { fill: { count: 1 }, findings: [{ ...spoken(rule), field }] });
