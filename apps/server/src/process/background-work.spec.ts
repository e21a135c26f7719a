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
        begin: async () => {
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
        begin: async () => {
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
        begin: async () => {
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

  it('goes on while an effect takes its time, looks again when it has ended, and stops when it has', async () => {
    const slow = deferred();
    const passed = [deferred(), deferred(), deferred()];
    const seen: string[] = [];
    let passes = 0;
    const work = new BackgroundWork(
      {
        runDue: async () => ++passes,
        begin: async (started) => {
          passed[passes - 1]?.resolve(undefined);
          if (passes === 1) started(slow.promise.then(() => void seen.push('ended')));
          return 0;
        },
      },
      silent,
      HOUR,
    );
    work.start();
    await passed[0]!.promise;
    work.nudge();
    await passed[1]!.promise;
    expect(seen).toEqual([]);
    slow.resolve(undefined);
    await passed[2]!.promise;
    await work.stop();
    expect(seen).toEqual(['ended']);
  });

  it('waits at the end for an effect that had started when the database went away, and tells of both', async () => {
    const errors: { what: unknown; error: Error }[] = [];
    const slow = deferred();
    const begun = deferred();
    const work = new BackgroundWork(
      {
        runDue: async () => 0,
        begin: async (started) => {
          started(
            slow.promise.then(() => {
              throw new Error('it could not be settled');
            }),
          );
          begun.resolve(undefined);
          throw new Error('the database is away');
        },
      },
      { ...silent, error: (_, fields) => errors.push(fields as never) },
      HOUR,
    );
    work.start();
    await begun.promise;
    const stopped = work.stop();
    slow.resolve(undefined);
    await stopped;
    expect(errors.map(({ error }) => error.message)).toEqual(['the database is away', 'it could not be settled']);
  });

  it('does nothing after it was stopped', async () => {
    let passes = 0;
    const work = new BackgroundWork({ runDue: async () => ++passes, begin: async () => 0 }, silent, HOUR);
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
