import type { AdministrationLog } from '@fashen/contracts';
import { Table, type TableColumnsType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { ADMIN, LOG, LOGGED } from './words.js';

type Entry = AdministrationLog['entries'][number];

/** Who changed what of accounts, parties and calendar, and why; newest first. */
export default function LogPage() {
  const say = useSay();
  const [search] = useSearchParams();
  const before = search.get('before');
  const log = useAddress<AdministrationLog>(`/api/admin/log${before ? `?before=${encodeURIComponent(before)}` : ''}`);
  const columns: TableColumnsType<Entry> = [
    { title: say(LOG.at), render: (_, { at }) => <Moment at={at} /> },
    { title: say(LOG.by), render: (_, { by }) => <Zh>{by.name}</Zh> },
    { title: say(LOG.what), render: (_, { action }) => say(LOGGED[action] ?? { zh: action, en: action }) },
    {
      title: say(LOG.subject),
      render: (_, { subject, isOwn }) => (
        <>
          <Zh>{subject.name}</Zh>
          {isOwn && <strong> ▲ {say(LOG.own)}</strong>}
        </>
      ),
    },
    { title: say(LOG.reason), render: (_, { reason }) => reason && <Zh>{reason}</Zh> },
  ];
  return (
    <Panel title={say(ADMIN.log)}>
      <Answered of={log}>
        {({ entries, next }) => (
          <>
            <Table<Entry> rowKey="ordinal" columns={columns} dataSource={entries} pagination={false} scroll={{ x: true }} />
            {next === null ? <p className="quiet">{say(LOG.none)}</p> : <Link to={`?before=${next}`}>{say(LOG.earlier)}</Link>}
          </>
        )}
      </Answered>
    </Panel>
  );
}
