import type { PreviewList, PreviewView, ProcessDocument } from '@fashen/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { Fields } from '../../shared/form/field.js';
import { emptyOf, type ObjectValue, type Schema, trimmed } from '../../shared/form/schema.js';
import { useChoices } from '../../shared/form/use-choices.js';
import { useSay } from '../../shared/language/language.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { FindingLines, ProblemView } from '../../shared/problem/problem-view.js';
import { Desk } from './desk.js';
import './preview.css';
import { PREVIEW } from './words.js';

type Entry = PreviewList['entries'][number];

/** Papers of a case as they would be made now; which one is looked at stands in the address. */
export default function PreviewPanel({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const list = useAddress<PreviewList>(`/api/processes/${encodeURIComponent(process.id)}/previews`);
  const [search] = useSearchParams();
  const chosen = search.get('preview');
  return (
    <Panel title={say(PREVIEW.title)}>
      <p className="quiet">{say(PREVIEW.about)}</p>
      <Answered of={list}>
        {({ entries }) => {
          const shown = entries.find(({ name }) => name === chosen);
          return entries.length === 0 ? (
            <p>{say(PREVIEW.none)}</p>
          ) : (
            <>
              <ul className="preview-list">
                {entries.map((entry) => (
                  <li key={entry.name} className="row">
                    <strong>{say(entry.label)}</strong>
                    <span className="quiet">
                      {entry.ready ? say(PREVIEW.ready) : say(PREVIEW.missing, { n: Math.max(1, entry.findings.length) })}
                    </span>
                    <Link
                      to={{ search: `?part=papers&preview=${encodeURIComponent(entry.name)}` }}
                      aria-current={entry === shown ? 'true' : undefined}
                    >
                      {say(PREVIEW.show)}
                    </Link>
                  </li>
                ))}
              </ul>
              {shown && <Shown key={shown.name} entry={shown} process={process} />}
            </>
          );
        }}
      </Answered>
    </Panel>
  );
}

/** What a preview asks for is what its action asks for; the action says what its fields are called. A field without words is not shown. */
function askedOf(asks: Schema, { actions }: ProcessDocument): Schema {
  const known = Object.assign({}, ...actions.map(({ schema }) => (schema as Schema).properties ?? {})) as Readonly<Record<string, Schema>>;
  const fields = Object.entries(asks.properties ?? {}).map(([name, field]): [string, Schema] => [
    name,
    field.title ? field : (known[name] ?? field),
  ]);
  return { ...asks, properties: Object.fromEntries(fields.filter(([, { title }]) => title !== undefined)) };
}

function Shown({ entry, process }: { entry: Entry; process: ProcessDocument }) {
  const say = useSay();
  const { revision } = process;
  const schema = useMemo(() => askedOf(entry.asks as Schema, process), [entry, process]);
  const [typed, setTyped] = useState<ObjectValue>(() => (emptyOf(schema) ?? {}) as ObjectValue);
  const body = useDeferredValue(typed);
  const isAsked = entry.ready || Object.keys(trimmed(body) as ObjectValue).length > 0;
  const preview = useQuery({
    queryKey: ['preview', entry.href, revision, body],
    queryFn: () => api.post<PreviewView>(entry.href, trimmed(body)),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const choices = useChoices(null, schema);
  const help = useMemo(() => ({ choices, findings: [], document: null }), [choices]);
  const asks = Object.keys(schema.properties ?? {}).length > 0;
  return (
    <div className="stack">
      {asks && (
        <fieldset className="fields">
          <legend>{say(PREVIEW.asks)}</legend>
          <Fields schema={schema} path="" value={typed} onChange={setTyped} help={help} />
        </fieldset>
      )}
      {preview.error && <ProblemView error={preview.error} />}
      {!isAsked && <FindingLines findings={entry.findings} />}
      {isAsked && !preview.error && <Answered of={preview}>{(found) => <Desk preview={found} />}</Answered>}
    </div>
  );
}
