import type { ProcessDocument } from '@fashen/contracts';
import { CONCLUSIONS, ROLES, type Role } from '@fashen/domain';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { Zh } from '../../shared/language/zh.js';
import { Moment } from '../../shared/light/day.js';
import { type Approval, type Details, detailsOf, nameOf, type Said, type Seat, type Step } from './details.js';
import { SIGNING } from './words.js';

/** 复审、审签 as people read it: whose seat, what was said, whose turn it is, and what was drafted round by round. */
export function ApprovalTab({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const details = detailsOf(process);
  const { approval, rounds = [] } = details;
  return (
    <>
      {approval && (
        <ol className="check-list">
          {approval.steps.map((step, index) => (
            <StepCard key={step.key} step={step} place={placeOf(approval, index)} approval={approval} details={details} />
          ))}
        </ol>
      )}
      {approval?.status === 'open' && process.actions.length > 0 && <p className="quiet">{say(SIGNING.moves)}</p>}
      {rounds.length > 0 && (
        <section>
          <h3>{say(SIGNING.drafts)}</h3>
          <ul>
            {rounds.map(({ id, round, conclusion, items, draftedBy, draftedAt }) => (
              <li key={id}>
                {say(SIGNING.draftLine, { n: round, conclusion: say(CONCLUSIONS[conclusion]), items: items.length })}{' '}
                <Zh>{nameOf(details, draftedBy)}</Zh> <Moment at={draftedAt} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type Place = 'done' | 'now' | 'later';
const SIGNS: Readonly<Record<Place, string>> = { done: '✓', now: '●', later: '○' };

function placeOf({ status, current }: Approval, index: number): Place {
  if (status === 'passed' || index < current) return 'done';
  return status === 'open' && index === current ? 'now' : 'later';
}

function StepCard({ step, place, approval, details }: { step: Step; place: Place; approval: Approval; details: Details }) {
  const say = useSay();
  const said = approval.opinions.filter((one) => one.step === step.key);
  const name = step.key === 'secondReview' || step.key === 'headReview' ? say(SIGNING[step.key]) : step.key;
  return (
    <li className={`item-card${place === 'now' ? ' item-current' : ''}`} aria-current={place === 'now' ? 'step' : undefined}>
      <h3 className="row">
        <span>{name}</span>
        <span className="change-word">
          <span aria-hidden="true">{SIGNS[place]}</span> {say(SIGNING[place])}
        </span>
      </h3>
      {step.seats.length > 1 && <p className="quiet">{say(SIGNING[step.rule.kind], { n: step.rule.needed ?? 1 })}</p>}
      <ul>
        {step.seats.map((seat) => (
          <li key={seat.id}>
            <SeatLine seat={seat} details={details} />
          </li>
        ))}
      </ul>
      {said.length === 0 ? (
        <p className="quiet">{say(SIGNING.nothing)}</p>
      ) : (
        <ol className="item-history" aria-label={say(SIGNING.said)}>
          {said.map((one) => (
            <SaidLine key={one.n} said={one} isRoundShown={step.round > 1} details={details} />
          ))}
        </ol>
      )}
    </li>
  );
}

function SeatLine({ seat, details }: { seat: Seat; details: Details }) {
  const say = useSay();
  const { role, party, person, delegate, addedBy } = seat;
  return (
    <>
      <Zh>{nameOf(details, party)}</Zh> {role in ROLES ? say(ROLES[role as Role]) : role}{' '}
      {person ? <Zh>{nameOf(details, person)}</Zh> : <span className="quiet">{say(SIGNING.anyone)}</span>}
      {delegate && (
        <>
          {' '}
          <Mixed>{say(SIGNING.delegate, { name: nameOf(details, delegate.person) })}</Mixed>
          {delegate.until && ` ${say(SIGNING.until, { day: delegate.until })}`}
        </>
      )}
      {addedBy && <Mixed>{` ${say(SIGNING.addedBy, { name: nameOf(details, addedBy) })}`}</Mixed>}
    </>
  );
}

function SaidLine({ said, isRoundShown, details }: { said: Said; isRoundShown: boolean; details: Details }) {
  const say = useSay();
  const { person, onBehalfOf, enteredBy, verdict, words, at, round, isRecalled } = said;
  return (
    <li>
      <strong>{say(SIGNING[verdict])}</strong>
      {isRecalled && say(SIGNING.recalled)} <Zh>{nameOf(details, person)}</Zh>
      {onBehalfOf && <Mixed>{` ${say(SIGNING.onBehalf, { name: nameOf(details, onBehalfOf) })}`}</Mixed>}
      {enteredBy && <Mixed>{` ${say(SIGNING.entered, { name: nameOf(details, enteredBy) })}`}</Mixed>} <Moment at={at} />
      {isRoundShown && <span className="quiet"> {say(SIGNING.round, { n: round })}</span>}
      {words && (
        <div>
          <Zh>{words}</Zh>
        </div>
      )}
    </li>
  );
}
