import { FORM } from '../../shared/form/words.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Day } from '../../shared/light/day.js';
import { FIELD_WORDS } from './field-words.js';

type Names = Readonly<Record<string, string>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What programs use to tell things apart, and people do not read. */
const MARK = /^(?:[0-9a-f]{8}-[0-9a-f-]{27,}|t\d+:[0-9a-f]+|[a-z][A-Za-z0-9]*(?:[.:-][\w.-]+)+|[a-z]+[A-Z]\w*)$/;

const isTold = (value: unknown, names: Names): boolean => {
  if (value === null || value === undefined || value === '') return false;
  if (typeof value === 'string') return value in names || !MARK.test(value);
  if (Array.isArray(value)) return value.length > 0 && value.every((entry) => typeof entry === 'string' && isTold(entry, names));
  if (typeof value === 'object') return factsOf(value as Readonly<Record<string, unknown>>, names).length > 0;
  return true;
};

/** Facts that have words and say something to people. */
export const factsOf = (facts: Readonly<Record<string, unknown>>, names: Names): [string, unknown][] =>
  Object.entries(facts).filter(([key, value]) => key in FIELD_WORDS && isTold(value, names));

/** Facts of a case as people read them: what has no words is left out, ids become names. */
export function Definitions({ facts, names }: { facts: Readonly<Record<string, unknown>>; names: Names }) {
  const say = useSay();
  return (
    <dl className="facts">
      {factsOf(facts, names).map(([key, value]) => (
        <div key={key} className="fact">
          <dt>{say(FIELD_WORDS[key] ?? { zh: '', en: '' })}</dt>
          <dd>
            <Fact value={value} names={names} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Fact({ value, names }: { value: unknown; names: Names }) {
  const say = useSay();
  if (typeof value === 'boolean') return say(value ? FORM.yes : FORM.no);
  if (typeof value === 'number') return <span className="figures">{value}</span>;
  if (typeof value === 'string') return DAY.test(value) ? <Day date={value} weekday /> : <Zh>{names[value] ?? value}</Zh>;
  if (Array.isArray(value)) return <Zh>{value.map((entry: string) => names[entry] ?? entry).join('、')}</Zh>;
  return <Definitions facts={value as Readonly<Record<string, unknown>>} names={names} />;
}
