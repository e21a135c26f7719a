import { randomUUID } from 'node:crypto';
import { plainText, readDocx } from '@fashen/ooxml';
import type { Answer, Client } from './client.js';
import { eventually } from './eventually.js';
import { onFreshPage } from './fresh-page.js';
import { PERSON, TEXT } from './objections.js';
import type { RunningServer } from './server.js';

export const HANDLER = 'justice-objection';
export const HANDLER2 = 'justice-objection2';
export const HEAD = 'justice-head3';
export const LIAISON = 'office-liaison';

type Receipt = { id: string; code: string; secret: string };

/** One story of objections on a running server: who does what, and what the person sees. */
export function objectionStory(server: () => RunningServer) {
  const clients = new Map<string, Client>();
  const as = async (login: string): Promise<Client> => {
    const known = clients.get(login) ?? (await server().as(login));
    clients.set(login, known);
    return known;
  };

  const listed = async () => (await (await as(HANDLER)).get('/api/objections?limit=100')).body.entries as { id: string; isOpen: boolean }[];

  /** Waits until the process of every objection is open. */
  const opened = async (): Promise<string[]> =>
    (await eventually(listed, (entries) => entries.every(({ isOpen }) => isOpen))).map(({ id }) => id);

  /** By the page; `id` is what the desk calls it. */
  async function object(more: object = {}): Promise<Receipt> {
    const before = new Set(await opened());
    const body = {
      document: 'paper',
      clauses: ['第一段'],
      text: `${TEXT}${randomUUID()}`,
      name: PERSON.name,
      phone: PERSON.phone,
      ...more,
    };
    const receipt = await server().anonymous().post('/api/public/objections', body);
    expect(receipt.status).toBe(201);
    const id = (await opened()).find((one) => !before.has(one))!;
    return { id, code: receipt.body.code, secret: receipt.body.secret };
  }

  const read = async (login: string, id: string): Promise<Answer> => (await as(login)).get(`/api/processes/${id}`);

  async function act(login: string, id: string, action: string, body: object = {}): Promise<Answer> {
    const client = await as(login);
    const etag = async () => (await client.get(`/api/processes/${id}`)).headers.get('etag') ?? '"0"';
    return onFreshPage(etag, (ifMatch) => client.post(`/api/processes/${id}/${action}`, body, { ifMatch, key: randomUUID() }));
  }

  /** The same, and it is taken. */
  async function does(login: string, id: string, action: string, body: object = {}): Promise<Answer> {
    const answer = await act(login, id, action, body);
    expect({ action, status: answer.status, body: answer.status === 200 ? {} : answer.body }).toEqual({ action, status: 200, body: {} });
    return answer;
  }

  const stateOf = async (id: string): Promise<string> => {
    const states = (await read(HANDLER, id)).body.states as { path: string }[];
    return states.at(-1)!.path;
  };
  const reaches = (id: string, path: string): Promise<string> =>
    eventually(
      () => stateOf(id),
      (state) => state === path,
    );

  /** What its person sees, with code and secret. */
  const status = async ({ code, secret }: Receipt) =>
    (await server().anonymous().post('/api/public/objections/status', { code, secret })).body;
  const says = async (receipt: Receipt, kind: string, text?: string): Promise<Answer> =>
    server()
      .anonymous()
      .post('/api/public/objections/statements', { code: receipt.code, secret: receipt.secret, kind, ...(text ? { text } : {}) });

  /** F7 of the latest step, or of step `step`, as its person downloads it. */
  async function paper(receipt: Pick<Receipt, 'code' | 'secret'>, step?: number): Promise<string> {
    const { code, secret } = receipt;
    const asked = { code, secret, step: step ?? (await status({ id: '', code, secret })).steps.length };
    const answer = await server().anonymous().post('/api/public/objections/paper', asked);
    expect({ status: answer.status, body: answer.status === 200 ? {} : answer.body }).toEqual({ status: 200, body: {} });
    return plainText(await readDocx(answer.bytes));
  }

  /** Sentence by sentence: the first stays, whatever follows is left out. */
  async function mask(login: string, id: string): Promise<void> {
    const client = await as(login);
    const looked = await client.post(`/api/objections/${id}/looks`, { what: 'texts', why: '遮盖可识别内容' });
    expect(looked.status).toBe(200);
    const drafts = (await client.get(`/api/objections/${id}/masking`)).body.entries as { statement: string; isApproved: boolean }[];
    for (const { statement, isApproved } of drafts) {
      if (isApproved) continue;
      const { sentences } = looked.body.texts.find((text: { statement: string }) => text.statement === statement);
      const kept = { sentences: sentences.map((_: unknown, n: number) => ({ keep: n === 0 })) };
      expect((await client.put(`/api/objections/${id}/masking/${statement}`, kept)).status).toBe(200);
    }
  }

  /** Accepted, masked by one and approved by another: the authority is asked. */
  async function askAuthority(id: string): Promise<void> {
    await does(HANDLER, id, 'accept');
    await mask(HANDLER, id);
    await does(HANDLER, id, 'submitMasking');
    await does(HANDLER2, id, 'approveMasking');
  }

  /** The authority has stated its case. */
  async function examine(id: string): Promise<void> {
    await askAuthority(id);
    await does(LIAISON, id, 'stateCase', { explanation: '依据《某条例》第十条制定。' });
  }

  const decide = (id: string) => does(HEAD, id, 'approveDecision');

  return { as, listed, opened, object, read, act, does, stateOf, reaches, status, says, paper, mask, askAuthority, examine, decide };
}
