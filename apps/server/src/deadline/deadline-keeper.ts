import { type Calendar, type Deadline as Computed } from '@fashen/calendar';
import type { IsoDate } from '@fashen/domain';
import type { Instant } from '@fashen/engine';
import { type Deadline, DeadlineRepository, type SqlTx } from '@fashen/persistence';
import { compute, yellowShare } from './compute.js';
import { armTimers, disarmTimers, moveTimers } from './timers.js';

/** One step's work on a deadline: the transaction, the process with the profile it was opened with, and the effect that asked. */
export type DeadlineScene = {
  tx: SqlTx;
  process: string;
  profile: string;
  at: Instant;
  by: string;
  effect: { id: string; seq: number };
};

/** Opens, stops, moves and closes the periods of a process. Every change computes the whole period anew from what is written down. */
export class DeadlineKeeper {
  constructor(private readonly calendar: () => Calendar) {}

  /** Day 0 is `from`. */
  async open(scene: DeadlineScene, { key, from }: { key: string; from: IsoDate }): Promise<void> {
    const { tx, process, profile, effect, at } = scene;
    const computed = compute({ key, startFrom: from, profile }, [], [], this.calendar());
    if (computed.due === null) throw new Error(`The period ${key} of ${process} has no end`);
    await new DeadlineRepository(tx.sql).insert({
      id: effect.id,
      process,
      key,
      startFrom: from,
      due: computed.due,
      status: 'running',
      profile,
      computed: JSON.stringify(computed),
      createdAt: at,
    });
    await armTimers(tx, { process, key, seq: effect.seq }, computed, yellowShare({ profile }));
  }

  /** From `from` on, that day included, no day counts. */
  async pause(scene: DeadlineScene, { key, from, evidence }: { key: string; from: IsoDate; evidence: string }): Promise<void> {
    const deadline = await this.latest(scene, key);
    await new DeadlineRepository(scene.tx.sql).insertPause({ id: scene.effect.id, deadlineId: deadline.id, from, to: null, evidence });
    await this.settle(scene, deadline, 'paused');
    await disarmTimers(scene.tx, deadline);
  }

  /** Days count again from `on`. */
  async resume(scene: DeadlineScene, { key, on }: { key: string; on: IsoDate }): Promise<void> {
    const deadline = await this.latest(scene, key);
    const repository = new DeadlineRepository(scene.tx.sql);
    const pause = (await repository.pauses(deadline.id)).find(({ to }) => to === null);
    if (!pause) throw new Error(`The period ${key} of ${scene.process} does not stand still`);
    await repository.endPause(pause.id, on < pause.from ? pause.from : on);
    const computed = await this.settle(scene, deadline, 'running');
    await armTimers(scene.tx, { process: scene.process, key, seq: scene.effect.seq }, computed, yellowShare(deadline));
  }

  /** `amount` in the period's unit. */
  async extend(scene: DeadlineScene, { key, amount, reason }: { key: string; amount: number; reason: string }): Promise<void> {
    const deadline = await this.latest(scene, key);
    const { effect, by, at, tx } = scene;
    await new DeadlineRepository(tx.sql).insertExtension({ id: effect.id, deadlineId: deadline.id, amount, reason, by, at });
    const computed = await this.settle(scene, deadline, deadline.status);
    await moveTimers(tx, { process: scene.process, key, seq: effect.seq }, computed, yellowShare(deadline), at);
  }

  /** `met` after the last day is written as `missed`: done all the same, and late. */
  async close(scene: DeadlineScene, { key, how, on }: { key: string; how: 'met' | 'stopped'; on: IsoDate }): Promise<void> {
    const deadline = await this.latest(scene, key);
    const isLate = how === 'met' && deadline.status === 'running' && on > deadline.due;
    await new DeadlineRepository(scene.tx.sql).update(deadline.id, { ...deadline, status: isLate ? 'missed' : how });
    await disarmTimers(scene.tx, deadline);
  }

  private async latest({ tx, process }: DeadlineScene, key: string): Promise<Deadline> {
    const deadline = await new DeadlineRepository(tx.sql).latest(process, key);
    if (!deadline || !['running', 'paused'].includes(deadline.status)) throw new Error(`The period ${key} of ${process} is not open`);
    return deadline;
  }

  private async settle({ tx }: DeadlineScene, deadline: Deadline, status: Deadline['status']): Promise<Computed> {
    const repository = new DeadlineRepository(tx.sql);
    const computed = compute(deadline, await repository.pauses(deadline.id), await repository.extensions(deadline.id), this.calendar());
    await repository.update(deadline.id, { due: computed.due ?? deadline.due, status, computed: JSON.stringify(computed) });
    return computed;
  }
}
