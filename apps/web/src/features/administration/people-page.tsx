import type { AccountEntry, AccountGiven, AccountList } from '@fashen/contracts';
import { ROLES, type Role, type Words } from '@fashen/domain';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal, Table, type TableColumnsType, Typography } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { FormDrawer, type OpenForm } from '../../shared/form/form-drawer.js';
import type { Schema } from '../../shared/form/schema.js';
import { useLanguage } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { BECAUSE, NEW_ACCOUNT, ROLES_CHANGE } from './schemas.js';
import { useParties } from './use-parties.js';
import { ADMIN, PEOPLE } from './words.js';

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
  const post = async <T,>(path: string, value: unknown): Promise<T> => {
    const answer = await api.post<T>(`/api/admin/accounts${path}`, value);
    await client.invalidateQueries();
    return answer;
  };
  const open = (account: AccountEntry, path: string, label: Words, schema: Schema = BECAUSE) =>
    setForm({
      scope: `account:${path}:${account.id}`,
      label,
      schema,
      choices: choicesFor('roles/*/party'),
      initial: schema === ROLES_CHANGE ? { roles: account.roles } : {},
      submit: async (value) => {
        const answer = await post<AccountGiven>(`/${encodeURIComponent(account.id)}/${path}`, value);
        if (path === 'reset-password') setGiven(answer);
      },
    });
  const add = () =>
    setForm({
      scope: 'account:new',
      label: PEOPLE.add,
      schema: NEW_ACCOUNT,
      choices: choicesFor('roles/*/party'),
      submit: async (value) => setGiven(await post<AccountGiven>('', value)),
    });
  const says = ({ login, name, roles }: AccountEntry) => [login, name, ...roles.map(({ party }) => names.get(party) ?? '')].join(' ');
  const columns: TableColumnsType<AccountEntry> = [
    { title: say(PEOPLE.name), render: (_, { name }) => <Zh>{name}</Zh> },
    { title: say(PEOPLE.login), render: (_, { login }) => <code>{login}</code> },
    {
      title: say(PEOPLE.roles),
      render: (_, { roles }) => (
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
      title: say(PEOPLE.state),
      render: (_, { disabledAt, mustChangePassword }) =>
        say(disabledAt !== null ? PEOPLE.disabled : mustChangePassword ? PEOPLE.oneTime : PEOPLE.active),
    },
    {
      title: say(ADMIN.actions),
      render: (_, account) => (
        <span className="row">
          <Button size="small" onClick={() => open(account, 'roles', PEOPLE.setRoles, ROLES_CHANGE)}>
            {say(PEOPLE.setRoles)}
          </Button>
          <Button size="small" onClick={() => open(account, 'reset-password', PEOPLE.reset)}>
            {say(PEOPLE.reset)}
          </Button>
          {account.disabledAt === null ? (
            <Button size="small" onClick={() => open(account, 'disable', PEOPLE.disable)}>
              {say(PEOPLE.disable)}
            </Button>
          ) : (
            <Button size="small" onClick={() => open(account, 'enable', PEOPLE.enable)}>
              {say(PEOPLE.enable)}
            </Button>
          )}
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
        onChange={({ target }) => setSearch(target.value ? { q: target.value } : {}, { replace: true })}
      />
      <Answered of={accounts}>
        {({ entries }) => (
          <Table<AccountEntry>
            rowKey="id"
            columns={columns}
            dataSource={entries.filter((account) => says(account).includes(q))}
            pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
            scroll={{ x: true }}
          />
        )}
      </Answered>
      <FormDrawer form={form} onClose={() => setForm(null)} />
      <Modal
        open={given !== null}
        title={say(PEOPLE.given)}
        onOk={() => setGiven(null)}
        onCancel={() => setGiven(null)}
        cancelButtonProps={{ hidden: true }}
      >
        {given && (
          <>
            <p>{say(PEOPLE.givenAbout, { name: given.account.name, login: given.account.login })}</p>
            <Typography.Text copyable code>
              {given.oneTimePassword}
            </Typography.Text>
          </>
        )}
      </Modal>
    </Panel>
  );
}
