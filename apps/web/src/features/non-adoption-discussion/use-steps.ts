import type { AcceptedView, ProcessDocument } from '@fashen/contracts';
import { useRef, useState } from 'react';
import { newKey } from '../../shared/api/client.js';
import { type Action, useAct } from '../../shared/api/queries.js';

/** Steps of one press, one after the other, each with the revision that the one before left. The first refusal stops the rest and is told. */
export function useSteps(process: ProcessDocument) {
  const act = useAct(process);
  const own = useRef(0);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const take = async (actions: readonly Action[]): Promise<AcceptedView | undefined> => {
    setBusy(true);
    setError(null);
    let done: AcceptedView | undefined;
    try {
      for (const action of actions) {
        done = await act.mutateAsync({ ...action, key: newKey(), revision: Math.max(process.revision, own.current) });
        own.current = done.revision;
      }
      return done;
    } catch (failure) {
      setError(failure);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { take, isBusy, error };
}
