import { useCallback, useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Unit } from './units.js';

/** The clause in the address (`#article-9`): brought into view when it changes, and moved by `goTo`. */
export function useClause(units: readonly Unit[]) {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const id = decodeURIComponent(hash.slice(1));
  const at = units.findIndex((unit) => unit.id === id || unit.lines.some(({ pieces }) => pieces.some((piece) => piece.id === id)));
  const current = units[at]?.id;
  useEffect(() => {
    if (current === undefined) return;
    const show = () => document.getElementById(id)?.scrollIntoView({ block: 'center' });
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
    const next = units[at === -1 ? 0 : Math.min(units.length - 1, Math.max(0, at + by))];
    if (next) goTo(next.id);
  };
  return { current, goTo, step };
}
