import './clauses.css';
import { memo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useSay } from '../language/language.js';
import type { Unit } from './units.js';
import { CLAUSES } from './words.js';

/** Something that stands at a clause: an item, a finding, a change. `sign` and `label` say what it is; the colour only helps. */
export type Mark = { key: string; sign: string; label: string; tone: 'must' | 'advice' | 'change' | 'plain'; to: string };

type Props = {
  units: readonly Unit[];
  /** By unit. Keep the arrays the same while nothing about them changes: a unit is drawn again only when its marks do. */
  marks?: ReadonlyMap<string, readonly Mark[]>;
  /** The unit that the reader is at. */
  current?: string | undefined;
  /** What can be done with a clause, such as 列为意见. Must stay the same function. */
  tool?: (unit: Unit) => ReactNode;
};

const NONE: readonly Mark[] = [];

/** The text of a version by clause, every clause with an address of its own. What is out of sight is not laid out. */
export const ClauseText = memo(function ClauseText({ units, marks, current, tool }: Props) {
  return (
    <div className="clauses" lang="zh-CN">
      {units.map((unit) => (
        <UnitText key={unit.id} unit={unit} marks={marks?.get(unit.id) ?? NONE} isCurrent={unit.id === current} tool={tool} />
      ))}
    </div>
  );
});

const UnitText = memo(function UnitText({
  unit,
  marks,
  isCurrent,
  tool,
}: {
  unit: Unit;
  marks: readonly Mark[];
  isCurrent: boolean;
  tool: Props['tool'];
}) {
  return (
    <section
      id={unit.id}
      className={`clause clause-${unit.type}${isCurrent ? ' clause-current' : ''}`}
      aria-label={unit.anchor}
      aria-current={isCurrent ? 'location' : undefined}
      tabIndex={-1}
    >
      <div className="clause-body">
        {unit.lines.map(({ indent, pieces }) => (
          <p key={pieces[0]?.id} className={`clause-line clause-indent-${indent}`}>
            {pieces.map(({ id, text }) => (
              <span key={id} data-clause={id} {...(id === unit.id ? {} : { id })}>
                {text}
              </span>
            ))}
          </p>
        ))}
      </div>
      {(marks.length > 0 || tool) && (
        <div className="clause-margin">
          <MarkList marks={marks} />
          {tool?.(unit)}
        </div>
      )}
    </section>
  );
});

function MarkList({ marks }: { marks: readonly Mark[] }) {
  if (marks.length === 0) return null;
  return (
    <ul>
      {marks.map(({ key, sign, label, tone, to }) => (
        <li key={key}>
          <Link to={to} className={`mark mark-${tone}`} preventScrollReset>
            <span aria-hidden="true">{sign}</span> {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** 目录 the table of contents: 章 节 条, each with how much stands at it. */
export const Contents = memo(function Contents({ units, marks, current }: Pick<Props, 'units' | 'marks' | 'current'>) {
  const say = useSay();
  const entries = units.filter(({ type }) => type !== 'front' && type !== 'contents' && type !== 'closing');
  return (
    <nav className="contents" aria-label={say(CLAUSES.contents)}>
      <ol>
        {entries.map(({ id, type, label, heading, anchor }) => {
          const count = marks?.get(id)?.length ?? 0;
          return (
            <li key={id} className={`contents-${type}`}>
              <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
                <span lang="zh-CN">{[label || anchor, heading].filter(Boolean).join(' ')}</span>
                {count > 0 && (
                  <span className="contents-count">
                    <span aria-hidden="true">●{count}</span>
                    <span className="spoken">{say(CLAUSES.marks, { n: count })}</span>
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
});
