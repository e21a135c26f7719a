import { outlook } from './chart/outlook.js';
import { retraceStored } from './chart/retrace.js';
import { Outbox } from './durable/outbox.js';
import { retry } from './durable/retry.js';
import { runDue } from './durable/run-due.js';
import { createRuntime } from './durable/runtime.js';
import { send } from './durable/send.js';
import { start } from './durable/start.js';
import { tell } from './durable/tell.js';
import type { Engine, EngineOptions } from './engine.js';
import type { Tx } from './port.js';
import { available } from './reading/available.js';
import { opening, prepare } from './reading/prepare.js';
import { history, read } from './reading/read.js';
import { readable } from './reading/readable.js';
import { verify } from './reading/verify.js';
import { isSealed, openSealed } from './sealing/seal.js';

/** The engine over a store: registers the workflows (`DefinitionFaults` when one cannot be run) and answers what one may ask of it. */
export function createEngine<T extends Tx>(options: EngineOptions<T>): Engine {
  const runtime = createRuntime(options);
  const outbox = new Outbox(runtime);
  return {
    start: (workflow, input, given) => start(runtime, workflow, input, given),
    send: (id, event, given) => send(runtime, id, event, given),
    tell: (id, event, causedBy) => tell(runtime, id, event, causedBy),
    read: (id) => read(runtime, id),
    history: (id) => history(runtime, id),
    available: (id, by) => available(runtime, id, by),
    prepare: (id, event, by) => prepare(runtime, id, event, by),
    opening: (workflow, seed, by) => opening(runtime, workflow, seed, by),
    readable: (id, by) => readable(runtime, id, by),
    outlook: (id, by) => outlook(runtime, id, by),
    retrace: (id) => retraceStored(runtime, id),
    runDue: () => runDue(runtime),
    begin: (started) => outbox.begin(started),
    drain: () => outbox.drain(),
    retry: (incident) => retry(runtime, outbox, incident),
    verify: (id) => verify(runtime, id),
    unseal: async (value) => {
      if (!isSealed(value) || !options.sealingKey) return undefined;
      const key = options.sealingKey;
      return options.store.read((reader) => openSealed(reader, key, value));
    },
  };
}
