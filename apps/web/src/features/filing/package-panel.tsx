import './filing.css';
import type { ReceivedPackageEntry, ReceivedPackages } from '@fashen/contracts';
import { Empty } from 'antd';
import { Link } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { KINDS, PACKAGE } from './package-words.js';
import { PackageZone } from './package-zone.js';

/** Where packages are dropped, and those that were taken in last; nothing for whoever has nothing to do with them. */
export function PackagePanel() {
  const say = useSay();
  const { data } = useAddress<ReceivedPackages>('/api/exchange/packages?limit=10');
  if (!data || (!data.mayTake && data.entries.length === 0)) return null;
  return (
    <Panel title={say(PACKAGE.title)}>
      {data.mayTake && (
        <>
          <p className="quiet">{say(PACKAGE.about)}</p>
          <PackageZone />
        </>
      )}
      <h3 className="package-received">{say(PACKAGE.received)}</h3>
      <Received entries={data.entries} />
    </Panel>
  );
}

function Received({ entries }: { entries: readonly ReceivedPackageEntry[] }) {
  const say = useSay();
  if (entries.length === 0) return <Empty description={say(PACKAGE.none)} />;
  return (
    <ul className="plain matters">
      {entries.map(({ id, kind, sender, document, receivedAt }) => (
        <li key={id}>
          <Moment at={receivedAt} />
          <strong>{say(KINDS[kind] ?? PACKAGE.kind)}</strong>
          <Zh>{sender.name}</Zh>
          <Zh>{document.title}</Zh>
          <Link to={`/packages/${id}`}>{say(PACKAGE.see)}</Link>
        </li>
      ))}
    </ul>
  );
}
