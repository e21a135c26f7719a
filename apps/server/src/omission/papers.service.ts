import { randomUUID } from 'node:crypto';
import type { NewOmittedPaper, NewScreening, OmittedPaperReceipt, PaperEntryView } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import {
  type Database,
  DocumentRepository,
  type OmittedPaper,
  OmittedPaperRepository,
  PaperListRepository,
  ReviewFactsRepository,
  type Sql,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { remembered } from '../document/remembered.js';
import { PartyTree } from '../issuing/party-tree.js';
import { issuingOf } from '../issuing/way.js';
import type { Config } from '../platform/config/config.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, CONFIG, DATABASE } from '../platform/tokens.js';
import { omissionFinding } from './messages.js';
import { presentList } from './present-list.js';
import { standingsOf } from './standing.js';
import { requireSupervising } from './who.js';

const refused = (...findings: Parameters<typeof omissionFinding>): Problem =>
  new Problem('PAYLOAD_REFUSED', { findings: [omissionFinding(...findings)] });

type Entered = Pick<OmittedPaper, 'authority' | 'source' | 'number' | 'issuedOn' | 'entry' | 'found'>;

/** Papers found normative: by the three tests on a line of a list, or by hand from elsewhere. */
@Injectable()
export class OmittedPaperService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async screen(entryId: string, tests: NewScreening, caller: Caller, key: string | undefined): Promise<PaperEntryView> {
    const asked = { scope: `${caller.person} screenings`, key, at: this.clock.now(), body: [entryId, tests] };
    return remembered(this.database, asked, async ({ sql }) => {
      const lists = new PaperListRepository(sql);
      await lists.lockEntry(entryId);
      const entry = await lists.entry(entryId);
      const list = entry && (await lists.find(entry.listId));
      if (!entry || !list) throw new Problem('NOT_FOUND');
      await requireSupervising(sql, caller, list.authority);
      const standing = (await standingsOf(sql, list.id, [entry])).get(entry.id)?.standing;
      if (standing === 'omitted') throw refused('screening.omitted');
      if (standing === 'known' || standing === 'lacking') throw refused('screening.known');
      const by = { screenedBy: caller.person, party: caller.party, screenedAt: this.clock.now() };
      await lists.insertScreening({ id: randomUUID(), entryId, ...tests, ...by });
      const { number, title, issuedOn } = entry;
      const isNormative = [tests.administrative, tests.external, tests.normative].every((answer) => answer === 'yes');
      if (isNormative) {
        const paper = { authority: list.authority, source: 'list', number, issuedOn, entry: entryId, found: tests.reason };
        await this.enter(sql, await this.document(sql, title, list.authority, caller), paper, caller);
      }
      const shown = (await presentList(sql, list)).entries.find(({ id }) => id === entryId);
      if (!shown) throw new Error(`The line ${entryId} is gone`);
      return shown;
    });
  }

  async enterByHand(asked: NewOmittedPaper, caller: Caller, key: string | undefined): Promise<OmittedPaperReceipt> {
    const body = { scope: `${caller.person} omitted-papers`, key, at: this.clock.now(), body: asked };
    return remembered(this.database, body, async ({ sql }) => {
      const { source, found, number, issuedOn } = asked;
      const authority = await this.authorityOf(sql, asked);
      await requireSupervising(sql, caller, authority);
      if (asked.document !== undefined) await new ReviewFactsRepository(sql).lockDocument(asked.document);
      const document = asked.document ?? (await this.document(sql, asked.title ?? '', authority, caller));
      if (await new OmittedPaperRepository(sql).find(document)) throw refused('paper.entered', '/document');
      await this.enter(
        sql,
        document,
        { authority, source, number: number ?? null, issuedOn: issuedOn ?? null, entry: null, found },
        caller,
      );
      return { document };
    });
  }

  /** Whose paper it is: of one in the library the lead, of another as it was said. */
  private async authorityOf(sql: Sql, { document, authority, title }: NewOmittedPaper): Promise<string> {
    const isOther = authority !== undefined && title !== undefined;
    if ((document === undefined) !== isOther || (document !== undefined && (authority !== undefined || title !== undefined)))
      throw refused('paper.documentOrTitle', '/document');
    const tree = await PartyTree.read(sql);
    if (document === undefined) {
      const party = tree.find(authority);
      if (!party) throw new Problem('NOT_FOUND');
      return party.id;
    }
    const known = await new DocumentRepository(sql).find(document);
    if (!known) throw new Problem('NOT_FOUND');
    return (await issuingOf(sql, tree, known)).issuers[0] ?? known.draftingParty;
  }

  /** A row of the library without a text: files, evidence and the review that is made up lie with it. */
  private async document(sql: Sql, title: string, authority: string, caller: Caller): Promise<string> {
    const id = randomUUID();
    const row = { id, title, kind: 'normativeDocument', draftingParty: authority, reviewAuthority: authority };
    await new DocumentRepository(sql).insert(
      { ...row, profile: this.config.profile, createdBy: caller.person, createdAt: this.clock.now() },
      [],
    );
    return id;
  }

  private enter(sql: Sql, document: string, paper: Entered, { person, party }: Caller): Promise<void> {
    return new OmittedPaperRepository(sql).insert({ document, ...paper, enteredBy: person, party, enteredAt: this.clock.now() });
  }
}
