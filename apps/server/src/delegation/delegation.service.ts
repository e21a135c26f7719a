import { randomUUID } from 'node:crypto';
import type { DelegationList, DelegationView, NewDelegation } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, type Delegation, DelegationRepository, DeskRepository, type Sql } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { remembered } from '../document/remembered.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { delegationFindings } from './delegation-findings.js';
import { DELEGATION_MESSAGES } from './delegation-messages.js';
import { presentDelegations } from './present.js';
import { isAdministrator, isHead, requireStanding } from './standing.js';

/** Who acts for whom while somebody is away. Approvals in which the person has a seat let the delegate sign there, marked as such. */
@Injectable()
export class DelegationService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async create(fields: NewDelegation, caller: Caller, key: string | undefined): Promise<DelegationView> {
    const { person = caller.person, party = caller.party, role = null, delegate, startsOn, endsOn, reason } = fields;
    requireStanding(caller, person, party);
    const at = this.clock.now();
    const asked = { scope: `${caller.person} delegations`, key, at, body: fields };
    const created = { createdBy: caller.person, createdAt: at };
    return remembered(this.database, asked, async ({ sql }) => {
      const delegation = { id: randomUUID(), person, delegate, party, role, startsOn, endsOn, reason, ...created };
      await this.requireSound(sql, delegation);
      await new DelegationRepository(sql).insert(delegation);
      const [view] = await presentDelegations(sql, [{ ...delegation, revokedAt: null }], dateIn(at));
      return view!;
    });
  }

  async revoke(id: string, reason: string, caller: Caller): Promise<void> {
    await this.database.store.transaction(async ({ sql }) => {
      const delegations = new DelegationRepository(sql);
      const found = await delegations.find(id);
      if (!found || (found.party !== caller.party && !isAdministrator(caller))) throw new Problem('NOT_FOUND');
      requireStanding(caller, found.person, found.party);
      const isRevoked = await delegations.revoke({ delegation: id, reason, revokedBy: caller.person, revokedAt: this.clock.now() });
      if (!isRevoked) throw refused({ rule: 'delegation.revokedBefore', ...DELEGATION_MESSAGES['delegation.revokedBefore'] });
    });
  }

  /** Those of the caller's party: all of them for its head and administrators, else those in which the caller stands. */
  async list(caller: Caller): Promise<DelegationList> {
    return this.database.read(async ({ sql }) => {
      const all = await new DelegationRepository(sql).ofParty(caller.party);
      const seesAll = isHead(caller, caller.party) || isAdministrator(caller) || caller.roles.includes('auditor');
      const seen = all.filter(({ person, delegate }) => seesAll || [person, delegate].includes(caller.person));
      return { entries: await presentDelegations(sql, seen, dateIn(this.clock.now())) };
    });
  }

  private async requireSound(sql: Sql, asked: Delegation): Promise<void> {
    const { person, delegate, party, startsOn, endsOn } = asked;
    const delegations = new DelegationRepository(sql);
    await delegations.lockPersons([person, delegate]);
    const members = await new DeskRepository(sql).members([party]);
    const touching = [
      ...(await delegations.touching(person, party, startsOn, endsOn)),
      ...(await delegations.touching(delegate, party, startsOn, endsOn)),
    ];
    const findings = delegationFindings(asked, { members, touching, today: dateIn(this.clock.now()) });
    if (findings.length > 0) throw refused(...findings);
  }
}

const refused = (...findings: NonNullable<ConstructorParameters<typeof Problem>[1]>['findings'] & {}): Problem =>
  new Problem('PAYLOAD_REFUSED', { fill: { count: findings.length }, findings });
