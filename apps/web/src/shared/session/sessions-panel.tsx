import type { SessionList } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../api/client.js';
import { useAddress } from '../api/queries.js';
import { useSay } from '../language/language.js';
import { Zh } from '../language/zh.js';
import { Answered, Panel } from '../layout/page.js';
import { Moment } from '../light/day.js';
import { type Column, DataTable } from '../list/data-table.js';
import { ProblemView } from '../problem/problem-view.js';
import { BrowserName } from './browser-name.js';
import { SESSIONS } from './words.js';

type Entry = SessionList['entries'][number];

/** 登录情况: where one is signed in, and ending what is not needed or not known. */
export function SessionsPanel() {
  const say = useSay();
  const sessions = useAddress<SessionList>('/api/sessions');
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const end = async (path: string) => {
    try {
      await api.delete(path);
      setError(null);
    } catch (failure) {
      setError(failure);
    }
    await client.invalidateQueries({ queryKey: ['address', '/api/sessions'] });
  };
  const columns: Column<Entry>[] = [
    { key: 'used', title: say(SESSIONS.used), by: ({ usedAt }) => usedAt, render: ({ usedAt }) => <Moment at={usedAt} /> },
    { key: 'began', title: say(SESSIONS.began), by: ({ createdAt }) => createdAt, render: ({ createdAt }) => <Moment at={createdAt} /> },
    { key: 'browser', title: say(SESSIONS.browser), render: ({ browser }) => <BrowserName>{browser}</BrowserName> },
    { key: 'address', title: say(SESSIONS.address), render: ({ address }) => <span className="figures">{address}</span> },
    { key: 'party', title: say(SESSIONS.party), render: ({ party }) => <Zh>{party}</Zh> },
    {
      key: 'end',
      title: say(SESSIONS.end),
      render: ({ id, isThis }) =>
        isThis ? say(SESSIONS.here) : <Button onClick={() => void end(`/api/sessions/${id}`)}>{say(SESSIONS.endOne)}</Button>,
    },
  ];
  return (
    <Panel
      title={say(SESSIONS.title)}
      extra={
        (sessions.data?.entries.length ?? 0) > 1 && <Button onClick={() => void end('/api/sessions')}>{say(SESSIONS.endOthers)}</Button>
      }
    >
      <ProblemView error={error} />
      <Answered of={sessions}>
        {({ entries, idleMinutes }) => (
          <>
            <p>{say(SESSIONS.says, { minutes: idleMinutes })}</p>
            <DataTable label={say(SESSIONS.title)} columns={columns} rows={entries} rowKey={({ id }) => id} />
          </>
        )}
      </Answered>
    </Panel>
  );
}
