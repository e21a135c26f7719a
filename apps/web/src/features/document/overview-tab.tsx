import type { DocumentView, WayView } from '@fashen/contracts';
import { Alert, Tag } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Openings } from '../../shared/form/openings.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Cases } from '../../shared/matter/cases.js';
import { SubjectOf } from './subject.js';
import { DOCUMENT } from './words.js';

/** In whose name and on which way, what is under way, and what can be opened. */
export function OverviewTab({ document }: { document: DocumentView }) {
  const say = useSay();
  const navigate = useNavigate();
  const { issuing, drafters } = document;
  return (
    <>
      <Panel title={say(DOCUMENT.processes)}>
        <Cases document={document.id} none={say(DOCUMENT.noProcess)} />
        <Openings document={document.id} onOpened={({ id }) => void navigate(`/processes/${id}`)} />
      </Panel>
      <Panel title={say(DOCUMENT.way)}>
        <dl className="facts">
          <dt>{say(DOCUMENT.drafters)}</dt>
          <dd>
            <Zh>{drafters.map(({ name }) => name).join('、')}</Zh>
          </dd>
          <dt>{say(DOCUMENT.issuedAs)}</dt>
          <dd>{say(issuing.issuedAs)}</dd>
          <dt>{say(DOCUMENT.issuers)}</dt>
          <dd>
            <Zh>{issuing.issuers.map(({ name }) => name).join('、')}</Zh>
          </dd>
          <dt>{say(DOCUMENT.subject)}</dt>
          <dd>
            <SubjectOf document={document.id} />
          </dd>
          {issuing.way && <Way way={issuing.way} />}
        </dl>
        {issuing.gaps.map((gap) => (
          <Alert
            key={gap.rule}
            type="warning"
            showIcon
            title={`${say(DOCUMENT.gaps)}: ${say(gap.says)}`}
            description={gap.wayOut && say(gap.wayOut)}
          />
        ))}
      </Panel>
    </>
  );
}

type Value = { verified: boolean; grounds: readonly { source: string; asOf: string }[] };

function Step({ label, of, children }: { label: { zh: string; en: string }; of: Value; children: ReactNode }) {
  const say = useSay();
  return (
    <>
      <dt>{say(label)}</dt>
      <dd>
        {children} {!of.verified && <Tag color="warning">▲ {say(DOCUMENT.unverified)}</Tag>}
        <div className="quiet">
          <Zh>{[...new Set(of.grounds.map(({ source }) => source))].join('；')}</Zh>
        </div>
      </dd>
    </>
  );
}

const named = (parties: readonly { name: string }[]) => <Zh>{parties.map(({ name }) => name).join('、')}</Zh>;

function Way({ way }: { way: WayView }) {
  const say = useSay();
  const { reviewers, meetings, signatories, registrar, filing, objectionsTo } = way;
  return (
    <>
      <Step label={DOCUMENT.reviewers} of={reviewers}>
        {named(reviewers.value)}
      </Step>
      <Step label={DOCUMENT.meetings} of={meetings}>
        {meetings.value.map(({ body, kinds }) => (
          <div key={body.id}>
            <Zh>{body.name}</Zh> · {kinds.map((kind) => say(kind)).join(' / ')}
          </div>
        ))}
      </Step>
      <Step label={DOCUMENT.signatories} of={signatories}>
        {named(signatories.value)}
      </Step>
      <Step label={DOCUMENT.registrar} of={registrar}>
        {registrar.value && named([registrar.value])}
      </Step>
      <Step label={DOCUMENT.filing} of={filing}>
        {filing.value.map(({ body, party, by }) => (
          <div key={`${body.code}${party?.id}`}>
            {party ? <Zh>{party.name}</Zh> : say(body)} · {say(by)}
          </div>
        ))}
      </Step>
      <Step label={DOCUMENT.objectionsTo} of={objectionsTo}>
        {named(objectionsTo.value)}
      </Step>
    </>
  );
}
