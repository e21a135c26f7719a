import { useMedia } from './use-media.js';

/** Whether the page is as wide as a phone, or enlarged so that it is: the same measure as in style.css. */
export const useIsNarrow = (): boolean => useMedia('(max-width: 40rem)');
