import type { AccountList, SignInLog } from '@fashen/contracts';
import { Empty, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { type Column, DataTable } from '../../shared/list/data-table.js';
import { Earlier, useBefore } from '../../shared/list/earlier.js';
import { BrowserName } from '../../shared/session/browser-name.js';
import { useSession } from '../../shared/session/session.js';
import { OUTCOMES, SIGN_INS } from './words.js';

type Entry = SignInLog['entries'][number];

const of = (account: string): string => `?${new URLSearchParams({ account })}`;

/** 登录记录: who signed in, and who failed to; newest first. */
export default function SignInPage() {
  const say = useSay();
  const { me } = useSession();
  const account = useSearchParams()[0].get('account');
  const log = useAddress<SignInLog>(`/api/admin/sign-ins?${useBefore('account')}`);
  return (
    <Panel title={say(SIGN_INS.title)}>
      <p className="quiet">{say(SIGN_INS.about)}</p>
      {me.party.roles.includes('administrator') && <PersonFilter account={account} />}
      <Answered of={log}>
        {({ entries, next }) => (
          <>
            {account !== null && <OnlyOf person={entries.find(({ person }) => person?.id === account)?.person} />}
            {entries.length === 0 ? <Empty description={say(SIGN_INS.none)} /> : <Entries entries={entries} />}
            <Earlier next={next} />
          </>
        )}
      </Answered>
    </Panel>
  );
}

/** From the list of accounts, which administrators have. */
function PersonFilter({ account }: { account: string | null }) {
  const say = useSay();
  const [, setSearch] = useSearchParams();
  const accounts = useAddress<AccountList>('/api/admin/accounts');
  return (
    <Select
      className="filter"
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={say(SIGN_INS.choose)}
      placeholder={say(SIGN_INS.choose)}
      value={account}
      options={(accounts.data?.entries ?? []).map(({ id, name, login }) => ({ value: id, label: `${name}（${login}）` }))}
      labelRender={({ label }) => <Zh>{label}</Zh>}
      optionRender={({ label }) => <Zh>{label}</Zh>}
      popupMatchSelectWidth={false}
      onChange={(chosen: string) => setSearch({ account: chosen })}
    />
  );
}

function OnlyOf({ person }: { person: Entry['person'] | undefined }) {
  const say = useSay();
  return (
    <p className="row" role="status">
      <Mixed>{person ? say(SIGN_INS.only, { name: person.name }) : say(SIGN_INS.onlyOne)}</Mixed>
      <Link to="?">{say(SIGN_INS.everybody)}</Link>
    </p>
  );
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  const say = useSay();
  const columns: Column<Entry>[] = [
    { key: 'at', title: say(SIGN_INS.at), render: ({ at }) => <Moment at={at} /> },
    { key: 'person', title: say(SIGN_INS.person), render: ({ person }) => <Person person={person} /> },
    { key: 'outcome', title: say(SIGN_INS.outcome), render: ({ outcome }) => <Outcome outcome={outcome} /> },
    { key: 'address', title: say(SIGN_INS.address), render: ({ address }) => <span className="figures">{address}</span> },
    { key: 'browser', title: say(SIGN_INS.browser), render: ({ browser }) => <BrowserName>{browser}</BrowserName> },
  ];
  return <DataTable label={say(SIGN_INS.title)} columns={columns} rows={entries} rowKey={({ ordinal }) => ordinal} />;
}

function Person({ person }: Pick<Entry, 'person'>) {
  const say = useSay();
  if (person === null) return <span className="quiet">{say(SIGN_INS.nobody)}</span>;
  return (
    <Link to={of(person.id)} title={say(SIGN_INS.onlyOf)}>
      <Zh>{person.name}</Zh>（<code lang="en">{person.login}</code>）
    </Link>
  );
}

/** Never by colour alone: word and sign. */
function Outcome({ outcome }: Pick<Entry, 'outcome'>) {
  const say = useSay();
  const { isGood, label } = OUTCOMES[outcome];
  return isGood ? <span className="figures">✓ {say(label)}</span> : <strong className="figures">▲ {say(label)}</strong>;
}
