import type { LibraryPage } from '@fashen/contracts';
import { Input, Radio, Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { ProblemError } from '../../shared/api/problem.js';
import { useAddress } from '../../shared/api/queries.js';
import { FORM } from '../../shared/form/words.js';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { ENTRY } from './entry-words.js';
import { CHANNELS } from './words.js';

export type Typed = Record<
  | 'channel'
  | 'receivedOn'
  | 'document'
  | 'paperTitle'
  | 'paperIssuer'
  | 'clauses'
  | 'text'
  | 'name'
  | 'phone'
  | 'email'
  | 'address'
  | 'agentFor',
  string
>;
type Name = keyof Typed;
type Props = { typed: Typed; error: unknown; onChange: (change: Partial<Typed>) => void };

const WAYS = ['letter', 'window', 'telephone'] as const;

/** What stands against one field. */
const wrongWith = (error: unknown, name: Name): string[] =>
  error instanceof ProblemError ? error.problem.findings.flatMap(({ field, detail }) => (field === `/${name}` ? [detail] : [])) : [];

export function EntryFields(props: Props) {
  const say = useSay();
  const { typed, onChange } = props;
  const line = (name: Name, more: { type?: string; rows?: number } = {}) => <Line {...props} name={name} {...more} />;
  return (
    <>
      <fieldset className="fields">
        <legend>{say(ENTRY.channel)}</legend>
        <Radio.Group value={typed.channel} onChange={({ target }) => onChange({ channel: target.value as string })}>
          {WAYS.map((way) => (
            <Radio key={way} value={way}>
              {say(CHANNELS[way] ?? ENTRY.channel)}
            </Radio>
          ))}
        </Radio.Group>
      </fieldset>
      {line('receivedOn', { type: 'date' })}
      <Field {...props} name="document">
        {(told) => <DocumentChoice {...told} value={typed.document} onChange={(document) => onChange({ document })} />}
      </Field>
      {line('paperTitle')}
      {typed.paperTitle !== '' && line('paperIssuer')}
      {line('clauses', { rows: 2 })}
      {line('text', { rows: 6 })}
      <fieldset className="fields">
        <legend>{say(ENTRY.person)}</legend>
        <p className="quiet">{say(ENTRY.anonymous)}</p>
        {line('name')}
        {line('phone')}
        {line('email')}
        {line('address')}
        {line('agentFor')}
      </fieldset>
    </>
  );
}

type Told = { id: string; 'aria-describedby': string; 'aria-invalid': boolean };

function Field({ name, error, children }: Props & { name: Name; children: (told: Told) => ReactNode }) {
  const say = useSay();
  const id = useId();
  const wrong = wrongWith(error, name);
  return (
    <div className="field">
      <label htmlFor={id}>{say(ENTRY[name])}</label>
      {children({ id, 'aria-describedby': `${id}-wrong`, 'aria-invalid': wrong.length > 0 })}
      <span id={`${id}-wrong`} className="field-wrong">
        {wrong.map((detail) => (
          <Mixed key={detail}>{detail}</Mixed>
        ))}
      </span>
    </div>
  );
}

function Line(props: Props & { name: Name; type?: string; rows?: number }) {
  const { name, typed, onChange, type = 'text', rows } = props;
  const change = ({ target }: { target: { value: string } }) => onChange({ [name]: target.value });
  return (
    <Field {...props}>
      {(told) =>
        rows === undefined ? (
          <Input {...told} type={type} value={typed[name]} maxLength={300} onChange={change} />
        ) : (
          <Input.TextArea {...told} autoSize={{ minRows: rows, maxRows: 20 }} value={typed[name]} maxLength={20_000} onChange={change} />
        )
      }
    </Field>
  );
}

function DocumentChoice({ value, onChange, ...told }: Told & { value: string; onChange: (document: string) => void }) {
  const say = useSay();
  const [words, setWords] = useState('');
  const { data } = useAddress<LibraryPage>(`/api/public/documents?${new URLSearchParams({ limit: '20', ...(words ? { q: words } : {}) })}`);
  return (
    <Select
      {...told}
      allowClear={{ label: say(FORM.clear) }}
      showSearch={{ filterOption: false, onSearch: setWords }}
      placeholder={say(ENTRY.document)}
      value={value || undefined}
      options={(data?.entries ?? []).map(({ id, title, numbers }) => ({
        value: id,
        label: <span lang="zh-CN">{[title, numbers.document].filter(Boolean).join(' ')}</span>,
      }))}
      onChange={(chosen: string | undefined) => onChange(chosen ?? '')}
    />
  );
}
