import type { PersonFact, ScanFact } from '@fashen/official-documents';
import { AccountRepository, EvidenceRepository, PartyRepository, type Sql } from '@fashen/persistence';

/** Names as the papers of a deliberation print them: persons, parties, and scans of whatever document of the meeting. */
export class Directory {
  private constructor(
    private readonly parties: ReadonlyMap<string, string>,
    private readonly people: ReadonlyMap<string, string>,
    private readonly scans: ReadonlyMap<string, ScanFact>,
  ) {}

  /** `scans`: ids of evidence that will be asked for; one meeting has one set of minutes, which lies with one of its documents. */
  static async read(sql: Sql, people: readonly string[], scans: readonly string[]): Promise<Directory> {
    const evidence = new EvidenceRepository(sql);
    const found = new Map<string, ScanFact>();
    for (const id of scans) {
      const scan = await evidence.find(id);
      if (scan) found.set(id, { title: scan.title, fileName: scan.fileName });
    }
    const parties = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
    return new Directory(parties, await new AccountRepository(sql).names(people), found);
  }

  party = (id: string): string => this.parties.get(id) ?? id;
  name = (id: string): string => this.people.get(id) ?? id;
  person = (id: string, party: string): PersonFact => ({ name: this.name(id), party: this.party(party) });

  scan(id: string): ScanFact {
    const found = this.scans.get(id);
    if (!found) throw new Error(`There is no evidence ${id}`);
    return found;
  }
}
