import { type EventSpec, type Prepared, payloadSchema, type WorkflowDefinition, type WorldView, walk } from '@fashen/engine';
import { z } from 'zod';
import { WORKFLOWS } from '../../workflow/workflows.js';
import { isTaken, pointerOf } from './draft-payload.js';
import { fieldsOf, type JsonSchema } from './schema-fields.js';

const AT = '2026-03-02T01:00:00.000Z';
const FEW = 30;

/** Positions that a walk by chance through the model comes to: one for each state, and some besides. */
function positionsOf(definition: WorkflowDefinition): WorldView[] {
  const { model } = definition;
  if (!model) return [];
  const seen = new Map<string, WorldView>();
  const remember = (view: WorldView): boolean => {
    const state = JSON.stringify(view.value);
    if (!seen.has(state) || seen.size < FEW) seen.set(seen.has(state) ? `${state} ${seen.size}` : state, view);
    return true;
  };
  walk({ ...definition, model: { ...model, invariants: { remember } } }, { seed: 7, steps: 300 });
  return [...seen.values()];
}

/** Actions with a checker that are open in that position, as the server would prepare them. */
function preparedIn(definition: WorkflowDefinition, { value, context, world, status }: WorldView): Prepared[] {
  const { machine, events = {}, model } = definition;
  if (status !== 'active' || !model) return [];
  const snapshot = machine.resolveState({ value: value as never, context });
  const [facts] = model.facts(world, context);
  return Object.entries<EventSpec>(events).flatMap(([event, spec]) => {
    const [by] = model.callers.filter(({ roles }) => spec.by !== 'system' && spec.by.some((role) => roles.includes(role)));
    if (!by || !spec.check || !snapshot.can({ type: event, by: { ...by, role: by.roles[0] }, at: AT, facts })) return [];
    const process = { id: 'process', workflow: definition.name, subject: 'document' };
    const schema = z.toJSONSchema(payloadSchema(spec), { io: 'input' }) as Prepared['schema'];
    return [{ event, spec, schema, process, context, facts: facts as Prepared['facts'], at: AT, by }];
  });
}

const anythingFor = ({ type, format }: JsonSchema) => (format === 'date' ? '2026-03-02' : type === 'integer' ? 1 : 'nobody and nothing');

describe.each(WORKFLOWS.map((definition) => [definition.name, definition] as const))('choices in %s', (_, definition) => {
  it('can be asked of every checker wherever its action is open, before anything is typed', () => {
    const asked = new Set<string>();
    for (const position of positionsOf(definition))
      for (const prepared of preparedIn(definition, position))
        for (const { path, schema } of fieldsOf(prepared.schema as JsonSchema)) {
          if (schema.choices === undefined) continue;
          asked.add(prepared.event);
          isTaken(prepared, { [path]: anythingFor(schema) }, [pointerOf(path)]);
        }
    expect([...asked].length).toBeGreaterThan(0);
  });
});
