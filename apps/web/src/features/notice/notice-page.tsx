import type { NoticePage as Notices } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../shared/api/client.js';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { useListKeys } from '../../shared/list/use-list-keys.js';
import './notice.css';
import { useSeen } from './seen.js';
import { NOTICE } from './words.js';

/** 通知: what one was told, the latest first; looking at them is reading them. */
export default function NoticePage() {
  const say = useSay();
  useTitle(say(NOTICE.title));
  const [search] = useSearchParams();
  const page = useRef<HTMLDivElement>(null);
  useListKeys(page);
  const cursor = search.get('cursor') ?? '';
  const notices = useQuery({
    queryKey: ['notices', cursor],
    queryFn: () => api.get<Notices>(cursor ? `/api/notices?cursor=${encodeURIComponent(cursor)}` : '/api/notices'),
  });
  return (
    <div ref={page}>
      <Page title={say(NOTICE.title)}>
        <Answered of={notices}>{(found) => <List notices={found} />}</Answered>
      </Page>
    </div>
  );
}

function List({ notices: { entries, next } }: { notices: Notices }) {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const { seen, see } = useSeen();
  // What was new when the page was opened stays marked while it is looked at.
  const [before] = useState(seen);
  const latest = entries[0]?.at;
  useEffect(() => {
    if (latest !== undefined) see(latest);
  }, [latest, see]);
  if (entries.length === 0) return <Empty description={say(NOTICE.none)} />;
  return (
    <>
      <ul className="notices" aria-label={say(NOTICE.title)}>
        {entries.map(({ id, process, text, at }) => (
          <li key={id}>
            <div className={at > before ? 'notice-fresh' : ''}>
              <Mixed>{say(text)}</Mixed>
            </div>
            <div className="row">
              <Moment at={at} />
              {at > before && <span>{say(NOTICE.fresh)}</span>}
              <Link to={`/processes/${process}`} data-row>
                {say(NOTICE.open)}
              </Link>
            </div>
          </li>
        ))}
      </ul>
      <div className="row">
        {search.has('cursor') && <Button onClick={() => setSearch({})}>{say(NOTICE.first)}</Button>}
        {next !== null && <Button onClick={() => setSearch({ cursor: next })}>{say(NOTICE.next)}</Button>}
      </div>
    </>
  );
}
