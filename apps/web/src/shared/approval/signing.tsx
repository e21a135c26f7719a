import type { ProcessDocument } from '@fashen/contracts';
import { APPROVAL_STEPS, ROLES, type Role } from '@fashen/domain';
import '../clauses/item.css';
import '../layout/sections.css';
import { useSay } from '../language/language.js';
import { Mixed } from '../language/mixed.js';
import { Zh } from '../language/zh.js';
import { Moment } from '../light/day.js';
import { nameIn } from '../matter/names.js';
import type { Approval, Said, Seat, Step } from './state.js';
import { SIGNING } from './words.js';

/** 审批 as people read it: whose seat, what was said, whose turn it is; what may be done with the seats stands among the actions. */
export function Signing({ process, approval }: { process: ProcessDocument; approval: Approval }) {
  const say = useSay();
  return (
    <>
      <ol className="plain">
        {approval.steps.map((step, index) => (
          <StepCard key={step.key} step={step} place={placeOf(approval, index)} approval={approval} process={process} />
        ))}
      </ol>
      {approval.status === 'open' && process.actions.length > 0 && <p className="quiet">{say(SIGNING.moves)}</p>}
    </>
  );
}

type Place = 'done' | 'now' | 'later';
const SIGNS: Readonly<Record<Place, string>> = { done: '✓', now: '●', later: '○' };

function placeOf({ status, current }: Approval, index: number): Place {
  if (status === 'passed' || index < current) return 'done';
  return status === 'open' && index === current ? 'now' : 'later';
}

function StepCard({ step, place, approval, process }: { step: Step; place: Place; approval: Approval; process: ProcessDocument }) {
  const say = useSay();
  const said = approval.opinions.filter((one) => one.step === step.key);
  const name = APPROVAL_STEPS[step.key];
  return (
    <li className={`item-card${place === 'now' ? ' item-current' : ''}`} aria-current={place === 'now' ? 'step' : undefined}>
      <h3 className="row">
        <span>{name ? say(name) : step.key}</span>
        <span className="change-word">
          <span aria-hidden="true">{SIGNS[place]}</span> {say(SIGNING[place])}
        </span>
      </h3>
      {step.seats.length > 1 && <p className="quiet">{say(SIGNING[step.rule.kind], { n: step.rule.needed ?? 1 })}</p>}
      <ul>
        {step.seats.map((seat) => (
          <li key={seat.id}>
            <SeatLine seat={seat} process={process} />
          </li>
        ))}
      </ul>
      {said.length === 0 ? (
        <p className="quiet">{say(SIGNING.nothing)}</p>
      ) : (
        <ol className="item-history" aria-label={say(SIGNING.said)}>
          {said.map((one) => (
            <SaidLine key={one.n} said={one} isRoundShown={step.round > 1} process={process} />
          ))}
        </ol>
      )}
    </li>
  );
}

function SeatLine({ seat, process }: { seat: Seat; process: ProcessDocument }) {
  const say = useSay();
  const { role, party, person, delegate, addedBy } = seat;
  return (
    <>
      <Zh>{nameIn(process, party)}</Zh> {role in ROLES ? say(ROLES[role as Role]) : role}{' '}
      {person ? <Zh>{nameIn(process, person)}</Zh> : <span className="quiet">{say(SIGNING.anyone)}</span>}
      {delegate && (
        <>
          {' '}
          <Mixed>{say(SIGNING.delegate, { name: nameIn(process, delegate.person) })}</Mixed>
          {delegate.until && ` ${say(SIGNING.until, { day: delegate.until })}`}
        </>
      )}
      {addedBy && <Mixed>{` ${say(SIGNING.addedBy, { name: nameIn(process, addedBy) })}`}</Mixed>}
    </>
  );
}

function SaidLine({ said, isRoundShown, process }: { said: Said; isRoundShown: boolean; process: ProcessDocument }) {
  const say = useSay();
  const { person, onBehalfOf, enteredBy, verdict, words, at, round, isRecalled } = said;
  return (
    <li>
      <strong>{say(SIGNING[verdict])}</strong>
      {isRecalled && say(SIGNING.recalled)} <Zh>{nameIn(process, person)}</Zh>
      {onBehalfOf && <Mixed>{` ${say(SIGNING.onBehalf, { name: nameIn(process, onBehalfOf) })}`}</Mixed>}
      {enteredBy && <Mixed>{` ${say(SIGNING.entered, { name: nameIn(process, enteredBy) })}`}</Mixed>} <Moment at={at} />
      {isRoundShown && <span className="quiet"> {say(SIGNING.round, { n: round })}</span>}
      {words && (
        <div>
          <Zh>{words}</Zh>
        </div>
      )}
    </li>
  );
}
