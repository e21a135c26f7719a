import type { IncidentList, IncidentQuery, RetryReceipt } from '@fashen/contracts';
import type { Caller, Clock, Engine } from '@fashen/engine';
import { type Database, type IncidentOfCase, IncidentRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { requireAdministrator, requireLogReader } from '../administration/standing.js';
import { inTurn } from '../identity/change-log.js';
import { cursorOf, placeOf } from '../platform/http/cursor.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { ENGINE } from '../workflow/tokens.js';
import { incidentAt, presentIncident } from './present-incident.js';

/** Incidents, for administrators and auditors; the other run is the administrator's. */
@Injectable()
export class IncidentService {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async page({ status, cursor, limit }: IncidentQuery, caller: Caller): Promise<IncidentList> {
    requireLogReader(caller);
    const place = cursor === undefined ? undefined : placeOf(cursor);
    const after = place && { at: place.createdAt, id: place.id };
    return this.database.read(async ({ sql }) => {
      const found = await new IncidentRepository(sql)[status](limit + 1, after);
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      const entries: IncidentList['entries'] = [];
      for (const incident of page) entries.push(await presentIncident(sql, incident));
      return { entries, next: last ? cursorOf({ createdAt: last.closedAt ?? last.openedAt, id: last.id }) : null };
    });
  }

  /**
   * Runs again what failed, and says how it went: closed, or the new cause. `revision`: the attempts that the administrator saw.
   * @throws Problem NOT_FOUND, STALE, INCIDENT_CLOSED, INCIDENT_RUNNING
   */
  async retry(address: string, revision: number, caller: Caller): Promise<RetryReceipt> {
    requireAdministrator(caller);
    const id = incidentAt(address);
    const { attempts } = await this.find(id, true);
    if (attempts !== revision) throw new Problem('STALE');
    await this.note(id, caller);
    const { ok } = await this.engine.retry(id);
    const after = await this.find(id, false);
    // another run had it already, and has not come back with it
    if (!ok && after.closedAt === null && after.attempts === attempts) throw new Problem('INCIDENT_RUNNING');
    const incident = await this.database.read(({ sql }) => presentIncident(sql, after));
    return { ok: after.closedAt !== null, incident };
  }

  private async find(id: string, mustBeOpen: boolean): Promise<IncidentOfCase> {
    const found = await this.database.read(({ sql }) => new IncidentRepository(sql).find(id));
    if (!found) throw new Problem('NOT_FOUND');
    if (mustBeOpen && found.closedAt !== null) throw new Problem('INCIDENT_CLOSED');
    return found;
  }

  /** That it was asked for stands in the log whatever comes of it. */
  private note(id: string, caller: Caller): Promise<void> {
    const entry = { action: 'retryIncident', subjectKind: 'incident', subject: id, reason: null, details: {} } as const;
    return inTurn(this.database, this.clock, caller, ({ record }) => record(entry));
  }
}
