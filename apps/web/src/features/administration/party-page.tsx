import type { PartyEntry } from '@fashen/contracts';
import { PARTY_FUNCTIONS, PARTY_KINDS, type PartyFunction, type PartyKind } from '@fashen/domain';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api/client.js';
import { FormDrawer, type OpenForm } from '../../shared/form/form-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { NEW_PARTY, PARTY_ABOLITION, PARTY_CHANGE } from './schemas.js';
import { useParties } from './use-parties.js';
import { ADMIN, PARTY } from './words.js';

type Branch = PartyEntry & { children?: Branch[] };

/** The tree of authorities; who has no parent, or one that is not listed, stands at the top. */
export function branches(entries: readonly PartyEntry[], parent: string | null = null): Branch[] {
  const known = new Set(entries.map(({ id }) => id));
  const isHere = (entry: PartyEntry) => (parent === null ? entry.parent === null || !known.has(entry.parent) : entry.parent === parent);
  return entries.filter(isHere).map((entry) => {
    const children = branches(entries, entry.id);
    return children.length > 0 ? { ...entry, children } : entry;
  });
}

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
  const columns: TableColumnsType<Branch> = [
    { title: say(PARTY.name), render: (_, { name }) => <Zh>{name}</Zh> },
    { title: say(PARTY.kind), render: (_, { kind }) => say(PARTY_KINDS[kind as PartyKind]) },
    {
      title: say(PARTY.functions),
      render: (_, { functions }) => functions.map((one) => say(PARTY_FUNCTIONS[one as PartyFunction])).join('、'),
    },
    { title: say(PARTY.superior), render: (_, { superior }) => superior && <Zh>{names.get(superior) ?? superior}</Zh> },
    {
      title: say(PARTY.state),
      render: (_, { abolishedOn, successor }) =>
        abolishedOn === null ? (
          say(PARTY.exists)
        ) : (
          <Zh>{PARTY.abolished.zh.replace('{date}', abolishedOn).replace('{successor}', names.get(successor ?? '') ?? '')}</Zh>
        ),
    },
    {
      title: say(ADMIN.actions),
      render: (_, party) =>
        party.abolishedOn === null && (
          <span className="row">
            <Button size="small" onClick={() => change(party)}>
              {say(PARTY.change)}
            </Button>
            <Button size="small" onClick={() => abolish(party)}>
              {say(PARTY.abolish)}
            </Button>
          </span>
        ),
    },
  ];
  return (
    <Panel title={say(ADMIN.parties)} extra={<Button onClick={add}>{say(PARTY.add)}</Button>}>
      <Answered of={asked}>
        {({ entries }) => (
          <Table<Branch>
            rowKey="id"
            columns={columns}
            dataSource={branches(entries)}
            expandable={{ defaultExpandAllRows: true }}
            pagination={false}
            scroll={{ x: true }}
          />
        )}
      </Answered>
      <FormDrawer form={form} onClose={() => setForm(null)} />
    </Panel>
  );
}
