import { useSyncExternalStore } from 'react';

/** As wide as a phone: the same measure as in style.css. */
const NARROW = '(max-width: 40rem)';

const listen = (tell: () => void): (() => void) => {
  const narrow = window.matchMedia(NARROW);
  narrow.addEventListener('change', tell);
  return () => narrow.removeEventListener('change', tell);
};

/** Whether the page is as wide as a phone, or enlarged so that it is. */
export const useIsNarrow = (): boolean => useSyncExternalStore(listen, () => window.matchMedia(NARROW).matches);
