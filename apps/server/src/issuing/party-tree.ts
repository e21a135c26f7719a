import { GOVERNMENT_KINDS, type PartyFunction, type PartyKind } from '@fashen/domain';
import { type Party, PartyRepository, type Sql } from '@fashen/persistence';

const isGovernment = ({ kind }: Party): boolean => GOVERNMENT_KINDS.includes(kind);

/** The tree of authorities as it stands, read once, and what may be asked of it. */
export class PartyTree {
  private readonly byId: ReadonlyMap<string, Party>;

  constructor(private readonly parties: readonly Party[]) {
    this.byId = new Map(parties.map((party) => [party.id, party]));
  }

  static async read(sql: Sql): Promise<PartyTree> {
    return new PartyTree(await new PartyRepository(sql).all());
  }

  find(id: string | null | undefined): Party | undefined {
    return id === null || id === undefined ? undefined : this.byId.get(id);
  }

  /** The party, or the one that took over from it when it was abolished 机构改革. */
  standing(id: string | null | undefined): Party | undefined {
    const passed = new Set<string>();
    let party = this.find(id);
    while (party?.abolishedOn && party.successorId && !passed.has(party.id)) {
      passed.add(party.id);
      party = this.find(party.successorId);
    }
    return party;
  }

  /** The party itself and those above it, nearest first. */
  upward(id: string): Party[] {
    const line: Party[] = [];
    for (let at = this.find(id); at && !line.includes(at); at = this.find(at.parentId)) line.push(at);
    return line;
  }

  /** The government at county level or above that the party is or belongs to. */
  governmentOf(id: string): Party | undefined {
    return this.upward(id).find(isGovernment);
  }

  /** The government above that one. */
  governmentAbove(id: string): Party | undefined {
    return this.upward(id).filter(isGovernment)[1];
  }

  childWith(id: string, work: PartyFunction): Party | undefined {
    return this.parties.find(({ parentId, functions, abolishedOn }) => parentId === id && functions.includes(work) && !abolishedOn);
  }

  childOfKind(id: string, kind: PartyKind): Party | undefined {
    return this.parties.find((party) => party.parentId === id && party.kind === kind && !party.abolishedOn);
  }
}
