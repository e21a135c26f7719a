import '../../shared/clauses/clauses.css';
import type { ClauseChangeView, ProcessDocument } from '@fashen/contracts';
import { ChangePlace, Segments } from '../../shared/clauses/diff.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { Names } from '../../shared/matter/names.js';
import type { DeliberationDetails } from './details.js';
import { DELIBERATION, VERIFICATIONS } from './words.js';

/** A clause that changed, by its place and its words. */
export const Change = ({ change }: { change: ClauseChangeView }) => (
  <section className="diff-entry">
    <h3>
      <ChangePlace change={change} />
    </h3>
    <Segments segments={change.segments} />
  </section>
);

/** What reviewers made of the changed text, and what the office changed in wording, as it was looked at. */
export function Looked({
  process,
  details: { verifications, wordingChanges },
}: {
  process: ProcessDocument;
  details: DeliberationDetails;
}) {
  const say = useSay();
  return (
    <>
      {verifications.length > 0 && (
        <Panel title={say(DELIBERATION.verifications)}>
          <ul className="plain">
            {verifications.map(({ id, party, verdict, note, createdBy, createdAt }) => (
              <li key={id} className="row">
                <Moment at={createdAt} />
                <Names process={process} ids={[party, createdBy]} />
                <strong>
                  <span aria-hidden="true">{verdict === 'confirmed' ? '✓' : '▲'}</span>{' '}
                  {say(VERIFICATIONS[verdict] ?? { zh: verdict, en: verdict })}
                </strong>
                {note && <Zh>{note}</Zh>}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {wordingChanges.map(({ id, note, createdBy, createdAt, differences: { changed } }) => (
        <Panel key={id} title={say(DELIBERATION.wording)}>
          <p className="row">
            <Moment at={createdAt} />
            <Names process={process} ids={[createdBy]} />
            {note && <Zh>{note}</Zh>}
          </p>
          {changed.length === 0 ? (
            <p>{say(DELIBERATION.noWords)}</p>
          ) : (
            changed.map((change) => <Change key={`${change.old}${change.new}`} change={change} />)
          )}
        </Panel>
      ))}
    </>
  );
}
