import type { AdministrationLog } from '@fashen/contracts';
import { Empty } from 'antd';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { type Column, DataTable } from '../../shared/list/data-table.js';
import { Earlier, useBefore } from '../../shared/list/earlier.js';
import { ADMIN, LOG, LOGGED } from './words.js';

type Entry = AdministrationLog['entries'][number];

/** Who changed what of accounts, parties and calendar, and why; newest first. */
export default function LogPage() {
  const say = useSay();
  const log = useAddress<AdministrationLog>(`/api/admin/log?${useBefore()}`);
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
            <Earlier next={next} />
          </>
        )}
      </Answered>
    </Panel>
  );
}
