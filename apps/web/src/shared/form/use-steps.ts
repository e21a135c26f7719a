import type { AcceptedView, ProcessDocument } from '@fashen/contracts';
import { useRef, useState } from 'react';
import { newKey } from '../api/client.js';
import { OfflineError } from '../api/problem.js';
import { type Action, useAct } from '../api/queries.js';

/** What a page did not get done, and at which revision of the case it was tried. */
export type Untaken = { error: unknown; event: string; seen: number };

/**
 * Steps of a composed page, one after the other: each goes out with the revision that the one before left, so that the page need not be read
 * again between them. The first that is refused stops the rest and is told. An attempt whose answer was lost keeps its key: repeating it
 * cannot act twice.
 */
export function useSteps(process: ProcessDocument) {
  const act = useAct(process);
  const own = useRef(0);
  const keys = useRef(new Map<string, string>());
  const [isBusy, setBusy] = useState(false);
  const [untaken, setUntaken] = useState<Untaken | null>(null);
  const one = async (action: Action): Promise<AcceptedView> => {
    const name = JSON.stringify(action);
    const key = keys.current.get(name) ?? newKey();
    keys.current.set(name, key);
    const revision = Math.max(process.revision, own.current);
    try {
      const done = await act.mutateAsync({ ...action, key, revision });
      own.current = done.revision;
      keys.current.delete(name);
      return done;
    } catch (error) {
      if (!(error instanceof OfflineError)) keys.current.delete(name);
      setUntaken({ error, event: action.event, seen: revision });
      throw error;
    }
  };
  /** True once all are taken; false after the first that was not, which then stands in `untaken`. */
  const take = async (actions: readonly Action[]): Promise<boolean> => {
    setBusy(true);
    setUntaken(null);
    try {
      for (const action of actions) await one(action);
      return true;
    } catch {
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { take, isBusy, untaken };
}
