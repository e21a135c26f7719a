import type { TaskEntry, TaskList } from '@fashen/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Empty, Tag } from 'antd';
import { useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { queries } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { Light } from '../../shared/light/light.js';
import { useListKeys } from '../../shared/list/use-list-keys.js';
import { Filters, filtersOf } from './filters.js';
import './task.css';
import { TASK, WORKFLOWS } from './words.js';

/** 我的任务: what waits for me, nearest due date first, each with its light and why that date. Filters stand in the address. */
export default function TaskPage() {
  const say = useSay();
  useTitle(say(TASK.title));
  const [search] = useSearchParams();
  const page = useRef<HTMLDivElement>(null);
  useListKeys(page);
  const tasks = useQuery({ ...queries.tasks(String(search)), placeholderData: keepPreviousData });
  const filters = filtersOf(search);
  return (
    <div ref={page}>
      <Page title={say(TASK.title)} actions={<a href={`/api/tasks.xlsx?${filters}`}>{say(TASK.export)}</a>}>
        <Filters />
        <Answered of={tasks}>{(list) => <Tasks list={list} />}</Answered>
      </Page>
    </div>
  );
}

function Tasks({ list: { entries, next, total } }: { list: TaskList }) {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const isFiltered = [...filtersOf(search).keys()].some((name) => name !== 'sort');
  const go = (cursor: string | null) => {
    const to = filtersOf(search);
    if (cursor !== null) to.set('cursor', cursor);
    setSearch(to);
  };
  if (entries.length === 0) {
    return (
      <Empty description={isFiltered ? say(TASK.noneFiltered) : `${say(TASK.none)}${say(TASK.noneWayOut)}`}>
        {isFiltered && <Button onClick={() => setSearch({})}>{say(TASK.clear)}</Button>}
      </Empty>
    );
  }
  return (
    <>
      <p className="quiet row">
        <span role="status">{say(TASK.total, { n: total })}</span>
        <span className="task-keys">{say(TASK.keys)}</span>
      </p>
      <ul className="tasks" aria-label={say(TASK.list)}>
        {entries.map((task) => (
          <Task key={`${task.process}/${task.state}/${task.role}/${task.standsInFor?.id ?? ''}`} task={task} />
        ))}
      </ul>
      {(next !== null || search.has('cursor')) && (
        <div className="row">
          {search.has('cursor') && <Button onClick={() => go(null)}>{say(TASK.first)}</Button>}
          {next !== null && <Button onClick={() => go(next)}>{say(TASK.next)}</Button>}
        </div>
      )}
    </>
  );
}

function Task({ task }: { task: TaskEntry }) {
  const say = useSay();
  const { process, workflow, subject, label, isMine, standsInFor, since, due, light, left, reason } = task;
  const kind = WORKFLOWS[workflow];
  return (
    <li className="task">
      <div>
        <Link to={`/processes/${process}`} className="task-title" data-row>
          {subject ? <Zh>{subject.title}</Zh> : say(TASK.untitled)}
        </Link>
        <div>
          {say(label)} {kind && <span className="quiet">{say(kind)}</span>}
        </div>
        <div className="row">
          {isMine && <Tag>{say(TASK.mineTag)}</Tag>}
          {standsInFor && (
            <Tag>
              <Mixed>{say(TASK.forSomebody, { name: standsInFor.name })}</Mixed>
            </Tag>
          )}
          <span className="quiet">{say(TASK.since, { day: since.slice(0, 10) })}</span>
        </div>
      </div>
      <div>
        <div className="row">
          {light ? <Light light={light} left={left} /> : <span className="quiet">{say(TASK.noDue)}</span>}
          {due && (
            <Link to={`/processes/${process}?part=deadlines`}>
              <Day date={due} weekday />
            </Link>
          )}
        </div>
        {reason && (
          <div className="quiet">
            <Mixed>{say(reason)}</Mixed>
          </div>
        )}
      </div>
    </li>
  );
}
