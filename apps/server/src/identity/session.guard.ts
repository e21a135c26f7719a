import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ASKED_BY_ITSELF } from '../platform/http/by-itself.js';
import { rememberCaller } from '../platform/http/caller.js';
import { TAKES_ONE_TIME_PASSWORD } from '../platform/http/one-time-password.js';
import { ASKS_PASSWORD_AGAIN } from '../platform/http/password-again.js';
import { IS_PUBLIC } from '../platform/http/public.js';
import { SESSION_COOKIE } from '../platform/http/session-cookie.js';
import { Problem } from '../platform/problem/problem.js';
import { isSameSecret } from '../platform/same-secret.js';
import { SessionService } from './session.service.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Deny by default: every route needs a session unless it is marked public, and every unsafe method the session's own token. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const isMarked = (mark: string) => this.reflector.getAllAndOverride<boolean>(mark, [context.getHandler(), context.getClass()]);
    if (isMarked(IS_PUBLIC)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = request.cookies[SESSION_COOKIE];
    const signedIn = token ? await this.sessions.recognise(token, !isMarked(ASKED_BY_ITSELF)) : undefined;
    if (!signedIn) throw new Problem('NOT_SIGNED_IN');
    const given = request.headers['x-csrf-token'];
    if (!SAFE.has(request.method) && !(typeof given === 'string' && isSameSecret(given, signedIn.csrf))) throw new Problem('CSRF_TOKEN');
    if (signedIn.mustChangePassword && !isMarked(TAKES_ONE_TIME_PASSWORD)) throw new Problem('PASSWORD_TO_CHANGE');
    if (isMarked(ASKS_PASSWORD_AGAIN)) this.sessions.requireRecentPassword(signedIn);
    rememberCaller(request, signedIn.caller);
    return true;
  }
}
