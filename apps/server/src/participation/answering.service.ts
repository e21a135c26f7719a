import { randomUUID } from 'node:crypto';
import type { AnswerGiven, CommentPerson, EnteredComment, NewAnswer } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Caller, Clock, Engine } from '@fashen/engine';
import {
  CommentAnswerRepository,
  CommentCountRepository,
  CommentRepository,
  ConsultationRepository,
  type Database,
  type Sql,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { problemOf } from '../workflow/refused.js';
import { ENGINE } from '../workflow/tokens.js';
import { findWorkflow } from '../workflow/workflows.js';
import { requireArticle } from './articles.js';
import { answerable, answering, answersIn, mayForget } from './desk-door.js';
import { keepComment } from './keep-comment.js';
import { MEANS, type Means } from './means.js';
import { keyOf, Opener, type SealedPerson } from './sealing.js';

/** What the drafting department does with comments: the doors to the acts of its drafting, and the desk of what comes in. */
@Injectable()
export class CommentAnswering {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MEANS) private readonly means: Means,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  /** @throws Problem as the event `answerComments` and its effect refuse it (drafting/handle-comments.ts) */
  async answer(id: string, { groups, comment, reason, ...said }: NewAnswer, caller: Caller): Promise<AnswerGiven> {
    const whom = comment === undefined ? { groups } : { comment };
    const words = reason === '' ? {} : { words: reason };
    const seq = await this.send(id, { type: 'answerComments', ...whom, ...said, ...words }, comment ?? groups![0]!, caller);
    return this.database.read(async ({ sql }) => ({
      reached: await new CommentAnswerRepository(sql).reachedBy(id, seq),
      unanswered: (await new CommentCountRepository(sql).of(id)).unanswered,
    }));
  }

  async merge(id: string, into: string, from: readonly string[], caller: Caller): Promise<void> {
    await this.send(id, { type: 'mergeComments', into, from }, into, caller);
  }

  async separate(id: string, comment: string, caller: Caller): Promise<void> {
    await this.send(id, { type: 'separateComment', comment }, comment, caller);
  }

  /** An act of the drafting, for a comment of this consultation and others of the same one. Answers with the number of its event. */
  private async send(id: string, event: { type: string } & Record<string, unknown>, comment: string, caller: Caller): Promise<number> {
    const { process } = await this.database.read(async ({ sql }) => {
      const consultation = await answerable(sql, id, caller);
      await requireComment(sql, id, comment);
      return consultation;
    });
    const outcome = await this.engine.send(process, event, { by: caller });
    if (!outcome.ok) throw problemOf(findWorkflow('drafting')!, outcome.refusal, new Map());
    return outcome.revision;
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

async function requireComment(sql: Sql, consultation: string, comment: string) {
  const found = await new CommentRepository(sql).find(comment);
  if (found?.consultation !== consultation) throw new Problem('NOT_FOUND');
  return found;
}
