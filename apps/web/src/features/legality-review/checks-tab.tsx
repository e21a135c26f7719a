import type { ProcessDocument } from '@fashen/contracts';
import { CHECK_ITEM_WORDS, CHECK_ITEMS, CHECK_RESULTS } from '@fashen/domain';
import { Button } from 'antd';
import type { Unit } from '../../shared/clauses/units.js';
import { isOffered, type OpenAction } from '../../shared/form/use-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Moment } from '../../shared/light/day.js';
import { detailsOf, latestChecks, nameOf } from './details.js';
import { ClauseLink } from './item-card.js';
import { CHECKING } from './words.js';

/** 审查要点 the seven check items: what was found, at which clauses, by whom. */
export function ChecksTab({ process, units, open }: { process: ProcessDocument; units: readonly Unit[]; open: OpenAction }) {
  const say = useSay();
  const details = detailsOf(process);
  const marks = latestChecks(details.checks);
  const mayMark = isOffered(process, 'markCheck');
  return (
    <>
      <p className="quiet">{say(CHECKING.toDraft)}</p>
      <ol className="check-list">
        {CHECK_ITEMS.map(({ number, basis }) => {
          const mark = marks.get(number);
          return (
            <li key={number} className="item-card">
              <h3>{say(CHECK_ITEM_WORDS[number])}</h3>
              <div className="row">
                {mark ? (
                  <strong className={mark.result === 'problem' ? 'weight-must' : 'check-passed'}>
                    <span aria-hidden="true">{mark.result === 'problem' ? '▲' : '✓'}</span> {say(CHECK_RESULTS[mark.result])}
                  </strong>
                ) : (
                  <span className="quiet">○ {say(CHECKING.unmarked)}</span>
                )}
                {mark && mark.anchors.length > 0 && (
                  <span>
                    {say(CHECKING.clauses)}:{' '}
                    {mark.anchors.map((anchor, index) => (
                      <span key={anchor}>
                        {index > 0 && '、'}
                        <ClauseLink anchor={anchor} units={units} />
                      </span>
                    ))}
                  </span>
                )}
              </div>
              {mark?.note && (
                <p>
                  <Zh>{mark.note}</Zh>
                </p>
              )}
              <div className="row quiet">
                <span>
                  {say(CHECKING.basis)}: <Zh>{basis}</Zh>
                </span>
                {mark && (
                  <span>
                    {say(CHECKING.by)}: <Zh>{nameOf(details, mark.createdBy)}</Zh> <Moment at={mark.createdAt} />
                  </span>
                )}
              </div>
              {mayMark && (
                <Button
                  size="small"
                  aria-label={`${say(mark ? CHECKING.markAgain : CHECKING.mark)}: ${say(CHECK_ITEM_WORDS[number])}`}
                  onClick={() =>
                    open('markCheck', {
                      prefilled: { checkItem: number, ...(mark ? { anchors: mark.anchors } : {}) },
                      about: `check-${number}`,
                    })
                  }
                >
                  {say(mark ? CHECKING.markAgain : CHECKING.mark)}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
