import type { ProcessList } from '@fashen/contracts';
import { Link } from 'react-router';
import { useAddress } from '../api/queries.js';
import { useSay } from '../language/language.js';
import { Answered } from '../layout/page.js';
import { Moment } from '../light/day.js';

/** The cases about a document, each with where it stands; `without` is the one that the page is about, `none` what is said where there is no other. */
export function Cases({ document, without, none }: { document: string; without?: string; none: string }) {
  const say = useSay();
  const processes = useAddress<ProcessList>(`/api/processes?document=${encodeURIComponent(document)}`);
  return (
    <Answered of={processes}>
      {({ entries }) => {
        const shown = entries.filter(({ id }) => id !== without);
        if (shown.length === 0) return <p>{none}</p>;
        return (
          <ul className="plain matters">
            {shown.map(({ id, label, states, openedAt }) => (
              <li key={id}>
                <Link to={`/processes/${id}`}>{say(label)}</Link>
                <span>{states.map((state) => say(state)).join(' · ')}</span>
                <Moment at={openedAt} />
              </li>
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}
