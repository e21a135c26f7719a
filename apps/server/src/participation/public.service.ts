import type {
  CommentCode,
  CommentReceipt,
  CommentStatus,
  ConsultationPage,
  ConsultationResult,
  ConsultationView,
  NewComment,
  PageQuery,
} from '@fashen/contracts';
import { COMMENT_OUTCOME_WORDS, dateIn, type IsoDate } from '@fashen/domain';
import type { Clock } from '@fashen/engine';
import {
  CommentAnswerRepository,
  CommentCountRepository,
  CommentRepository,
  type Consultation,
  ConsultationRepository,
  type Database,
  type Sql,
} from '@fashen/persistence';
import type { Reader, Typed } from '@fashen/portal';
import { Inject, Injectable } from '@nestjs/common';
import { presentClauses } from '../document/version-text.js';
import { plainCode } from '../objection/codes.js';
import { cursorOf, placeOf } from '../platform/http/cursor.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { textsOf } from '../text-work/ask-texts.js';
import { bodyOf } from '../text-work/made-json.js';
import type { VersionText } from '../text-work/tasks/version-text.js';
import { textWork } from '../text-work/text-work.js';
import { requireArticle } from './articles.js';
import { keepComment } from './keep-comment.js';
import { MEANS, type Means } from './means.js';
import { pageOfSkip, skipOf } from './paging.js';
import { entryOf, stateOf } from './present.js';
import { Opener } from './sealing.js';
import { CommentThrottle } from './throttle.js';

const KEEP_IT = {
  zh: '请保存查询编号：结果公布后，凭它可以看到对您这条意见的答复。编号不再显示。',
  en: 'Keep the code: once the result is published it brings the answer to what you said. It is not shown again.',
};
const BEING_STUDIED = {
  zh: '意见已收到，正在研究；结果公布后在此答复。',
  en: 'Received and being studied; the answer stands here once the result is published.',
};
const ANSWERED = { zh: '结果已经公布，对您这条意见的答复如下。', en: 'The result was published; this is the answer to what you said.' };

/** 公开征求意见 for everybody: what is open, the text, a comment, its reply, the result. */
@Injectable()
export class PublicConsultations {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MEANS) private readonly means: Means,
    private readonly throttle: CommentThrottle,
  ) {}

  page({ cursor, limit }: PageQuery): Promise<ConsultationPage> {
    return this.database.read(async ({ sql }) => {
      const place = cursor === undefined ? null : placeOf(cursor);
      const before = place && { opensOn: place.createdAt, id: place.id };
      const found = await new ConsultationRepository(sql).page(before, this.today(), limit + 1);
      const entries: ConsultationPage['entries'] = [];
      for (const one of found.slice(0, limit)) entries.push(await entryOf(sql, one, this.today()));
      const last = found[limit - 1];
      return { entries, next: found.length > limit && last ? cursorOf({ createdAt: last.opensOn, id: last.id }) : null };
    });
  }

  /** Its JSON. */
  async view(id: string): Promise<Buffer> {
    const view = await this.database.read(async ({ sql }) => {
      const { version, ...shown } = await this.shown(sql, id);
      return { ...shown, text: await presentClauses(sql, { id: version }) };
    });
    return bodyOf(view);
  }

  /** The page on the draft; made when the database is left. */
  async draftPage(reader: Reader, id: string): Promise<Buffer> {
    return Buffer.from(await textWork('pageOfConsultation', { reader, ...(await this.withText(id)) }));
  }

  /** The form for a comment on the draft, with what was typed. */
  async commentForm(reader: Reader, id: string, typed: Typed): Promise<Buffer> {
    return Buffer.from(await textWork('formOfComment', { reader, ...(await this.withText(id)), typed }));
  }

  /** Counted before anything is read. @throws Problem CONSULTATION_NOT_OPEN */
  async submit(id: string, asked: NewComment, address: string): Promise<CommentReceipt> {
    this.throttle.take('comment', address);
    const at = this.clock.now();
    const receivedOn = dateIn(at);
    return this.database.store.transaction(async (tx) => {
      const consultations = new ConsultationRepository(tx.sql);
      await consultations.lock(id);
      const consultation = await published(tx.sql, id, receivedOn);
      const { opensOn, closesOn, title } = consultation;
      if (stateOf(consultation, receivedOn) !== 'open') throw new Problem('CONSULTATION_NOT_OPEN', { fill: { opensOn, closesOn } });
      await requireArticle(tx.sql, consultation.version, asked.clause);
      const { code } = await keepComment(tx, this.means, { consultation, asked, channel: 'page', receivedOn, enteredBy: null, at });
      return { code, receivedOn, title, clause: asked.clause ?? null, says: KEEP_IT };
    });
  }

  /** @throws Problem COMMENT_NOT_FOUND */
  async status({ code }: CommentCode, address: string): Promise<CommentStatus> {
    this.throttle.take('look', address);
    const { installation, keyed } = this.means;
    const status = await this.database.read(async (reader) => {
      const { sql } = reader;
      const comment = await new CommentRepository(sql).byCode(keyed.hash('code', plainCode(code)));
      if (!comment) throw new Problem('COMMENT_NOT_FOUND');
      const consultation = await published(sql, comment.consultation, this.today());
      const held = consultation.resultOn === null ? undefined : await new CommentAnswerRepository(sql).latestOf(comment.id);
      return {
        consultation: await entryOf(sql, consultation, this.today()),
        clause: comment.clause,
        text: await new Opener(reader, installation).open<string>(comment.sealedText),
        receivedOn: comment.receivedOn,
        says: held ? ANSWERED : BEING_STUDIED,
        reply: held ? { outcome: held.outcome, label: COMMENT_OUTCOME_WORDS[held.outcome], point: held.point, reason: held.reason } : null,
      };
    });
    this.throttle.giveBack('look', address);
    return status;
  }

  /** @throws Problem NOT_FOUND before it is published */
  result(id: string, { cursor, limit }: PageQuery): Promise<ConsultationResult> {
    return this.database.read(async ({ sql }) => {
      const consultation = await published(sql, id, this.today());
      if (consultation.resultOn === null) throw new Problem('NOT_FOUND');
      const skip = skipOf(cursor);
      const lines = await new CommentAnswerRepository(sql).result(id, skip, limit + 1);
      const { bySpeaker } = await new CommentCountRepository(sql).of(id);
      const { page, next } = pageOfSkip(lines, skip, limit);
      return {
        consultation: await entryOf(sql, consultation, this.today()),
        bySpeaker: bySpeaker.map(({ speaker, comments }) => ({ speaker, comments })),
        entries: page.map(({ clause, point, outcome, reason, comments }) => ({
          clause,
          point,
          outcome,
          label: COMMENT_OUTCOME_WORDS[outcome],
          reason,
          comments,
        })),
        next,
      };
    });
  }

  private withText(id: string): Promise<{ consultation: Omit<ConsultationView, 'text'>; text: VersionText }> {
    return this.database.read(async ({ sql }) => {
      const { version, ...consultation } = await this.shown(sql, id);
      return { consultation, text: (await textsOf(sql, [version]))[0]! };
    });
  }

  /** What is told of a draft beside its text, which is that of `version`. */
  private async shown(sql: Sql, id: string): Promise<Omit<ConsultationView, 'text'> & { version: string }> {
    const { version, notice, ...consultation } = await published(sql, id, this.today());
    return { ...(await entryOf(sql, { version, notice, ...consultation }, this.today())), notice, version };
  }

  private today = (): IsoDate => dateIn(this.clock.now());
}

/** @throws Problem NOT_FOUND before its first day */
export async function published(sql: Sql, id: string, today: IsoDate): Promise<Consultation> {
  const consultation = await new ConsultationRepository(sql).find(id);
  if (!consultation || today < consultation.opensOn) throw new Problem('NOT_FOUND');
  return consultation;
}
