import { connect } from 'node:net';
import { stillPdf } from '../../../fixtures/documents/make/pdf.js';
import type { Answer, Client } from '../../support/client.js';
import { draft } from '../../support/docx.js';
import { TEXT } from '../../support/objections.js';
import { type Door, type Hostile, hostile, type Kind } from './hostile.js';

/** One machine plays them all: it may have more than its share of places, and wait for as many. */
export const SETTINGS = { FASHEN_BODY_PACE_SECONDS: '1', FASHEN_UPLOADS_OF_ONE: '100', FASHEN_OBJECTIONS_PER_ADDRESS: '1000000' };

/** Senders at a time: more than there are places. */
const AT_ONCE = 12;
/** Milliseconds after which an answer that has not come counts as none. */
const PATIENCE = 60_000;

/** What came back, by kind and status; `wrong` is what may not be: a fault, or no answer at all. */
export type Played = { answers: Map<Kind, Map<string, number>>; wrong: string[] };

const DOCUMENT = { kind: 'normativeDocument', drafters: 'linjiang.person.urban-drafter' };

const signedIn = ({ cookie, csrf }: Client): Door['headers'] => ({ cookie: cookie ?? '', 'x-csrf-token': csrf ?? '' });

/** The doors that take files: for the public, for a drafter, and for a clerk who takes packages in. */
export async function doorsFor(drafter: Client, clerk: Client): Promise<Door[]> {
  const { body } = await drafter.upload('/api/documents', { file: { name: '稿.docx', bytes: draft() }, fields: DOCUMENT });
  const headers = signedIn(drafter);
  const path = `/api/documents/${body.document.id}`;
  const objecting = { paperTitle: '临江市招牌通告', text: TEXT };
  return [
    { path: '/api/public/objections', headers: {}, fields: objecting },
    { path: '/objections', headers: {}, fields: objecting },
    { path: '/api/documents', headers, fields: DOCUMENT },
    { path: `${path}/materials`, headers, fields: { kind: 'other' } },
    { path: `${path}/evidence`, headers, fields: { kind: 'letter', title: '来函' } },
    { path: '/api/exchange/packages/check', headers: signedIn(clerk), fields: {} },
  ];
}

/** Good uploads of the public and of staff, as they must still work afterwards. */
export async function goodUploads(anybody: Client, drafter: Client): Promise<Answer[]> {
  const { body } = await anybody.get('/api/public/objections/receivers');
  const fields = { paperTitle: '临江市招牌通告', text: TEXT, receiver: body.entries[0].id };
  return [
    await anybody.upload('/api/public/objections', { file: { name: '照片.pdf', bytes: stillPdf() }, fields }),
    await drafter.upload('/api/documents', { file: { name: '稿.docx', bytes: draft() }, fields: DOCUMENT }),
  ];
}

/** Sends `count` hostile uploads from the `from`-th on. */
export async function playHostile(
  url: string,
  doors: readonly Door[],
  asked: { seed: number; from: number; count: number },
): Promise<Played> {
  const played: Played = { answers: new Map(), wrong: [] };
  let next = asked.from;
  const sender = async (): Promise<void> => {
    while (next < asked.from + asked.count) {
      const n = next;
      next += 1;
      note(played, n, hostile(asked.seed, n, doors), await answerTo(url, hostile(asked.seed, n, doors)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return played;
}

/** Status line and headers of what was heard; empty for who left. */
async function answerTo(url: string, { wire, leaves }: Hostile): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let heard = '';
    const timer = setTimeout(() => {
      heard = 'no answer';
      socket.destroy();
    }, PATIENCE);
    socket.on('data', (data) => {
      heard += data.toString('latin1');
    });
    // cut off by the server: what was heard before is the answer
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(leaves ? 'left' : heard);
    });
    socket.write(wire, () => leaves && socket.destroy());
  });
}

function note({ answers, wrong }: Played, n: number, { kind, door }: Hostile, heard: string): void {
  const status = /^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? (heard === '' ? 'cut off' : heard.slice(0, 20));
  const ofKind = answers.get(kind) ?? new Map<string, number>();
  answers.set(kind, ofKind.set(status, (ofKind.get(status) ?? 0) + 1));
  const isDeliberate = status === '503' && /\r\nretry-after: \d+\r\n/i.test(heard);
  if ((status >= '500' && status <= '599' && !isDeliberate) || status === 'no answer')
    wrong.push(`${n} ${kind} ${door}: ${heard.slice(0, 300)}`);
}
