import type { AdministrationLog } from '@fashen/contracts';
import { Empty } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { type Column, DataTable } from '../../shared/list/data-table.js';
import { ADMIN, LOG, LOGGED } from './words.js';

type Entry = AdministrationLog['entries'][number];

/** Who changed what of accounts, parties and calendar, and why; newest first. */
export default function LogPage() {
  const say = useSay();
  const [search] = useSearchParams();
  const before = search.get('before');
  const log = useAddress<AdministrationLog>(`/api/admin/log${before ? `?before=${encodeURIComponent(before)}` : ''}`);
  const columns: Column<Entry>[] = [
    { key: 'at', title: say(LOG.at), render: ({ at }) => <Moment at={at} /> },
    { key: 'by', title: say(LOG.by), render: ({ by }) => <Zh>{by.name}</Zh> },
    { key: 'what', title: say(LOG.what), render: ({ action }) => say(LOGGED[action] ?? { zh: action, en: action }) },
    {
      key: 'subject',
      title: say(LOG.subject),
      render: ({ subject, isOwn }) => (
        <>
          <Zh>{subject.name}</Zh>
          {isOwn && <strong> ▲ {say(LOG.own)}</strong>}
        </>
      ),
    },
    { key: 'reason', title: say(LOG.reason), render: ({ reason }) => reason && <Zh>{reason}</Zh> },
  ];
  return (
    <Panel title={say(ADMIN.log)}>
      <Answered of={log}>
        {({ entries, next }) => (
          <>
            {entries.length === 0 ? (
              <Empty description={say(LOG.nothing)} />
            ) : (
              <DataTable label={say(ADMIN.log)} columns={columns} rows={entries} rowKey={({ ordinal }) => ordinal} />
            )}
            <p className="row">
              {before && <Link to="?">{say(LOG.latest)}</Link>}
              {next === null ? <span className="quiet">{say(LOG.none)}</span> : <Link to={`?before=${next}`}>{say(LOG.earlier)}</Link>}
            </p>
          </>
        )}
      </Answered>
    </Panel>
  );
}
