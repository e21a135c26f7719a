import './integrity.css';
import type { CheckpointView } from '@fashen/contracts';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { type Column, DataTable } from '../../shared/list/data-table.js';
import { Hash } from './hash.js';
import { CHECKPOINT, SHEET } from './words.js';

/** 存档单: one checkpoint on one page, to be kept where whoever can write the database cannot reach it. */
export default function CheckpointPage() {
  const say = useSay();
  useTitle(say(SHEET.title));
  const { number = '' } = useParams();
  const checkpoint = useAddress<CheckpointView>(`/api/admin/checkpoints/${encodeURIComponent(number)}`);
  return (
    <Page title={say(SHEET.title)} actions={<Button onClick={() => window.print()}>{say(SHEET.print)}</Button>}>
      <p className="actions">
        <Link to="/administration/integrity">{say(SHEET.back)}</Link>
      </p>
      <Answered of={checkpoint}>{(found) => <Sheet checkpoint={found} />}</Answered>
    </Page>
  );
}

function Sheet({ checkpoint }: { checkpoint: CheckpointView }) {
  const say = useSay();
  const { number, at, processes, root, hash, previous, logs, fingerprint, signature } = checkpoint;
  const facts: [label: string, shown: ReactNode][] = [
    [say(CHECKPOINT.number), say(CHECKPOINT.nth, { number })],
    [
      say(SHEET.system),
      <span key="system" lang="en">
        {window.location.host}
      </span>,
    ],
    [say(CHECKPOINT.at), <Exactly key="at" at={at} />],
    [say(CHECKPOINT.processes), say(CHECKPOINT.processCount, { n: processes })],
    [say(CHECKPOINT.root), <Hash key="root">{root}</Hash>],
    [say(CHECKPOINT.hash), <Hash key="hash">{hash}</Hash>],
    [say(CHECKPOINT.previous), <Previous key="previous" hash={previous} isFirst={number === 1} />],
    [say(CHECKPOINT.fingerprint), <Hash key="fingerprint">{fingerprint}</Hash>],
    [say(CHECKPOINT.signature), <Hash key="signature">{signature}</Hash>],
  ];
  return (
    <article className="panel checkpoint-sheet">
      <dl className="facts">
        {facts.map(([label, shown]) => (
          <Fact key={label} label={label}>
            {shown}
          </Fact>
        ))}
      </dl>
      <h2>{say(CHECKPOINT.logs)}</h2>
      <Logs logs={logs} />
      <h2>{say(SHEET.compare)}</h2>
      <p>
        {say(SHEET.keep)}
        <Command />
        {say(SHEET.compareAll)}
      </p>
      <h2>{say(SHEET.entry)}</h2>
      <p className="register-entry">
        {([SHEET.enteredBy, SHEET.enteredOn, SHEET.place] as const).map((words) => (
          <span key={words.en}>{say(words)}</span>
        ))}
      </p>
    </article>
  );
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
);

/** As the clock in Beijing showed it, and as it was signed. */
function Exactly({ at }: { at: string }) {
  const say = useSay();
  return (
    <>
      <Moment at={at} />
      {say(CHECKPOINT.exactly)} <code lang="en">{at}</code>
    </>
  );
}

function Previous({ hash, isFirst }: { hash: string; isFirst: boolean }) {
  const say = useSay();
  return (
    <>
      <Hash>{hash}</Hash>
      {isFirst && <div className="quiet">{say(CHECKPOINT.first)}</div>}
    </>
  );
}

type LogEnd = CheckpointView['logs'][number];

function Logs({ logs }: { logs: readonly LogEnd[] }) {
  const say = useSay();
  const columns: Column<LogEnd>[] = [
    { key: 'log', title: say(CHECKPOINT.log), render: ({ label }) => say(label) },
    { key: 'length', title: say(CHECKPOINT.length), isFigure: true, render: ({ length }) => length },
    { key: 'head', title: say(CHECKPOINT.head), render: ({ head }) => <Hash>{head}</Hash> },
  ];
  return <DataTable label={say(CHECKPOINT.logs)} columns={columns} rows={logs} rowKey={({ log }) => log} />;
}

function Command() {
  const say = useSay();
  return (
    <code>
      {' '}
      <span lang="en">fashen verify</span> {say(SHEET.file)} <span lang="en">--key</span> {say(SHEET.key)}
    </code>
  );
}
