import type { ObjectionAnswers } from '@fashen/contracts';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { PANEL } from './panel-words.js';

/** What the person was told, each with the office's copy of its paper. */
export function Told({ process }: { process: string }) {
  const say = useSay();
  const at = `/api/objections/${encodeURIComponent(process)}/answers`;
  const told = useAddress<ObjectionAnswers>(at);
  return (
    <Panel title={say(PANEL.told)}>
      <Answered of={told}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p>{say(PANEL.noneTold)}</p>
          ) : (
            <ol className="plain matters">
              {entries.map(({ answer, label, on, text }) => (
                <li key={answer}>
                  <Day date={on} />
                  <strong>{say(label)}</strong>
                  <Zh>{text}</Zh>
                  <a href={`${at}/paper?answer=${encodeURIComponent(answer)}`}>{say(PANEL.copy)}</a>
                </li>
              ))}
            </ol>
          )
        }
      </Answered>
    </Panel>
  );
}
