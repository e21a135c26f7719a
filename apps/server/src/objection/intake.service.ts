import { randomUUID } from 'node:crypto';
import type { EnteredReceipt, LostCode, LostCodeAnswer, NewObjection, ObjectionReceipt, ObjectionReceivers } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Clock } from '@fashen/engine';
import { type Database, ObjectionRecoveryRepository, PartyRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { acceptEvidence } from '../evidence/accept-evidence.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import type { Uploaded } from '../platform/upload/read-upload.js';
import { type Entry, keepObjection } from './keep-objection.js';
import type { Kept } from './keep-persons.js';
import { MEANS, type Means } from './keyed.js';
import { ObjectionWork } from './objection-work.js';
import { contactWords, reachOf } from './reach.js';
import { handlingParties } from './receivers.js';
import { RECOVERY, seal } from './sealing.js';
import { PublicThrottle } from './throttle.js';

const KEEP_THEM = {
  zh: '请妥善保存查询编号和查询密码，凭二者可以查询办理情况、补正、补充理由或者撤回；密码不再显示。',
  en: 'Keep code and secret: with both you can look at it, supplement it, add reasons or withdraw it. The secret is not shown again.',
};
/** Whatever is true, in the same words. */
const LOST = {
  zh: '如姓名和联系方式与提交时一致，受理单位将按该联系方式告知查询编号和新的查询密码。',
  en: 'If name and contact are those that were given, the office will send the code and a new secret there.',
};

type How = Pick<Entry, 'channel' | 'receivedOn' | 'by'>;

/** What people bring in without an account, and what a clerk types in for them. */
@Injectable()
export class ObjectionIntake {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MEANS) private readonly means: Means,
    private readonly throttle: PublicThrottle,
    private readonly work: ObjectionWork,
  ) {}

  /** By the page. Counted before anything is read. */
  async submit(asked: NewObjection, file: Uploaded | undefined, address: string): Promise<ObjectionReceipt> {
    this.throttle.begin('submit', { address, target: asked.document ?? asked.paperTitle ?? '' });
    const kept = await this.keep(asked, file, { channel: 'page', receivedOn: dateIn(this.clock.now()), by: null });
    const receiver = await this.database.read(({ sql }) => new PartyRepository(sql).find(kept.receiver));
    const { code, secret, kind, receivedOn } = kept;
    return { code, secret, kind, receivedOn, receiver: receiver!.name, says: KEEP_THEM };
  }

  /** By a clerk: code and secret go out by letter alone. */
  async enter(asked: NewObjection, scan: Uploaded | undefined, how: How): Promise<EnteredReceipt> {
    const { id, kind, receivedOn } = await this.keep(asked, scan, how);
    return { id, kind, receivedOn };
  }

  /** Costs and says the same for everybody: who it is, is looked for later. */
  async lost(asked: LostCode, address: string): Promise<LostCodeAnswer> {
    const words = contactWords(asked.name, reachOf(asked));
    this.throttle.begin('lost', { address, code: words });
    const at = this.clock.now();
    await this.database.store.transaction(async (tx) =>
      new ObjectionRecoveryRepository(tx.sql).insert(
        randomUUID(),
        await seal(tx, this.means.installation, { key: RECOVERY, at }, asked),
        at,
      ),
    );
    this.work.nudge();
    return { says: LOST };
  }

  async receivers(): Promise<ObjectionReceivers> {
    const parties = await this.database.read(({ sql }) => handlingParties(sql));
    return { entries: parties.map(({ id, name }) => ({ id, name })) };
  }

  private async keep(asked: NewObjection, file: Uploaded | undefined, how: How): Promise<Kept> {
    const accepted = file && (await acceptEvidence(file));
    const at = this.clock.now();
    const kept = await this.database.store.transaction((tx) => keepObjection(tx, this.means, { asked, file: accepted, at, ...how }));
    this.work.nudge();
    return kept;
  }
}
