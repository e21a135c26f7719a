import type { z } from 'zod';
import { issueWords } from './issue-words.js';
import { Problem, type SpokenFinding } from './problem.js';

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The findings of a failed parse: each names its field by JSON pointer; an unknown field is named itself. */
export function contractFindings(issues: readonly z.core.$ZodIssue[]): SpokenFinding[] {
  return issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({ rule: `contract.${issue.code}`, field: pointer(path), says: issueWords(issue) }));
  });
}

/** Parses what came from outside, or throws the problem BAD_PAYLOAD with one finding a field. */
export function parseContract<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const findings = contractFindings(parsed.error.issues);
  throw new Problem('BAD_PAYLOAD', { fill: { count: findings.length }, findings });
}
