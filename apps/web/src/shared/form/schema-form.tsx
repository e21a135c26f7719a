import type { Words } from '@fashen/domain';
import { App, Button } from 'antd';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { newKey } from '../api/client.js';
import { OfflineError, ProblemError } from '../api/problem.js';
import { DraftChoice, DraftNote } from '../draft/draft-note.js';
import { useDraft } from '../draft/use-draft.js';
import { useSay } from '../language/language.js';
import { Zh } from '../language/zh.js';
import { ProblemView } from '../problem/problem-view.js';
import { Fields, standsAtField } from './field.js';
import { useUnsent } from './form-guard.js';
import { emptyOf, fieldAt, labelOf, type ObjectValue, type Schema, segmentsOf, trimmed, withDefaults } from './schema.js';
import { type Choices, useChoices } from './use-choices.js';
import { FORM } from './words.js';

type Submit = (value: ObjectValue, key: string) => Promise<unknown>;

export type SchemaFormProps = {
  /** Name of the draft; see `draftScope`. */
  scope: string;
  schema: Schema;
  /** What is done: the list of drafts and the sentence afterwards call it that. */
  label: Words;
  /** What stands on the button; 确认办理 where nothing else is said. */
  confirm?: Words;
  basis?: string | undefined;
  /** What is known already, such as the clause that was selected. */
  prefilled?: ObjectValue;
  /** Address of what may be chosen, or the choices themselves where the page knows them. */
  choicesAt?: string | null;
  choices?: Choices['fields'];
  /** The document that scans are handed in to. */
  document?: string | null;
  submit: Submit;
  /** What stands above the button, such as what happened meanwhile; `again` sends what was typed in another way. */
  notice?: (again: (submit: Submit) => void) => ReactNode;
  /** An error that `notice` tells about. */
  isTold?: (error: unknown) => boolean;
  onDone?: (() => void) | undefined;
  onCancel?: (() => void) | undefined;
};

const NONE: ObjectValue = {};

/** A form made from a JSON schema. What is typed is kept as a draft until the server has taken it; findings land at their fields. */
export function SchemaForm(props: SchemaFormProps) {
  const { scope, schema, label, prefilled = NONE, onDone, onCancel, document = null } = props;
  const say = useSay();
  const { message } = App.useApp();
  const asked = useChoices(props.choicesAt ?? null, schema);
  const draft = useDraft<ObjectValue>(scope, { ...(emptyOf(schema) as ObjectValue), ...prefilled }, { label: label.zh });
  useUnsent(draft.isTouched);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const [key, setKey] = useState(newKey);
  const form = useRef<HTMLFormElement>(null);
  const value = withDefaults(schema, draft.value, asked.defaults) as ObjectValue;
  const help = useMemo(() => {
    const findings = error instanceof ProblemError ? error.problem.findings : [];
    const choices = props.choices ? { ...asked, fields: { ...asked.fields, ...props.choices } } : asked;
    return { choices, findings: findings.filter(({ field }) => standsAtField(schema, field)), document };
  }, [error, asked, props.choices, schema, document]);
  useEffect(() => focusWrong(form.current, error), [error]);
  const send = async (submit: Submit) => {
    setBusy(true);
    setError(null);
    try {
      await submit(trimmed(value) as ObjectValue, key);
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
  const nameOf = (path: string): string => {
    const field = fieldAt(schema, segmentsOf(path));
    return field ? say(labelOf(field, path)) : '';
  };
  const isEmpty = Object.keys(schema.properties ?? {}).length === 0;
  return (
    <form
      ref={form}
      className="action-form"
      aria-label={say(label)}
      noValidate
      onKeyDown={(event) => {
        // Enter chooses a day or an entry of a list; an official act is never sent by it alone. Ctrl+Enter sends.
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        if (event.ctrlKey || event.metaKey) event.currentTarget.requestSubmit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void send(props.submit);
      }}
    >
      {props.basis && (
        <p className="quiet">
          {say(FORM.basis)}
          <Zh>{props.basis}</Zh>
        </p>
      )}
      <DraftChoice draft={draft} nameOf={nameOf} />
      {isEmpty ? <p>{say(FORM.nothingToFill)}</p> : <Fields schema={schema} path="" value={value} onChange={draft.setValue} help={help} />}
      <div className="form-trouble" tabIndex={-1}>
        {!props.isTold?.(error) && <ProblemView error={error} hidden={help.findings.flatMap(({ field }) => field ?? [])} />}
        {help.findings.length > 0 && <p className="field-wrong">{say(FORM.wrong, { n: help.findings.length })}</p>}
        {props.notice?.((other) => void send(other))}
      </div>
      <div className="form-foot row">
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {say(props.confirm ?? FORM.confirm)}
        </Button>
        {onCancel && <Button onClick={onCancel}>{say(FORM.cancel)}</Button>}
        <DraftNote draft={draft} />
        {draft.isTouched && (
          <Button type="text" size="small" onClick={() => void draft.discard()}>
            {say(FORM.discard)}
          </Button>
        )}
      </div>
    </form>
  );
}

/** After a refusal: to the first field that is wrong, else to what the refusal says. */
function focusWrong(form: HTMLFormElement | null, error: unknown): void {
  if (!form || !error) return;
  const first = form.querySelector<HTMLElement>('[data-wrong]');
  const wrong = first?.querySelector<HTMLElement>('.field[data-wrong]') ?? first;
  const control = wrong?.querySelector<HTMLElement>('input, textarea, select, button, [tabindex]');
  const target = control ?? form.querySelector<HTMLElement>('.form-trouble');
  target?.focus();
  (wrong ?? target)?.scrollIntoView({ block: 'nearest' });
}
