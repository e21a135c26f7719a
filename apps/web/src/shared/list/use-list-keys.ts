import { type RefObject, useEffect } from 'react';

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role=combobox], [role=dialog] *'));

/**
 * Keys of a list: j and k go to the next and the last row, Enter opens it (the focus stands on its link), / goes to the search field. A row's link
 * carries `data-row`, the search field is of type search. Nothing happens while somebody types, or where a key has a meaning of the browser's.
 */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const within = list.current;
      if (!within || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/') {
        event.preventDefault();
        within.querySelector<HTMLElement>('input[type=search]')?.focus();
      }
      if (event.key !== 'j' && event.key !== 'k') return;
      const rows = [...within.querySelectorAll<HTMLElement>('[data-row]')];
      const at = rows.indexOf(document.activeElement as HTMLElement);
      const next = event.key === 'j' ? Math.min(at + 1, rows.length - 1) : Math.max(at - 1, 0);
      rows[next]?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list]);
}
