import type {
  CommentGroupEntry,
  CommentGroupPage,
  CommentGroupQuery,
  CommentGroupView,
  ConsultationDesk,
  ConsultationsOfProcess,
} from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import { Neighbours } from '@fashen/participation';
import {
  CommentAnswerRepository,
  CommentCountRepository,
  type CommentGroup,
  CommentGroupRepository,
  type Consultation,
  type Database,
  type SqlReader,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { answersIn, DeskDoor, mayForget } from './desk-door.js';
import { MEANS, type Means } from './means.js';
import { pageOfSkip, skipOf } from './paging.js';
import { answerOf, entryOf } from './present.js';
import { Opener } from './sealing.js';

const NEAREST = 5;

/** What the drafting department sees of the comments on its draft. */
@Injectable()
export class ConsultationDesks {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MEANS) private readonly means: Means,
    private readonly door: DeskDoor,
  ) {}

  async ofProcess(process: string, caller: Caller): Promise<ConsultationsOfProcess> {
    const found = await this.door.ofProcess(process, caller);
    const entries: ConsultationDesk[] = [];
    for (const one of found) entries.push(await this.desk(one, caller));
    return { entries };
  }

  async read(id: string, caller: Caller): Promise<ConsultationDesk> {
    return this.desk(await this.door.reading(id, caller), caller);
  }

  async groups(id: string, { clause, state, cursor, limit }: CommentGroupQuery, caller: Caller): Promise<CommentGroupPage> {
    await this.door.reading(id, caller);
    const skip = skipOf(cursor);
    const filter = {
      ...(clause === undefined ? {} : { clause }),
      ...(state === undefined ? {} : { answered: state === 'answered' }),
    };
    return this.database.read(async (reader) => {
      const found = await new CommentGroupRepository(reader.sql).page(id, filter, skip, limit + 1);
      const opener = this.opener(reader);
      const { page, next } = pageOfSkip(found, skip, limit);
      const entries: CommentGroupEntry[] = [];
      for (const group of page) entries.push(await groupOf(reader, opener, group));
      return { entries, next };
    });
  }

  async group(id: string, group: string, { cursor, limit }: Pick<CommentGroupQuery, 'cursor' | 'limit'>, caller: Caller) {
    await this.door.reading(id, caller);
    const skip = skipOf(cursor);
    return this.database.read(async (reader): Promise<CommentGroupView> => {
      const { sql } = reader;
      const found = await new CommentGroupRepository(sql).find(id, group);
      if (!found) throw new Problem('NOT_FOUND');
      const opener = this.opener(reader);
      const { page, next } = pageOfSkip(await new CommentGroupRepository(sql).members(group, skip, limit + 1), skip, limit);
      const answers = new CommentAnswerRepository(sql);
      const members: CommentGroupView['members'] = [];
      for (const member of page) {
        const held = await answers.latestOf(member.id);
        members.push({
          id: member.id,
          clause: member.clause,
          text: await textOf(opener, member.sealedText),
          speaker: member.speaker,
          channel: member.channel,
          receivedOn: member.receivedOn,
          similarity: member.similarity,
          hasPerson: member.sealedPerson !== null,
          answer: held ? await answerOf(sql, held) : null,
        });
      }
      const given = [];
      for (const answer of await answers.ofGroup(group)) given.push(await answerOf(sql, answer));
      return {
        group: await groupOf(reader, opener, found),
        members,
        next,
        answers: given,
        neighbours: await this.neighbours(reader, opener, id, found),
      };
    });
  }

  /** Groups of the same article that may mean the same in other words. */
  private async neighbours(reader: SqlReader, opener: Opener, id: string, { id: group, clause }: CommentGroup) {
    const groups = new CommentGroupRepository(reader.sql);
    const texts: { id: string; text: string }[] = [];
    for (const leader of await groups.leaders(id, clause)) texts.push({ id: leader.id, text: await textOf(opener, leader.sealedText) });
    const words = new Map(texts.map((one) => [one.id, one.text]));
    const nearest: CommentGroupView['neighbours'] = [];
    for (const { id: near, score } of new Neighbours(texts).of(group, NEAREST)) {
      const found = await groups.find(id, near);
      if (found)
        nearest.push({
          id: near,
          text: words.get(near) ?? '',
          size: found.size,
          unanswered: found.unanswered,
          score: Math.round(score * 100),
        });
    }
    return nearest;
  }

  private desk(consultation: Consultation, caller: Caller): Promise<ConsultationDesk> {
    const { id, process, document, closedOn, resultOn } = consultation;
    return this.database.read(async ({ sql }) => {
      const answers = await answersIn(sql, consultation, caller);
      return {
        consultation: { ...(await entryOf(sql, consultation, dateIn(this.clock.now()))), process, document, closedOn },
        ...((await new CommentCountRepository(sql).of(id)) as Omit<ConsultationDesk, 'consultation' | 'mayAnswer' | 'mayForget'>),
        mayAnswer: resultOn === null && answers,
        mayForget: answers && mayForget(caller),
      };
    });
  }

  private opener = (reader: SqlReader): Opener => new Opener(reader, this.means.installation);
}

/** Only where the key of the whole consultation was destroyed is there nothing to read. */
export const textOf = async (opener: Opener, sealed: string): Promise<string> => (await opener.open<string>(sealed)) ?? '（内容已经销毁）';

async function groupOf({ sql }: SqlReader, opener: Opener, group: CommentGroup): Promise<CommentGroupEntry> {
  const { id, clause, size, unanswered } = group;
  const [latest] = await new CommentAnswerRepository(sql).ofGroup(id);
  const text = await textOf(opener, group.sealedText);
  return { id, clause, text, size, unanswered, answer: latest ? await answerOf(sql, latest) : null };
}
