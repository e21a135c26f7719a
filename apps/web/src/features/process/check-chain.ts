/** A row of the event chain as the bundle has it. */
export type ChainRow = {
  process: string;
  seq: number;
  machine: string;
  type: string;
  event: string;
  at: string;
  by: string;
  causedBy: string | null;
  previous: string;
  hash: string;
};
export type ChainBundle = {
  processes: readonly { process: string; events: readonly ChainRow[] }[];
  heads: Readonly<Record<string, string>>;
};

/** `ok`: so many rows are linked one to the next. `broken`: the first row that does not agree. `untried`: the browser cannot hash here. */
export type ChainCheck = { is: 'ok'; rows: number } | { is: 'broken'; seq: number } | { is: 'untried' };

const GENESIS = '0'.repeat(64);

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Checks a case's chain in the browser, row by row: SHA-256 over the row in the order of the alphabet, bound to the row before. Independent of the
 * server, which only hands the rows over. `shown` are the hashes that the page shows, by line.
 */
export async function checkChain(bundle: ChainBundle, shown: ReadonlyMap<number, string>): Promise<ChainCheck> {
  if (globalThis.crypto?.subtle === undefined) return { is: 'untried' };
  let rows = 0;
  for (const { process, events } of bundle.processes) {
    let previous = GENESIS;
    for (const [index, row] of events.entries()) {
      const { at, by, causedBy, event, machine, seq, type } = row;
      const own = await sha256(JSON.stringify({ at, by, causedBy, event, machine, previous, process, seq, type }));
      const isShownSo = (shown.get(seq) ?? own) === own;
      if (seq !== index + 1 || row.previous !== previous || row.hash !== own || !isShownSo) return { is: 'broken', seq: index + 1 };
      previous = own;
      rows += 1;
    }
    if (bundle.heads[process] !== previous) return { is: 'broken', seq: events.length };
  }
  return { is: 'ok', rows };
}
