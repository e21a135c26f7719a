import type { CaseClock, CorrectionEntry } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { Zh } from '../../shared/language/zh.js';
import '../../shared/layout/sections.css';
import { Day } from '../../shared/light/day.js';
import { Light } from '../../shared/light/light.js';
import { RowLink } from '../../shared/list/data-table.js';
import { DutyLine } from '../../shared/matter/duty-line.js';
import { CORRECTION, MARKS } from './words.js';

/** One correction: what is wrong where, both clocks, whose turn it is, and what is marked. */
export function CorrectionCard({ entry }: { entry: CorrectionEntry }) {
  const say = useSay();
  const { id, document, clauses, grounds, source, ordering, addressee, competent, round, duties } = entry;
  return (
    <article className="panel correction-card">
      <h3>
        <RowLink to={`/processes/${id}`}>
          <Zh>{document.title}</Zh>
        </RowLink>{' '}
        {clauses.length === 0 ? say(CORRECTION.whole) : <Zh>{clauses.join('、')}</Zh>}
      </h3>
      <p>
        {say(source)} · {grounds.map((ground) => say(ground)).join('；')}
        {round > 1 && <strong> · {say(CORRECTION.maintained)}</strong>}
      </p>
      <p className="quiet">
        {say(CORRECTION.from)} <Zh>{ordering}</Zh> → {say(CORRECTION.to)} <Zh>{addressee}</Zh>
        {competent && (
          <>
            {' '}
            · {say(CORRECTION.competent)} <Zh>{competent}</Zh>
          </>
        )}
      </p>
      <Clocks reply={entry.reply} completion={entry.completion} />
      <Mark mark={entry.mark} />
      <div>
        <strong>{say(CORRECTION.turns)}</strong>
        {duties.length === 0 ? (
          <p className="quiet">{say(CORRECTION.nobody)}</p>
        ) : (
          <ul className="plain">
            {duties.map((duty) => (
              <li key={`${duty.label.zh}${duty.role}${duty.party.id}`}>
                <DutyLine duty={{ ...duty, reason: null }} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}

export function Clocks({ reply, completion }: Pick<CorrectionEntry, 'reply' | 'completion'>) {
  const say = useSay();
  return (
    <dl className="correction-clocks" aria-label={say(CORRECTION.clocks)}>
      <Clock name={CORRECTION.reply} clock={reply} />
      <Clock name={CORRECTION.completion} clock={completion} />
    </dl>
  );
}

function Clock({ name, clock }: { name: Words; clock: CaseClock | null }) {
  const say = useSay();
  const closed = clock && (clock.status === 'met' || clock.status === 'missed' || clock.status === 'stopped') ? clock.status : null;
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd>
        {clock === null ? (
          <span className="quiet">{say(CORRECTION.notRunning)}</span>
        ) : (
          <>
            <Light light={clock.light} left={clock.left} />
            {closed && <strong>{say(CORRECTION[closed])}</strong>} <Day date={clock.due} weekday />
            <div className="quiet">
              <Mixed>{say(clock.reason)}</Mixed>
            </div>
          </>
        )}
      </dd>
    </div>
  );
}

export function Mark({ mark: { code, clauses, since } }: { mark: CorrectionEntry['mark'] }) {
  const say = useSay();
  const { sign, ...words } = MARKS[code];
  return (
    <p className={`correction-mark correction-mark-${code}`}>
      <span aria-hidden="true">{sign}</span> {say(words)} {clauses.length > 0 && <Zh>{clauses.join('、')}</Zh>}{' '}
      {since && say(CORRECTION.since, { day: since })}
    </p>
  );
}
