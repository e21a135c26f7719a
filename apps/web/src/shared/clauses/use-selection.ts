import { type RefObject, useEffect, useState } from 'react';
import type { Unit } from './units.js';

/** What was selected in the text: the innermost clause in which it begins, in legal words, and the words themselves. */
export type Selected = { clause: string; anchor: string; quotation: string; top: number; left: number };

/** Longer quotations are cut: an opinion quotes what matters. */
const QUOTED = 300;
const QUIET = 150;

const holderOf = (node: Node | null): HTMLElement | null => {
  const element = node instanceof HTMLElement ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>('[data-clause]') ?? null;
};

/** Reads the selection in `text` a moment after it stood still; null while there is none. */
export function useSelection(text: RefObject<HTMLElement | null>, units: readonly Unit[]): [Selected | null, () => void] {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const anchors = new Map(units.flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces.map(({ id, anchor }) => [id, anchor]))));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const selection = document.getSelection();
      const holder = text.current;
      const quotation = selection?.toString().trim() ?? '';
      if (!selection || !holder || selection.rangeCount === 0 || quotation === '') return setSelected(null);
      const range = selection.getRangeAt(0);
      const clause = holderOf(range.startContainer)?.dataset.clause;
      const anchor = clause === undefined ? undefined : anchors.get(clause);
      if (clause === undefined || anchor === undefined || !holder.contains(range.startContainer)) return setSelected(null);
      const box = range.getBoundingClientRect();
      const frame = holder.getBoundingClientRect();
      setSelected({
        clause,
        anchor,
        quotation: quotation.replace(/\s*\n\s*/g, '').slice(0, QUOTED),
        top: box.bottom - frame.top + 4,
        left: Math.max(0, Math.min(box.left - frame.left, frame.width - 260)),
      });
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(read, QUIET);
    };
    document.addEventListener('selectionchange', later);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', later);
    };
  }, [text, units]);
  return [selected, () => setSelected(null)];
}
