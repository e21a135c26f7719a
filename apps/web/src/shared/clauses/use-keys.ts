import { useEffect, useRef } from 'react';

/** Keys that a person types into, or that belong to a list or a dialogue that is open. */
const TYPING = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="menu"], [role="dialog"]';

/** Single keys of a page. None while somebody types or a dialogue is open, none with a modifier; `isOn` turns all but `?` off (WCAG 2.1.4). */
export function useKeys(keys: Readonly<Record<string, () => void>>, isOn: boolean): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"]:not([aria-hidden="true"])')) return;
      const act = isOn || event.key === '?' ? latest.current[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}
