import type { PartyList } from '@fashen/contracts';
import { useAddress } from '../../shared/api/queries.js';

/** All parties as the administrator sees them, their names by id, and the existing ones as choices under the given fields. */
export function useParties() {
  const asked = useAddress<PartyList>('/api/admin/parties');
  const entries = asked.data?.entries ?? [];
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const existing = entries
    .filter(({ abolishedOn }) => abolishedOn === null)
    .map(({ id, name }) => ({ value: id, label: { zh: name, en: name } }));
  const choicesFor = (...fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, existing]));
  return { asked, names, choicesFor };
}
