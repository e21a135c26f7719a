import type { Log } from '../platform/log.js';
import { BackgroundWork } from './background-work.js';

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
const HOUR = 3_600_000;

describe('background work', () => {
  it('runs timers before the outbox, once at the start', async () => {
    const seen: string[] = [];
    const done = deferred();
    const work = new BackgroundWork(
      {
        runDue: async () => seen.push('timers'),
        drain: async () => {
          seen.push('outbox');
          done.resolve(undefined);
          return 0;
        },
      },
      silent,
      HOUR,
    );
    work.start();
    await done.promise;
    await work.stop();
    expect(seen).toEqual(['timers', 'outbox']);
  });

  it('makes one more pass for a nudge that comes during a pass, however many come', async () => {
    let passes = 0;
    const twice = deferred();
    const work: BackgroundWork = new BackgroundWork(
      {
        runDue: async () => {
          passes += 1;
          if (passes === 1) for (let n = 0; n < 5; n += 1) work.nudge();
          return 0;
        },
        drain: async () => {
          if (passes === 2) twice.resolve(undefined);
          return 0;
        },
      },
      silent,
      HOUR,
    );
    work.start();
    await twice.promise;
    await work.stop();
    expect(passes).toBe(2);
  });

  it('logs a pass that fails and still runs the outbox', async () => {
    const errors: unknown[] = [];
    const drained = deferred();
    const work = new BackgroundWork(
      {
        runDue: async () => {
          throw new Error('the database is away');
        },
        drain: async () => {
          drained.resolve(undefined);
          return 0;
        },
      },
      { ...silent, error: (_, fields) => errors.push(fields) },
      HOUR,
    );
    work.start();
    await drained.promise;
    await work.stop();
    expect(errors).toEqual([
      expect.objectContaining({ what: 'timers', error: expect.objectContaining({ message: 'the database is away' }) }),
    ]);
  });

  it('does nothing after it was stopped', async () => {
    let passes = 0;
    const work = new BackgroundWork({ runDue: async () => ++passes, drain: async () => 0 }, silent, HOUR);
    work.start();
    await work.stop();
    const before = passes;
    work.nudge();
    await work.stop();
    expect(passes).toBe(before);
  });
});

function deferred() {
  let resolve!: (value: unknown) => void;
  const promise = new Promise((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
