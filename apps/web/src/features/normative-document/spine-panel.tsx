import type { ProcessDocument } from '@fashen/contracts';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { Cases } from '../../shared/matter/cases.js';
import { nameIn, Scan } from '../../shared/matter/names.js';
import type { SpineDetails } from './details.js';
import { SPINE } from './words.js';

type Props = { process: ProcessDocument };

/** The life of a document: the cases that it has opened, its publication and period, filings, and what it was taken in with. */
export default function SpinePanel({ process }: Props) {
  const say = useSay();
  const details = process.details as unknown as SpineDetails;
  const document = process.subject?.id ?? '';
  const { obstacles = [], underWay, filings, changes, fairCompetition } = details;
  return (
    <>
      {obstacles.map((obstacle) => (
        <Alert key={obstacle.rule} type="warning" showIcon title={say(SPINE.obstacles)} description={say(obstacle)} />
      ))}
      <Panel title={say(SPINE.cases)}>
        <Cases document={document} without={process.id} none={say(SPINE.none)} />
      </Panel>
      <Panel title={say(SPINE.publication)}>
        <dl className="facts">
          <Published details={details} />
          {fairCompetition && <Pair label={say(SPINE.fair)}>{say(SPINE[fairCompetition.conclusion])}</Pair>}
          {changes.map(({ document: other, kind }) => (
            <Pair key={`${other}${kind}`} label={say(SPINE.changes)}>
              {say(SPINE[kind])} <Link to={`/documents/${other}`}>{say(SPINE.see)}</Link>
            </Pair>
          ))}
          {filings.map(({ receiver, isFiled }) => (
            <Pair key={receiver} label={say(SPINE.filings)}>
              <Zh>{nameIn(process, receiver)}</Zh> {isFiled ? `✓ ${say(SPINE.filed)}` : `○ ${say(SPINE.due)}`}
            </Pair>
          ))}
        </dl>
        <Link to={`/documents/${document}?tab=validity`}>{say(SPINE.validity)}</Link>
      </Panel>
      {underWay && (
        <Panel title={say(SPINE.underWay)}>
          <p>
            {say(SPINE.takenInAt)} <strong>{say(underWay.label)}</strong>
          </p>
          <ol>
            {underWay.stages.map(({ stage, label, byEvidence, byRegister }) => (
              <li key={stage}>
                {say(label)}{' '}
                {byRegister && (
                  <span className="row">
                    <Day date={byRegister.occurredOn} /> <Link to={`/processes/${byRegister.registration}`}>{say(SPINE.byRegister)}</Link>
                  </span>
                )}
                {byEvidence.map(({ evidence, occurredOn }) => (
                  <span key={evidence} className="row">
                    <Day date={occurredOn} /> <Scan process={process} id={evidence} />
                  </span>
                ))}
              </li>
            ))}
          </ol>
        </Panel>
      )}
    </>
  );
}

const Pair = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
);

function Published({ details: { publication, period, lastDay } }: { details: SpineDetails }) {
  const say = useSay();
  return (
    <>
      {publication && (
        <>
          <Pair label={say(SPINE.unified)}>
            <span className="figures">{publication.unifiedNumber ?? say(SPINE.withoutNumber)}</span>
          </Pair>
          {publication.documentNumber && (
            <Pair label={say(SPINE.documentNumber)}>
              <Zh>{publication.documentNumber}</Zh>
            </Pair>
          )}
          <Pair label={say(SPINE.publishedOn)}>
            <Day date={publication.publishedOn} />
          </Pair>
          <Pair label={say(SPINE.effectiveOn)}>
            <Day date={publication.effectiveOn} weekday />
          </Pair>
        </>
      )}
      <Pair label={say(SPINE.period)}>{period.years === null ? say(SPINE.notStated) : say(SPINE.years, { n: period.years })}</Pair>
      {(lastDay ?? period.lastDay) && (
        <Pair label={say(SPINE.lastDay)}>
          <Day date={(lastDay ?? period.lastDay) as string} weekday />
        </Pair>
      )}
    </>
  );
}
