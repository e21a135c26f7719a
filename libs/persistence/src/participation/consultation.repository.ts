import type { Sql } from '../sql.js';

/** What the notice F11 says beside title and days: why, and where else people may turn to. */
export type ConsultationNotice = { background: string; contact: string; phone: string; email: string; address: string };

/** 公开征求意见 one consultation on one text. `closesOn` is the last day on which comments are taken, extensions counted. */
export type Consultation = {
  id: string;
  process: string;
  document: string;
  version: string;
  textHash: string;
  title: string;
  opensOn: string;
  closesOn: string;
  closedOn: string | null;
  resultOn: string | null;
  notice: ConsultationNotice;
  createdAt: string;
};

export type ConsultationSummary = {
  consultation: string;
  opensOn: string;
  closesOn: string;
  closedOn: string | null;
  resultOn: string | null;
  /** How many came in on this text. */
  comments: number;
  /** How many of all texts of this process wait for an answer. */
  unanswered: number;
};

type Opening = Omit<Consultation, 'closedOn' | 'resultOn' | 'createdAt'> & { at: string };
type Row = Omit<Consultation, 'notice'> & { notice: string };

const step = (kind: string): string =>
  `(SELECT max(day) FROM consultation_step WHERE consultation_step.consultation_id = consultation.id AND kind = '${kind}')`;

const SELECT = `SELECT id, process_id AS process, document_id AS document, version_id AS version, text_hash AS "textHash", title,
  opens_on AS "opensOn", coalesce(${step('extended')}, closes_on) AS "closesOn", ${step('closed')} AS "closedOn",
  ${step('resultPublished')} AS "resultOn", notice, created_at AS "createdAt" FROM consultation`;

const consultationOf = (row: Row): Consultation => ({ ...row, notice: JSON.parse(row.notice) as ConsultationNotice });

/** The day of a consultation, step by step; nothing is changed, and a step that is told twice is kept once. */
export class ConsultationRepository {
  constructor(private readonly sql: Sql) {}

  async open({ id, process, document, version, textHash, title, opensOn, closesOn, notice, at }: Opening): Promise<void> {
    await this.sql.query(
      `INSERT INTO consultation (id, process_id, document_id, version_id, text_hash, title, opens_on, closes_on, notice, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING`,
      [id, process, document, version, textHash, title, opensOn, closesOn, JSON.stringify(notice), at],
    );
  }

  /** `on` is the new last day. */
  extend(consultation: string, on: string, at: string): Promise<void> {
    return this.keep(consultation, 'extended', on, at);
  }

  close(consultation: string, on: string, at: string): Promise<void> {
    return this.keep(consultation, 'closed', on, at);
  }

  /** `answers`: the hash of those that it tells; null where nobody commented. */
  publishResult(consultation: string, on: string, answers: string | null, at: string): Promise<void> {
    return this.keep(consultation, 'resultPublished', on, at, answers);
  }

  /** The hash of the answers that the result tells; undefined before there is one. */
  async answersTold(consultation: string): Promise<string | null | undefined> {
    const rows = await this.sql.query<{ hash: string | null }>(
      "SELECT answers_hash AS hash FROM consultation_step WHERE consultation_id = $1 AND kind = 'resultPublished'",
      [consultation],
    );
    return rows[0]?.hash;
  }

  /** Whoever comments, answers, closes or publishes at this moment waits. */
  async lock(consultation: string): Promise<void> {
    await this.sql.hold('consultation', 'id', consultation);
  }

  async find(id: string): Promise<Consultation | undefined> {
    return (await this.sql.query<Row>(`${SELECT} WHERE id = $1`, [id])).map(consultationOf)[0];
  }

  /** The consultations of a process, in order: one more where the text changed in substance. */
  async ofProcess(process: string): Promise<Consultation[]> {
    return (await this.sql.query<Row>(`${SELECT} WHERE process_id = $1 ORDER BY created_at, id`, [process])).map(consultationOf);
  }

  /** For everybody: the newest first, after a place. */
  async page(before: { opensOn: string; id: string } | null, today: string, limit: number): Promise<Consultation[]> {
    const place = before ?? { opensOn: '9999', id: '' };
    const rows = await this.sql.query<Row>(
      `${SELECT} WHERE opens_on <= $1 AND (opens_on < $2 OR (opens_on = $2 AND id < $3)) ORDER BY opens_on DESC, id DESC LIMIT $4`,
      [today, place.opensOn, place.id, limit],
    );
    return rows.map(consultationOf);
  }

  /** The latest consultation of a process; to rely on it within a transaction, `lock` it first. */
  async summary(process: string): Promise<ConsultationSummary | null> {
    const latest = (await this.ofProcess(process)).at(-1);
    if (!latest) return null;
    const [counted] = await this.sql.query<{ comments: number; unanswered: number }>(
      `SELECT count(CASE WHEN consultation_comment.consultation_id = $2 THEN 1 END) AS comments,
       count(CASE WHEN NOT EXISTS (SELECT 1 FROM consultation_reply WHERE comment_id = consultation_comment.id) THEN 1 END) AS unanswered
       FROM consultation_comment JOIN consultation ON consultation.id = consultation_comment.consultation_id
       WHERE consultation.process_id = $1`,
      [process, latest.id],
    );
    const { id: consultation, opensOn, closesOn, closedOn, resultOn } = latest;
    const [comments, unanswered] = [Number(counted!.comments), Number(counted!.unanswered)];
    return { consultation, opensOn, closesOn, closedOn, resultOn, comments, unanswered };
  }

  private async keep(consultation: string, kind: string, day: string, at: string, answers: string | null = null): Promise<void> {
    await this.sql.query(
      `INSERT INTO consultation_step (consultation_id, kind, day, answers_hash, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [consultation, kind, day, answers, at],
    );
  }
}
