import type { ColleagueList, DelegationList, DelegationView, DeskReceipt } from '@fashen/contracts';
import { ROLES, type Role } from '@fashen/domain';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { FormDrawer, type OpenForm } from '../../shared/form/form-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, Panel, useTitle } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { type Column, DataTable } from '../../shared/list/data-table.js';
import { FindingLine } from '../../shared/problem/problem-view.js';
import { HAND_OVER, NEW_DELEGATION, REVOCATION } from './schemas.js';
import { DELEGATION } from './words.js';

/** Who acts for whom while somebody is away, and the handing over of a whole desk. */
export default function DelegationPage() {
  const say = useSay();
  useTitle(say(DELEGATION.title));
  const client = useQueryClient();
  const delegations = useAddress<DelegationList>('/api/delegations');
  const colleagues = useAddress<ColleagueList>('/api/directory/colleagues');
  const [form, setForm] = useState<OpenForm | null>(null);
  const [receipt, setReceipt] = useState<DeskReceipt | null>(null);
  const people = (colleagues.data?.entries ?? []).map(({ id, name, roles }) => ({
    value: id,
    label: { zh: name, en: name },
    hint: { zh: roles.map(({ zh }) => zh).join('、'), en: roles.map(({ en }) => en).join(', ') },
  }));
  const delegate = () =>
    setForm({
      scope: 'delegation:new',
      label: DELEGATION.add,
      schema: NEW_DELEGATION,
      choices: { person: people, delegate: people },
      submit: async (value, key) => {
        await api.post('/api/delegations', value, { key });
        await client.invalidateQueries();
      },
    });
  const revoke = ({ id }: DelegationView) =>
    setForm({
      scope: `delegation:revoke:${id}`,
      label: DELEGATION.revoke,
      schema: REVOCATION,
      submit: async ({ reason }) => {
        await api.delete(`/api/delegations/${encodeURIComponent(id)}?reason=${encodeURIComponent(String(reason ?? ''))}`);
        await client.invalidateQueries();
      },
    });
  const handOver = () =>
    setForm({
      scope: 'desk:hand-over',
      label: DELEGATION.handOver,
      schema: HAND_OVER,
      choices: { from: people, to: people },
      submit: async (value, key) => {
        setReceipt(await api.post<DeskReceipt>('/api/desk/hand-over', value, { key }));
        await client.invalidateQueries();
      },
    });
  const columns: Column<DelegationView>[] = [
    { key: 'person', title: say(DELEGATION.person), by: ({ person }) => person.name, render: ({ person }) => <Zh>{person.name}</Zh> },
    { key: 'delegate', title: say(DELEGATION.delegate), by: (one) => one.delegate.name, render: ({ delegate: to }) => <Zh>{to.name}</Zh> },
    { key: 'role', title: say(DELEGATION.role), render: ({ role }) => say(role === null ? DELEGATION.allRoles : ROLES[role as Role]) },
    {
      key: 'span',
      title: say(DELEGATION.span),
      by: ({ startsOn }) => startsOn,
      render: ({ startsOn, endsOn }) => (
        <>
          <Day date={startsOn} weekday /> – <Day date={endsOn} weekday />
        </>
      ),
    },
    { key: 'reason', title: say(DELEGATION.reason), render: ({ reason }) => <Zh>{reason}</Zh> },
    {
      key: 'state',
      title: say(DELEGATION.state),
      render: ({ revokedAt, isInForce }) => say(revokedAt ? DELEGATION.revoked : isInForce ? DELEGATION.inForce : DELEGATION.ahead),
    },
    {
      key: 'revoke',
      title: say(DELEGATION.actions),
      render: (delegation) =>
        delegation.revokedAt === null && (
          <Button size="small" onClick={() => revoke(delegation)}>
            {say(DELEGATION.revoke)}
          </Button>
        ),
    },
  ];
  return (
    <Page
      title={say(DELEGATION.title)}
      actions={
        <>
          <Button type="primary" onClick={delegate}>
            {say(DELEGATION.add)}
          </Button>
          <Button onClick={handOver}>{say(DELEGATION.handOver)}</Button>
        </>
      }
    >
      {receipt && <Receipt receipt={receipt} />}
      <Panel title={say(DELEGATION.delegations)}>
        <p className="quiet">{say(DELEGATION.about)}</p>
        <Answered of={delegations}>
          {({ entries }) =>
            entries.length === 0 ? (
              <Empty description={say(DELEGATION.none)} />
            ) : (
              <DataTable label={say(DELEGATION.delegations)} columns={columns} rows={entries} rowKey={({ id }) => id} usual="-span" />
            )
          }
        </Answered>
      </Panel>
      <FormDrawer form={form} onClose={() => setForm(null)} />
    </Page>
  );
}

function Receipt({ receipt: { moved, refused } }: { receipt: DeskReceipt }) {
  const say = useSay();
  return (
    <Panel title={say(DELEGATION.handOver)}>
      <p role="status">{say(DELEGATION.moved, { n: moved.length })}</p>
      {refused.length > 0 && (
        <>
          <p>{say(DELEGATION.stayed, { n: refused.length })}</p>
          {refused.map(({ process, event, findings }) => (
            <div key={`${process}${event}`} className="stack">
              <Link to={`/processes/${process}`}>{say(DELEGATION.matter)}</Link>
              {findings.map((finding) => (
                <FindingLine key={`${finding.rule}${finding.detail}`} finding={finding} />
              ))}
            </div>
          ))}
        </>
      )}
    </Panel>
  );
}
