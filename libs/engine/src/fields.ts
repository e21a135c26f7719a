import { z } from 'zod';
import type { Words } from './values.js';

/**
 * What a field says to whoever makes a form of it, beside title (Chinese) and description (English); it comes out in the JSON Schema.
 * `choices`: name of a list that the server offers; with `freeText` the list only suggests. `words`: what the values of an enumeration
 * are called. `multiline`: long text.
 */
type Shown = { title: string; description: string };
const trimmed = (most: number) => z.string().trim().min(1).max(most);

/** One of those that the server offers under that name: an id that nobody can type. */
export const chosen = (choices: string, title: string, description: string) => trimmed(300).meta({ title, description, choices });

/** A short line of one's own, for which the server suggests what it knows. */
export const suggested = (choices: string, title: string, description: string, most = 200) =>
  trimmed(most).meta({ title, description, choices, freeText: true });

/** A short line of one's own: a name, a number, an address. */
export const line = (title: string, description: string, most = 200) => trimmed(most).meta({ title, description, freeText: true });

/** Text of some length. */
export const text = (title: string, description: string, most = 4000) => trimmed(most).meta({ title, description, multiline: true });

/** A day in Asia/Shanghai. */
export const day = (title: string, description: string) => z.iso.date().meta({ title, description });

/** A day that is most often the present one. */
export const today = (title: string, description: string) => z.iso.date().meta({ title, description, choices: 'today' });

export const yesNo = (title: string, description: string) => z.boolean().meta({ title, description });

type Table = Readonly<Record<string, Words>>;
const plain = (table: Table): Table => Object.fromEntries(Object.entries(table).map(([value, { zh, en }]) => [value, { zh, en }]));
const namesOf = <T extends Table>(table: T) => Object.keys(table) as (keyof T & string)[];

/** One of a fixed table, whose words people read. */
export const oneOf = <const T extends Table>(table: T, title: string, description: string) =>
  z.enum(namesOf(table)).meta({ title, description, words: plain(table) });

/** Several of a fixed table. */
export const someOf = <const T extends Table>(table: T, shown: Shown) =>
  z
    .array(z.enum(namesOf(table)).meta({ words: plain(table) }))
    .min(1)
    .max(Object.keys(table).length)
    .meta(shown);

/** A number out of a fixed table, such as that of a check item. */
export const numberOf = <const N extends number>(table: Readonly<Record<N, Words>>, title: string, description: string) =>
  z.literal(Object.keys(table).map(Number) as N[]).meta({ title, description, words: plain(table) });
