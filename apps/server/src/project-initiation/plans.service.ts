import { randomUUID } from 'node:crypto';
import type { PlanAdoption, PlanView } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import {
  AccountRepository,
  type Database,
  PartyRepository,
  type PlanAdjustment,
  PlanAdjustmentRepository,
  type PlanProgress,
  PlanRepository,
  type Sql,
} from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import { Inject, Injectable } from '@nestjs/common';
import { remembered } from '../document/remembered.js';
import { PartyTree } from '../issuing/party-tree.js';
import type { Config } from '../platform/config/config.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, CONFIG, DATABASE } from '../platform/tokens.js';
import { forbidden, refused } from './messages.js';
import { presentItem } from './plan-progress.js';
import { leadsOf, mayAdopt } from './planning-bodies.js';

type Asked = { year: number; lead: string | undefined };

/** What was decided about each line since. */
async function adjustmentsOf(sql: Sql, rows: readonly PlanProgress[]): Promise<Map<string, PlanAdjustment[]>> {
  const found = new Map<string, PlanAdjustment[]>();
  for (const { process } of rows) found.set(process, await new PlanAdjustmentRepository(sql).ofItem(process));
  return found;
}

/** 年度计划 of an authority, its progress, and its adoption. */
@Injectable()
export class PlanService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(asked: Asked, caller: Caller): Promise<PlanView> {
    return this.database.read(({ sql }) => this.view(sql, asked, caller));
  }

  async adopt(year: number, { lead: asked, adoptedOn, basis }: PlanAdoption, caller: Caller, key: string | undefined): Promise<PlanView> {
    const at = this.clock.now();
    const body = { scope: `${caller.person} plans`, key, at, body: [year, asked ?? '', adoptedOn, basis] };
    return remembered(this.database, body, async ({ sql }) => {
      const tree = await PartyTree.read(sql);
      const lead = this.leadOf(tree, asked, caller);
      if (!mayAdopt(tree, lead, caller)) throw forbidden('plan.whoAdopts');
      const plans = new PlanRepository(sql);
      await plans.lock(lead);
      if (adoptedOn > dateIn(at)) throw refused('plan.adoptedAhead', '/adoptedOn');
      if (await plans.adopted(lead, year)) throw refused('plan.adoptedAlready');
      if ((await plans.items(lead, year)).length === 0) throw refused('plan.empty');
      await plans.adopt({ id: randomUUID(), lead, year, adoptedOn, basis, createdBy: caller.person, createdAt: at });
      return this.view(sql, { year, lead }, caller);
    });
  }

  private async view(sql: Sql, { year, lead: asked }: Asked, caller: Caller): Promise<PlanView> {
    const tree = await PartyTree.read(sql);
    const lead = this.leadOf(tree, asked, caller);
    const plans = new PlanRepository(sql);
    const adopted = await plans.adopted(lead, year);
    const rows = await plans.items(lead, year);
    const adjustments = await adjustmentsOf(sql, rows);
    const people = await new AccountRepository(sql).names([
      ...[...rows, ...[...adjustments.values()].flat()].map(({ decidedBy }) => decidedBy),
      ...(adopted ? [adopted.createdBy] : []),
    ]);
    const parties = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
    const named = (id: string) => ({ id, name: people.get(id) ?? parties.get(id) ?? id });
    const looked = { named, today: dateIn(this.clock.now()), year };
    const items = rows.map((row) => presentItem(row, adjustments.get(row.process) ?? [], looked));
    const count = (isMeant: (item: PlanView['items'][number]) => boolean): number => items.filter(isMeant).length;
    return {
      year,
      lead: named(lead),
      leads: leadsOf(tree, caller).map(({ id, name }) => ({ id, name })),
      hasStep: findProfile(this.config.profile).planning.hasStep.value,
      adopted: adopted ? { on: adopted.adoptedOn, basis: adopted.basis, by: named(adopted.createdBy) } : null,
      mayAdopt: !adopted && mayAdopt(tree, lead, caller),
      counts: {
        planned: count(({ kind, planned }) => kind === 'planned' && planned.year === year),
        added: count(({ kind, planned }) => kind === 'added' && planned.year === year),
        carriedOver: count(({ planned }) => planned.year !== year),
        done: count(({ standing }) => standing === 'done' || standing === 'doneLate'),
        late: count(({ standing }) => standing === 'late'),
        postponed: count(({ standing }) => standing === 'postponed'),
        dropped: count(({ standing }) => standing === 'dropped'),
      },
      items,
    };
  }

  /** The government of the caller, or another authority whose plan concerns him. @throws Problem NOT_FOUND */
  private leadOf(tree: PartyTree, asked: string | undefined, caller: Caller): string {
    const leads = leadsOf(tree, caller).map(({ id }) => id);
    const lead = asked ?? leads[0];
    const isSeen = lead !== undefined && (leads.includes(lead) || caller.roles.includes('auditor'));
    if (!isSeen || !tree.find(lead)) throw new Problem('NOT_FOUND');
    return lead;
  }
}
