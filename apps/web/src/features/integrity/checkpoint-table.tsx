import type { CheckpointList, CheckpointView } from '@fashen/contracts';
import { Empty } from 'antd';
import { Link } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { type Column, DataTable } from '../../shared/list/data-table.js';
import { Earlier, useBefore } from '../../shared/list/earlier.js';
import { Hash } from './hash.js';
import { CHECKPOINT } from './words.js';

/** 检查点: each opens as a sheet for the register outside. */
export function CheckpointTable() {
  const say = useSay();
  const checkpoints = useAddress<CheckpointList>(`/api/admin/checkpoints?${useBefore()}`);
  const columns: Column<CheckpointView>[] = [
    {
      key: 'number',
      title: say(CHECKPOINT.number),
      render: ({ number }) => <Link to={`/administration/checkpoints/${number}`}>{say(CHECKPOINT.nth, { number })}</Link>,
    },
    { key: 'at', title: say(CHECKPOINT.at), render: ({ at }) => <Moment at={at} /> },
    { key: 'processes', title: say(CHECKPOINT.processes), isFigure: true, render: ({ processes }) => processes },
    { key: 'root', title: say(CHECKPOINT.root), render: ({ root }) => <Hash>{root}</Hash> },
  ];
  return (
    <Panel title={say(CHECKPOINT.all)}>
      <Answered of={checkpoints}>
        {({ entries, next }) =>
          entries.length === 0 ? (
            <Empty description={say(CHECKPOINT.none)} />
          ) : (
            <>
              <DataTable label={say(CHECKPOINT.all)} columns={columns} rows={entries} rowKey={({ number }) => number} />
              <Earlier next={next} />
            </>
          )
        }
      </Answered>
    </Panel>
  );
}
