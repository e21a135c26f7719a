import type { Me, ProblemDocument } from '@fashen/contracts';
import { keptLanguage } from '../language/language.js';
import { OfflineError, ProblemError } from './problem.js';

export type Conditions = {
  /** Revision that the page shows; the server refuses when it is not the newest. */
  revision?: number;
  /** The same key for every attempt of one action: a repeated attempt gets the first one's answer. */
  key?: string;
  /** Outlives the page: for what is saved while it is being closed. Browsers allow 64 KB. */
  keepalive?: boolean;
  signal?: AbortSignal;
};

type Ask = { method: string; path: string; body?: BodyInit; type?: string } & Conditions;

let csrf: string | undefined;
let askToSignIn: (() => Promise<void>) | undefined;

/** Who is signed in, as the session answered; keeps the token that unsafe requests carry. */
export function rememberSession(me: Me | null): void {
  csrf = me?.csrf;
}

/** What is done when a session has ended: asks over the page and resolves when somebody has signed in again. */
export function whenSessionEnds(ask: () => Promise<void>): void {
  askToSignIn = ask;
}

/** A key for one action, kept over its attempts. */
export { newKey } from './new-key.js';

/** `"7"` → 7. */
const revisionOf = (etag: string | null): number | undefined => {
  const found = /^(?:W\/)?"(\d+)"$/.exec(etag ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
};

const send = ({ method, path, body, type, revision, key, keepalive, signal }: Ask): Promise<Response> =>
  fetch(path, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json, application/problem+json',
      'accept-language': keptLanguage(),
      ...(csrf === undefined ? {} : { 'x-csrf-token': csrf }),
      ...(type === undefined ? {} : { 'content-type': type }),
      ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(body === undefined ? {} : { body }),
    ...(keepalive ? { keepalive } : {}),
    ...(signal === undefined ? {} : { signal }),
  });

async function reach(ask: Ask): Promise<Response> {
  try {
    return await send(ask);
  } catch (error) {
    if (ask.signal?.aborted) throw error;
    throw new OfflineError('The server could not be reached', { cause: error });
  }
}

const hasSessionEnded = (ask: Ask, problem: ProblemDocument): boolean =>
  (problem.code === 'NOT_SIGNED_IN' || problem.code === 'CSRF_TOKEN') && ask.path !== '/api/session' && ask.path !== '/api/me';

/** Asks the server. A session that has ended is renewed over the page, and the request goes out again with the same key. */
async function request(ask: Ask): Promise<Response> {
  const response = await reach(ask);
  if (response.ok) return response;
  const isProblem = response.headers.get('content-type')?.includes('problem+json');
  if (!isProblem) throw new Error(`${ask.method} ${ask.path} answered ${response.status} without saying why`);
  const problem = (await response.json()) as ProblemDocument;
  if (!hasSessionEnded(ask, problem) || !askToSignIn) throw new ProblemError(problem);
  await askToSignIn();
  return request(ask);
}

/** An answer with the revision that its ETag names. */
export type Revised<T> = { value: T; revision: number | undefined };

async function revised<T>(ask: Ask): Promise<Revised<T>> {
  const response = await request(ask);
  const isEmpty = response.status === 204;
  return { value: (isEmpty ? undefined : await response.json()) as T, revision: revisionOf(response.headers.get('etag')) };
}

const json =
  (method: string) =>
  async <T>(path: string, body: unknown, conditions: Conditions = {}): Promise<T> =>
    (await revised<T>({ method, path, body: JSON.stringify(body), type: 'application/json', ...conditions })).value;

/** The server's interface. Every answer is trusted to have the shape of its contract: both come from one house. */
export const api = {
  get: async <T>(path: string, conditions: Conditions = {}): Promise<T> => (await revised<T>({ method: 'GET', path, ...conditions })).value,
  getRevised: <T>(path: string, conditions: Conditions = {}) => revised<T>({ method: 'GET', path, ...conditions }),
  post: json('POST'),
  put: json('PUT'),
  putRevised: <T>(path: string, body: unknown, conditions: Conditions = {}) =>
    revised<T>({ method: 'PUT', path, body: JSON.stringify(body), type: 'application/json', ...conditions }),
  delete: async <T>(path: string, conditions: Conditions = {}): Promise<T> =>
    (await revised<T>({ method: 'DELETE', path, ...conditions })).value,
  /** What is opened by asking for it, such as a paper with somebody's name: never an address that a browser keeps. */
  fileOf: async (path: string, body: unknown): Promise<Blob> =>
    (await request({ method: 'POST', path, body: JSON.stringify(body), type: 'application/json' })).blob(),
  /** A multipart upload: fields first, because the server reads them before the file. */
  upload: async <T>(
    path: string,
    { file, fields = {} }: { file?: File; fields?: Readonly<Record<string, string | readonly string[]>> },
    conditions: Conditions = {},
  ): Promise<T> => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one as string);
    if (file) form.append('file', file, file.name);
    return (await revised<T>({ method: 'POST', path, body: form, ...conditions })).value;
  },
};
