import type { Words } from '@fashen/domain';
import { type DraftingRecord, PartyRepository, type Sql } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import { draftingEvents } from '@fashen/workflow-drafting';
import type { z } from 'zod';

/** One thing that was done, in words: what it is called on its form is what it is called here. */
export type Happened = { label: Words; words: readonly { label: Words; text: Words }[] };

type Shown = { title?: string; description?: string; words?: Readonly<Record<string, Words>> };
type Schema = z.ZodType & { shape?: Readonly<Record<string, z.ZodType>>; element?: z.ZodType; unwrap?: () => z.ZodType };
/** Parties by their ids, and grounds of the place by their codes; anything else as it stands. */
export type Name = (value: string) => Words;

const same = (text: string): Words => ({ zh: text, en: text });
const inside = (schema: Schema): Schema => (schema.meta() === undefined && schema.unwrap ? inside(schema.unwrap() as Schema) : schema);

/** A value as people read it: the words of an enumeration, the names of parties, days as they stand. */
function textOf(schema: Schema, value: unknown, name: Name): Words {
  const { words } = (inside(schema).meta() ?? {}) as Shown;
  if (Array.isArray(value)) {
    const each = value.map((one) => textOf((inside(schema).element as Schema | undefined) ?? schema, one, name));
    return { zh: each.map(({ zh }) => zh).join('、'), en: each.map(({ en }) => en).join(', ') };
  }
  return words?.[String(value)] ?? name(String(value));
}

function fieldsOf(schema: Schema, values: Readonly<Record<string, unknown>>, name: Name): { label: Words; text: Words }[] {
  return Object.entries(schema.shape ?? {}).flatMap(([field, type]) => {
    const value = values[field];
    if (value === undefined || value === null || field === 'evidence') return [];
    const own = inside(type as Schema);
    if (own.shape) return fieldsOf(own, value as Record<string, unknown>, name);
    const { title = field, description = field } = (own.meta() ?? {}) as Shown;
    return [{ label: { zh: title, en: description }, text: textOf(own, value, name) }];
  });
}

export async function namesIn(sql: Sql, profile: string): Promise<Name> {
  const { consultationWaivers, hearingGrounds } = findProfile(profile).drafting;
  const grounds = [...consultationWaivers.value, ...hearingGrounds.value].map(({ code, zh, en }): [string, Words] => [code, { zh, en }]);
  const parties = (await new PartyRepository(sql).all()).map(({ id, name }): [string, Words] => [id, same(name)]);
  const names = new Map([...grounds, ...parties]);
  return (value) => names.get(value) ?? same(value);
}

/** What was typed in, under the titles of its form. */
export function happened({ kind, details }: Pick<DraftingRecord, 'kind' | 'details'>, name: Name): Happened {
  const { label, payload } = draftingEvents[kind as keyof typeof draftingEvents];
  const reason = typeof details.reason === 'string' ? [{ label: { zh: '理由', en: 'Reason' }, text: same(details.reason) }] : [];
  return { label, words: [...fieldsOf(payload as Schema, details, name), ...reason] };
}
