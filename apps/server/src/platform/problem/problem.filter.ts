import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import { CATALOGUE } from './catalogue.js';
import { problemFromHttp } from './from-http.js';
import { languageOf } from './language.js';
import { outageOf } from './outage.js';
import { presentProblem } from './present.js';
import { Problem } from './problem.js';

/** Every failure leaves here as problem details. What is no expected problem is a fault: logged with the request's id, told without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly metrics: Metrics,
    private readonly config: Pick<Config, 'home'>,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = this.problemOf(thrown, request);
    const language = languageOf(request.headers['accept-language']);
    this.metrics.count('fashen_problems_total', 'Requests answered with a problem.', { code: problem.code });
    reply
      .status(CATALOGUE[problem.code].status)
      .headers(problem.headers)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', language === 'zh' ? 'zh-CN' : 'en')
      .header('vary', 'accept-language')
      .send(presentProblem(problem, language, request.id));
  }

  protected problemOf(thrown: unknown, request: FastifyRequest): Problem {
    if (thrown instanceof Problem) return thrown;
    const known = thrown instanceof HttpException || isHttpError(thrown) ? problemFromHttp(thrown, request) : undefined;
    if (known) return known;
    const outage = outageOf(thrown, this.config.home);
    const met = outage ? 'a request met an outage' : 'a request met a fault';
    this.log.error(met, { request: request.id, route: request.routeOptions?.url, error: thrown });
    return outage ?? new Problem('FAULT', { cause: thrown });
  }
}

/** Errors of Fastify and its plugins carry a status. */
const isHttpError = (thrown: unknown): thrown is Error & { statusCode: number } =>
  thrown instanceof Error && typeof (thrown as { statusCode?: unknown }).statusCode === 'number';
