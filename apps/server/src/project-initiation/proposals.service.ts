import { randomUUID } from 'node:crypto';
import type { NewProposal, ProposalReceipt } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, DocumentRepository, IssuingRepository, type Party, type Sql, SuggestionRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { requireDrafters } from '../document/drafters.js';
import { remembered } from '../document/remembered.js';
import { chooseWay } from '../issuing/choose-way.js';
import { PartyTree } from '../issuing/party-tree.js';
import type { Config } from '../platform/config/config.js';
import { CLOCK, CONFIG, DATABASE } from '../platform/tokens.js';
import { forbidden, refused } from './messages.js';
import { ownSuggestion, requireUnanswered } from './suggestion-desk.js';

const DRAFTING: readonly string[] = ['drafter', 'draftingHead'];
const PLANNING: readonly string[] = ['generalOffice', 'caseHandler', 'reviewHead'];
const holds = ({ roles }: Caller, some: readonly string[]): boolean => roles.some((role) => some.includes(role));

/** Whose document it will be: one's own; whoever plans for a government names one of its departments. @throws Problem NOT_PERMITTED, PAYLOAD_REFUSED */
async function draftingPartyOf(sql: Sql, caller: Caller, asked: string | undefined): Promise<Party> {
  const tree = await PartyTree.read(sql);
  const party = tree.standing(asked ?? caller.party);
  if (!holds(caller, [...DRAFTING, ...PLANNING])) throw forbidden('proposal.whoMay');
  if (!party) throw refused('proposal.otherDepartment', '/draftingParty');
  if (party.id === caller.party && holds(caller, DRAFTING)) return party;
  const isOfSameGovernment = tree.governmentOf(party.id)?.id === tree.governmentOf(caller.party)?.id;
  if (!holds(caller, PLANNING) || !isOfSameGovernment) throw refused('proposal.otherDepartment', '/draftingParty');
  return party;
}

/** Documents that are proposed before there is a text: the row that everything about them lies with from now on. */
@Injectable()
export class ProposalService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async propose(asked: NewProposal, caller: Caller, key: string | undefined): Promise<ProposalReceipt> {
    const at = this.clock.now();
    const { profile } = this.config;
    return remembered(this.database, { scope: `${caller.person} proposals`, key, at, body: asked }, async ({ sql }) => {
      const drafting = await draftingPartyOf(sql, caller, asked.draftingParty);
      await requireDrafters(sql, drafting.id, asked.drafters);
      const { issuedAs, issuers, title, kind } = asked;
      const way = await chooseWay(sql, { drafting: drafting.id, profile, issuedAs, issuers });
      const document = {
        id: randomUUID(),
        title,
        kind,
        draftingParty: drafting.id,
        reviewAuthority: way.reviewers[0],
        profile,
        createdBy: caller.person,
        createdAt: at,
      };
      await new DocumentRepository(sql).insert(document, [...new Set(asked.drafters)]);
      await new IssuingRepository(sql).insert(document.id, way);
      if (asked.suggestion !== undefined) await this.takeUp(sql, asked.suggestion, document, caller);
      return { document: { id: document.id, title }, draftingParty: { id: drafting.id, name: drafting.name } };
    });
  }

  private async takeUp(sql: Sql, suggestion: string, { id, title }: { id: string; title: string }, caller: Caller): Promise<void> {
    const suggestions = new SuggestionRepository(sql);
    await suggestions.lock(suggestion);
    await ownSuggestion(sql, suggestion, caller);
    await requireUnanswered(sql, suggestion);
    const by = { createdBy: caller.person, party: caller.party, createdAt: this.clock.now() };
    await suggestions.insertStep({ id: randomUUID(), suggestion, kind: 'takenUp', words: title, document: id, ...by });
  }
}
