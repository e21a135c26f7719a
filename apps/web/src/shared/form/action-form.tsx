import type { ProcessDocument } from '@fashen/contracts';
import { useMemo, useState } from 'react';
import { isStale } from '../api/problem.js';
import { useAct } from '../api/queries.js';
import { useSession } from '../session/session.js';
import type { ObjectValue, Schema } from './schema.js';
import { SchemaForm } from './schema-form.js';
import { isOwnDoing, Since, useSince } from './since.js';
import { FORM } from './words.js';

export type ActionOffer = ProcessDocument['actions'][number];

/** The schema of an action with its reason as a field like any other. */
const withReason = ({ schema, reason }: Pick<ActionOffer, 'schema' | 'reason'>): Schema => {
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
  /** Where to look when the case has moved on; closes the form where there is none. */
  onLook?: () => void;
};

/**
 * The form of any action, made from what the server says of it. What is typed is kept as a draft until the action is done. It is sent with the
 * revision at which the form was opened: when somebody else acts meanwhile, what happened is shown, and the person looks and sends again.
 */
export function ActionForm({ process, action, prefilled, about, onDone, onCancel, onLook }: Props) {
  const act = useAct(process);
  const { me } = useSession();
  const schema = useMemo(() => withReason(action), [action]);
  const [seen, setSeen] = useState(process.revision);
  const [isRefused, setRefused] = useState(false);
  const isBehind = isRefused || process.revision > seen;
  const { lines, current, isKnown } = useSince(process.id, seen, isBehind);
  const isToldOf = isBehind && isKnown && current !== undefined && current.revision > seen && !isOwnDoing(lines, me, process.id);
  const send = async (body: ObjectValue, key: string, revision: number) => {
    try {
      await act.mutateAsync({ event: action.event, body, key, revision });
      setRefused(false);
    } catch (error) {
      if (isStale(error)) setRefused(true);
      throw error;
    }
  };
  // What one did oneself beside this form is nothing to be told of: the newest revision holds.
  const revision = isBehind && !isToldOf && current ? current.revision : seen;
  return (
    <SchemaForm
      scope={['process', process.id, action.event, ...(about ? [about] : [])].join(':')}
      schema={schema}
      label={action.label}
      basis={action.basis}
      {...(prefilled ? { prefilled } : {})}
      choicesAt={`/api/processes/${encodeURIComponent(process.id)}/choices/${encodeURIComponent(action.event)}`}
      document={process.subject?.id ?? null}
      submit={(body, key) => send(body, key, revision)}
      isTold={isStale}
      onDone={onDone}
      onCancel={onCancel}
      notice={(again) =>
        isToldOf && (
          <Since
            event={action.event}
            lines={lines}
            current={current}
            onSend={() => {
              setSeen(current.revision);
              setRefused(false);
              again((body, key) => send(body, key, current.revision));
            }}
            onLook={onLook ?? onCancel}
          />
        )
      }
    />
  );
}
