import type { AcceptedView, NewProcess } from '@fashen/contracts';
import type { Caller, Engine, Json, Outcome, WorkflowDefinition } from '@fashen/engine';
import type { Database } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { DATABASE } from '../platform/tokens.js';
import { namesIn } from '../workflow/names.js';
import { problemOf } from '../workflow/refused.js';
import { ENGINE } from '../workflow/tokens.js';
import { findWorkflow, workflowOf } from '../workflow/workflows.js';

const UNKNOWN_WORKFLOW = {
  rule: 'contract.unknownWorkflow',
  field: '/workflow',
  says: { zh: '没有这一流程。', en: 'There is no such workflow.' },
};

export type Conditions = { revision: number; key: string };

/** Opens processes and acts on them; what the engine refuses becomes a problem in the workflow's words. */
@Injectable()
export class ProcessWriting {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async start({ workflow: name, input }: NewProcess, by: Caller, key: string): Promise<AcceptedView> {
    const workflow = findWorkflow(name);
    if (!workflow) throw new Problem('BAD_PAYLOAD', { fill: { count: 1 }, findings: [UNKNOWN_WORKFLOW] });
    const scope = `${by.person} POST /api/processes`;
    return this.told(workflow, await this.engine.start(name, input as Json, { by, idempotencyKey: { scope, key } }));
  }

  async act(id: string, action: string, body: Record<string, unknown>, by: Caller, { revision, key }: Conditions): Promise<AcceptedView> {
    const process = await this.engine.read(id);
    if (!process || (await this.engine.readable(id, by)).length === 0) throw new Problem('NOT_FOUND');
    const scope = `${by.person} POST /api/processes/${id}/${action}`;
    const outcome = await this.engine.send(
      id,
      { ...body, type: action },
      { by, expectedRevision: revision, idempotencyKey: { scope, key } },
    );
    return this.told(workflowOf(process), outcome);
  }

  private async told(workflow: WorkflowDefinition, outcome: Outcome): Promise<AcceptedView> {
    if (!outcome.ok) {
      const { refusal } = outcome;
      throw problemOf(workflow, refusal, await this.database.read(({ sql }) => namesIn(sql, refusal.findings)));
    }
    const { id, revision, state, status, at } = outcome;
    return { id, revision, state: state as AcceptedView['state'], status, at };
  }
}
