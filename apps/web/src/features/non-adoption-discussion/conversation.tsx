import { RESPONSES, type Response } from '@fashen/domain';
import type { ReactNode } from 'react';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { Zh } from '../../shared/language/zh.js';
import { Day } from '../../shared/light/day.js';
import { byRound, type Details, type DiscussedItem, nameOf, type Remark, type Side, sideOf } from './details.js';
import { DISCUSSION, KINDS, RESULTS } from './words.js';

/** The drafter's answer to the opinion, as the export of the exchange tells it. */
export type FirstAnswer = { by: { name: string; party: string }; on: string; response: Response; reason?: string };

function Turn({ side, who, children }: { side: Side; who: ReactNode; children: ReactNode }) {
  return (
    <li className={`turn turn-${side}`}>
      <div className="quiet">{who}</div>
      {children}
    </li>
  );
}

/** Both sides on one item, round by round: opinion, answer, reason, reply, what the meeting made of it, and the decision. */
export function Conversation({ item, answer, details }: { item: DiscussedItem; answer: FirstAnswer | null; details: Details }) {
  const say = useSay();
  const { problem, basis, suggestion } = item.opinion;
  return (
    <div className="conversation">
      <ol>
        <Turn side="review" who={`${say(DISCUSSION.review)} · ${say(DISCUSSION.opinion)}`}>
          <Zh>{problem}</Zh>
          <div className="quiet">
            {say(DISCUSSION.basis)}: <Zh>{basis}</Zh>
          </div>
          <div className="quiet">
            {say(DISCUSSION.suggestion)}: <Zh>{suggestion}</Zh>
          </div>
        </Turn>
        {answer && (
          <Turn
            side="drafting"
            who={
              <>
                {say(DISCUSSION.drafting)} · {say(DISCUSSION.firstAnswer)} <Zh>{answer.by.name}</Zh> <Day date={answer.on} />
              </>
            }
          >
            <strong>{say(RESPONSES[answer.response])}</strong> {answer.reason && <Zh>{answer.reason}</Zh>}
          </Turn>
        )}
      </ol>
      {byRound(item.remarks).map(([round, said]) => (
        <section key={round}>
          <h4>{say(DISCUSSION.roundName, { n: round })}</h4>
          <ol>
            {said.map((remark) => (
              <Said key={remark.id} remark={remark} details={details} />
            ))}
          </ol>
        </section>
      ))}
      {item.results.map(({ meeting, result, note }) => (
        <p key={meeting}>
          {say(DISCUSSION.result)}: <strong>{say(RESULTS[result])}</strong> <Zh>{note}</Zh>
        </p>
      ))}
    </div>
  );
}

function Said({ remark, details }: { remark: Remark; details: Details }) {
  const say = useSay();
  const side = sideOf(remark.kind);
  return (
    <Turn
      side={side}
      who={
        <>
          {say(DISCUSSION[side])} · {say(KINDS[remark.kind])} <Zh>{nameOf(details, remark.saidBy)}</Zh> <Day date={remark.saidOn} />
          {remark.enteredBy !== remark.saidBy && <Mixed>{say(DISCUSSION.entered, { name: nameOf(details, remark.enteredBy) })}</Mixed>}
        </>
      }
    >
      {remark.words && <Zh>{remark.words}</Zh>}
      {remark.basis && (
        <div className="quiet">
          {say(DISCUSSION.basis)}: <Zh>{remark.basis}</Zh>
        </div>
      )}
    </Turn>
  );
}
