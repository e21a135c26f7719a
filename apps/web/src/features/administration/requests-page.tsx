import type { AccountDecided, AccountGiven, AccountRequest, AccountRequestList } from '@fashen/contracts';
import { ROLES, type Role } from '@fashen/domain';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Empty } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { FormDrawer, type OpenForm } from '../../shared/form/form-drawer.js';
import { useLanguage } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { ProblemView } from '../../shared/problem/problem-view.js';
import { OneTimePassword } from './one-time-password.js';
import { BECAUSE } from './schemas.js';
import { ADMIN, LOG, LOGGED, REQUESTS } from './words.js';

type HeldRole = { party: string; role: Role };

/** Changes of accounts that wait for a second person, who confirms or declines them; whoever asked may take them back. */
export default function RequestsPage() {
  const { say } = useLanguage();
  const client = useQueryClient();
  const waiting = useAddress<AccountRequestList>('/api/admin/account-requests');
  const [form, setForm] = useState<OpenForm | null>(null);
  const [given, setGiven] = useState<AccountGiven | null>(null);
  const decline = (request: AccountRequest) =>
    setForm({
      scope: `request:${request.id}`,
      label: request.mayWithdraw ? REQUESTS.withdraw : REQUESTS.decline,
      schema: BECAUSE,
      submit: async (value) => {
        await api.post(`/api/admin/account-requests/${encodeURIComponent(request.id)}/decline`, value);
        await client.invalidateQueries();
      },
    });
  const confirmed = ({ account, oneTimePassword }: AccountDecided) => {
    if (oneTimePassword !== null) setGiven({ account, oneTimePassword });
  };
  return (
    <Panel title={say(ADMIN.requests)}>
      <p>{say(REQUESTS.about)}</p>
      <Answered of={waiting}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty description={say(REQUESTS.none)} />
          ) : (
            entries.map((request) => (
              <Request key={request.id} request={request} onConfirmed={confirmed} onDecline={() => decline(request)} />
            ))
          )
        }
      </Answered>
      <FormDrawer form={form} onClose={() => setForm(null)} />
      <OneTimePassword given={given} onClose={() => setGiven(null)} />
    </Panel>
  );
}

type RequestProps = { request: AccountRequest; onConfirmed: (decided: AccountDecided) => void; onDecline: () => void };

function Request({ request, onConfirmed, onDecline }: RequestProps) {
  const { say } = useLanguage();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const { id, action, account, details, reason, askedBy, askedAt, mayDecide, mayWithdraw } = request;
  const confirm = async () => {
    setBusy(true);
    setError(null);
    try {
      onConfirmed(await api.post<AccountDecided>(`/api/admin/account-requests/${encodeURIComponent(id)}/confirm`, {}));
      message.success(say(REQUESTS.confirmed));
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
      await client.invalidateQueries();
    }
  };
  const parties = (details as { names?: Record<string, string> }).names ?? {};
  const roles = (which: 'given' | 'taken') => (details as Partial<Record<typeof which, HeldRole[]>>)[which] ?? [];
  return (
    <article className="fields">
      <h3>
        {say(LOGGED[action] ?? { zh: action, en: action })} · <Zh>{account.name}</Zh>（<code lang="en">{account.login}</code>）
      </h3>
      <dl>
        {(['given', 'taken'] as const).map(
          (which) =>
            roles(which).length > 0 && (
              <div key={which}>
                <dt>{say(REQUESTS[which])}</dt>
                <dd>
                  <ul className="plain">
                    {roles(which).map(({ party, role }) => (
                      <li key={`${party}/${role}`}>
                        <Zh>{parties[party] ?? party}</Zh> · {say(ROLES[role])}
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            ),
        )}
        <div>
          <dt>{say(REQUESTS.askedBy)}</dt>
          <dd>
            <Zh>{askedBy.name}</Zh> · <Moment at={askedAt} />
          </dd>
        </div>
        {reason !== null && (
          <div>
            <dt>{say(LOG.reason)}</dt>
            <dd>
              <Zh>{reason}</Zh>
            </dd>
          </div>
        )}
      </dl>
      <span className="row">
        {mayDecide && (
          <Button type="primary" loading={isBusy} onClick={confirm}>
            {say(REQUESTS.confirm)}
          </Button>
        )}
        {(mayDecide || mayWithdraw) && <Button onClick={onDecline}>{say(mayWithdraw ? REQUESTS.withdraw : REQUESTS.decline)}</Button>}
      </span>
      {error !== null && <ProblemView error={error} />}
    </article>
  );
}
