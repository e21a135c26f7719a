import type { ProcessDocument } from '@fashen/contracts';
import { CONCLUSIONS } from '@fashen/domain';
import { Signing } from '../../shared/approval/signing.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Moment } from '../../shared/light/day.js';
import { detailsOf, nameOf } from './details.js';
import { DRAFTS } from './words.js';

/** 复审、审签, and what was drafted round by round. */
export function ApprovalTab({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const details = detailsOf(process);
  const { approval, rounds = [] } = details;
  return (
    <>
      {approval && <Signing process={process} approval={approval} />}
      {rounds.length > 0 && (
        <section>
          <h3>{say(DRAFTS.title)}</h3>
          <ul>
            {rounds.map(({ id, round, conclusion, items, draftedBy, draftedAt }) => (
              <li key={id}>
                {say(DRAFTS.line, { n: round, conclusion: say(CONCLUSIONS[conclusion]), items: items.length })}{' '}
                <Zh>{nameOf(details, draftedBy)}</Zh> <Moment at={draftedAt} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
