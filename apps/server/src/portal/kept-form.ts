import { decrypt, type Encrypted, encrypt } from '@fashen/engine';
import type { CarriedFile } from '@fashen/portal';
import type { Keyed } from '../objection/keyed.js';

/** An objection as far as it was filled in: the fields of the form, the articles that were chosen, and the file. */
export type KeptForm = { values: Readonly<Record<string, string>>; clauses: readonly string[]; file: CarriedFile | null };

/** Fields of the form, and no others: what else is sent is not kept. */
const FIELDS = ['document', 'paperTitle', 'paperNumber', 'paperIssuer', 'text', 'name', 'phone', 'email', 'address', 'agentFor'];

const isText = (value: unknown): value is string => typeof value === 'string';

export function formOf(typed: Readonly<Record<string, unknown>>, file: CarriedFile | null): KeptForm {
  const values = FIELDS.map((name) => [name, typed[name]] as const).filter(([, value]) => isText(value));
  return { values: Object.fromEntries(values) as Record<string, string>, clauses: [typed.clauses ?? []].flat().filter(isText), file };
}

/** Where it lies; from the place nobody comes back to what the browser holds. */
export const placeOf = (keyed: Keyed, secret: string): string => keyed.hash('draft', secret);

/**
 * Sealed with a key that is made of the installation's and of what the browser alone holds: without either of them, in the database, in a
 * backup or at an office, nobody opens it. No key is kept for it, so that removing the row forgets it.
 */
export const sealForm = (keyed: Keyed, secret: string, form: KeptForm): string =>
  JSON.stringify(encrypt(keyed.digest('draftKey', secret), Buffer.from(JSON.stringify(form), 'utf8'), placeOf(keyed, secret)));

export const openForm = (keyed: Keyed, secret: string, sealed: string): KeptForm =>
  JSON.parse(
    decrypt(keyed.digest('draftKey', secret), JSON.parse(sealed) as Encrypted, placeOf(keyed, secret)).toString('utf8'),
  ) as KeptForm;
