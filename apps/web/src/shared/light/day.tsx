import { useLanguage } from '../language/language.js';

const WEEKDAYS = { zh: ['日', '一', '二', '三', '四', '五', '六'], en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] };

/** 2026-11-24, and 星期二 where the weekday matters. */
export function Day({ date, weekday = false }: { date: string; weekday?: boolean }) {
  const { language } = useLanguage();
  const day = date.slice(0, 10);
  const name = WEEKDAYS[language][new Date(`${day}T00:00:00Z`).getUTCDay()];
  return (
    <time dateTime={day} className="figures">
      {day}
      {weekday && ` ${language === 'zh' ? `星期${name}` : name}`}
    </time>
  );
}

const BEIJING = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

const HOURS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });

/** The time of day in Beijing: 09:30. */
export const clockOf = (at: string): string => HOURS.format(new Date(at));

/** An instant as the clock in Beijing showed it: 2026-11-24 09:30. */
export const Moment = ({ at }: { at: string }) => (
  <time dateTime={at} className="figures">
    {BEIJING.format(new Date(at))}
  </time>
);
