import type { DispatchedHandler } from '@fashen/engine';
import type { HandlerServices } from './services.js';

/** Effect `tellSpine` of the parts: `process` is null for a document without a life in the system, which has nobody who waits to hear. */
export const tellSpine =
  ({ messages }: Pick<HandlerServices, 'messages'>): DispatchedHandler =>
  async (run) =>
    (run.effect.params as { process: string | null }).process === null ? undefined : messages.tellProcess(run);
