import { dateIn } from '@fashen/domain';
import { type Clock, type Engine, type FollowUp, type Json, type ProcessView, SYSTEM_CALLER } from '@fashen/engine';
import {
  type Database,
  DocumentRepository,
  type Objection,
  ObjectionGroupRepository,
  ObjectionRepository,
  type ObjectionStatement,
  ObjectionStatementRepository,
  type SqlStore,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { CLOCK, CONFIG, DATABASE } from '../platform/tokens.js';
import { ENGINE } from '../workflow/tokens.js';
import { findWorkflow } from '../workflow/workflows.js';

export const REVIEW = 'objection-review';

const EVENTS = { supplement: 'supplementReceived', newReasons: 'reasonsAdded', withdrawal: 'withdrawalReceived' } as const;

/**
 * Tells the process of an objection what its rows already hold: that there is one, what was added, whom it was joined with. A row says
 * whether its process knows; each is told once, by its id, so that a server that ended in between tells again and nothing is doubled.
 */
@Injectable()
export class ObjectionTelling {
  private readonly store: SqlStore;

  constructor(
    @Inject(DATABASE) database: Database,
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.store = database.store;
  }

  /** The process of an objection, once it is open. */
  read = (objection: string): Promise<ProcessView | undefined> => this.engine.read(objection);

  /** Opens the process; it has the objection's id. */
  async start(objection: Objection): Promise<void> {
    const { id, document, receivedOn, channel, kind, receiver, follows } = objection;
    if (!findWorkflow(REVIEW)) return;
    const profile =
      document === null ? undefined : (await this.store.read(({ sql }) => new DocumentRepository(sql).find(document)))?.profile;
    const input: Record<string, Json> = {
      objection: id,
      receivedOn,
      channel,
      kind,
      receiver,
      profile: profile ?? this.config.profile,
      ...(document === null ? {} : { document }),
      ...(follows === null ? {} : { follows }),
    };
    const opened = await this.engine.start(REVIEW, input, { by: SYSTEM_CALLER, id, idempotencyKey: { scope: REVIEW, key: id } });
    if (!opened.ok) throw new Error(`The objection ${id} could not be opened: ${JSON.stringify(opened.refusal)}`);
    await this.store.transaction(({ sql }) => new ObjectionRepository(sql).setStarted(id, this.clock.now()));
  }

  /** False where the process takes it no more: then nothing of it stays. */
  async tellStatement({ id, objection, kind, receivedOn }: ObjectionStatement): Promise<boolean> {
    if (kind === 'original') return true;
    const taken = await this.tell(objection, { type: EVENTS[kind], statement: id, on: receivedOn }, `${REVIEW}/statement/${id}`);
    await this.store.transaction(({ sql }) => {
      const statements = new ObjectionStatementRepository(sql);
      return taken ? statements.setTold(id, this.clock.now()) : statements.remove(id);
    });
    return taken;
  }

  /** A member that has moved on stands alone again; the lead hears how many follow it once for all that joined now. */
  async join(members: readonly { id: string; lead: string; groupedAt: string }[]): Promise<void> {
    const leads = new Set<string>();
    for (const { id, lead, groupedAt } of members) {
      const event = { type: 'joinedGroup', lead, group: lead, on: dateIn(groupedAt) };
      const taken = await this.tell(id, event, `${REVIEW}/joined/${id}/${groupedAt}`);
      await this.store.transaction(async ({ sql }) => {
        const groups = new ObjectionGroupRepository(sql);
        await (taken ? groups.setJoined(id, this.clock.now()) : groups.leave(id));
      });
      if (taken) leads.add(lead);
    }
    for (const lead of leads) {
      const followers = await this.store.read(({ sql }) => new ObjectionGroupRepository(sql).followers(lead));
      const event = { type: 'groupGrew', group: lead, members: followers.length, on: dateIn(this.clock.now()) };
      await this.tell(lead, event, `${REVIEW}/grew/${lead}/${followers.length}`);
    }
  }

  private async tell(process: string, event: FollowUp, causedBy: string): Promise<boolean> {
    return (await this.engine.tell(process, event, causedBy)).ok;
  }
}
