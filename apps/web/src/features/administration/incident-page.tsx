import type { IncidentList, IncidentView, IntegrityView, RetryReceipt } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Empty, Segmented } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api, newKey } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { ProblemView } from '../../shared/problem/problem-view.js';
import { ADMIN, INCIDENT } from './words.js';

/** What the server could not do after a step. Running it again closes the incident only when it passes. */
export default function IncidentPage() {
  const { say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const status = search.get('status') === 'closed' ? 'closed' : 'open';
  const incidents = useAddress<IncidentList>(`/api/admin/incidents?status=${status}`);
  return (
    <Panel title={say(ADMIN.incidents)}>
      <OpenFindings />
      <Segmented
        aria-label={say(INCIDENT.filter)}
        value={status}
        options={[
          { value: 'open', label: say(INCIDENT.open) },
          { value: 'closed', label: say(INCIDENT.closed) },
        ]}
        onChange={(chosen) => setSearch({ status: chosen })}
      />
      <Answered of={incidents}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty description={say(status === 'open' ? INCIDENT.none : INCIDENT.noneClosed)} />
          ) : (
            entries.map((incident) => <Incident key={incident.id} incident={incident} />)
          )
        }
      </Answered>
    </Panel>
  );
}

/** Records that differ are no incident of a process: they have a page of their own. */
function OpenFindings() {
  const { say } = useLanguage();
  const integrity = useAddress<IntegrityView>('/api/admin/integrity');
  if (!integrity.data?.findings.some(({ closed }) => closed === null)) return null;
  const way = <Link to="/administration/integrity">{say(INCIDENT.integrity)}</Link>;
  return <Alert style={{ marginBottom: '0.75rem' }} type="error" showIcon title={say(INCIDENT.differs)} action={way} />;
}

function Incident({ incident }: { incident: IncidentView }) {
  const { say } = useLanguage();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const { id, what, process, document, cause, causeText, attempts, since, waiting, revision, closedAt } = incident;
  const retry = async () => {
    setBusy(true);
    setError(null);
    try {
      const receipt = await api.post<RetryReceipt>(`/api/admin/incidents/${encodeURIComponent(id)}/retry`, {}, { revision, key: newKey() });
      if (receipt.ok) message.success(say(INCIDENT.passed));
      else message.warning(say(INCIDENT.failed, { cause: say(receipt.incident.cause) }));
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
      await client.invalidateQueries();
    }
  };
  return (
    <article className="fields">
      <h3>
        {say(what.label)} · {say(what.channelLabel)}
      </h3>
      <dl className="facts">
        <dt>{say(INCIDENT.matter)}</dt>
        <dd>
          <Link to={`/processes/${process.id}`}>{document ? <Zh>{document.title}</Zh> : say(process.label)}</Link>
        </dd>
        <dt>{say(INCIDENT.cause)}</dt>
        <dd>{say(cause)}</dd>
        <dt>{say(INCIDENT.since)}</dt>
        <dd>
          <Moment at={since} /> · {say(INCIDENT.attempts)} {attempts}
        </dd>
        {waiting.length > 0 && (
          <>
            <dt>{say(INCIDENT.waiting)}</dt>
            <dd>
              {waiting.map((one) => (
                <div key={`${one.effect}${one.since}`}>
                  {say(one.label)} <Moment at={one.since} />
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      <details>
        <summary>{say(INCIDENT.technical)}</summary>
        <pre lang="en">{causeText}</pre>
      </details>
      {closedAt === null && (
        <Button onClick={() => void retry()} loading={isBusy}>
          {say(INCIDENT.retry)}
        </Button>
      )}
      <ProblemView error={error} />
    </article>
  );
}
