import type { AcceptedView, Openings as OpeningsView } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api/client.js';
import { askAgain, useAddress } from '../api/queries.js';
import { useSay } from '../language/language.js';
import { Answered } from '../layout/page.js';
import { ClosedList } from './actions.js';
import { GuardedDrawer } from './form-guard.js';
import type { ObjectValue, Schema } from './schema.js';
import { SchemaForm } from './schema-form.js';
import { FORM } from './words.js';

export type Opening = OpeningsView['open'][number];

const openingsAt = (document: string | null): string =>
  document === null ? '/api/openings' : `/api/documents/${encodeURIComponent(document)}/openings`;

/** Workflows that may be opened about a document, or, where it is null, about none. */
export const useOpenings = (document: string | null) => useAddress<OpeningsView>(openingsAt(document));

/** The document is known: it is not asked for. */
const withoutDocument = (schema: Schema, document: string | null): Schema => {
  if (document === null) return schema;
  const { document: _, ...properties } = schema.properties ?? {};
  return { ...schema, properties, required: (schema.required ?? []).filter((name) => name !== 'document') };
};

type FormProps = { document: string | null; opening: Opening; onDone?: (opened: AcceptedView) => void; onCancel?: () => void };

/** The form that opens a process about a document, or about none, made from what the server says of it. */
export function OpeningForm({ document, opening, onDone, onCancel }: FormProps) {
  const client = useQueryClient();
  const schema = useMemo(() => withoutDocument(opening.schema as Schema, document), [opening, document]);
  const opened = useRef<AcceptedView | null>(null);
  const start = async (input: ObjectValue, key: string) => {
    const body = { workflow: opening.workflow, input: document === null ? input : { ...input, document } };
    opened.current = await api.post<AcceptedView>('/api/processes', body, { key });
    void askAgain(client);
  };
  return (
    <SchemaForm
      scope={`${document === null ? 'opening' : `document:${document}`}:${opening.workflow}`}
      schema={schema}
      label={opening.label}
      basis={opening.basis}
      choicesAt={`${openingsAt(document)}/${encodeURIComponent(opening.workflow)}/choices`}
      document={document}
      submit={start}
      onDone={() => opened.current && onDone?.(opened.current)}
      onCancel={onCancel}
    />
  );
}

/** What may be opened about a document, each with its form, and what may not yet, with the reasons. What was opened is shown, unless the page says otherwise. */
export function Openings({ document, onOpened }: { document: string | null; onOpened?: (opened: AcceptedView) => void }) {
  const navigate = useNavigate();
  const say = useSay();
  const openings = useOpenings(document);
  const [chosen, setChosen] = useState<Opening | null>(null);
  return (
    <Answered of={openings}>
      {({ open, closed }) => (
        <div className="stack">
          <div className="row">
            {open.map((opening) => (
              <Button key={opening.workflow} onClick={() => setChosen(opening)}>
                {say(opening.label)}
              </Button>
            ))}
          </div>
          {closed.length > 0 && (
            <details>
              <summary>
                {say(FORM.openClosed)} ({closed.length})
              </summary>
              <ClosedList closed={closed.map(({ workflow, ...rest }) => ({ event: workflow, ...rest }))} />
            </details>
          )}
          <GuardedDrawer open={chosen !== null} onClose={() => setChosen(null)} title={chosen && say(chosen.label)}>
            {(close) =>
              chosen && (
                <OpeningForm
                  document={document}
                  opening={chosen}
                  onDone={onOpened ?? (({ id }) => void navigate(`/processes/${id}`))}
                  onCancel={close}
                />
              )
            }
          </GuardedDrawer>
        </div>
      )}
    </Answered>
  );
}
