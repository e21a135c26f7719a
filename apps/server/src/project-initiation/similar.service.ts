import type { Overlaps } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Caller, Clock, Engine } from '@fashen/engine';
import { type Database, type Sql, VersionRepository } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { ProjectContext } from '@fashen/workflow-project-initiation';
import { Inject, Injectable } from '@nestjs/common';
import { outlineOfVersion } from '../document/version-text.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { ENGINE } from '../process/tokens.js';
import { overlapsOf } from './overlaps.js';
import { type ProposalText, piecesOf, proposalText } from './proposal-text.js';
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
    return this.database.read(async ({ sql }) => {
      const { found, proposal } = await this.similar(sql, context);
      const other = found.find((one) => one.document === document);
      const version = other && (await new VersionRepository(sql).find(other.version));
      if (!other || !version) throw new Problem('NOT_FOUND');
      const entries = overlapsOf(proposal.pieces, piecesOf(await outlineOfVersion(sql, version)));
      return { document: { id: document, title: other.title, version: other.version }, score: other.score, entries };
    });
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
