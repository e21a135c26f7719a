import type { DocumentView, TextOfDay, ValidityView } from '@fashen/contracts';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { Link, useSearchParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { DataTable } from '../../shared/list/data-table.js';
import { DOCUMENT } from './words.js';

/** 时效: phases, renewals with their gaps, what it does to others, and its text on any day. */
export function ValidityTab({ document }: { document: DocumentView }) {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const on = search.get('on');
  const path = `/api/documents/${encodeURIComponent(document.id)}`;
  const query = on ? `?on=${encodeURIComponent(on)}` : '';
  const validity = useAddress<ValidityView>(`${path}/validity${query}`);
  return (
    <Answered of={validity}>
      {({ phases, lastDay, renewals, does, answerable }) =>
        phases.length === 0 ? (
          <Panel title={say(DOCUMENT.validity)}>
            <p>{say(DOCUMENT.notPublished)}</p>
          </Panel>
        ) : (
          <>
            <Panel title={say(DOCUMENT.phases)}>
              <DataTable
                label={say(DOCUMENT.phases)}
                rows={phases}
                rowKey={({ from }) => from}
                columns={[
                  { key: 'state', title: say(DOCUMENT.state), render: ({ label }) => say(label) },
                  { key: 'from', title: say(DOCUMENT.from), render: ({ from }) => <Day date={from} weekday /> },
                  {
                    key: 'until',
                    title: say(DOCUMENT.until),
                    render: ({ until }) => (until ? <Day date={until} weekday /> : say(DOCUMENT.open)),
                  },
                ]}
              />
              <dl className="facts">
                {lastDay && (
                  <>
                    <dt>{say(DOCUMENT.lastDay)}</dt>
                    <dd>
                      <Day date={lastDay} weekday />
                    </dd>
                  </>
                )}
                {answerable.map(({ issuer, by }) => (
                  <Pair key={issuer.id} label={say(DOCUMENT.answerable)}>
                    <Zh>
                      {issuer.name} → {by.name}
                    </Zh>
                  </Pair>
                ))}
                {renewals.map((renewal) => (
                  <Pair key={renewal.id} label={say(DOCUMENT.renewals)}>
                    <Link to={`/documents/${renewal.id}`}>
                      <Zh>{renewal.title}</Zh>
                    </Link>{' '}
                    {renewal.gap && <strong>▲ {say(DOCUMENT.gap, renewal.gap)}</strong>}
                  </Pair>
                ))}
                {does.map((one) => (
                  <Pair key={`${one.id}${one.kind}`} label={say(DOCUMENT.does)}>
                    <Link to={`/documents/${one.id}`}>
                      <Zh>{one.title}</Zh>
                    </Link>{' '}
                    <Day date={one.on} />
                  </Pair>
                ))}
              </dl>
            </Panel>
            <Panel title={say(DOCUMENT.on)}>
              <DatePicker
                aria-label={say(DOCUMENT.on)}
                value={on ? dayjs(on) : null}
                onChange={(day) => setSearch(day ? { tab: 'validity', on: day.format('YYYY-MM-DD') } : { tab: 'validity' })}
              />
              <TextOn path={`${path}/text${query}`} />
            </Panel>
          </>
        )
      }
    </Answered>
  );
}

const Pair = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
);

function TextOn({ path }: { path: string }) {
  const say = useSay();
  const text = useAddress<TextOfDay>(path);
  return (
    <Answered of={text}>
      {({ on, label, isCitable, clauses }) => (
        <>
          <p role="status">
            <Day date={on} weekday />: <strong>{say(label)}</strong> · {say(isCitable ? DOCUMENT.citable : DOCUMENT.notCitable)}
          </p>
          <div className="document" lang="zh-CN">
            {clauses.map((clause) => (
              <p key={clause.id} className="document-clause">
                {clause.text}
              </p>
            ))}
          </div>
        </>
      )}
    </Answered>
  );
}
