import type { ProcessDocument } from '@fashen/contracts';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { nameIn } from '../../shared/matter/names.js';
import { LIGHT } from './words.js';

type Details = {
  sender: string;
  letterNumber: string | null;
  receivedOn: string;
  askedBy: string | null;
  handler: string | null;
  points: readonly {
    id: string;
    ordinal: number;
    clause: string | null;
    text: string;
    basis: readonly string[];
    suggestion: string | null;
  }[];
  said: readonly { n: number; person: string; verdict: string; words: string | null; occurredOn: string }[];
};

/** 涉法件: the letter, the points of the legal opinion, and what the head said. */
export default function LightReviewPanel({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const { sender, letterNumber, receivedOn, askedBy, handler, points = [], said = [] } = process.details as unknown as Details;
  return (
    <>
      <Panel title={say(LIGHT.letter)}>
        <dl className="facts">
          <dt>{say(LIGHT.sender)}</dt>
          <dd>
            <Zh>{sender}</Zh>
          </dd>
          {letterNumber && (
            <>
              <dt>{say(LIGHT.number)}</dt>
              <dd>
                <Zh>{letterNumber}</Zh>
              </dd>
            </>
          )}
          <dt>{say(LIGHT.receivedOn)}</dt>
          <dd>
            <Day date={receivedOn} weekday />
          </dd>
          {askedBy && (
            <>
              <dt>{say(LIGHT.askedBy)}</dt>
              <dd>
                <Day date={askedBy} weekday />
              </dd>
            </>
          )}
          {handler && (
            <>
              <dt>{say(LIGHT.handler)}</dt>
              <dd>
                <Zh>{nameIn(process, handler)}</Zh>
              </dd>
            </>
          )}
        </dl>
      </Panel>
      <Panel title={say(LIGHT.points)}>
        {points.length === 0 ? (
          <p>{say(LIGHT.none)}</p>
        ) : (
          <ol>
            {points.map(({ id, clause, text, basis, suggestion }) => (
              <li key={id}>
                <Zh>
                  {clause} {text}
                </Zh>
                <dl className="facts">
                  <dt>{say(LIGHT.basis)}</dt>
                  <dd>
                    <Zh>{basis.join('；')}</Zh>
                  </dd>
                  {suggestion && (
                    <>
                      <dt>{say(LIGHT.suggestion)}</dt>
                      <dd>
                        <Zh>{suggestion}</Zh>
                      </dd>
                    </>
                  )}
                </dl>
              </li>
            ))}
          </ol>
        )}
      </Panel>
      {said.length > 0 && (
        <Panel title={say(LIGHT.said)}>
          <ul className="plain">
            {said.map(({ n, person, verdict, words, occurredOn }) => (
              <li key={n} className="row">
                <Day date={occurredOn} /> <Zh>{nameIn(process, person)}</Zh>{' '}
                <strong>{say(verdict === 'approved' ? LIGHT.approved : LIGHT.sentBack)}</strong> {words && <Zh>{words}</Zh>}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
