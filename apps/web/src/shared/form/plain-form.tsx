import type { Choice } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import { useMemo } from 'react';
import type { ObjectValue, Schema } from './schema.js';
import { SchemaForm } from './schema-form.js';

/** What may be chosen, by path, where the page knows it already. */
export type KnownChoices = Readonly<Record<string, readonly Choice[]>>;

type Props = {
  /** Name of the draft. */
  scope: string;
  schema: Schema;
  label: Words;
  choices?: KnownChoices;
  initial?: ObjectValue;
  submit: (value: ObjectValue, key: string) => Promise<unknown>;
  onDone?: () => void;
  onCancel?: () => void;
};

/** A form that belongs to no case: what the page's own schema says, kept as a draft until the server has taken it. */
export function PlainForm({ choices, initial, label, ...rest }: Props) {
  const fields = useMemo(
    () => Object.fromEntries(Object.entries(choices ?? {}).map(([path, known]) => [path, { choices: [...known] }])),
    [choices],
  );
  return <SchemaForm {...rest} label={label} confirm={label} choices={fields} {...(initial ? { prefilled: initial } : {})} />;
}
