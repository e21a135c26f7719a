import type { MeetingList, MeetingView } from '@fashen/contracts';
import { dateIn, MEETING_KINDS, type MeetingKind } from '@fashen/domain';
import type { Caller, Clock, Engine } from '@fashen/engine';
import {
  AgendaRepository,
  type Database,
  DocumentListRepository,
  DocumentRepository,
  type Meeting,
  MeetingRepository,
  PartyRepository,
  type Sql,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { presentListed } from '../document/listed.js';
import { sightOf } from '../document/sight.js';
import { officeOf } from '../issuing/bodies.js';
import { PartyTree } from '../issuing/party-tree.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { ENGINE } from '../workflow/tokens.js';

const KEEPERS = ['generalOffice', 'signatory'];

/** Meetings with their agendas, for those who sit in the body, the office that keeps its agenda, and the auditor. */
@Injectable()
export class MeetingReading {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  async list(body: string, caller: Caller): Promise<MeetingList> {
    return this.database.read(async ({ sql }) => {
      if (!(await mayRead(sql, body, caller))) throw new Problem('NOT_FOUND');
      const entries: MeetingView[] = [];
      for (const meeting of await new MeetingRepository(sql).ofBody(body)) entries.push(await present(sql, meeting, caller));
      return { entries };
    });
  }

  async read(id: string, caller: Caller): Promise<MeetingView> {
    const found = await this.database.read(async ({ sql }) => {
      const meeting = await new MeetingRepository(sql).find(id);
      if (!meeting || !(await mayRead(sql, meeting.body, caller))) throw new Problem('NOT_FOUND');
      return present(sql, meeting, caller);
    });
    return { ...found, agenda: await this.withStands(found.agenda, caller) };
  }

  /** Each document with where it stands and what it needs next, as lists show it. */
  private async withStands(agenda: MeetingView['agenda'], caller: Caller): Promise<MeetingView['agenda']> {
    const at = this.clock.now();
    const ids = agenda.flatMap(({ document }) => (document ? [document.id] : []));
    const rows = await this.database.read(({ sql }) => new DocumentListRepository(sql).byIds(ids, dateIn(at)));
    const listed = await presentListed({ database: this.database, engine: this.engine, at }, caller, rows);
    return agenda.map((item) => {
      const found = listed.find(({ id }) => id === item.document?.id);
      return found ? { ...item, stands: { stage: found.stage, duty: found.duty, duties: found.duties } } : item;
    });
  }
}

async function mayRead(sql: Sql, body: string, { party, roles }: Caller): Promise<boolean> {
  if (roles.includes('auditor')) return true;
  if (!roles.some((role) => KEEPERS.includes(role))) return false;
  const tree = await PartyTree.read(sql);
  const found = tree.find(body);
  return found !== undefined && (party === body || party === officeOf(tree, found.id));
}

/** A document that the caller may not know of stays on the agenda without its title: that a seat is taken is no secret. */
async function present(sql: Sql, { id, body, kind, plannedOn, place }: Meeting, caller: Caller): Promise<MeetingView> {
  const meetings = new MeetingRepository(sql);
  const record = await meetings.record(id);
  const agenda: MeetingView['agenda'] = [];
  for (const item of await new AgendaRepository(sql).ofMeeting(id)) {
    const document = await new DocumentRepository(sql).find(item.document, sightOf(caller));
    const { process, result, reason } = item;
    agenda.push({ item: item.id, ...(document ? { process, document: { id: document.id, title: document.title } } : {}), result, reason });
  }
  return {
    id,
    body: { id: body, name: (await new PartyRepository(sql).find(body))?.name ?? body },
    kind,
    label: MEETING_KINDS[kind as MeetingKind] ?? { zh: kind, en: kind },
    plannedOn,
    place,
    record: record ? { heldOn: record.heldOn, chair: record.chair, attendance: await meetings.attendance(id) } : null,
    agenda,
  };
}
