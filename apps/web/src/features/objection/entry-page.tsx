import './objection.css';
import type { EnteredReceipt } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../shared/api/client.js';
import { useSay } from '../../shared/language/language.js';
import { Page, Panel, useTitle } from '../../shared/layout/page.js';
import { ProblemView } from '../../shared/problem/problem-view.js';
import { DropZone } from '../../shared/upload/drop-zone.js';
import { EntryFields, type Typed } from './entry-fields.js';
import { ENTRY } from './entry-words.js';

const EMPTY: Typed = {
  ...{ channel: 'letter', receivedOn: '', document: '', paperTitle: '', paperIssuer: '', clauses: '', text: '' },
  ...{ name: '', phone: '', email: '', address: '', agentFor: '' },
};

/** What is told: fields that were filled in, clauses line by line. */
function fieldsOf({ clauses, ...typed }: Typed): Record<string, string | string[]> {
  const filled = Object.entries(typed).filter(([, value]) => value.trim() !== '');
  const lines = clauses.split('\n').flatMap((line) => line.trim() || []);
  return { ...Object.fromEntries(filled), ...(lines.length > 0 ? { clauses: lines } : {}) };
}

/** 录入: an objection that came by letter, at the window or by telephone. Names are kept in no draft. */
export default function ObjectionEntryPage() {
  const say = useSay();
  useTitle(say(ENTRY.title));
  const client = useQueryClient();
  const [typed, setTyped] = useState(EMPTY);
  const [file, setFile] = useState<File | undefined>();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const [receipt, setReceipt] = useState<EnteredReceipt | null>(null);
  const trouble = useRef<HTMLDivElement>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      setReceipt(await api.upload<EnteredReceipt>('/api/objections', { ...(file ? { file } : {}), fields: fieldsOf(typed) }));
      setTyped(EMPTY);
      setFile(undefined);
      await client.invalidateQueries({ queryKey: ['address'] });
    } catch (failure) {
      setError(failure);
      trouble.current?.focus();
    } finally {
      setBusy(false);
    }
  };
  if (receipt) {
    return (
      <Page title={say(ENTRY.title)}>
        <Panel title={<span role="status">{say(ENTRY.entered)}</span>}>
          <p className="row">
            <Link to="/objections/letters">{say(ENTRY.toLetters)}</Link>
            <Button onClick={() => setReceipt(null)}>{say(ENTRY.another)}</Button>
          </p>
        </Panel>
      </Page>
    );
  }
  return (
    <Page title={say(ENTRY.title)}>
      <form className="panel entry" aria-label={say(ENTRY.title)} autoComplete="off" onSubmit={(event) => void send(event)}>
        <p className="quiet">{say(ENTRY.about)}</p>
        <EntryFields typed={typed} error={error} onChange={(change) => setTyped((before) => ({ ...before, ...change }))} />
        <DropZone small says={say(ENTRY.scan)} accept=".pdf,image/*" file={file} onFile={setFile} />
        <div ref={trouble} tabIndex={-1} className="form-trouble">
          <ProblemView error={error} />
        </div>
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {say(ENTRY.enter)}
        </Button>
      </form>
    </Page>
  );
}
