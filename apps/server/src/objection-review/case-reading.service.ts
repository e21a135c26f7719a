import type { ObjectionTexts } from '@fashen/contracts';
import type { Caller, Engine, Sealed } from '@fashen/engine';
import { statementRequest } from '@fashen/official-documents';
import { type Database, ObjectionTextRepository } from '@fashen/persistence';
import { type ObjectionContext, objectionReview } from '@fashen/workflow-objection-review';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { DATABASE } from '../platform/tokens.js';
import { rendered } from '../text-work/rendered.js';
import { ENGINE } from '../workflow/tokens.js';
import { requestFacts } from './request-paper.js';
import { asSealed } from './sealed-texts.js';

/** What was written in the case of an objection, and the letter to the authority, for whoever may read them. */
@Injectable()
export class ObjectionCaseReading {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async texts(id: string, by: Caller): Promise<ObjectionTexts> {
    await this.open(id, by, ['case']);
    const kept = await this.database.read(({ sql }) => new ObjectionTextRepository(sql).ofObjection(id));
    const entries: ObjectionTexts['entries'] = [];
    for (const { kind, n, by: writer, explanation, to, publicReply, publicTitle, at } of kept)
      entries.push({
        kind,
        n,
        by: writer,
        explanation: await this.unsealed(explanation),
        to: await this.unsealed(to),
        publicReply: await this.unsealed(publicReply),
        publicTitle: await this.unsealed(publicTitle),
        at,
      });
    return { entries };
  }

  /** @throws Problem NOT_FOUND before the authority is asked, and where nobody knows whom to ask */
  async request(id: string, by: Caller): Promise<Buffer> {
    const context = await this.open(id, by, ['case', 'request']);
    const facts = await this.database.read(({ sql }) => requestFacts(sql, id, context));
    if (!facts) throw new Problem('NOT_FOUND');
    return rendered(statementRequest(facts));
  }

  /** @throws Problem NOT_FOUND for whoever reads none of these parts */
  async open(id: string, by: Caller, parts: readonly string[]): Promise<ObjectionContext> {
    const readable = await this.engine.readable(id, by);
    const process = parts.some((part) => readable.includes(part)) ? await this.engine.read(id) : undefined;
    if (process?.workflow !== objectionReview.name) throw new Problem('NOT_FOUND');
    return process.context as ObjectionContext;
  }

  private async unsealed(row: string | null): Promise<string | null> {
    const words = row === null ? null : await this.engine.unseal(asSealed(row) satisfies Sealed);
    return typeof words === 'string' ? words : null;
  }
}
