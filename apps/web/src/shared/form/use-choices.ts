import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { ActionOffer } from './action-form.js';
import type { Choice } from './field.js';
import type { ObjectValue, Schema } from './schema.js';

type Answer = { fields: Readonly<Record<string, { choices: readonly Choice[]; default?: unknown }>> };

const asksForChoices = (schema: Schema): boolean =>
  schema.choices !== undefined ||
  Object.values(schema.properties ?? {}).some(asksForChoices) ||
  (schema.items !== undefined && asksForChoices(schema.items));

/** What may be chosen in the fields of an action, and what the server proposes for them. */
export function useChoices(process: string, { event, schema }: ActionOffer) {
  const { data } = useQuery({
    queryKey: ['processes', process, 'choices', event],
    queryFn: () => api.get<Answer>(`/api/processes/${encodeURIComponent(process)}/choices/${encodeURIComponent(event)}`),
    enabled: asksForChoices(schema as Schema),
  });
  const fields = Object.entries(data?.fields ?? {});
  const choices = Object.fromEntries(fields.map(([path, field]) => [path, field.choices]));
  const defaults: ObjectValue = Object.fromEntries(
    fields.filter(([path, field]) => field.default !== undefined && !path.includes('/')).map(([path, field]) => [path, field.default]),
  );
  return { choices, defaults };
}
