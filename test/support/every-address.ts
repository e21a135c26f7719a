import type { Answer, Client } from './client.js';

type OpenApi = { paths: Record<string, Record<string, unknown>> };

/** Every address of the API that is read by GET, with each of the known ids in each place. */
export async function everyAddress(client: Client, ids: readonly string[]): Promise<string[]> {
  const { paths } = (await client.get('/api/openapi.json')).body as OpenApi;
  return Object.entries(paths)
    .filter(([, methods]) => 'get' in methods)
    .flatMap(([path]) => filled(path, ids));
}

function filled(path: string, ids: readonly string[]): string[] {
  const place = /\{[^}]+\}/.exec(path)?.[0];
  return place === undefined ? [path] : ids.flatMap((id) => filled(path.replace(place, encodeURIComponent(id)), ids));
}

/** Every POST of a path that begins so, with a body that would do. */
export async function everyPost(client: Client, beginning: string, ids: readonly string[]): Promise<string[]> {
  const { paths } = (await client.get('/api/openapi.json')).body as OpenApi;
  return Object.entries(paths)
    .filter(([path, methods]) => path.startsWith(beginning) && 'post' in methods)
    .flatMap(([path]) => filled(path, ids));
}

/** What an answer says, headers included. */
export const saidBy = (answer: Answer): string => `${[...answer.headers].join('\n')}\n${answer.bytes.toString('utf8')}`;
