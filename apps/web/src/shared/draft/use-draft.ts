import type { Words } from '@fashen/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { FORM } from '../form/words.js';

/** What was typed and not sent: kept on this machine at once; see README for how the server keeps it too. */
export function useDraft<T>(scope: string, initial: T) {
  const key = `fashen.draft.${scope}`;
  const [value, setState] = useState<T>(() => {
    const kept = localStorage.getItem(key);
    return kept === null ? initial : (JSON.parse(kept) as T);
  });
  const [says, setSays] = useState<Words | null>(() => (localStorage.getItem(key) === null ? null : FORM.draftFound));
  const first = useRef(initial);
  useEffect(() => {
    first.current = initial;
  });
  const setValue = useCallback(
    (next: T) => {
      setState(next);
      localStorage.setItem(key, JSON.stringify(next));
      setSays(FORM.draftKept);
    },
    [key],
  );
  const discard = useCallback(async () => {
    localStorage.removeItem(key);
    setState(first.current);
    setSays(null);
  }, [key]);
  return { value, setValue, discard, says };
}
