import type { Words } from '@fashen/domain';
import { useSay } from '../language/language.js';
import { GuardedDrawer } from './form-guard.js';
import { type KnownChoices, PlainForm } from './plain-form.js';
import type { ObjectValue, Schema } from './schema.js';

/** A form that a page opens at its side. */
export type OpenForm = {
  scope: string;
  label: Words;
  schema: Schema;
  choices?: KnownChoices;
  initial?: ObjectValue;
  submit: (value: ObjectValue, key: string) => Promise<unknown>;
};

export function FormDrawer({ form, onClose }: { form: OpenForm | null; onClose: () => void }) {
  const say = useSay();
  return (
    <GuardedDrawer open={form !== null} onClose={onClose} title={form && say(form.label)}>
      {(close) => form && <PlainForm key={form.scope} {...form} onDone={onClose} onCancel={close} />}
    </GuardedDrawer>
  );
}
