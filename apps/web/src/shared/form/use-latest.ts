import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function on every render, calling the newest one: so that a key pressed in one field renders that field only. */
export function useLatest<A extends unknown[]>(callback: (...args: A) => void): (...args: A) => void {
  const latest = useRef(callback);
  // With the commit, not some time after it: a press that comes between must not call the callback of the render before.
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
