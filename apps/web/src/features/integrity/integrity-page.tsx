import type { CheckpointReceipt, IntegrityView, VerificationView } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { ProblemView } from '../../shared/problem/problem-view.js';
import { CheckpointTable } from './checkpoint-table.js';
import { FindingPanel } from './finding-panel.js';
import { Hash } from './hash.js';
import { CHECKPOINT, INTEGRITY } from './words.js';

/** Whether what was written still stands: verified and signed by itself each day, and whenever somebody asks. */
export default function IntegrityPage() {
  const say = useSay();
  const integrity = useAddress<IntegrityView>('/api/admin/integrity');
  return (
    <>
      <Panel title={say(INTEGRITY.title)} extra={<Doings />}>
        <p className="quiet">{say(INTEGRITY.about)}</p>
        <Answered of={integrity}>
          {(view) => (
            <>
              <State {...view} />
              <Facts {...view} />
            </>
          )}
        </Answered>
      </Panel>
      {integrity.data && <FindingPanel {...integrity.data} />}
      <CheckpointTable />
    </>
  );
}

function Doings() {
  const say = useSay();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const run = async (what: string, work: () => Promise<unknown>) => {
    setBusy(what);
    setError(null);
    try {
      await work();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(null);
      await client.invalidateQueries();
    }
  };
  const verify = async () => {
    await api.post<VerificationView>('/api/admin/integrity/verification', {});
    message.success(say(INTEGRITY.verifiedNow));
  };
  const sign = async () => {
    const { checkpoint, isNew } = await api.post<CheckpointReceipt>('/api/admin/checkpoints', {});
    const number = checkpoint?.number ?? '';
    if (isNew) message.success(say(INTEGRITY.signed, { number }));
    else message.info(say(INTEGRITY.nothingNew, { number }));
  };
  return (
    <div className="row actions">
      <Button type="primary" loading={busy === 'verify'} onClick={() => void run('verify', verify)}>
        {say(INTEGRITY.verify)}
      </Button>
      <Button loading={busy === 'sign'} onClick={() => void run('sign', sign)}>
        {say(INTEGRITY.sign)}
      </Button>
      <ProblemView error={error} />
    </div>
  );
}

type Sentence = { type: 'success' | 'info' | 'error'; says: Words; n: number };

/** The state in one sentence. Differences that somebody has explained are found again by each verification. */
function sentenceOf({ open: n, verification }: IntegrityView): Sentence {
  if (n > 0) return { type: 'error', says: INTEGRITY.differs, n };
  if (verification === null) return { type: 'info', says: INTEGRITY.unverified, n };
  return { type: 'success', says: verification.findings > 0 ? INTEGRITY.explained : INTEGRITY.stands, n };
}

function State(view: IntegrityView) {
  const say = useSay();
  const { type, says, n } = sentenceOf(view);
  return <Alert role="status" type={type} showIcon title={say(says, { n })} />;
}

function Facts({ verification, checkpoint }: IntegrityView) {
  const say = useSay();
  return (
    <dl className="facts integrity-facts">
      <dt>{say(INTEGRITY.verified)}</dt>
      <dd>
        {verification ? (
          <>
            <Moment at={verification.at} /> · {say(INTEGRITY.counted, verification)}
          </>
        ) : (
          say(INTEGRITY.never)
        )}
      </dd>
      <dt>{say(INTEGRITY.newest)}</dt>
      <dd>
        {checkpoint ? (
          <>
            <Link to={`/administration/checkpoints/${checkpoint.number}`}>{say(CHECKPOINT.nth, { number: checkpoint.number })}</Link> ·{' '}
            <Moment at={checkpoint.at} />
          </>
        ) : (
          say(INTEGRITY.never)
        )}
      </dd>
      {checkpoint && (
        <>
          <dt>{say(CHECKPOINT.root)}</dt>
          <dd>
            <Hash>{checkpoint.root}</Hash>
          </dd>
          <dt>{say(CHECKPOINT.fingerprint)}</dt>
          <dd>
            <Hash>{checkpoint.fingerprint}</Hash>
          </dd>
        </>
      )}
    </dl>
  );
}
