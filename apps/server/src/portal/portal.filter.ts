import { troublePage } from '@fashen/portal';
import { Catch, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../platform/config/config.js';
import type { Log } from '../platform/log.js';
import { Metrics } from '../platform/metrics.js';
import { presentProblem } from '../platform/problem/present.js';
import { ProblemFilter } from '../platform/problem/problem.filter.js';
import { CONFIG, LOG } from '../platform/tokens.js';
import { HTML, PORTAL_POLICY } from './headers.js';
import { readerOf } from './reader.js';

/** Problems as a page: the same words, the same status, the same log. */
@Catch()
export class PortalFilter extends ProblemFilter {
  constructor(@Inject(LOG) log: Log, metrics: Metrics, @Inject(CONFIG) config: Config) {
    super(log, metrics, config);
  }

  override answer(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const reader = readerOf(request);
    const problem = this.problemOf(thrown, request);
    const { status, title, detail, wayOut, findings } = presentProblem(problem, reader.language, request.id);
    const said = findings.map((finding) => `${finding.detail}${finding.wayOut ?? ''}`);
    reply
      .status(status)
      .headers(problem.headers)
      .header('content-security-policy', PORTAL_POLICY)
      .header('content-type', HTML)
      .send(troublePage(reader, { status, title, says: detail, wayOut: wayOut ?? '', findings: said }));
  }
}
