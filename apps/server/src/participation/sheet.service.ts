import { COMMENT_CHANNEL_WORDS, COMMENT_OUTCOME_WORDS, COMMENT_SPEAKER_WORDS } from '@fashen/domain';
import type { Caller } from '@fashen/engine';
import { type Comment, CommentAnswerRepository, CommentRepository, type Database } from '@fashen/persistence';
import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import { type Column, longSheetOf, sheetFile } from '../list/sheet.js';
import { DATABASE } from '../platform/tokens.js';
import { textOf } from './desk.service.js';
import { DeskDoor } from './desk-door.js';
import { MEANS, type Means } from './means.js';
import { openerOn } from './sealing.js';

/** Comments that are read and written before others get their turn. */
const AT_ONCE = 200;

type Held = Awaited<ReturnType<CommentAnswerRepository['held']>>[number];
type Line = { n: number; comment: Comment; text: string; group: number | null; held: Held | undefined };

const COLUMNS: readonly Column<Line>[] = [
  { heading: { zh: '序号', en: 'No.' }, width: 6, value: ({ n }) => String(n) },
  { heading: { zh: '收到日期', en: 'Received' }, width: 12, value: ({ comment }) => comment.receivedOn },
  { heading: { zh: '方式', en: 'Way' }, width: 10, value: ({ comment }) => COMMENT_CHANNEL_WORDS[comment.channel].zh },
  { heading: { zh: '提出人类别', en: 'By' }, width: 14, value: ({ comment }) => COMMENT_SPEAKER_WORDS[comment.speaker].zh },
  { heading: { zh: '条款', en: 'Article' }, width: 12, value: ({ comment }) => comment.clause ?? '全文' },
  { heading: { zh: '意见', en: 'Comment' }, width: 60, value: ({ text }) => text },
  { heading: { zh: '归并组', en: 'Group' }, width: 8, value: ({ group }) => (group === null ? '' : String(group)) },
  { heading: { zh: '意见要点', en: 'Point' }, width: 30, value: ({ held }) => held?.point ?? '' },
  { heading: { zh: '处理', en: 'Outcome' }, width: 12, value: ({ held }) => (held ? COMMENT_OUTCOME_WORDS[held.outcome].zh : '未答复') },
  { heading: { zh: '说明', en: 'Reason' }, width: 40, value: ({ held }) => held?.reason ?? '' },
];

/** 意见汇总表: every comment with its group and its answer, and nobody's name. */
@Injectable()
export class CommentSheet {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(MEANS) private readonly means: Means,
    private readonly door: DeskDoor,
  ) {}

  async sheet(id: string, caller: Caller): Promise<StreamableFile> {
    const { title } = await this.door.reading(id, caller);
    return sheetFile(await longSheetOf('意见', COLUMNS, this.parts(id)), `${title}意见汇总表.xlsx`);
  }

  /** Each part is read by itself, since one long read holds up all others; the answers are those of the moment in which it began. */
  private async *parts(id: string): AsyncGenerator<Line[]> {
    const opener = openerOn(this.database, this.means.installation);
    const until = await this.database.read(({ sql }) => new CommentAnswerRepository(sql).latest(id));
    const groups = new Map<string, number>();
    let n = 0;
    for (let part = await this.read(id, null, until); part.length > 0; part = await this.read(id, part.at(-1)!.comment, until)) {
      const lines: Line[] = [];
      for (const { comment, held } of part) {
        if (comment.group !== null && !groups.has(comment.group)) groups.set(comment.group, groups.size + 1);
        const group = comment.group === null ? null : (groups.get(comment.group) ?? null);
        lines.push({ n: ++n, comment, text: await textOf(opener, comment.sealedText), group, held });
      }
      yield lines;
    }
  }

  private read(id: string, after: Comment | null, until: string | null): Promise<Pick<Line, 'comment' | 'held'>[]> {
    return this.database.read(async ({ sql }) => {
      const comments = await new CommentRepository(sql).page(id, after, AT_ONCE);
      const ids = comments.map((comment) => comment.id);
      const answers = until === null || ids.length === 0 ? [] : await new CommentAnswerRepository(sql).held(ids, until);
      const held = new Map(answers.map((one) => [one.comment, one]));
      return comments.map((comment) => ({ comment, held: held.get(comment.id) }));
    });
  }
}
