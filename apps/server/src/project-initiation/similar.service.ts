import type { Overlaps } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Caller, Clock, Engine } from '@fashen/engine';
import type { Database, Sql } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { ProjectContext } from '@fashen/workflow-project-initiation';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { textsOf } from '../text-work/ask-texts.js';
import { MadeJson } from '../text-work/made-json.js';
import { textWork } from '../text-work/text-work.js';
import { ENGINE } from '../workflow/tokens.js';
import { type ProposalText, proposalText } from './proposal-text.js';
import { type Similar, similarTo } from './similar.js';

export type SimilarEntry = Omit<Similar, 'document' | 'title'> & { document: { id: string; title: string }; mustAnswer: boolean };

/** The documents in force that are most like a project, and which clauses say much the same. */
@Injectable()
export class SimilarService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  async list(process: string, caller: Caller): Promise<{ entries: SimilarEntry[] }> {
    const context = await this.open(process, caller);
    const { answerFrom } = findProfile(context.profile).planning.similar.value;
    const found = await this.database.read(async ({ sql }) => (await this.similar(sql, context)).found);
    return {
      entries: found.map(({ document, title, ...one }) => ({
        ...one,
        document: { id: document, title },
        mustAnswer: one.score >= answerFrom,
      })),
    };
  }

  /** Side by side with one of them. */
  async overlaps(process: string, document: string, caller: Caller): Promise<Overlaps> {
    const context = await this.open(process, caller);
    const { other, score, said, texts } = await this.database.read(async ({ sql }) => {
      const { found, proposal } = await this.similar(sql, context);
      const other = found.find((one) => one.document === document);
      if (!other) throw new Problem('NOT_FOUND');
      const { said, version } = proposal;
      return { other, score: other.score, said, texts: await textsOf(sql, [other.version, ...(version === null ? [] : [version])]) };
    });
    const [inForce, draft = null] = texts;
    const made = new MadeJson(await textWork('overlapsBetween', { draft, said, inForce: inForce! }));
    return { document: { id: document, title: other.title, version: other.version }, score, entries: made.value() };
  }

  private async similar(sql: Sql, context: ProjectContext): Promise<{ found: Similar[]; proposal: ProposalText }> {
    const { document, title, profile } = context;
    const proposal = await proposalText(sql, { process: context.process, document, title });
    const { shown } = findProfile(profile).planning.similar.value;
    const day = dateIn(this.clock.now());
    const { kind } = this.database;
    return { proposal, found: await similarTo({ sql, kind, day, shown, except: document, title, words: proposal.words }) };
  }

  /** @throws Problem NOT_FOUND for whoever may not read the project */
  private async open(process: string, caller: Caller): Promise<ProjectContext> {
    const isSeen = (await this.engine.readable(process, caller)).includes('process');
    const view = isSeen ? await this.engine.read(process) : undefined;
    if (view?.workflow !== 'project-initiation') throw new Problem('NOT_FOUND');
    return view.context as ProjectContext;
  }
}
