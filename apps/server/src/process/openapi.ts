import { type EventSpec, payloadSchema, type WorkflowDefinition } from '@fashen/engine';
import type { OpenAPIObject } from '@nestjs/swagger';
import { schemaOf } from '../platform/openapi/describe.js';
import { WORKFLOWS } from '../workflow/workflows.js';

type Action = { workflow: WorkflowDefinition; spec: EventSpec };

/** Every action that people may send, with the workflows that know it under that name. */
function actionsByName(): ReadonlyMap<string, Action[]> {
  const found = new Map<string, Action[]>();
  for (const workflow of WORKFLOWS)
    for (const [event, spec] of Object.entries<EventSpec>(workflow.events ?? {}))
      if (spec.by !== 'system') found.set(event, [...(found.get(event) ?? []), { workflow, spec }]);
  return found;
}

const once = (words: readonly string[]): string => [...new Set(words)].join(' / ');

/** The body of an action; where several workflows know it, each has its own contract under its label. */
function bodyOf(actions: readonly Action[]) {
  const schemas = actions.map(({ workflow: { name, label }, spec }) => ({
    title: label ? `${label.zh} · ${label.en}` : name,
    ...schemaOf(payloadSchema(spec), 'input'),
  }));
  const { title: _, ...only } = schemas[0]!;
  return schemas.length === 1 ? only : { type: 'object' as const, anyOf: schemas };
}

/** One path for each action, from its entries in events.ts: label, body, legal basis. */
export function describeActions(document: OpenAPIObject): OpenAPIObject {
  const generic = document.paths['/api/processes/{id}/{action}']?.post;
  if (!generic) return document;
  const paths = { ...document.paths };
  for (const [event, actions] of actionsByName()) {
    const bases = actions.flatMap(({ spec }) => spec.basis ?? []);
    paths[`/api/processes/{id}/${event}`] = {
      post: {
        ...generic,
        operationId: actions.length === 1 ? `${actions[0]!.workflow.name}.${event}` : event,
        summary: once(actions.map(({ spec: { label } }) => `${label.zh} · ${label.en}`)),
        ...(bases.length === 0 ? {} : { description: once(bases) }),
        parameters: (generic.parameters ?? []).filter((parameter) => !('name' in parameter) || parameter.name !== 'action'),
        requestBody: { required: true, content: { 'application/json': { schema: bodyOf(actions) } } },
      },
    };
  }
  return { ...document, paths };
}
