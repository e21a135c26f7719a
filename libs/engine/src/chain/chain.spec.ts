import fc from 'fast-check';
import '../../../../test/support/seeded.js';
import type { EventRow } from '../port.js';
import { makeBundle, parseBundle, verifyBundle } from './bundle.js';
import { GENESIS, rowHash, sealRow } from './hash.js';
import { findBreak } from './verify-chain.js';

function chainOf(process: string, length: number): EventRow[] {
  const rows: EventRow[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const event = `{"n":${seq}}`;
    rows.push(
      sealRow({
        process,
        seq,
        machine: 'm@1',
        type: 'step',
        event,
        at: '2026-01-05T01:00:00.000Z',
        by: 'li',
        causedBy: null,
        previous: rows.at(-1)?.hash ?? GENESIS,
      }),
    );
  }
  return rows;
}
const headOf = (rows: readonly EventRow[]): string => rows.at(-1)?.hash ?? GENESIS;

const chain = fc.integer({ min: 2, max: 12 }).map((length) => chainOf('p', length));
/** A chain, a place in it, and a harmful change of the row there. */
const harmed = chain.chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    index: fc.nat(rows.length - 1),
    column: fc.constantFrom<keyof EventRow>('process', 'seq', 'machine', 'type', 'event', 'at', 'by', 'causedBy', 'previous', 'hash'),
  }),
);

describe('a chain of event rows', () => {
  it('that nobody touched is whole', () => fc.assert(fc.property(chain, (rows) => expect(findBreak('p', rows, headOf(rows))).toBeNull())));

  it('shows a change of any column of any row, at that row', () =>
    fc.assert(
      fc.property(harmed, ({ rows, index, column }) => {
        const changed = rows.map((row, at) =>
          at === index ? { ...row, [column]: column === 'seq' ? row.seq + 1 : `${row[column]}x` } : row,
        );
        expect(findBreak('p', changed, headOf(rows))).toMatchObject({ seq: index + 1 });
      }),
    ));

  it('shows a change whose own hash was made good, at the row after it or the head', () =>
    fc.assert(
      fc.property(harmed, ({ rows, index }) => {
        const changed = rows.map((row, at) => (at === index ? sealRow({ ...row, event: '{"n":"forged"}' }) : row));
        expect(findBreak('p', changed, headOf(rows))).toMatchObject({ seq: Math.min(index + 2, rows.length) });
      }),
    ));

  it('shows a row that was removed, inserted or put elsewhere', () =>
    fc.assert(
      fc.property(harmed, ({ rows, index }) => {
        const without = rows.filter((_, at) => at !== index);
        const twice = rows.flatMap((row, at) => (at === index ? [row, row] : [row]));
        const swapped = rows.with(0, rows[index]!).with(index, rows[0]!);
        expect(findBreak('p', without, headOf(rows))).not.toBeNull();
        expect(findBreak('p', twice, headOf(rows))).not.toBeNull();
        if (index > 0) expect(findBreak('p', swapped, headOf(rows))).toMatchObject({ seq: 1 });
      }),
    ));

  it('is of one process from the first row to the last, and counts them without a gap', () => {
    const rows = chainOf('p', 3);
    expect(findBreak('q', rows, headOf(rows))).toMatchObject({ process: 'q', seq: 1, why: 'the row belongs to p' });
    const renumbered = rows.slice(0, 1).concat(sealRow({ ...rows[1]!, seq: 3 }));
    expect(findBreak('p', renumbered, headOf(renumbered))).toMatchObject({ seq: 2, why: 'row 2 is missing: row 3 stands in its place' });
  });

  it('hashes the same row to the same value for ever', () =>
    expect(rowHash(chainOf('p', 1)[0]!)).toBe('4fb0637f03dc85e2e9b440cb991c020bd9e79b70f6a165b306e706cf1436ee6b'));
});

describe('a bundle', () => {
  const parts = () =>
    ['p', 'q'].map((process) => ({ process, events: chainOf(process, 3) })).map((part) => ({ ...part, head: headOf(part.events) }));
  const bundle = () => parseBundle(JSON.parse(JSON.stringify(makeBundle(parts(), '2026-01-05T01:00:00.000Z'))));

  it('as written verifies', () => expect(verifyBundle(bundle())).toEqual({ ok: true, events: 6, brokenAt: null, checkpoint: null }));

  it.each<[string, (changed: ReturnType<typeof bundle>) => void, { process: string; seq: number }]>([
    ['a changed row', (changed) => Object.assign(changed.processes[1]!.events[1]!, { by: 'wu' }), { process: 'q', seq: 2 }],
    ['an inserted row', (changed) => changed.processes[0]!.events.splice(1, 0, changed.processes[0]!.events[1]!), { process: 'p', seq: 3 }],
    ['a removed row', (changed) => changed.processes[0]!.events.splice(1, 1), { process: 'p', seq: 2 }],
    ['a history cut short', (changed) => changed.processes[1]!.events.pop(), { process: 'q', seq: 2 }],
    ['a process left out', (changed) => changed.processes.pop(), { process: 'q', seq: 0 }],
    ['a process that was added', (changed) => changed.processes.push({ process: 'r', events: chainOf('r', 1) }), { process: 'r', seq: 0 }],
    ['a process given twice', (changed) => changed.processes.push(changed.processes[0]!), { process: 'p', seq: 0 }],
  ])('with %s does not', (_, change, at) => {
    const changed = bundle();
    change(changed);
    expect(verifyBundle(changed)).toMatchObject({ ok: false, brokenAt: at });
  });

  it('names no head by what every object has', () => {
    const changed = bundle();
    changed.processes.push({ process: 'toString', events: [] });
    expect(verifyBundle(changed)).toMatchObject({ ok: false, brokenAt: { process: 'toString', seq: 0 } });
  });

  it('says when it was taken, or not at all', () => {
    expect(bundle().exportedAt).toBe('2026-01-05T01:00:00.000Z');
    expect(makeBundle(parts())).not.toHaveProperty('exportedAt');
  });

  it.each([[{}], [{ format: 'other' }], [null], [{ ...makeBundle(parts()), more: 1 }]])('is not anything else', (value) =>
    expect(() => parseBundle(value)).toThrow(),
  );
});
