import type { ActionChoices, Choice, ChoicesQuery, FieldChoices } from '@fashen/contracts';
import type { Json, Prepared } from '@fashen/engine';
import type { SqlReader } from '@fashen/persistence';
import type { Offer } from '../../workflow/resolver.js';
import { isTaken, pointerOf } from './draft-payload.js';
import type { Resolvers } from './resolvers.js';
import { fieldsOf, type JsonSchema } from './schema-fields.js';

/** More than people look through; what is not among them is searched for. */
const MOST = 200;

const contains = (q: string) => {
  const sought = q.toLocaleLowerCase('zh');
  return ({ value, label, hint }: Choice): boolean =>
    [String(value), label.zh, label.en, hint?.zh, hint?.en].some((text) => text?.toLocaleLowerCase('zh').includes(sought));
};

/** What the action's own checker has nothing against in that field: the list and the refusal cannot part. */
function narrowed(prepared: Prepared, path: string, offer: Offer): Offer {
  const fits = (value: Json): boolean => isTaken(prepared, { [path]: value }, [pointerOf(path)]);
  const { default: given, choices, ...rest } = offer;
  return {
    ...rest,
    choices: choices.filter(({ value }) => fits(value)),
    ...(given !== undefined && fits(given) ? { default: given } : {}),
  };
}

function presented({ choices, default: given, isEvidence }: Offer, q: string | undefined): FieldChoices {
  const found = q ? choices.filter(contains(q)) : choices;
  return {
    choices: found.slice(0, MOST),
    ...(given === undefined ? {} : { default: given as FieldChoices['default'] }),
    ...(found.length > MOST ? { hasMore: true } : {}),
    ...(isEvidence ? { isEvidence } : {}),
  };
}

/** Every list that the fields of the action name, as it is now; one field only where one is asked for. */
export async function choicesOf(
  lists: Resolvers,
  reader: SqlReader,
  prepared: Prepared,
  { field, q }: ChoicesQuery,
): Promise<ActionChoices> {
  const fields: Record<string, FieldChoices> = {};
  for (const { path, schema } of fieldsOf(prepared.schema as JsonSchema)) {
    if (schema.choices === undefined || (field !== undefined && field !== path)) continue;
    const resolver = lists[schema.choices];
    if (!resolver)
      throw new Error(`${prepared.process.workflow}.${prepared.event}: nothing makes the choices ${schema.choices} of ${path}`);
    fields[path] = presented(narrowed(prepared, path, await resolver({ reader, prepared, path })), q);
  }
  return { fields };
}

/** What the server would fill in for whoever opens a process, from the field's lists alone: nothing is loaded for it yet. */
export async function seedOf(lists: Resolvers, reader: SqlReader, unopened: Prepared): Promise<Record<string, Json>> {
  const seed: Record<string, Json> = {};
  for (const { path, schema } of fieldsOf(unopened.schema as JsonSchema)) {
    const resolver = schema.choices === undefined || path.includes('/') ? undefined : lists[schema.choices];
    const offered = await resolver?.({ reader, prepared: unopened, path });
    if (offered?.default !== undefined) seed[path] = offered.default;
  }
  return seed;
}
