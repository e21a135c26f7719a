import type { MaskingView, NewMasking } from '@fashen/contracts';
import type { Caller, Engine, FollowUp } from '@fashen/engine';
import { type Database, type ObjectionStatement, ObjectionStatementRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { DATABASE } from '../platform/tokens.js';
import { problemOf } from '../workflow/refused.js';
import { ENGINE } from '../workflow/tokens.js';
import { findWorkflow } from '../workflow/workflows.js';
import { ownObjection } from './desk-door.js';
import { REVIEW } from './telling.js';

const entryOf = ({ id, kind, maskedText: text, maskedBy, approvedAt }: ObjectionStatement): MaskingView['entries'][number] => ({
  statement: id,
  kind,
  maskedText: text,
  maskedBy,
  isApproved: approvedAt !== null,
});

/** 遮盖 at the desk: what the authority will read, and the door to the event that makes it. */
@Injectable()
export class ObjectionMasking {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  read(id: string, caller: Caller): Promise<MaskingView> {
    return this.database.read(async ({ sql }) => {
      await ownObjection(sql, id, caller);
      const statements = await new ObjectionStatementRepository(sql).ofObjection(id);
      return { entries: statements.filter(({ kind }) => kind !== 'withdrawal').map(entryOf) };
    });
  }

  /** @throws Problem as the event `maskStatement` and its effect refuse it (objection-review/keep-masking.ts) */
  async mask(id: string, statement: string, { sentences }: NewMasking, caller: Caller): Promise<MaskingView['entries'][number]> {
    await this.database.read(({ sql }) => ownObjection(sql, id, caller));
    const event = { type: 'maskStatement', statement, sentences } as unknown as FollowUp;
    const outcome = await this.engine.send(id, event, { by: caller });
    if (!outcome.ok) throw problemOf(findWorkflow(REVIEW)!, outcome.refusal, new Map());
    const masked = await this.database.read(({ sql }) => new ObjectionStatementRepository(sql).find(statement));
    if (!masked) throw new Problem('NOT_FOUND');
    return entryOf(masked);
  }
}
