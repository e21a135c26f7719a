import type { AccountAsked, AccountEntry, AccountGiven, AccountList } from '@fashen/contracts';
import { ROLES, type Role, type Words } from '@fashen/domain';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Empty, Input } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { FormDrawer, type OpenForm } from '../../shared/form/form-drawer.js';
import type { Schema } from '../../shared/form/schema.js';
import { useLanguage } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { type Column, DataTable } from '../../shared/list/data-table.js';
import { Of } from './of.js';
import { OneTimePassword } from './one-time-password.js';
import { BECAUSE, NEW_ACCOUNT, ROLES_CHANGE } from './schemas.js';
import { useParties } from './use-parties.js';
import { ADMIN, PEOPLE, REQUESTS } from './words.js';

/** What may be changed of an account, in this order. */
const offersFor = ({ disabledAt }: AccountEntry): { path: string; label: Words; schema?: Schema }[] => [
  { path: 'roles', label: PEOPLE.setRoles, schema: ROLES_CHANGE },
  { path: 'reset-password', label: PEOPLE.reset },
  disabledAt === null ? { path: 'disable', label: PEOPLE.disable } : { path: 'enable', label: PEOPLE.enable },
];

/** Accounts: who holds which role where; giving, changing and taking away. A one-time password is shown once. */
export default function PeoplePage() {
  const { say } = useLanguage();
  const client = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const accounts = useAddress<AccountList>('/api/admin/accounts');
  const { names, choicesFor } = useParties();
  const [form, setForm] = useState<OpenForm | null>(null);
  const [given, setGiven] = useState<AccountGiven | null>(null);
  const q = search.get('q') ?? '';
  const { message } = App.useApp();
  const post = async (path: string, value: unknown): Promise<void> => {
    const answer = await api.post<AccountEntry | AccountGiven | AccountAsked>(`/api/admin/accounts${path}`, value);
    if ('request' in answer) message.info(say(REQUESTS.asked));
    if ('oneTimePassword' in answer) setGiven(answer);
    await client.invalidateQueries();
  };
  const open = (account: AccountEntry, path: string, label: Words, schema: Schema = BECAUSE) =>
    setForm({
      scope: `account:${path}:${account.id}`,
      label,
      schema,
      choices: choicesFor('roles/*/party'),
      initial: schema === ROLES_CHANGE ? { roles: account.roles } : {},
      submit: (value) => post(`/${encodeURIComponent(account.id)}/${path}`, value),
    });
  const add = () =>
    setForm({
      scope: 'account:new',
      label: PEOPLE.add,
      schema: NEW_ACCOUNT,
      choices: choicesFor('roles/*/party'),
      submit: (value) => post('', value),
    });
  const says = ({ login, name, roles }: AccountEntry) => [login, name, ...roles.map(({ party }) => names.get(party) ?? '')].join(' ');
  const columns: Column<AccountEntry>[] = [
    { key: 'name', title: say(PEOPLE.name), by: ({ name }) => name, render: ({ name }) => <Zh>{name}</Zh> },
    { key: 'login', title: say(PEOPLE.login), by: ({ login }) => login, render: ({ login }) => <code lang="en">{login}</code> },
    {
      key: 'roles',
      title: say(PEOPLE.roles),
      render: ({ roles }) => (
        <ul className="plain">
          {roles.map(({ party, role }) => (
            <li key={`${party}/${role}`}>
              <Zh>{names.get(party) ?? party}</Zh> · {say(ROLES[role as Role])}
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'state',
      title: say(PEOPLE.state),
      by: ({ disabledAt, mustChangePassword }) => (disabledAt === null ? Number(mustChangePassword) : 2),
      render: ({ disabledAt, mustChangePassword }) =>
        say(disabledAt !== null ? PEOPLE.disabled : mustChangePassword ? PEOPLE.oneTime : PEOPLE.active),
    },
    {
      key: 'actions',
      title: say(ADMIN.actions),
      render: (account) => (
        <span className="row">
          {offersFor(account).map(({ path, label, schema }) => (
            <Button key={path} size="small" onClick={() => open(account, path, label, schema)}>
              {say(label)}
              <Of name={account.name} />
            </Button>
          ))}
        </span>
      ),
    },
  ];
  return (
    <Panel title={say(ADMIN.people)} extra={<Button onClick={add}>{say(PEOPLE.add)}</Button>}>
      <Input.Search
        aria-label={say(PEOPLE.find)}
        placeholder={say(PEOPLE.find)}
        allowClear
        value={q}
        onChange={({ target }) =>
          setSearch(
            (before) => {
              const next = new URLSearchParams(before);
              if (target.value) next.set('q', target.value);
              else next.delete('q');
              return next;
            },
            { replace: true },
          )
        }
      />
      <Answered of={accounts}>
        {({ entries }) => {
          const found = entries.filter((account) => says(account).toLowerCase().includes(q.toLowerCase()));
          return (
            <>
              <p role="status">{say(PEOPLE.total, { n: entries.length, found: found.length })}</p>
              {found.length === 0 ? (
                <Empty description={say(PEOPLE.none)} />
              ) : (
                <DataTable label={say(ADMIN.people)} columns={columns} rows={found} rowKey={({ id }) => id} usual="name" />
              )}
            </>
          );
        }}
      </Answered>
      <FormDrawer form={form} onClose={() => setForm(null)} />
      <OneTimePassword given={given} onClose={() => setGiven(null)} />
    </Panel>
  );
}
