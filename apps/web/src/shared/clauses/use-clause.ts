import { useCallback, useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Unit } from './units.js';

/** Brings a clause into view: in its own pane where the text has one (`data-scrolls`), so that the page beside it stays where it is. */
export function reveal(clause: HTMLElement | null): void {
  if (!clause) return;
  const pane = clause.closest<HTMLElement>('[data-scrolls]');
  if (!pane || getComputedStyle(pane).overflowY !== 'auto') {
    clause.scrollIntoView({ block: 'center' });
    return;
  }
  const offset = clause.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += offset - pane.clientHeight / 3;
}

const unitAt = (units: readonly Unit[], id: string): number =>
  units.findIndex((unit) => unit.id === id || unit.lines.some(({ pieces }) => pieces.some((piece) => piece.id === id)));

/** The clause in the address (`#article-9`): brought into view when it changes, and moved by `goTo`. */
export function useClause(units: readonly Unit[]) {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const id = decodeURIComponent(hash.slice(1));
  const current = units[unitAt(units, id)]?.id;
  useEffect(() => {
    if (current === undefined) return;
    const show = () => reveal(document.getElementById(id));
    show();
    // What was out of sight had a height that was guessed; once it is laid out, the clause may have moved.
    const again = requestAnimationFrame(() => requestAnimationFrame(show));
    return () => cancelAnimationFrame(again);
  }, [id, current]);
  const goTo = useCallback(
    (clause: string) => {
      navigate({ search: window.location.search, hash: clause }, { replace: true, preventScrollReset: true });
      document.getElementById(clause)?.focus({ preventScroll: true });
    },
    [navigate],
  );
  const step = (by: 1 | -1) => {
    // Where the reader is now: keys may come faster than the page is drawn.
    const here = unitAt(units, decodeURIComponent(window.location.hash.slice(1)));
    const next = units[here === -1 ? 0 : Math.min(units.length - 1, Math.max(0, here + by))];
    if (next) goTo(next.id);
  };
  return { current, goTo, step };
}
