import type { ProblemDocument } from '@fashen/contracts';
import { CATALOGUE } from './catalogue.js';
import { filled, type Language } from './language.js';
import type { Problem, SpokenFinding } from './problem.js';
import type { ProblemEntry } from './problem-entry.js';

/** RFC 9457 problem details in one language. `instance` names the request, so that its log lines can be found. */
export function presentProblem(problem: Problem, language: Language, requestId: string): ProblemDocument {
  const entry: ProblemEntry = CATALOGUE[problem.code];
  const fill = { ...problem.fill, reference: requestId };
  return {
    type: `urn:fashen:problem:${problem.code}`,
    title: entry.title[language],
    status: entry.status,
    code: problem.code,
    detail: filled(entry.says[language], fill),
    wayOut: filled(entry.wayOut[language], fill),
    instance: `urn:request:${requestId}`,
    findings: presentFindings(problem.findings, language),
  };
}

/** Findings as sentences in one language; the data behind them stays beside. */
export const presentFindings = (findings: readonly SpokenFinding[], language: Language): ProblemDocument['findings'] =>
  findings.map(({ rule, field, basis, says, wayOut, details = {} }) => ({
    rule,
    ...(field === undefined ? {} : { field }),
    ...(basis === undefined ? {} : { basis }),
    detail: filled(says[language], details),
    ...(wayOut === undefined ? {} : { wayOut: filled(wayOut[language], details) }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
  }));
