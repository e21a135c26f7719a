import type { Block } from '@fashen/official-documents';

/** A form with its facts: what is printed, and what is kept to print it again. */
export type Paper = { form: string; formVersion: number; facts: object; blocks: () => Block[] };

/** Ties facts to the form that they are for. */
export const paperOf = <Facts extends object>(
  form: ((facts: Facts) => Block[]) & { form: string; version: number },
  facts: Facts,
): Paper => ({
  form: form.form,
  formVersion: form.version,
  facts,
  blocks: () => form(facts),
});
