import type { EventSpec } from '@fashen/engine';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { schemaOf } from '../platform/openapi/describe.js';
import { WORKFLOWS } from './workflows.js';

const contractOf = ({ payload, reason }: EventSpec): z.ZodObject =>
  reason === undefined ? payload : payload.extend({ reason: reason === 'required' ? z.string().min(1) : z.string().optional() });

/** One path for each action of each workflow, from its entry in events.ts: label, body, legal basis. */
export function describeActions(document: OpenAPIObject): OpenAPIObject {
  const generic = document.paths['/api/processes/{id}/{action}']?.post;
  if (!generic) return document;
  const paths = { ...document.paths };
  for (const { name, events = {} } of WORKFLOWS) {
    for (const [event, spec] of Object.entries<EventSpec>(events)) {
      if (spec.by === 'system') continue;
      const { zh, en } = spec.label;
      paths[`/api/processes/{id}/${event}`] = {
        post: {
          ...generic,
          operationId: `${name}.${event}`,
          summary: `${zh} · ${en}`,
          ...(spec.basis === undefined ? {} : { description: spec.basis }),
          parameters: (generic.parameters ?? []).filter((parameter) => !('name' in parameter) || parameter.name !== 'action'),
          requestBody: { required: true, content: { 'application/json': { schema: schemaOf(contractOf(spec), 'input') } } },
        },
      };
    }
  }
  return { ...document, paths };
}
