import { COMMENT_OUTCOME_WORDS, COMMENT_SPEAKER_WORDS, dateIn } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import { type Block, type CommentPointFact, consultationNotice, consultationResult } from '@fashen/official-documents';
import {
  CommentAnswerRepository,
  CommentCountRepository,
  type Consultation,
  type Database,
  DocumentRepository,
  PartyRepository,
  type Sql,
} from '@fashen/persistence';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import { DOCX } from '../document/accept-file.js';
import type { Config } from '../platform/config/config.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, CONFIG, DATABASE } from '../platform/tokens.js';
import { contentDisposition } from '../platform/upload/file-name.js';
import { rendered } from '../text-work/rendered.js';
import { DeskDoor } from './desk-door.js';
import { published } from './public.service.js';

type Told = { blocks: readonly Block[]; name: string };

/** More points than this are in the sheet, not in a paper that people read. */
const POINTS = 2_000;

/** F11: the notice, and the result with what became of every point. */
@Injectable()
export class ConsultationPapers {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    private readonly door: DeskDoor,
  ) {}

  publicNotice(id: string): Promise<StreamableFile> {
    return this.made(async (sql) => this.notice(sql, await published(sql, id, dateIn(this.clock.now()))));
  }

  /** @throws Problem NOT_FOUND before the result is published */
  publicResult(id: string): Promise<StreamableFile> {
    return this.made(async (sql) => {
      const consultation = await published(sql, id, dateIn(this.clock.now()));
      if (consultation.resultOn === null) throw new Problem('NOT_FOUND');
      return this.result(sql, consultation);
    });
  }

  async deskNotice(id: string, caller: Caller): Promise<StreamableFile> {
    const consultation = await this.door.reading(id, caller);
    return this.made((sql) => this.notice(sql, consultation));
  }

  /** As it would be published now. */
  async deskResult(id: string, caller: Caller): Promise<StreamableFile> {
    const consultation = await this.door.reading(id, caller);
    return this.made((sql) => this.result(sql, consultation));
  }

  /** What is told of is read; the paper is made when the database is left. */
  private async made(told: (sql: Sql) => Promise<Told>): Promise<StreamableFile> {
    const { blocks, name } = await this.database.read(({ sql }) => told(sql));
    const bytes = await rendered(blocks);
    return new StreamableFile(bytes, { type: DOCX, length: bytes.length, disposition: contentDisposition(name) });
  }

  private async notice(sql: Sql, consultation: Consultation): Promise<Told> {
    const { id, title, opensOn, closesOn, notice } = consultation;
    const page = `${this.config.origin}/consultations/${encodeURIComponent(id)}`;
    const department = await departmentOf(sql, consultation);
    const blocks = consultationNotice({ department, title, opensOn, closesOn, signedOn: opensOn, page, ...notice });
    return { blocks, name: `${title}公开征求意见公告.docx` };
  }

  private async result(sql: Sql, consultation: Consultation): Promise<Told> {
    const { id, title, opensOn, closesOn, closedOn, resultOn } = consultation;
    const { comments: received, bySpeaker } = await new CommentCountRepository(sql).of(id);
    const blocks = consultationResult({
      department: await departmentOf(sql, consultation),
      title,
      opensOn,
      closesOn: closedOn ?? closesOn,
      signedOn: resultOn ?? dateIn(this.clock.now()),
      received,
      speakers: bySpeaker.map(({ speaker, comments }) => ({ speaker: COMMENT_SPEAKER_WORDS[speaker].zh, comments })),
      points: await pointsOf(sql, id),
    });
    return { blocks, name: `${title}公开征求意见采纳情况.docx` };
  }
}

async function pointsOf(sql: Sql, id: string): Promise<CommentPointFact[]> {
  const lines = await new CommentAnswerRepository(sql).result(id, 0, POINTS);
  return lines.map(({ clause, point, comments, outcome, reason }) => ({
    clause,
    point,
    comments,
    outcome: COMMENT_OUTCOME_WORDS[outcome].zh,
    reason,
  }));
}

async function departmentOf(sql: Sql, { document }: Consultation): Promise<string> {
  const found = await new DocumentRepository(sql).find(document);
  const party = found && (await new PartyRepository(sql).find(found.draftingParty));
  if (!party) throw new Error(`The document ${document} of a consultation has no drafting department`);
  return party.name;
}
