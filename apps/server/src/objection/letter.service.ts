import { randomUUID } from 'node:crypto';
import type { LetterList, NewDelivery, OpenedLetter } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import {
  type Database,
  type Objection,
  type ObjectionAnswer,
  ObjectionAnswerRepository,
  type ObjectionLetter,
  ObjectionLetterRepository,
  ObjectionPersonRepository,
  type Sql,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { acceptEvidence } from '../evidence/accept-evidence.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import type { Uploaded } from '../platform/upload/read-upload.js';
import { ownObjection, requireHandling } from './desk-door.js';
import { keepSealedFile } from './keep-objection.js';
import { MEANS, type Means } from './keyed.js';
import { recordLook } from './looking.service.js';
import { type SealedLetter, type SealedPerson, unseal } from './sealing.js';

const AT_ONCE = 200;

/** Answers, receipts and lost codes for those who do not look at the page: what is to be sent, to whom, and the record of its delivery 送达. */
@Injectable()
export class ObjectionLetters {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MEANS) private readonly means: Means,
  ) {}

  /** Without anybody's name. */
  list(caller: Caller): Promise<LetterList> {
    requireHandling(caller);
    return this.database.read(async ({ sql }) => {
      const letters = await new ObjectionLetterRepository(sql).notSent(caller.party, AT_ONCE);
      return { entries: letters.map(({ id, objection, kind, createdAt }) => ({ id, objection, kind, createdAt })) };
    });
  }

  open(id: string, why: string, caller: Caller): Promise<OpenedLetter> {
    return this.database.store.transaction(async (tx) => {
      const { letter, objection } = await this.own(tx.sql, id, caller);
      await recordLook(tx.sql, { objection, caller, what: 'letter', why, at: this.clock.now() });
      const person = (await new ObjectionPersonRepository(tx.sql).find(letter.person))!;
      const who = await unseal<SealedPerson>(tx, this.means.installation, person.sealed);
      const brings = letter.sealed === null ? undefined : await unseal<SealedLetter>(tx, this.means.installation, letter.sealed);
      const answer = await answerIn(tx.sql, letter);
      return {
        id,
        kind: letter.kind,
        reachedBy: person.reachedBy,
        name: who?.name ?? null,
        phone: who?.phone ?? null,
        email: who?.email ?? null,
        address: who?.address ?? null,
        code: brings?.code ?? null,
        secret: brings?.secret ?? null,
        text: answer?.text ?? null,
        nextDoor: answer?.nextDoor ?? null,
      };
    });
  }

  /** That it went out and arrived, or came back and why; with the slip. */
  async deliver(id: string, delivery: NewDelivery, slip: Uploaded | undefined, caller: Caller): Promise<void> {
    const accepted = slip && (await acceptEvidence(slip));
    const at = this.clock.now();
    if ([delivery.sentOn, delivery.deliveredOn ?? delivery.sentOn].some((day) => day > dateIn(at))) throw future();
    await this.database.store.transaction(async (tx) => {
      const { letter } = await this.own(tx.sql, id, caller);
      const handed = accepted && { objection: letter.objection, file: accepted, purpose: 'delivery' as const, at };
      const { way, sentOn, tracking = null, deliveredOn = null, returned = null } = delivery;
      await new ObjectionLetterRepository(tx.sql).insertDelivery({
        id: randomUUID(),
        letter: id,
        way,
        sentOn,
        tracking,
        deliveredOn,
        returned,
        file: handed ? await keepSealedFile(tx, this.means.installation, handed) : null,
        recordedBy: caller.person,
        recordedAt: at,
      });
    });
  }

  private async own(sql: Sql, id: string, caller: Caller): Promise<{ letter: ObjectionLetter; objection: Objection }> {
    const letter = await new ObjectionLetterRepository(sql).find(id);
    if (!letter) throw new Problem('NOT_FOUND');
    return { letter, objection: await ownObjection(sql, letter.objection, caller) };
  }
}

/** The answer that it brings; a receipt brings what was said of the receipt, once that was said. */
async function answerIn(sql: Sql, { kind, answer, objection }: ObjectionLetter): Promise<ObjectionAnswer | undefined> {
  const answers = new ObjectionAnswerRepository(sql);
  if (answer !== null) return answers.find(answer);
  return kind === 'receipt' ? (await answers.ofObjection(objection)).find((one) => one.kind === 'received') : undefined;
}

const future = (): Problem =>
  new Problem('PAYLOAD_REFUSED', {
    findings: [
      {
        rule: 'date.future',
        field: '/sentOn',
        says: { zh: '日期不得晚于今天。', en: 'The day must not lie in the future.' },
        wayOut: { zh: '请填写实际日期。', en: 'Enter the day on which it happened.' },
      },
    ],
  });
