import type { Words } from '@fashen/domain';
import { App, Button } from 'antd';
import { useState } from 'react';
import { newKey } from '../api/client.js';
import { OfflineError, ProblemError } from '../api/problem.js';
import { useDraft } from '../draft/use-draft.js';
import { useSay } from '../language/language.js';
import { ProblemView } from '../problem/problem-view.js';
import { type FieldHelp, Fields } from './field.js';
import { emptyOf, type ObjectValue, type Schema, trimmed } from './schema.js';
import { FORM } from './words.js';

type Props = {
  /** Name of the draft. */
  scope: string;
  schema: Schema;
  label: Words;
  choices?: FieldHelp['choices'];
  initial?: ObjectValue;
  submit: (value: ObjectValue, key: string) => Promise<unknown>;
  onDone?: () => void;
  onCancel?: () => void;
};

/** A form that belongs to no case: what the page's own schema says, kept as a draft until the server has taken it. */
export function PlainForm({ scope, schema, label, choices = {}, initial = {}, submit, onDone, onCancel }: Props) {
  const say = useSay();
  const { message } = App.useApp();
  const draft = useDraft<ObjectValue>(scope, { ...(emptyOf(schema) as ObjectValue), ...initial });
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const [key, setKey] = useState(newKey);
  const findings = error instanceof ProblemError ? error.problem.findings : [];
  const shown = findings.flatMap(({ field }) => (field && field.split('/')[1]! in (schema.properties ?? {}) ? [field] : []));
  const send = async () => {
    setBusy(true);
    try {
      await submit(trimmed(draft.value) as ObjectValue, key);
      await draft.discard();
      message.success(say(FORM.done, { action: say(label) }));
      onDone?.();
    } catch (failure) {
      setError(failure);
      // An attempt whose answer was lost keeps its key: repeating it cannot act twice.
      if (!(failure instanceof OfflineError)) setKey(newKey());
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="action-form stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Fields schema={schema} path="" value={draft.value} onChange={draft.setValue} help={{ choices, findings }} />
      <ProblemView error={error} hidden={shown} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {say(label)}
        </Button>
        {onCancel && <Button onClick={onCancel}>{say(FORM.cancel)}</Button>}
        <span className="quiet" role="status">
          {draft.says && say(draft.says)}
        </span>
      </div>
    </form>
  );
}
