import type { FastifyRequest } from 'fastify';
import { Problem, type SpokenFinding } from '../problem/problem.js';

const NUL = '\u0000';

/**
 * JSON pointers of the fields, or their names, that hold U+0000. PostgreSQL keeps no such sign in a text, SQLite does; nobody types it.
 * Without recursion: somebody may nest a body deeper than the stack reaches.
 */
export function fieldsWithNul(body: unknown): string[] {
  const found: string[] = [];
  const open: [pointer: string, value: unknown][] = [['', body]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [pointer, value] = next;
    if (typeof value === 'string' && value.includes(NUL)) found.push(pointer);
    else if (value !== null && typeof value === 'object')
      for (const [name, inner] of Object.entries(value))
        if (name.includes(NUL)) found.push(pointer);
        else open.push([`${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, inner]);
  }
  return found;
}

/** @throws Problem BAD_PAYLOAD that names the fields */
export function requireNoNul(body: unknown): void {
  const findings = fieldsWithNul(body).map((field): SpokenFinding => ({ ...NO_NUL, field }));
  if (findings.length > 0) throw new Problem('BAD_PAYLOAD', { fill: { count: findings.length }, findings });
}

/** @throws Problem NOT_FOUND for a path, BAD_ADDRESS for a query that holds the sign */
export function requireAddressWithoutNul({ url }: FastifyRequest): void {
  const [path = '', query = ''] = url.split('?');
  if (path.includes('%00')) throw new Problem('NOT_FOUND');
  if (query.includes('%00')) throw new Problem('BAD_ADDRESS');
}

const NO_NUL: SpokenFinding = {
  rule: 'contract.nul',
  says: { zh: '含有不可见的空字符（U+0000）。', en: 'It holds the sign U+0000, which cannot be seen.' },
  wayOut: { zh: '请删去此字符，或者重新键入此项。', en: 'Remove the sign, or type the field anew.' },
};
