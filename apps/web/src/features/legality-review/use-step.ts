import type { AcceptedView, ProcessDocument } from '@fashen/contracts';
import { useRef } from 'react';
import { newKey } from '../../shared/api/client.js';
import { OfflineError } from '../../shared/api/problem.js';
import { useAct } from '../../shared/api/queries.js';

/**
 * One's own steps one after the other: each goes out with the revision that the one before left, so that the page need not be read again between
 * them. An attempt whose answer was lost keeps its key: repeating it cannot act twice.
 */
export function useStep(process: ProcessDocument) {
  const act = useAct(process);
  const own = useRef(0);
  const keys = useRef(new Map<string, string>());
  const step = async (event: string, body: Readonly<Record<string, unknown>>): Promise<AcceptedView> => {
    const name = `${event}/${JSON.stringify(body)}`;
    const key = keys.current.get(name) ?? newKey();
    keys.current.set(name, key);
    try {
      const done = await act.mutateAsync({ event, body, key, revision: Math.max(process.revision, own.current) });
      own.current = done.revision;
      keys.current.delete(name);
      return done;
    } catch (error) {
      if (!(error instanceof OfflineError)) keys.current.delete(name);
      throw error;
    }
  };
  return { step, isBusy: act.isPending, error: act.error };
}
