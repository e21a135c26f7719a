import './objection.css';
import type { ObjectionTexts, ProcessDocument } from '@fashen/contracts';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Day, Moment } from '../../shared/light/day.js';
import { nameIn } from '../../shared/matter/names.js';
import { PANEL, WRITTEN } from './panel-words.js';
import { Told } from './told-panel.js';
import { CHANNELS } from './words.js';

/** What `details` has: apps/server/src/objection-review/present.ts. The authority has the request alone. */
type Details = {
  document?: { id: string; title: string } | null;
  receivedOn?: string;
  channel?: string;
  group?: { id: string | null; members: number; lead: string | null };
  correction?: string | null;
  isAuthorityAsked?: boolean;
  request?: { document: { id: string; title: string } | null; texts: readonly string[]; due: string | null };
};

/** 异议审查: for those who handle it the case and the way to its desk; for the authority the masked texts alone. */
export default function ObjectionPanel({ process }: { process: ProcessDocument }) {
  const details = process.details as unknown as Details;
  const isCase = details.receivedOn !== undefined;
  return (
    <>
      {isCase && <Facts process={process} details={details} />}
      {details.request && (!isCase || details.isAuthorityAsked) && <Request process={process} request={details.request} />}
      {isCase && <Told process={process.id} />}
      {isCase && <Written process={process} />}
    </>
  );
}

function Facts({ process, details }: { process: ProcessDocument; details: Details }) {
  const say = useSay();
  const { document, receivedOn, channel = '', group, correction } = details;
  const facts: (readonly [string, ReactNode])[] = [
    [
      say(PANEL.document),
      document && (
        <Link to={`/documents/${document.id}`}>
          <Zh>{document.title}</Zh>
        </Link>
      ),
    ],
    [say(PANEL.receivedOn), receivedOn && <Day key="day" date={receivedOn} weekday />],
    [say(PANEL.channel), CHANNELS[channel] && say(CHANNELS[channel])],
    [say(PANEL.group), group && group.members > 0 && say(PANEL.members, { n: group.members })],
    [say(PANEL.group), group?.lead && <Link to={`/processes/${group.lead}`}>{say(PANEL.see)}</Link>],
    [say(PANEL.correction), correction && <Link to={`/processes/${correction}`}>{say(PANEL.see)}</Link>],
  ];
  return (
    <Panel title={say(PANEL.facts)}>
      <p>
        <Link to={`/objections/${process.id}`}>{say(PANEL.desk)}</Link>
      </p>
      <dl className="facts">
        {facts.map(
          ([label, shown]) =>
            shown && (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd>{shown}</dd>
              </Fragment>
            ),
        )}
      </dl>
    </Panel>
  );
}

function Request({ process, request: { document, texts, due } }: { process: ProcessDocument; request: NonNullable<Details['request']> }) {
  const say = useSay();
  return (
    <Panel title={say(PANEL.request)}>
      <p className="quiet">{say(PANEL.requestAbout)}</p>
      {document && (
        <p>
          <Link to={`/documents/${document.id}`}>
            <Zh>{document.title}</Zh>
          </Link>
        </p>
      )}
      {texts.length === 0 ? (
        <p>{say(PANEL.notAsked)}</p>
      ) : (
        texts.map((text) => (
          <blockquote key={text} className="document">
            <Zh>{text}</Zh>
          </blockquote>
        ))
      )}
      {due && (
        <p className="row">
          <span>
            {say(PANEL.due)} <Day date={due} weekday />
          </span>
          <a href={`/api/objections/${encodeURIComponent(process.id)}/request`}>{say(PANEL.letter)}</a>
        </p>
      )}
    </Panel>
  );
}

function Written({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const texts = useAddress<ObjectionTexts>(`/api/objections/${encodeURIComponent(process.id)}/texts`);
  return (
    <Panel title={say(PANEL.written)}>
      <Answered of={texts}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p>{say(PANEL.noneWritten)}</p>
          ) : (
            <ol className="plain matters">
              {entries.map(({ kind, n, by, explanation, publicReply, publicTitle, at }) => (
                <li key={`${kind}${n}${at}`}>
                  <Moment at={at} />
                  <strong>{WRITTEN[kind] && say(WRITTEN[kind])}</strong>
                  <Zh>{nameIn(process, by)}</Zh>
                  {explanation && <Zh>{explanation}</Zh>}
                  {publicReply && (
                    <span>
                      {say(PANEL.publicReply)}
                      <Zh>{publicTitle ? `《${publicTitle}》${publicReply}` : publicReply}</Zh>
                    </span>
                  )}
                </li>
              ))}
            </ol>
          )
        }
      </Answered>
    </Panel>
  );
}
