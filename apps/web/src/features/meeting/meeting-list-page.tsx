import './meeting.css';
import type { MeetingList, MeetingView, PartyDirectory } from '@fashen/contracts';
import { Empty, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { type Column, DataTable, RowLink } from '../../shared/list/data-table.js';
import { Keyed, KeyHint } from '../../shared/list/keyed.js';
import { useSession } from '../../shared/session/session.js';
import { MEETING } from './words.js';

/** Meetings of a body whose agenda one keeps or in which one sits. */
export default function MeetingListPage() {
  const say = useSay();
  useTitle(say(MEETING.title));
  const parties = useAddress<PartyDirectory>('/api/directory/parties');
  return (
    <Keyed>
      <Page title={say(MEETING.title)}>
        <Answered of={parties}>{({ entries }) => <OfBody parties={entries} />}</Answered>
      </Page>
    </Keyed>
  );
}

function OfBody({ parties }: { parties: PartyDirectory['entries'] }) {
  const say = useSay();
  const { me } = useSession();
  const [search, setSearch] = useSearchParams();
  const own = parties.find(({ id }) => id === me.party.id);
  const isEverywhere = me.party.roles.includes('auditor');
  const government = isEverywhere ? parties.find(({ kind }) => kind === 'city') : undefined;
  // A general office keeps the agenda of the government that it belongs to; a department that of its own meeting.
  const usual = own?.parent && me.party.roles.includes('registrar') ? own.parent : me.party.id;
  const body = search.get('body') ?? government?.id ?? usual;
  const offered = isEverywhere ? parties : parties.filter(({ id }) => [own?.id, own?.parent, body].includes(id));
  return (
    <>
      <div className="row meeting-bar">
        <Select
          className="filter"
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={say(MEETING.choose)}
          value={body}
          options={offered.map(({ id, name }) => ({ value: id, label: name }))}
          labelRender={({ label }) => <Zh>{label}</Zh>}
          optionRender={({ label }) => <Zh>{label}</Zh>}
          popupMatchSelectWidth={false}
          onChange={(chosen: string) => setSearch({ body: chosen })}
        />
        <KeyHint />
      </div>
      <Meetings key={body} body={body} />
    </>
  );
}

function Meetings({ body }: { body: string }) {
  const say = useSay();
  const meetings = useAddress<MeetingList>(`/api/meetings?body=${encodeURIComponent(body)}`);
  const columns: Column<MeetingView>[] = [
    {
      key: 'label',
      title: say(MEETING.title),
      by: ({ label }) => label.zh,
      render: ({ id, label, body: of }) => (
        <RowLink className="wide" to={`/meetings/${id}`}>
          <Zh>{of.name}</Zh> {say(label)}
        </RowLink>
      ),
    },
    {
      key: 'planned',
      title: say(MEETING.planned),
      by: ({ plannedOn }) => plannedOn,
      render: ({ plannedOn }) => <Day date={plannedOn} weekday />,
    },
    {
      key: 'held',
      title: say(MEETING.held),
      by: ({ record }) => record?.heldOn,
      render: ({ record }) => (record ? <Day date={record.heldOn} weekday /> : <strong>{say(MEETING.notHeld)}</strong>),
    },
    { key: 'place', title: say(MEETING.place), render: ({ place }) => <Zh>{place}</Zh> },
    {
      key: 'agenda',
      title: say(MEETING.agenda),
      by: ({ agenda }) => agenda.length,
      isFigure: true,
      render: ({ agenda }) => say(MEETING.documents, { n: agenda.length }),
    },
  ];
  return (
    <Answered of={meetings}>
      {({ entries }) =>
        entries.length === 0 ? (
          <Empty description={say(MEETING.none)} />
        ) : (
          <DataTable label={say(MEETING.title)} columns={columns} rows={entries} rowKey={({ id }) => id} usual="-planned" />
        )
      }
    </Answered>
  );
}
