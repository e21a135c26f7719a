import type { DutyView } from '@fashen/contracts';
import { Link } from 'react-router';
import { useSay } from '../language/language.js';
import { Mixed } from '../language/mixed.js';
import { Zh } from '../language/zh.js';
import { Day } from '../light/day.js';
import { Light } from '../light/light.js';
import { MATTER } from './words.js';

/** Who must do what by when, and why that date, in one line. */
export function DutyLine({ duty }: { duty: DutyView }) {
  const say = useSay();
  const { process, label, party, person, roleLabel, isMine, due, light, left, reason } = duty;
  return (
    <span className="duty row">
      <Link to={`/processes/${process}`}>{say(label)}</Link>
      <span>
        <Zh>
          {party.name}
          {person && ` ${person.name}`}
        </Zh>{' '}
        {say(roleLabel)}
      </span>
      {isMine && <strong>{say(MATTER.mine)}</strong>}
      {due && <Day date={due} weekday />}
      <Light light={light} left={left} />
      {reason && (
        <span className="quiet">
          <Mixed>{say(reason)}</Mixed>
        </span>
      )}
    </span>
  );
}
