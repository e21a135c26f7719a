import type { DeadlineView } from '@fashen/contracts';
import { useLanguage } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { type CountedDay, monthsOf } from './days.js';
import { DEADLINE } from './words.js';

const WEEK = { zh: ['一', '二', '三', '四', '五', '六', '日'], en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] };

const kindOf = (day: CountedDay): string => (day.paused ? 'paused' : day.counts ? 'counted' : 'skipped');

/** A deadline day by day: counted days numbered, skipped ones grey with their reason, pauses hatched. Each cell also says it in words. */
export function DayCalendar({ deadline }: { deadline: DeadlineView }) {
  const { language, say } = useLanguage();
  const why = (day: CountedDay): string => (language === 'zh' ? day.why : day.whyEn) ?? '';
  const says = (day: CountedDay): string =>
    [
      day.date === deadline.from && say(DEADLINE.start),
      day.counts ? say(DEADLINE.counted, { n: day.n }) : `${say(DEADLINE.skipped)} ${why(day)}`,
      day.date === deadline.due && say(DEADLINE.isDue),
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <>
      <ul className="day-key quiet" aria-label={say(DEADLINE.key)}>
        <li>
          <span className="day-sample">1</span> {say(DEADLINE.keyCounted)}
        </li>
        <li>
          <span className="day-sample day-skipped" /> {say(DEADLINE.keySkipped)}
        </li>
        <li>
          <span className="day-sample day-paused" /> {say(DEADLINE.keyPaused)}
        </li>
      </ul>
      <div className="months">
        {monthsOf(deadline.days).map(({ month, weeks }) => (
          <table key={month} className="month">
            <caption>{month}</caption>
            <thead>
              <tr>
                {WEEK[language].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week.find(({ date }) => date !== '')?.date}>
                  {week.map(({ date, day }, index) =>
                    day === null ? (
                      <td key={date || `empty-${index}`} className="day-outside">
                        {date === '' ? '' : Number(date.slice(8))}
                      </td>
                    ) : (
                      <td key={date} className={`day day-${kindOf(day)}`} title={says(day)}>
                        <span className="day-date">{Number(date.slice(8))}</span>
                        <span className="day-says">
                          <Mixed>{says(day)}</Mixed>
                        </span>
                        {day.counts && (
                          <span className="day-n" aria-hidden="true">
                            {day.n}
                          </span>
                        )}
                        {date === deadline.from && (
                          <span className="day-start" aria-hidden="true">
                            {say(DEADLINE.start)}
                          </span>
                        )}
                        {date === deadline.due && (
                          <span className="day-due" aria-hidden="true">
                            {say(DEADLINE.isDue)}
                          </span>
                        )}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </>
  );
}
