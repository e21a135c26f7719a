import type { Language, Typed } from '@fashen/portal';
import type { FastifyReply } from 'fastify';
import { CATALOGUE } from '../platform/problem/catalogue.js';
import { presentProblem } from '../platform/problem/present.js';
import { Problem } from '../platform/problem/problem.js';

/** Problems that the person at the form mends: what was typed is wrong, missing, too much, or leads to nothing. */
const MENDED_BY_TYPING: readonly number[] = [400, 404, 409, 413, 415, 422];

/** What was typed, with what is wrong about it, and 422 as the answer; any other problem is thrown on. */
export function typedAgain(error: unknown, language: Language, typed: Readonly<Record<string, unknown>>, reply: FastifyReply): Typed {
  if (!(error instanceof Problem) || !MENDED_BY_TYPING.includes(CATALOGUE[error.code].status)) throw error;
  reply.status(422);
  const { findings, detail, wayOut } = presentProblem(error, language, '');
  const said = findings.map((finding) => ({ field: finding.field, says: `${finding.detail}${finding.wayOut ?? ''}` }));
  return { values: valuesOf(typed), findings: said.length > 0 ? said : [{ field: undefined, says: `${detail}${wayOut ?? ''}` }] };
}

const valuesOf = (typed: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

/** What was typed, with nothing said against it, before it is sent. */
export const asTyped = (typed: Readonly<Record<string, unknown>>): Typed => ({ values: valuesOf(typed), findings: [] });
