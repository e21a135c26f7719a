import type { MeetingList, MeetingView, PartyDirectory } from '@fashen/contracts';
import { Empty, Select, Table } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { useSession } from '../../shared/session/session.js';
import { MEETING } from './words.js';

/** Meetings of a body whose agenda one keeps or in which one sits. */
export default function MeetingListPage() {
  const say = useSay();
  useTitle(say(MEETING.title));
  const { me } = useSession();
  const [search, setSearch] = useSearchParams();
  const parties = useAddress<PartyDirectory>('/api/directory/parties');
  const own = parties.data?.entries.find(({ id }) => id === me.party.id);
  // A general office keeps the agenda of the government that it belongs to; a department that of its own meeting.
  const body = search.get('body') ?? (own?.parent && me.party.roles.includes('registrar') ? own.parent : me.party.id);
  const options = (parties.data?.entries ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Page title={say(MEETING.title)}>
      <p>
        <Select
          className="filter"
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={say(MEETING.choose)}
          value={body}
          options={options}
          onChange={(chosen: string) => setSearch({ body: chosen })}
        />
      </p>
      <Meetings key={body} body={body} />
    </Page>
  );
}

function Meetings({ body }: { body: string }) {
  const say = useSay();
  const meetings = useAddress<MeetingList>(`/api/meetings?body=${encodeURIComponent(body)}`);
  return (
    <Answered of={meetings}>
      {({ entries }) =>
        entries.length === 0 ? (
          <Empty description={say(MEETING.none)} />
        ) : (
          <Table<MeetingView>
            rowKey="id"
            dataSource={entries}
            pagination={false}
            scroll={{ x: true }}
            columns={[
              {
                title: say(MEETING.title),
                render: (_, { id, label, body: of }) => (
                  <Link to={`/meetings/${id}`}>
                    <Zh>{of.name}</Zh> {say(label)}
                  </Link>
                ),
              },
              { title: say(MEETING.planned), render: (_, { plannedOn }) => <Day date={plannedOn} weekday /> },
              { title: say(MEETING.held), render: (_, { record }) => (record ? <Day date={record.heldOn} /> : say(MEETING.notHeld)) },
              { title: say(MEETING.place), render: (_, { place }) => <Zh>{place}</Zh> },
              { title: say(MEETING.agenda), className: 'right', render: (_, { agenda }) => say(MEETING.documents, { n: agenda.length }) },
            ]}
          />
        )
      }
    </Answered>
  );
}
