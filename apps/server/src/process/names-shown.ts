import type { Json } from '@fashen/engine';
import { AccountRepository, PartyRepository, type Sql } from '@fashen/persistence';

/** Ids are plain ASCII without blanks; what people wrote, the most of what is shown, is not asked for. */
const ID = /^[\x21-\x7e]{1,200}$/;

const textsIn = (shown: Json | undefined): string[] => {
  if (typeof shown === 'string') return [shown];
  return shown && typeof shown === 'object' ? Object.values(shown).flatMap(textsIn) : [];
};

/** What the persons and parties are called whose ids stand in what is shown: a page speaks of 魏清如, never of an id. */
export async function namesShown(sql: Sql, shown: Json): Promise<Readonly<Record<string, string>>> {
  const ids = new Set(textsIn(shown).filter((text) => ID.test(text)));
  const parties = (await new PartyRepository(sql).all()).filter(({ id }) => ids.has(id));
  const people = await new AccountRepository(sql).names([...ids]);
  return Object.fromEntries([...people, ...parties.map(({ id, name }) => [id, name] as const)]);
}
