import type { ProcessDocument } from '@fashen/contracts';
import { ROLES, type Role } from '@fashen/domain';
import { useSay } from '../../shared/language/language.js';
import { Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { Names } from '../../shared/matter/names.js';
import { type Approval, seatsNow } from './details.js';
import { DELIBERATION, VERDICTS } from './words.js';

/** 签批进度: who is to sign, and who has. */
export function Signing({ process, approval }: { process: ProcessDocument; approval: Approval }) {
  const say = useSay();
  const seats = seatsNow(approval);
  if (seats.length === 0) return null;
  return (
    <Panel title={say(DELIBERATION.signing)}>
      <ul className="plain">
        {seats.map(({ seat, said }) => (
          <li key={seat.id} className="row">
            <span aria-hidden="true">{said ? '✓' : '○'}</span>
            <Names process={process} ids={seat.person ? [seat.party, seat.person] : [seat.party]} />
            <span className="quiet">{say(ROLES[seat.role as Role] ?? { zh: seat.role, en: seat.role })}</span>
            {said ? (
              <>
                <Names process={process} ids={[said.person]} />
                <strong>{say(VERDICTS[said.verdict] ?? { zh: said.verdict, en: said.verdict })}</strong>
                <Day date={said.occurredOn} weekday />
              </>
            ) : (
              <strong>{say(DELIBERATION.waitsFor)}</strong>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
