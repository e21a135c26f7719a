import type { ActionChoices, ChoicesQuery, Openings } from '@fashen/contracts';
import { type Caller, type Clock, type Engine, type Opening, payloadSchema, type StartSpec, type WorkflowDefinition } from '@fashen/engine';
import { type Database, DocumentRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { sightOf } from '../../document/sight.js';
import type { Language } from '../../platform/problem/language.js';
import { presentFindings } from '../../platform/problem/present.js';
import { Problem } from '../../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../../platform/tokens.js';
import { namesIn } from '../../workflow/names.js';
import type { ServerParts } from '../../workflow/server-part.js';
import { speak } from '../../workflow/speak.js';
import { ENGINE, PARTS } from '../../workflow/tokens.js';
import { findWorkflow, WORKFLOWS } from '../../workflow/workflows.js';
import { choicesOf, seedOf } from './choices-of.js';
import { type Resolvers, resolversOf } from './resolvers.js';
import type { JsonSchema } from './schema-fields.js';

type Startable = WorkflowDefinition & { start: StartSpec };

const schemaOf = (start: StartSpec) => z.toJSONSchema(payloadSchema(start), { io: 'input' }) as JsonSchema;

/** The field by which a start is about a document that is there already; a paper of a light review is chosen, not given. */
const documentField = ({ start }: Startable): string | undefined =>
  start.subject !== undefined && schemaOf(start).properties?.[start.subject]?.choices === 'subject' ? start.subject : undefined;

const isStartable = (workflow: WorkflowDefinition | undefined): workflow is Startable =>
  workflow?.start !== undefined && workflow.start.by !== 'system';

const startable = (): Startable[] => [...new Set(WORKFLOWS.map(({ name }) => name))].map((name) => findWorkflow(name)).filter(isStartable);

/** Which workflows a caller may open: about a document that the caller may see, or about none (`document` null). */
@Injectable()
export class ProcessOpenings {
  private readonly lists: Resolvers;

  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PARTS) rooms: ServerParts,
  ) {
    this.lists = resolversOf(rooms);
  }

  /** @throws Problem NOT_FOUND where the caller may not know of the document */
  async list(document: string | null, by: Caller, language: Language): Promise<Openings> {
    await this.requireSeen(document, by);
    const answer: Openings = { open: [], closed: [] };
    for (const workflow of startable().filter((one) => isAbout(one, document))) {
      const opening = await this.ask(workflow, document, by);
      if (!opening) continue;
      const { label, basis, reason } = workflow.start;
      const told = { workflow: workflow.name, label, ...(basis === undefined ? {} : { basis }) };
      if (opening.isOpen) {
        const schema = opening.prepared.schema as Openings['open'][number]['schema'];
        answer.open.push({ ...told, ...(reason === undefined ? {} : { reason }), schema });
      } else {
        const names = await this.database.read(({ sql }) => namesIn(sql, opening.findings));
        const findings = opening.findings.map((finding) => speak(workflow, finding, names));
        answer.closed.push({ ...told, findings: presentFindings(findings, language) });
      }
    }
    return answer;
  }

  /** @throws Problem NOT_FOUND also where the workflow cannot be opened by this caller now */
  async choices(workflowName: string, document: string | null, by: Caller, query: ChoicesQuery): Promise<ActionChoices> {
    await this.requireSeen(document, by);
    const workflow = findWorkflow(workflowName);
    const opening = isStartable(workflow) && isAbout(workflow, document) ? await this.ask(workflow, document, by) : null;
    if (!opening?.isOpen) throw new Problem('NOT_FOUND');
    return this.database.read((reader) => choicesOf(this.lists, reader, opening.prepared, query));
  }

  private async ask(workflow: Startable, document: string | null, by: Caller): Promise<Opening | null> {
    const { name, start } = workflow;
    const process = { id: '', workflow: name, subject: document };
    const unopened = {
      event: '@start',
      spec: start,
      schema: schemaOf(start) as never,
      process,
      context: {},
      facts: {},
      at: this.clock.now(),
      by,
    };
    const seed = await this.database.read((reader) => seedOf(this.lists, reader, unopened));
    return this.engine.opening(name, seed, by);
  }

  private async requireSeen(document: string | null, by: Caller): Promise<void> {
    if (document === null) return;
    const found = await this.database.read(({ sql }) => new DocumentRepository(sql).find(document, sightOf(by)));
    if (!found) throw new Problem('NOT_FOUND');
  }
}

const isAbout = (workflow: Startable, document: string | null): boolean => (documentField(workflow) !== undefined) === (document !== null);
