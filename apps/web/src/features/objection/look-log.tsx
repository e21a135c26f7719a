import type { LookLog } from '@fashen/contracts';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { LOOK, LOOKS } from './words.js';

/** 查看记录: who opened personal data, when, and what for. */
export function LookLogPanel({ objection }: { objection: string }) {
  const say = useSay();
  const log = useAddress<LookLog>(`/api/objections/${encodeURIComponent(objection)}/looks`);
  return (
    <Panel title={say(LOOK.log)}>
      <Answered of={log}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p>{say(LOOK.noLog)}</p>
          ) : (
            <ul className="plain matters">
              {entries.map(({ person, name, what, why, at }) => (
                <li key={`${at}${person}${what}`}>
                  <Moment at={at} />
                  <Zh>{name}</Zh>
                  <span>{LOOKS[what] && say(LOOKS[what])}</span>
                  <Zh>{why}</Zh>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Panel>
  );
}
