import type { DeskEntry, DeskList } from '@fashen/contracts';
import { Empty } from 'antd';
import { Link } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, Panel, useTitle } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { Light } from '../../shared/light/light.js';
import { type Column, DataTable, RowLink } from '../../shared/list/data-table.js';
import { Keyed, KeyHint } from '../../shared/list/keyed.js';
import { Pager } from '../../shared/list/pager.js';
import { StatusSwitch } from '../../shared/list/status-switch.js';
import { useFilters } from '../../shared/list/use-filters.js';
import { TABLE } from '../../shared/list/words.js';
import { DutyLine } from '../../shared/matter/duty-line.js';
import { CHANNELS, OBJECTION } from './words.js';

/** 异议: what my office handles, each with its state, its reply and whose turn it is; nothing of who objected. */
export default function ObjectionListPage() {
  const say = useSay();
  useTitle(say(OBJECTION.title));
  const filters = useFilters();
  const ask = new URLSearchParams(filters.ask);
  if (!ask.has('status')) ask.set('status', 'active');
  const sheet = new URLSearchParams(ask);
  for (const name of ['cursor', 'limit']) sheet.delete(name);
  const objections = useAddress<DeskList>(`/api/objections?${ask}`);
  return (
    <Keyed>
      <Page
        title={say(OBJECTION.title)}
        actions={
          <>
            <a href={`/api/objections.xlsx?${sheet}`}>{say(TABLE.export)}</a>
            <Link to="/objections/letters">{say(OBJECTION.letters)}</Link>
            <Link to="/objections/new">{say(OBJECTION.enter)}</Link>
          </>
        }
      >
        <Panel title={say(OBJECTION.list)} extra={<KeyHint />}>
          <p className="quiet">{say(OBJECTION.noNames)}</p>
          <StatusSwitch />
          <Answered of={objections}>
            {({ entries, next }) => (
              <>
                <Objections entries={entries} isDone={filters.of('status') === 'done'} />
                <Pager next={next} hasBefore={filters.hasBefore} onGo={(cursor) => filters.change('cursor', cursor)} />
              </>
            )}
          </Answered>
        </Panel>
      </Page>
    </Keyed>
  );
}

/** How it stands with others that say the same. */
export function Grouped({ entry: { id, group } }: { entry: DeskEntry }) {
  const say = useSay();
  if (group.lead === id) return say(group.size > 1 ? OBJECTION.leads : OBJECTION.alone, { n: group.size });
  return say(group.isConfirmed ? OBJECTION.joined : OBJECTION.proposed, { n: group.similarity });
}

function Objections({ entries, isDone }: { entries: readonly DeskEntry[]; isDone: boolean }) {
  const say = useSay();
  if (entries.length === 0) {
    return <Empty description={isDone ? say(OBJECTION.noneDone) : `${say(OBJECTION.none)} ${say(OBJECTION.noneWayOut)}`} />;
  }
  const columns: Column<DeskEntry>[] = [
    {
      key: 'document',
      title: say(OBJECTION.document),
      by: ({ document }) => document?.title,
      render: ({ id, document, clauses, persons, follows }) => (
        <>
          <RowLink className="wide" to={`/objections/${id}`}>
            {document ? <Zh>{document.title}</Zh> : say(OBJECTION.notInLibrary)}
          </RowLink>
          <div className="quiet">
            {clauses.length === 0 ? say(OBJECTION.whole) : <Zh>{clauses.join('、')}</Zh>} · {say(OBJECTION.persons, { n: persons })}
            {follows && ` · ${say(OBJECTION.follows)}`}
          </div>
        </>
      ),
    },
    {
      key: 'receivedOn',
      title: say(OBJECTION.receivedOn),
      by: ({ receivedOn }) => receivedOn,
      render: ({ receivedOn, channel }) => (
        <>
          <Day date={receivedOn} />
          <div className="quiet">{CHANNELS[channel] && say(CHANNELS[channel])}</div>
        </>
      ),
    },
    {
      key: 'state',
      title: say(OBJECTION.state),
      by: ({ state }) => state?.zh,
      render: ({ state }) => <strong>{say(state ?? OBJECTION.opening)}</strong>,
    },
    {
      key: 'reply',
      title: say(OBJECTION.reply),
      by: ({ clock }) => clock?.due,
      render: ({ clock }) =>
        clock && (
          <>
            <Day date={clock.due} weekday />
            <div>
              <Light light={clock.light} left={clock.left} />
            </div>
          </>
        ),
    },
    { key: 'group', title: say(OBJECTION.group), render: (entry) => <Grouped entry={entry} /> },
    {
      key: 'duty',
      title: say(OBJECTION.duty),
      render: ({ duties }) =>
        duties.map((duty) => <DutyLine key={`${duty.label.zh}${duty.role}`} duty={{ ...duty, reason: null, due: null, light: null }} />),
    },
  ];
  return <DataTable label={say(OBJECTION.list)} columns={columns} rows={entries} rowKey={({ id }) => id} usual="-receivedOn" />;
}
