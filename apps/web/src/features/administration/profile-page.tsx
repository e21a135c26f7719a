import type { ProfileList, ProfileValue, ProfileView } from '@fashen/contracts';
import { Segmented, Tag } from 'antd';
import { useSearchParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Scroll } from '../../shared/layout/scroll.js';
import { type Column, DataTable } from '../../shared/list/data-table.js';
import { ADMIN, PROFILE } from './words.js';

/** 辖区参数: every value with its source, the text that it follows, and whether that was read in the original. */
export default function ProfilePage() {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const profiles = useAddress<ProfileList>('/api/profiles');
  return (
    <Answered of={profiles}>
      {({ entries }) => {
        const shown = search.get('profile') ?? entries.find(({ inForce }) => inForce)?.name ?? '';
        return (
          <Panel title={say(ADMIN.profiles)}>
            <Scroll label={say(PROFILE.choose)}>
              <Segmented
                aria-label={say(PROFILE.choose)}
                value={shown}
                options={entries.map(({ name, label, inForce }) => ({
                  value: name,
                  label: `${say(label)}${inForce ? ` · ${say(PROFILE.inForce)}` : ''}`,
                }))}
                onChange={(chosen) => setSearch({ profile: chosen })}
              />
            </Scroll>
            <Profile name={shown} />
          </Panel>
        );
      }}
    </Answered>
  );
}

function Profile({ name }: { name: string }) {
  const say = useSay();
  const profile = useAddress<ProfileView>(`/api/profiles/${encodeURIComponent(name)}`);
  const columns: Column<ProfileValue>[] = [
    { key: 'item', title: say(PROFILE.item), render: ({ label }) => say(label) },
    {
      key: 'value',
      title: say(PROFILE.value),
      render: ({ value, note }) => (
        <>
          {value.map((one) => (
            <div key={one.en}>
              <Value says={say(one)} />
            </div>
          ))}
          {note && (
            <div className="quiet">
              <Mixed>{say(note)}</Mixed>
            </div>
          )}
        </>
      ),
    },
    { key: 'source', title: say(PROFILE.source), render: ({ source }) => <Zh>{source}</Zh> },
    { key: 'asOf', title: say(PROFILE.asOf), render: ({ asOf }) => <span className="figures">{asOf}</span> },
    {
      key: 'standing',
      title: say(PROFILE.standing),
      render: ({ verified }) =>
        verified ? <span>✓ {say(PROFILE.verified)}</span> : <Tag color="warning">▲ {say(PROFILE.unverified)}</Tag>,
    },
  ];
  return (
    <Answered of={profile}>
      {({ groups, values, unverified }) => (
        <>
          <p role="status">{say(PROFILE.values, { values, unverified })}</p>
          {groups.map(({ key, label, values: rows }) => (
            <section key={key} className="profile-group">
              <h3>{say(label)}</h3>
              <DataTable label={say(label)} columns={columns} rows={rows} rowKey={({ key: of }) => of} />
            </section>
          ))}
        </>
      )}
    </Answered>
  );
}

/** A value in words; the pattern of a number, from ^ to its end, is code in either language. */
function Value({ says }: { says: string }) {
  const at = says.indexOf('^');
  if (at < 0) return <Mixed>{says}</Mixed>;
  return (
    <>
      <Mixed>{says.slice(0, at)}</Mixed>
      <code lang="en">{says.slice(at)}</code>
    </>
  );
}
