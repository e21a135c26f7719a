import type { DeskEntry, DeskList, DeskQuery, EnteredObjection, EnteredReceipt } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, ObjectionPersonRepository, ObjectionRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { cursorOf, placeOf } from '../platform/http/cursor.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import type { Uploaded } from '../platform/upload/read-upload.js';
import { isHead, ownObjection, requireHandling } from './desk-door.js';
import { ObjectionIntake } from './intake.service.js';
import { recordLook } from './looking.service.js';
import { presentDesk } from './present-desk.js';
import { keyOf } from './sealing.js';
import { ObjectionTelling } from './telling.js';

/** The list of those who handle objections, what they type in, and forgetting. */
@Injectable()
export class ObjectionDesk {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly intake: ObjectionIntake,
    private readonly telling: ObjectionTelling,
  ) {}

  list({ cursor, limit, status }: DeskQuery, caller: Caller): Promise<DeskList> {
    requireHandling(caller);
    const before = cursor === undefined ? null : placeOf(cursor);
    return this.database.read(async ({ sql }) => {
      const found = await new ObjectionRepository(sql).ofReceiver(caller.party, { before, limit: limit + 1, status });
      const page = found.slice(0, limit);
      const entries = await presentDesk(sql, page, { caller, at: this.clock.now() });
      return { entries, next: found.length > limit ? cursorOf(page.at(-1)!) : null };
    });
  }

  /** @throws Problem NOT_FOUND for everybody who does not handle it */
  one(id: string, caller: Caller): Promise<DeskEntry> {
    return this.database.read(async ({ sql }) => {
      const objection = await ownObjection(sql, id, caller);
      return (await presentDesk(sql, [objection], { caller, at: this.clock.now() }))[0]!;
    });
  }

  /** 录入. @throws Problem PAYLOAD_REFUSED for a day that has not come */
  async enter({ channel, receivedOn, ...asked }: EnteredObjection, scan: Uploaded | undefined, caller: Caller): Promise<EnteredReceipt> {
    requireHandling(caller);
    if (receivedOn > dateIn(this.clock.now())) throw new Problem('PAYLOAD_REFUSED', { findings: [FUTURE] });
    return this.intake.enter(asked, scan, { channel, receivedOn, by: caller });
  }

  /**
   * The head has a person forgotten whose objection has ended: the key is destroyed, and with the last person the key of the texts. Rows,
   * events and their chain stay as they were.
   */
  async forget(id: string, person: string, why: string, caller: Caller): Promise<void> {
    if (!isHead(caller)) throw new Problem('NOT_PERMITTED');
    const process = await this.telling.read(id);
    const at = this.clock.now();
    await this.database.store.transaction(async (tx) => {
      const objection = await ownObjection(tx.sql, id, caller);
      const persons = new ObjectionPersonRepository(tx.sql);
      const all = await persons.ofObjection(id);
      if (!all.some((one) => one.id === person)) throw new Problem('NOT_FOUND');
      if (process?.status !== 'done') throw new Problem('GUARDED', { findings: [UNDER_WAY] });
      await recordLook(tx.sql, { objection, caller, what: 'forgetting', why, at });
      await persons.forget(person, at);
      await tx.destroySealedKey(keyOf(person), at);
      if (all.every((one) => one.id === person || one.forgottenAt !== null)) await tx.destroySealedKey(keyOf(id), at);
    });
  }
}

const FUTURE = {
  rule: 'date.future',
  field: '/receivedOn',
  says: { zh: '收到日期不得晚于今天。', en: 'The day of receipt must not lie in the future.' },
  wayOut: { zh: '请填写信函、来访或者来电的实际日期。', en: 'Enter the day on which it really came.' },
};
const UNDER_WAY = {
  rule: 'objection.underWay',
  says: { zh: '此异议尚未办结，仍须答复提出人。', en: 'The objection has not ended; its person is still owed an answer.' },
  wayOut: { zh: '请在办结之后再删除个人信息。', en: 'Have the person forgotten once it has ended.' },
};
