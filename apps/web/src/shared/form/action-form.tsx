import type { ProcessDocument } from '@fashen/contracts';
import { App, Button } from 'antd';
import { useState } from 'react';
import { newKey } from '../api/client.js';
import { OfflineError, ProblemError } from '../api/problem.js';
import { useAct } from '../api/queries.js';
import { useDraft } from '../draft/use-draft.js';
import { useLanguage } from '../language/language.js';
import { Zh } from '../language/zh.js';
import { ProblemView } from '../problem/problem-view.js';
import { Fields } from './field.js';
import { emptyOf, type ObjectValue, type Schema, trimmed } from './schema.js';
import { useChoices } from './use-choices.js';
import { FORM } from './words.js';

export type ActionOffer = ProcessDocument['actions'][number];

/** The schema of an action with its reason as a field like any other. */
const withReason = ({ schema, reason }: ActionOffer): Schema => {
  const own = schema as Schema;
  if (!reason || own.properties?.reason) return own;
  const field: Schema = { type: 'string', title: FORM.reason.zh, description: FORM.reason.en, multiline: true, maxLength: 4000 };
  const required = reason === 'required' ? [...(own.required ?? []), 'reason'] : (own.required ?? []);
  return { ...own, properties: { ...own.properties, reason: field }, required };
};

type Props = {
  process: Pick<ProcessDocument, 'id' | 'revision' | 'subject'>;
  action: ActionOffer;
  /** What is known already, such as the clause that was selected. */
  prefilled?: ObjectValue;
  /** Tells two open forms of one action apart: `item-3`. */
  about?: string;
  onDone?: () => void;
  onCancel?: () => void;
};

/** The form of any action, made from what the server says of it. What is typed is kept as a draft until the action is done. */
export function ActionForm({ process, action, prefilled = {}, about, onDone, onCancel }: Props) {
  const { say } = useLanguage();
  const { message } = App.useApp();
  const act = useAct(process);
  const schema = withReason(action);
  const scope = ['process', process.id, action.event, ...(about ? [about] : [])].join(':');
  const draft = useDraft<ObjectValue>(scope, { ...(emptyOf(schema) as ObjectValue), ...prefilled });
  const { choices, defaults } = useChoices(process.id, action);
  const [key, setKey] = useState(newKey);
  const value = { ...defaults, ...draft.value };
  const findings = act.error instanceof ProblemError ? act.error.problem.findings : [];
  const shown = Object.keys(schema.properties ?? {}).flatMap((name) =>
    findings.filter(({ field }) => field === `/${name}` || field?.startsWith(`/${name}/`)).map(({ field }) => field ?? ''),
  );
  const submit = async () => {
    try {
      await act.mutateAsync({ event: action.event, body: trimmed(value) as ObjectValue, key });
      await draft.discard();
      message.success(say(FORM.done, { action: say(action.label) }));
      onDone?.();
    } catch (error) {
      // An attempt whose answer was lost keeps its key: repeating it cannot act twice. The refusal itself stands in the form.
      if (!(error instanceof OfflineError)) setKey(newKey());
    }
  };
  return (
    <form
      className="action-form stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {action.basis && (
        <p className="quiet">
          {say(FORM.basis)}: <Zh>{action.basis}</Zh>
        </p>
      )}
      <Fields schema={schema} path="" value={value} onChange={draft.setValue} help={{ choices, findings }} />
      <ProblemView error={act.error} hidden={shown} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={act.isPending}>
          {say(FORM.confirm)}
        </Button>
        {onCancel && <Button onClick={onCancel}>{say(FORM.cancel)}</Button>}
        <span className="quiet" role="status">
          {draft.says && say(draft.says)}
        </span>
      </div>
    </form>
  );
}
