import type { TaskList } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { Empty, Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { queries } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { Light } from '../../shared/light/light.js';
import { TASK } from './words.js';

type Task = TaskList['entries'][number];

/** 我的任务: what waits for me, nearest due date first, each with its light and why that date. */
export default function TaskPage() {
  const say = useSay();
  useTitle(say(TASK.title));
  const tasks = useQuery(queries.tasks());
  const columns: TableColumnsType<Task> = [
    {
      title: say(TASK.matter),
      render: (_, { process, subject }) => (
        <Link to={`/processes/${process}`}>{subject ? <Zh>{subject.title}</Zh> : say(TASK.untitled)}</Link>
      ),
    },
    { title: say(TASK.duty), render: (_, { label }) => say(label) },
    { title: say(TASK.due), render: (_, { due }) => due && <Day date={due} weekday /> },
    { title: say(TASK.light), render: (_, { light, left }) => <Light light={light} left={left} /> },
    { title: say(TASK.why), render: (_, { reason }) => reason && say(reason) },
  ];
  return (
    <Page title={say(TASK.title)}>
      <Answered of={tasks}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty description={`${say(TASK.none)}${say(TASK.noneWayOut)}`} />
          ) : (
            <Table<Task>
              rowKey={({ process, state, role }) => `${process}/${state}/${role}`}
              columns={columns}
              dataSource={[...entries]}
              pagination={false}
              scroll={{ x: true }}
            />
          )
        }
      </Answered>
    </Page>
  );
}
