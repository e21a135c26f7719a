import type { PartyEntry } from '@fashen/contracts';
import { PARTY_FUNCTIONS, PARTY_KINDS, type PartyFunction, type PartyKind } from '@fashen/domain';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api/client.js';
import { FormDrawer, type OpenForm } from '../../shared/form/form-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { type Column, DataTable } from '../../shared/list/data-table.js';
import { Of } from './of.js';
import { NEW_PARTY, PARTY_ABOLITION, PARTY_CHANGE } from './schemas.js';
import { useParties } from './use-parties.js';
import { ADMIN, PARTY } from './words.js';

export type Placed = PartyEntry & { depth: number };

/** The tree of authorities from the top down, each with its depth; who has no parent, or one that is not listed, stands at the top. */
export function placed(entries: readonly PartyEntry[], parent: string | null = null, depth = 0): Placed[] {
  const known = new Set(entries.map(({ id }) => id));
  const isHere = (entry: PartyEntry) => (parent === null ? entry.parent === null || !known.has(entry.parent) : entry.parent === parent);
  return entries.filter(isHere).flatMap((entry) => [{ ...entry, depth }, ...placed(entries, entry.id, depth + 1)]);
}

/** Parties: who belongs to whom, what each does beside what it is, and who has taken over from whom. */
export default function PartyPage() {
  const say = useSay();
  const client = useQueryClient();
  const { asked, names, choicesFor } = useParties();
  const [form, setForm] = useState<OpenForm | null>(null);
  const post = (path: string) => async (value: unknown) => {
    await api.post(`/api/admin/parties${path}`, value);
    await client.invalidateQueries();
  };
  const change = ({ id, kind, name, shortName, parent, superior, functions }: PartyEntry) =>
    setForm({
      scope: `party:change:${id}`,
      label: PARTY.change,
      schema: PARTY_CHANGE,
      choices: choicesFor('parent', 'superior'),
      initial: { kind, name, shortName, parent: parent ?? undefined, superior: superior ?? undefined, functions },
      submit: (value) =>
        post(`/${encodeURIComponent(id)}/change`)({ ...value, parent: value.parent ?? null, superior: value.superior ?? null }),
    });
  const abolish = ({ id }: PartyEntry) =>
    setForm({
      scope: `party:abolish:${id}`,
      label: PARTY.abolishLong,
      schema: PARTY_ABOLITION,
      choices: choicesFor('successor'),
      submit: post(`/${encodeURIComponent(id)}/abolish`),
    });
  const add = () =>
    setForm({ scope: 'party:new', label: PARTY.add, schema: NEW_PARTY, choices: choicesFor('parent', 'superior'), submit: post('') });
  const columns: Column<Placed>[] = [
    {
      key: 'name',
      title: say(PARTY.name),
      by: ({ name }) => name,
      render: ({ name, depth }) => (
        <span className="wide" style={{ paddingLeft: `${depth}rem` }}>
          {depth > 0 && <span aria-hidden="true">└ </span>}
          <Zh>{name}</Zh>
        </span>
      ),
    },
    { key: 'kind', title: say(PARTY.kind), by: ({ kind }) => kind, render: ({ kind }) => say(PARTY_KINDS[kind as PartyKind]) },
    {
      key: 'functions',
      title: say(PARTY.functions),
      render: ({ functions }) => (
        <ul className="plain">
          {functions.map((one) => (
            <li key={one}>{say(PARTY_FUNCTIONS[one as PartyFunction])}</li>
          ))}
        </ul>
      ),
    },
    { key: 'superior', title: say(PARTY.superior), render: ({ superior }) => superior && <Zh>{names.get(superior) ?? superior}</Zh> },
    {
      key: 'state',
      title: say(PARTY.state),
      by: ({ abolishedOn }) => abolishedOn ?? '',
      render: ({ abolishedOn, successor }) =>
        abolishedOn === null ? (
          say(PARTY.exists)
        ) : (
          <Mixed>{say(PARTY.abolished, { date: abolishedOn, successor: names.get(successor ?? '') ?? '' })}</Mixed>
        ),
    },
    {
      key: 'actions',
      title: say(ADMIN.actions),
      render: (party) =>
        party.abolishedOn === null && (
          <span className="row">
            <Button size="small" onClick={() => change(party)}>
              {say(PARTY.change)}
              <Of name={party.name} />
            </Button>
            <Button size="small" onClick={() => abolish(party)}>
              {say(PARTY.abolish)}
              <Of name={party.name} />
            </Button>
          </span>
        ),
    },
  ];
  return (
    <Panel title={say(ADMIN.parties)} extra={<Button onClick={add}>{say(PARTY.add)}</Button>}>
      <Answered of={asked}>
        {({ entries }) => <DataTable label={say(ADMIN.parties)} columns={columns} rows={placed(entries)} rowKey={({ id }) => id} />}
      </Answered>
      <FormDrawer form={form} onClose={() => setForm(null)} />
    </Panel>
  );
}
