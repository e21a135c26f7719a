import type { IssuedAs } from '@fashen/domain';
import type { Sql } from '../sql.js';

/** In whose name a document is issued, by which parties (the lead first), and who reviews it, one after the other. */
export type Issuing = { issuedAs: IssuedAs; issuers: readonly string[]; reviewers: readonly string[] };

type List = 'document_issuer' | 'document_reviewer';

/** Written once with the document: who issues a text decides its whole way, and another issuer is another document. */
export class IssuingRepository {
  constructor(private readonly sql: Sql) {}

  /** Undefined for a document that was made before this was kept, and for one that does not exist. */
  async find(document: string): Promise<Issuing | undefined> {
    const [row] = await this.sql.query<{ issuedAs: IssuedAs }>(
      'SELECT issued_as AS "issuedAs" FROM document_issuing WHERE document_id = $1',
      [document],
    );
    if (!row) return undefined;
    return {
      ...row,
      issuers: await this.parties('document_issuer', document),
      reviewers: await this.parties('document_reviewer', document),
    };
  }

  async insert(document: string, { issuedAs, issuers, reviewers }: Issuing): Promise<void> {
    await this.sql.query('INSERT INTO document_issuing (document_id, issued_as) VALUES ($1, $2)', [document, issuedAs]);
    await this.put('document_issuer', document, issuers);
    await this.put('document_reviewer', document, reviewers);
  }

  private async parties(list: List, document: string): Promise<string[]> {
    const rows = await this.sql.query<{ party: string }>(`SELECT party FROM ${list} WHERE document_id = $1 ORDER BY ordinal`, [document]);
    return rows.map(({ party }) => party);
  }

  private async put(list: List, document: string, parties: readonly string[]): Promise<void> {
    for (const [at, party] of parties.entries())
      await this.sql.query(`INSERT INTO ${list} (document_id, ordinal, party) VALUES ($1, $2, $3)`, [document, at + 1, party]);
  }
}
