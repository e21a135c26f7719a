import type { PersonFact, ScanFact } from '@fashen/official-documents';
import { AccountRepository, EvidenceRepository, PartyRepository, type Sql } from '@fashen/persistence';

/** Names as papers print them: persons, parties, scans. */
export class Directory {
  private constructor(
    private readonly parties: ReadonlyMap<string, string>,
    private readonly scans: ReadonlyMap<string, ScanFact>,
    private readonly people: ReadonlyMap<string, string>,
  ) {}

  static async read(sql: Sql, document: string, people: readonly string[]): Promise<Directory> {
    const scans = await new EvidenceRepository(sql).ofDocument(document);
    return new Directory(
      new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name])),
      new Map(scans.map(({ id, title, fileName }) => [id, { title, fileName }])),
      await new AccountRepository(sql).names(people),
    );
  }

  party = (id: string): string => this.parties.get(id) ?? id;

  person = (id: string, party: string): PersonFact => ({ name: this.people.get(id) ?? id, party: this.party(party) });

  scan(id: string): ScanFact {
    const found = this.scans.get(id);
    if (!found) throw new Error(`There is no evidence ${id} with this document`);
    return found;
  }
}
