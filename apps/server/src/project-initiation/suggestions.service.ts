import { randomUUID } from 'node:crypto';
import type { SuggestionAnswer, SuggestionList, SuggestionLook, SuggestionPerson, SuggestionView } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, type Sql, type Suggestion, SuggestionRepository, type SuggestionStep } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { remembered } from '../document/remembered.js';
import { MEANS, type Means } from '../objection/keyed.js';
import { unseal } from '../objection/sealing.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { refused } from './messages.js';
import { ownSuggestion, requireHandling, requireUnanswered } from './suggestion-desk.js';
import { standingOf } from './suggestion-stage.js';

const MOST = 200;

async function present(sql: Sql, suggestion: Suggestion): Promise<SuggestionView> {
  const { id, title, problem, proposal, receivedOn, sealed } = suggestion;
  const { stage, label, words, document } = await standingOf(sql, suggestion);
  return { id, title, problem, proposal, receivedOn, hasPerson: sealed !== null, stage, label, document, answer: words };
}

/** What the office that received suggestions does with them. */
@Injectable()
export class SuggestionService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MEANS) private readonly means: Means,
  ) {}

  async list(caller: Caller): Promise<SuggestionList> {
    requireHandling(caller);
    return this.database.read(async ({ sql }) => {
      const entries: SuggestionView[] = [];
      for (const one of await new SuggestionRepository(sql).ofReceiver(caller.party, MOST)) entries.push(await present(sql, one));
      return { entries };
    });
  }

  async setAside(id: string, { words }: SuggestionAnswer, caller: Caller, key: string | undefined): Promise<SuggestionView> {
    const asked = { scope: `${caller.person} suggestions`, key, at: this.clock.now(), body: [id, words] };
    return remembered(this.database, asked, async ({ sql }) => {
      await new SuggestionRepository(sql).lock(id);
      const suggestion = await ownSuggestion(sql, id, caller);
      await requireUnanswered(sql, id);
      await new SuggestionRepository(sql).insertStep(this.step(id, 'setAside', words, caller));
      return present(sql, suggestion);
    });
  }

  /** Who looked, when and why is kept with it. */
  async person(id: string, { reason }: SuggestionLook, caller: Caller): Promise<SuggestionPerson> {
    return this.database.store.transaction(async (tx) => {
      const { sealed } = await ownSuggestion(tx.sql, id, caller);
      if (sealed === null) throw refused('suggestion.anonymous');
      const person = await unseal<SuggestionPerson>(tx, this.means.installation, sealed);
      if (!person) throw refused('suggestion.anonymous');
      await new SuggestionRepository(tx.sql).insertStep(this.step(id, 'looked', reason, caller));
      return person;
    });
  }

  private step(suggestion: string, kind: SuggestionStep['kind'], words: string, { person, party }: Caller): SuggestionStep {
    return { id: randomUUID(), suggestion, kind, words, document: null, createdBy: person, party, createdAt: this.clock.now() };
  }
}
