import type { BoardFigure } from '@fashen/contracts';
import { Fragment } from 'react';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { legendOf, type Mark, stripsOf } from './strips.js';
import { BOARD } from './words.js';

/** Lines beyond these are read in the table. */
const MOST = 20;

/** The chart of a figure: its words and figures are text, so that they grow with the reader's letters; only the strips are drawn. */
export function Chart({ figure }: { figure: BoardFigure }) {
  const say = useSay();
  const strips = stripsOf(figure, say);
  const legend = legendOf(figure, say);
  return (
    <>
      <div className="board-chart" role="img" aria-label={say(BOARD.chart, { title: say(figure.title) })}>
        {strips.slice(0, MOST).map(({ label, marks, value }) => (
          <Fragment key={label}>
            <span className="board-label">
              <Mixed>{label}</Mixed>
            </span>
            <svg viewBox="-1 0 102 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              {marks.map((mark) => (
                <Drawn key={`${mark.shape}${mark.tone}`} mark={mark} />
              ))}
            </svg>
            <span className="board-value figures">{value}</span>
          </Fragment>
        ))}
      </div>
      <p className="quiet board-legend">
        {figure.name === 'stages' && say(BOARD.boxes)}
        {legend.map(({ sign, tone, label }) => (
          <span key={sign}>
            <span className={`board-sign board-${tone}`} aria-hidden="true">
              {sign}
            </span>{' '}
            {label}
          </span>
        ))}
        {strips.length > MOST && <span>{say(BOARD.more, { n: MOST })}</span>}
      </p>
    </>
  );
}

function Drawn({ mark: { shape, from, to, tone } }: { mark: Mark }) {
  if (shape === 'band') return <rect className={`board-${tone}`} x={from} y={2} width={Math.max(to - from, 0.4)} height={6} />;
  if (shape === 'whisker') return <line className="board-whisker" x1={from} x2={to} y1={5} y2={5} vectorEffect="non-scaling-stroke" />;
  return <line className="board-middle" x1={from} x2={from} y1={0.5} y2={9.5} vectorEffect="non-scaling-stroke" />;
}
