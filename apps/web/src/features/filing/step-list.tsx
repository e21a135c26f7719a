import type { ProcessDocument } from '@fashen/contracts';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Day } from '../../shared/light/day.js';
import { Scan } from '../../shared/matter/names.js';
import { CASE, STEPS } from './case-words.js';

type Step = {
  id: string;
  kind: string;
  actedOn: string;
  words: readonly string[];
  number: string | null;
  until: string | null;
  scans: readonly string[];
};

/** What was handed in and answered, in the order in which it happened. */
export function StepList({ process, steps }: { process: ProcessDocument; steps: readonly Step[] }) {
  const say = useSay();
  return (
    <ol className="plain matters">
      {steps.map(({ id, kind, actedOn, words, number, until, scans }) => (
        <li key={id}>
          <Day date={actedOn} weekday />
          <strong>{STEPS[kind] ? say(STEPS[kind]) : null}</strong>
          {number && (
            <span className="figures">
              <Zh>{number}</Zh>
            </span>
          )}
          {until && <span>{say(CASE.until, { day: until })}</span>}
          {words.length > 0 && <Zh>{words.join('；')}</Zh>}
          {scans.map((scan) => (
            <Scan key={scan} process={process} id={scan} />
          ))}
        </li>
      ))}
    </ol>
  );
}
