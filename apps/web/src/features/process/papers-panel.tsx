import type { ProcessDocument } from '@fashen/contracts';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { PROCESS } from './words.js';

/** Papers that were made in the case, to be fetched. */
export function PapersPanel({ process }: { process: ProcessDocument }) {
  const say = useSay();
  return (
    <Panel title={say(PROCESS.papersMade)}>
      {process.documents.length === 0 ? (
        <p>{say(PROCESS.noPapers)}</p>
      ) : (
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">{say(PROCESS.paper)}</th>
              <th scope="col">{say(PROCESS.madeAt)}</th>
            </tr>
          </thead>
          <tbody>
            {process.documents.map(({ name, href, createdAt }) => (
              <tr key={href}>
                <td>
                  <a href={href}>
                    <Zh>{name}</Zh>
                  </a>
                </td>
                <td>
                  <Moment at={createdAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
