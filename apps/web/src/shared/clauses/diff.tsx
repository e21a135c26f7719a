import './clauses.css';
import type { ClauseChangeView, ComparisonView } from '@fashen/contracts';
import { Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { useSay } from '../language/language.js';
import { Mixed } from '../language/mixed.js';
import { Zh } from '../language/zh.js';
import { CHANGES, CLAUSES } from './words.js';

/** Words removed and added, readable without colour: struck through and underlined, and spoken as such. */
export function Segments({ segments }: { segments: ClauseChangeView['segments'] }) {
  const say = useSay();
  return (
    <p className="diff" lang="zh-CN">
      {segments.map(([mark, text], index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name than their place
        if (mark === '=') return <span key={index}>{text}</span>;
        const Piece = mark === '-' ? 'del' : 'ins';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name than their place
          <Piece key={index}>
            <span className="spoken">{say(mark === '-' ? CLAUSES.removed : CLAUSES.added)}</span>
            {text}
            <span className="spoken">{say(CLAUSES.end)}</span>
          </Piece>
        );
      })}
    </p>
  );
}

/** 第三条 → 第四条, or the one place where it stayed. */
export function ChangePlace({ change }: { change: ClauseChangeView }) {
  const say = useSay();
  const { old, new: next, draftLabel } = change;
  const isOnePlace = old === next;
  return (
    <>
      <span className="change-word">{say(CHANGES[change.change])}</span>{' '}
      {isOnePlace ? (
        <Zh>{old}</Zh>
      ) : (
        <>
          {old === null ? say(CLAUSES.newPlace) : <Zh>{old}</Zh>} → {next === null ? say(CLAUSES.gone) : <Zh>{next}</Zh>}
        </>
      )}
      {draftLabel && <span className="quiet"> {say(draftLabel === 'removed' ? CLAUSES.labelRemoved : CLAUSES.labelChanged)}</span>}
    </>
  );
}

type Props = {
  comparison: ComparisonView;
  /** What stands under a change, such as what may be done with one that nobody asked for. */
  under?: (change: ClauseChangeView) => ReactNode;
};

/** 比对 two versions clause by clause. */
export function ComparisonText({ comparison, under }: Props) {
  const say = useSay();
  const [isAll, setAll] = useState(false);
  const { articles, counts, staleCitations } = comparison;
  const shown = isAll ? articles : articles.filter(({ change }) => change !== 'same');
  const told = Object.entries(counts).filter(([change, count]) => count > 0 && change in CHANGES);
  return (
    <>
      <div className="row">
        <h2>{say(CLAUSES.comparing, { from: comparison.from.ordinal, to: comparison.to.ordinal })}</h2>
        {told.map(([change, count]) => (
          <span key={change} className="figures">
            {say(CHANGES[change as keyof typeof CHANGES])} {count}
          </span>
        ))}
      </div>
      <p className="quiet">{say(CLAUSES.legend)}</p>
      <Checkbox checked={isAll} onChange={({ target }) => setAll(target.checked)}>
        {say(CLAUSES.showSame)}
      </Checkbox>
      {articles.every(({ change }) => change === 'same') && <p role="status">{say(CLAUSES.noChange)}</p>}
      {shown.map((change) => (
        <section key={`${change.old}/${change.new}`} className="diff-entry">
          <h3>
            <ChangePlace change={change} />
          </h3>
          <Segments segments={change.segments} />
          {under?.(change)}
        </section>
      ))}
      {staleCitations.length > 0 && (
        <section className="diff-entry">
          <h3>{say(CLAUSES.stale)}</h3>
          <ul>
            {staleCitations.map(({ clause, anchor, written, shouldBe }) => (
              <li key={`${clause}/${written}`}>
                <Mixed>
                  {say(shouldBe === null ? CLAUSES.staleUnknown : CLAUSES.staleLine, { anchor, written, should: shouldBe ?? '' })}
                </Mixed>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
