import { setImmediate as turn } from 'node:timers/promises';
import { pace } from './pace.js';

const work = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

describe('work that paces itself', () => {
  it('waits for nothing as long as it is short', async () => {
    await turn();
    expect(pace()).toBeUndefined();
    expect(pace()).toBeUndefined();
  });

  it('lets others have their turn when it has gone on for long, and counts anew after that', async () => {
    await turn();
    pace();
    work(6);
    const order: string[] = [];
    setImmediate(() => order.push('another'));
    await pace();
    order.push('itself');
    expect(order).toEqual(['another', 'itself']);
    expect(pace()).toBeUndefined();
  });

  it('does not count what others did in turns before its own', async () => {
    await turn();
    pace();
    await turn();
    work(6);
    expect(pace()).toBeUndefined();
  });
});
