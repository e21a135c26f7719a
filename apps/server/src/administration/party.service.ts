import { randomUUID } from 'node:crypto';
import type { NewParty, PartyAbolition, PartyChange, PartyEntry, PartyList } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, type Party, PartyRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { inTurn } from '../identity/change-log.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { abolitionFindings, partyFinding, placeFindings } from './party-findings.js';
import { requireAdministrator, requireNone } from './standing.js';

const present = ({ parentId, superiorId, abolishedOn, successorId, functions, ...rest }: Party): PartyEntry => ({
  ...rest,
  functions: [...functions],
  parent: parentId,
  superior: superiorId ?? null,
  abolishedOn: abolishedOn ?? null,
  successor: successorId ?? null,
});

/** The party with what is asked to be otherwise. */
const changed = (party: Party, { kind, name, shortName, parent, superior, functions }: PartyChange): Party => ({
  ...party,
  kind: kind ?? party.kind,
  name: name ?? party.name,
  shortName: shortName ?? party.shortName,
  parentId: parent === undefined ? party.parentId : parent,
  superiorId: superior === undefined ? (party.superiorId ?? null) : superior,
  functions: functions ?? party.functions,
});

/** The tree of authorities: parties are added, changed and abolished, never deleted. */
@Injectable()
export class PartyService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(caller: Caller): Promise<PartyList> {
    requireAdministrator(caller);
    const all = await this.database.read(({ sql }) => new PartyRepository(sql).all());
    return { entries: all.map(present) };
  }

  async create({ parent, superior, ...fields }: NewParty, caller: Caller): Promise<PartyEntry> {
    requireAdministrator(caller);
    const id = randomUUID();
    return inTurn(this.database, this.clock, caller, async ({ tx, record }) => {
      const parties = new PartyRepository(tx.sql);
      const party: Party = { ...fields, id, parentId: parent ?? null, superiorId: superior ?? null };
      requireNone(placeFindings(party, await parties.all()));
      await parties.insert(party);
      await record({ action: 'createParty', subjectKind: 'party', subject: id, reason: null, details: { after: present(party) } });
      return present(party);
    });
  }

  change(id: string, asked: PartyChange, caller: Caller): Promise<PartyEntry> {
    return this.update(id, 'changeParty', asked.reason, caller, (party, all) => {
      const after = changed(party, asked);
      const isSame = JSON.stringify(present(after)) === JSON.stringify(present(party));
      const standing = party.abolishedOn ? [partyFinding('party.abolished', '', { name: party.name })] : [];
      requireNone([...standing, ...(isSame ? [partyFinding('party.nothingChanged', '')] : placeFindings(after, all))]);
      return after;
    });
  }

  abolish(id: string, asked: PartyAbolition, caller: Caller): Promise<PartyEntry> {
    return this.update(id, 'abolishParty', asked.reason, caller, (party, all) => {
      requireNone(abolitionFindings(party, asked, all, dateIn(this.clock.now())));
      return { ...party, abolishedOn: asked.abolishedOn, successorId: asked.successor };
    });
  }

  private async update(
    id: string,
    action: string,
    reason: string,
    caller: Caller,
    next: (party: Party, all: readonly Party[]) => Party,
  ): Promise<PartyEntry> {
    requireAdministrator(caller);
    return inTurn(this.database, this.clock, caller, async ({ tx, record }) => {
      const parties = new PartyRepository(tx.sql);
      const all = await parties.all();
      const party = all.find((one) => one.id === id);
      if (!party) throw new Problem('NOT_FOUND');
      const after = next(party, all);
      await parties.update(after);
      await record({ action, subjectKind: 'party', subject: id, reason, details: { before: present(party), after: present(after) } });
      return present(after);
    });
  }
}
