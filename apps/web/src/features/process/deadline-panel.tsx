import type { DeadlineView } from '@fashen/contracts';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Scroll } from '../../shared/layout/scroll.js';
import { Day, Moment } from '../../shared/light/day.js';
import { Light } from '../../shared/light/light.js';
import { DayCalendar } from './day-calendar.js';
import { skippedOf } from './days.js';
import { DEADLINE, PROCESS } from './words.js';

/** More days than this are no calendar that anybody reads. */
const MOST_DAYS = 200;

const unitOf = (unit: string) => (unit === 'wd' || unit === 'd' || unit === 'm' || unit === 'y' ? DEADLINE[unit] : DEADLINE.d);

/** The rule in a sentence: how long, and from when. */
export function Rule({ deadline }: { deadline: DeadlineView }) {
  const say = useSay();
  const { amount, unit, from, extension } = deadline;
  return (
    <span>
      {say(DEADLINE.rule, { amount, unit: say(unitOf(unit)), from })}
      {extension > 0 && say(DEADLINE.extended, { amount: extension, unit: say(unitOf(unit)) })}
    </span>
  );
}

/** Every deadline of the case unfolded: the rule, day by day, pauses with their evidence, extensions, what a new calendar changed. */
export function DeadlinePanel({ deadlines }: { deadlines: readonly DeadlineView[] }) {
  const say = useSay();
  if (deadlines.length === 0) return <p>{say(PROCESS.noDeadlines)}</p>;
  const open = ({ status }: DeadlineView) => status === 'running' || status === 'paused';
  const sorted = [...deadlines].sort((a, b) => Number(open(b)) - Number(open(a)));
  return sorted.map((deadline) => <One key={deadline.key} deadline={deadline} isOpen={open(deadline)} />);
}

function One({ deadline, isOpen }: { deadline: DeadlineView; isOpen: boolean }) {
  const say = useSay();
  const { key, label, status, light, left, due, certain, verified, basis, note, days } = deadline;
  return (
    <Panel
      id={key}
      title={say(label)}
      extra={
        <>
          {light ? <Light light={light} left={left} /> : <span className="quiet">{say(DEADLINE[status])}</span>}
          {due && (
            <span className="deadline-due">
              {say(PROCESS.until)} <Day date={due} weekday />
            </span>
          )}
        </>
      }
    >
      <div className="stack">
        <div>
          <Rule deadline={deadline} />{' '}
          <span className="quiet">
            {say(PROCESS.basis)}
            <Zh>{basis}</Zh>
          </span>
        </div>
        {note && (
          <p className="hedge">
            <Mixed>{say(note)}</Mixed>
          </p>
        )}
        {!certain && status !== 'paused' && <p className="hedge">△ {say(DEADLINE.uncertain)}</p>}
        {!verified && <p className="hedge">△ {say(DEADLINE.unverified)}</p>}
        <details open={isOpen}>
          <summary>{say(DEADLINE.calendar, { name: say(label) })}</summary>
          {days.length > MOST_DAYS ? <p className="quiet">{say(DEADLINE.fewDays)}</p> : <DayCalendar deadline={deadline} />}
          <Skipped deadline={deadline} />
        </details>
        <Changes deadline={deadline} />
      </div>
    </Panel>
  );
}

function Skipped({ deadline }: { deadline: DeadlineView }) {
  const say = useSay();
  const { told, weekends } = skippedOf(deadline.days);
  if (told.length === 0 && weekends === 0) return null;
  return (
    <div className="stack">
      {told.length > 0 && (
        <Scroll label={say(DEADLINE.reasons)}>
          <table className="grid">
            <caption>{say(DEADLINE.reasons)}</caption>
            <thead>
              <tr>
                <th scope="col">{say(DEADLINE.day)}</th>
                <th scope="col">{say(DEADLINE.why)}</th>
                <th scope="col">{say(DEADLINE.source)}</th>
              </tr>
            </thead>
            <tbody>
              {told.map(({ date, why, whyEn, source }) => (
                <tr key={date}>
                  <td>
                    <Day date={date} weekday />
                  </td>
                  <td>
                    <Mixed>{say({ zh: why ?? '', en: whyEn ?? '' })}</Mixed>
                  </td>
                  <td>{source && <Zh>{source}</Zh>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {weekends > 0 && <p className="quiet">{say(DEADLINE.weekends, { n: weekends })}</p>}
    </div>
  );
}

function Changes({ deadline: { pauses, extensions, revisions, unit } }: { deadline: DeadlineView }) {
  const say = useSay();
  return (
    <>
      {pauses.length > 0 && (
        <section>
          <h3>{say(DEADLINE.pauses)}</h3>
          <ul>
            {pauses.map(({ from, until, evidence }) => (
              <li key={from}>
                {until === null ? say(DEADLINE.pauseOpen, { from }) : say(DEADLINE.pause, { from, until })} <Zh>{evidence}</Zh>
              </li>
            ))}
          </ul>
        </section>
      )}
      {extensions.length > 0 && (
        <section>
          <h3>{say(DEADLINE.extensions)}</h3>
          <ul>
            {extensions.map(({ amount, reason, at }) => (
              <li key={at}>
                <Moment at={at} /> +{amount} {say(unitOf(unit))} <Zh>{reason}</Zh>
              </li>
            ))}
          </ul>
        </section>
      )}
      {revisions.length > 0 && (
        <section>
          <h3>{say(DEADLINE.revisions)}</h3>
          <ul>
            {revisions.map(({ at, dueBefore, dueAfter, calendar }) => (
              <li key={at}>
                <Moment at={at} /> {say(DEADLINE.revision, { before: dueBefore, after: dueAfter })} <Zh>{calendar}</Zh>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
