import type { Reader } from '@fashen/portal';
import type { FastifyRequest } from 'fastify';

/** Words of an address; what was given twice counts as it was given last. */
export const queryOf = (request: FastifyRequest): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(request.query as Record<string, string | string[]>).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.at(-1) : value,
    ]),
  );

/** Where a form stands that is sent to an address of its own: the other language of an answer is that of an empty form. */
const FORM_OF: readonly (readonly [RegExp, string])[] = [
  [/^\/(objections|suggestions)$/, '/$1/new'],
  [/^\/objections\/draft$/, '/objections/new'],
  [/^\/objections\/(?:statements|paper)$/, '/objections/status'],
  [/^(\/consultations\/[^/]+)\/comments$/, '$1/comment'],
];

/** Chinese unless the address asks for English: an address shows everybody the same page. */
export function readerOf(request: FastifyRequest): Reader {
  const query = queryOf(request);
  const sent = request.url.split('?')[0] ?? '/';
  const path = request.method === 'POST' ? FORM_OF.reduce((at, [from, to]) => at.replace(from, to), sent) : sent;
  return { language: query.language === 'en' ? 'en' : 'zh', path, query };
}

/** What the page is asked for: without its language, and without fields that a form sends empty. */
export function askedOf(request: FastifyRequest): Record<string, string> {
  const { language: _, ...query } = queryOf(request);
  return Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''));
}

/** Fields of a form as they were sent: without its language, and without those that were left empty. */
export function filledIn(body: unknown): Record<string, unknown> {
  const { language: _, ...fields } = (body ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value !== 'string' || value.trim() !== ''));
}

/** The reader of the page that answers a form, which carries its language along. */
export function sentIn(request: FastifyRequest, body: unknown): Reader {
  const language = (body as { language?: unknown } | undefined)?.language === 'en' ? 'en' : 'zh';
  return { ...readerOf(request), language, query: {} };
}
