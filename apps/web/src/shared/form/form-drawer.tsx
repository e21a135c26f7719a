import type { Words } from '@fashen/domain';
import { Drawer } from 'antd';
import { useSay } from '../language/language.js';
import type { FieldHelp } from './field.js';
import { PlainForm } from './plain-form.js';
import type { ObjectValue, Schema } from './schema.js';

/** A form that a page opens at its side. */
export type OpenForm = {
  scope: string;
  label: Words;
  schema: Schema;
  choices?: FieldHelp['choices'];
  initial?: ObjectValue;
  submit: (value: ObjectValue, key: string) => Promise<unknown>;
};

export function FormDrawer({ form, onClose }: { form: OpenForm | null; onClose: () => void }) {
  const say = useSay();
  return (
    <Drawer open={form !== null} onClose={onClose} title={form && say(form.label)} size="large" destroyOnHidden>
      {form && <PlainForm key={form.scope} {...form} onDone={onClose} onCancel={onClose} />}
    </Drawer>
  );
}
