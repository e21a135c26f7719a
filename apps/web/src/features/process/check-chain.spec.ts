import { makeBundle, sealRow } from '@fashen/engine';
import { type ChainBundle, type ChainRow, checkChain } from './check-chain.js';

/** A chain as the engine itself seals it: what the browser works out anew must agree with that. */
const rows: ChainRow[] = [];
for (const seq of [1, 2, 3]) {
  const previous = rows.at(-1)?.hash ?? '0'.repeat(64);
  const said = { machine: 'm@1', type: 'step', event: `{"n":${seq}}`, at: '2026-03-02T01:00:00.000Z', by: '李', causedBy: null };
  rows.push(sealRow({ process: 'p', seq, previous, ...said }));
}
const bundleOf = (events: readonly ChainRow[]): ChainBundle =>
  makeBundle([{ process: 'p', head: rows.at(-1)?.hash ?? '', events: [...events] }]);
const shown = new Map(rows.map(({ seq, hash }) => [seq, hash]));

describe('the history, worked out anew in the browser', () => {
  it('agrees with what the engine sealed', async () => {
    expect(await checkChain(bundleOf(rows), shown)).toEqual({ is: 'ok', rows: 3 });
  });

  it.each(['event', 'by', 'at', 'type'] as const)('finds the row whose %s was changed', async (column) => {
    const changed = rows.map((row) => (row.seq === 2 ? { ...row, [column]: `${row[column]}x` } : row));
    expect(await checkChain(bundleOf(changed), shown)).toEqual({ is: 'broken', seq: 2 });
  });

  it('finds a row that was taken out, and an end that was cut off', async () => {
    expect(await checkChain(bundleOf(rows.filter(({ seq }) => seq !== 2)), shown)).toEqual({ is: 'broken', seq: 2 });
    expect(await checkChain(bundleOf(rows.slice(0, 2)), shown)).toEqual({ is: 'broken', seq: 2 });
  });

  it('finds a page that shows another hash than the chain has', async () => {
    expect(await checkChain(bundleOf(rows), new Map([[1, 'f'.repeat(64)]]))).toEqual({ is: 'broken', seq: 1 });
  });
});
