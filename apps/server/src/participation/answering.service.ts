import { randomUUID } from 'node:crypto';
import type { AnswerGiven, CommentPerson, EnteredComment, NewAnswer } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import {
  CommentAnswerRepository,
  CommentCountRepository,
  CommentGroupRepository,
  CommentRepository,
  ConsultationRepository,
  type Database,
  type Sql,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { requireArticle } from './articles.js';
import { answering, answersIn, mayForget } from './desk-door.js';
import { keepComment } from './keep-comment.js';
import { MEANS, type Means } from './means.js';
import { keyOf, Opener, type SealedPerson } from './sealing.js';

/** What the drafting department does with comments; each in one transaction under the consultation's lock. */
@Injectable()
export class CommentAnswering {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MEANS) private readonly means: Means,
  ) {}

  answer(id: string, { groups = [], comment, point, outcome, reason }: NewAnswer, caller: Caller): Promise<AnswerGiven> {
    const given = { consultation: id, point, outcome, reason, by: caller.person, at: this.clock.now() };
    return this.database.store.transaction(async ({ sql }) => {
      await answering(sql, id, caller);
      if (comment === undefined) await requireGroups(sql, id, groups);
      else await requireComment(sql, id, comment);
      const answers =
        comment === undefined
          ? [...new Set(groups)].map((group) => ({ ...given, group, comment: null }))
          : [{ ...given, group: null, comment }];
      const reached = await new CommentAnswerRepository(sql).give(answers);
      return { reached, unanswered: (await new CommentCountRepository(sql).of(id)).unanswered };
    });
  }

  merge(id: string, into: string, from: readonly string[], caller: Caller): Promise<void> {
    return this.database.store.transaction(async ({ sql }) => {
      await answering(sql, id, caller);
      await requireGroups(sql, id, [into, ...from]);
      for (const group of from) if (group !== into) await new CommentGroupRepository(sql).merge(id, group, into, caller.person);
    });
  }

  /** @throws Problem NOT_FOUND for a comment that stands for its group */
  separate(id: string, comment: string, caller: Caller): Promise<void> {
    return this.database.store.transaction(async ({ sql }) => {
      await answering(sql, id, caller);
      await requireComment(sql, id, comment);
      if (!(await new CommentGroupRepository(sql).separate(comment, caller.person))) throw new Problem('NOT_FOUND');
    });
  }

  /** 录入: what came by letter, mail or word of mouth, on any day of the period; it may be typed in until the result is published. */
  enter(id: string, { channel, receivedOn, ...asked }: EnteredComment, caller: Caller): Promise<{ id: string; code: string }> {
    const at = this.clock.now();
    return this.database.store.transaction(async (tx) => {
      const consultation = await answering(tx.sql, id, caller);
      const { opensOn, closesOn } = consultation;
      if (receivedOn < opensOn || receivedOn > closesOn || receivedOn > dateIn(at))
        throw new Problem('CONSULTATION_NOT_OPEN', { fill: { opensOn, closesOn } });
      await requireArticle(tx.sql, consultation.version, asked.clause);
      return keepComment(tx, this.means, { consultation, asked, channel, receivedOn, enteredBy: caller.person, at });
    });
  }

  /** Name and contact, to ask back: each look is kept with its reason. */
  look(id: string, comment: string, why: string, caller: Caller): Promise<CommentPerson> {
    const at = this.clock.now();
    return this.database.store.transaction(async (tx) => {
      await answering(tx.sql, id, caller);
      const found = await requireComment(tx.sql, id, comment);
      await new CommentRepository(tx.sql).keepLook({ id: randomUUID(), comment, person: caller.person, why, at });
      const opener = new Opener(tx, this.means.installation);
      const person = found.sealedPerson === null ? null : await opener.open<SealedPerson>(found.sealedPerson);
      return { name: person?.name ?? null, contact: person?.contact ?? null };
    });
  }

  /** The head has name, contact and code of somebody destroyed, at any time; what was said stays, and what it was answered. */
  forget(id: string, comment: string, why: string, caller: Caller): Promise<void> {
    const at = this.clock.now();
    return this.database.store.transaction(async (tx) => {
      const consultation = await new ConsultationRepository(tx.sql).find(id);
      if (!consultation || !(await answersIn(tx.sql, consultation, caller))) throw new Problem('NOT_FOUND');
      if (!mayForget(caller)) throw new Problem('NOT_PERMITTED');
      await requireComment(tx.sql, id, comment);
      const comments = new CommentRepository(tx.sql);
      await comments.keepLook({ id: randomUUID(), comment, person: caller.person, why, at });
      await comments.forget(comment);
      await tx.destroySealedKey(keyOf(comment), at);
    });
  }
}

async function requireGroups(sql: Sql, consultation: string, groups: readonly string[]): Promise<void> {
  if (!(await new CommentGroupRepository(sql).areGroups(consultation, groups))) throw new Problem('NOT_FOUND');
}

async function requireComment(sql: Sql, consultation: string, comment: string) {
  const found = await new CommentRepository(sql).find(comment);
  if (found?.consultation !== consultation) throw new Problem('NOT_FOUND');
  return found;
}
