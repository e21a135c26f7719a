import { createHash } from 'node:crypto';
import type { Sql } from '../sql.js';

export type StoredFile = { sha256: string; size: number; mediaType: string; createdAt: string };

/** 256 KiB: small enough for one statement on both databases, large enough that 50 MB are two hundred rows. */
const CHUNK = 256 * 1024;

const COLUMNS = 'sha256, size, media_type AS "mediaType", created_at AS "createdAt"';

/** Files as they were received, addressed by the SHA-256 of their bytes, in chunks. The same bytes are kept once. */
export class FileRepository {
  constructor(private readonly sql: Sql) {}

  async find(sha256: string): Promise<StoredFile | undefined> {
    const rows = await this.sql.query<StoredFile>(`SELECT ${COLUMNS} FROM file WHERE sha256 = $1`, [sha256]);
    return rows.map((row) => ({ ...row, size: Number(row.size) }))[0];
  }

  /** Keeps the bytes and answers with their address. Call it in the transaction that writes the row which refers to them. */
  async put(bytes: Buffer, mediaType: string, createdAt: string): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const inserted = await this.sql.query(
      'INSERT INTO file (sha256, size, media_type, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (sha256) DO NOTHING RETURNING sha256',
      [sha256, bytes.length, mediaType, createdAt],
    );
    if (inserted.length === 0) return sha256;
    for (let n = 0; n * CHUNK < bytes.length; n += 1) {
      const chunk = bytes.subarray(n * CHUNK, (n + 1) * CHUNK);
      await this.sql.query('INSERT INTO file_chunk (sha256, n, bytes) VALUES ($1, $2, $3)', [sha256, n, chunk]);
    }
    return sha256;
  }

  /** One chunk, counted from 0; undefined after the last. */
  async chunk(sha256: string, n: number): Promise<Buffer | undefined> {
    const rows = await this.sql.query<{ bytes: Uint8Array }>('SELECT bytes FROM file_chunk WHERE sha256 = $1 AND n = $2', [sha256, n]);
    return rows[0] && Buffer.from(rows[0].bytes);
  }

  /** All bytes. Throws when the file is not there or does not match its address: what was kept is what is given. */
  async read(sha256: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for (let chunk = await this.chunk(sha256, 0); chunk; chunk = await this.chunk(sha256, chunks.length)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`The file ${sha256} is missing or damaged`);
    return bytes;
  }
}
