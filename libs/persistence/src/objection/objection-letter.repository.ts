import type { Sql } from '../sql.js';

export type DeliveryWay = 'registeredPost' | 'expressPost' | 'handed' | 'telephone' | 'email' | 'message';

/** A letter to print for one person. `sealed`: code and secret, where it brings them. */
export type ObjectionLetter = {
  id: string;
  objection: string;
  person: string;
  kind: 'receipt' | 'code' | 'answer';
  answer: string | null;
  sealed: string | null;
  createdAt: string;
};

/** 送达 that a letter went out and arrived, or came back and why. */
export type ObjectionDelivery = {
  id: string;
  letter: string;
  way: DeliveryWay;
  sentOn: string;
  tracking: string | null;
  deliveredOn: string | null;
  returned: string | null;
  file: string | null;
  recordedBy: string;
  recordedAt: string;
};

const LETTER =
  'letter.id, letter.objection_id AS objection, letter.person_id AS person, letter.kind, letter.answer_id AS answer, letter.sealed, letter.created_at AS "createdAt"';
const DELIVERY =
  'id, letter_id AS letter, way, sent_on AS "sentOn", tracking, delivered_on AS "deliveredOn", returned, file_id AS file, recorded_by AS "recordedBy", recorded_at AS "recordedAt"';

export class ObjectionLetterRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<ObjectionLetter | undefined> {
    return (await this.sql.query<ObjectionLetter>(`SELECT ${LETTER} FROM objection_letter AS letter WHERE letter.id = $1`, [id]))[0];
  }

  async ofObjection(objection: string): Promise<ObjectionLetter[]> {
    return this.sql.query(
      `SELECT ${LETTER} FROM objection_letter AS letter WHERE letter.objection_id = $1 ORDER BY letter.created_at, letter.id`,
      [objection],
    );
  }

  /** Letters of an office that nobody has recorded as sent, the oldest first. */
  async notSent(receiver: string, limit: number): Promise<ObjectionLetter[]> {
    return this.sql.query(
      `SELECT ${LETTER} FROM objection_letter AS letter JOIN objection ON objection.id = letter.objection_id
       WHERE objection.receiver = $1 AND NOT EXISTS (SELECT 1 FROM objection_delivery WHERE objection_delivery.letter_id = letter.id)
       ORDER BY letter.created_at, letter.id LIMIT $2`,
      [receiver, limit],
    );
  }

  async insert({ id, objection, person, kind, answer, sealed, createdAt }: ObjectionLetter): Promise<void> {
    await this.sql.query(
      'INSERT INTO objection_letter (id, objection_id, person_id, kind, answer_id, sealed, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [id, objection, person, kind, answer, sealed, createdAt],
    );
  }

  async deliveries(letter: string): Promise<ObjectionDelivery[]> {
    return this.sql.query(`SELECT ${DELIVERY} FROM objection_delivery WHERE letter_id = $1 ORDER BY recorded_at, id`, [letter]);
  }

  async insertDelivery(of: ObjectionDelivery): Promise<void> {
    await this.sql.query(
      `INSERT INTO objection_delivery (id, letter_id, way, sent_on, tracking, delivered_on, returned, file_id, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [of.id, of.letter, of.way, of.sentOn, of.tracking, of.deliveredOn, of.returned, of.file, of.recordedBy, of.recordedAt],
    );
  }
}
