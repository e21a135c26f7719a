import { type Me, me, passwordAgain, passwordChange, signIn } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../platform/config/config.js';
import { CurrentCaller } from '../platform/http/caller.js';
import { TakesOneTimePassword } from '../platform/http/one-time-password.js';
import { Public } from '../platform/http/public.js';
import { cookieOptions, SESSION_COOKIE } from '../platform/http/session-cookie.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { CONFIG } from '../platform/tokens.js';
import { KNOWN_COOKIE, knownCookieOptions } from './known-browser.js';
import { PasswordService } from './password.service.js';
import { type From, SessionService } from './session.service.js';

const fromOf = ({ ip, cookies, headers }: FastifyRequest): From => ({
  address: ip,
  agent: headers['user-agent'] ?? '',
  previous: cookies[SESSION_COOKIE],
  known: cookies[KNOWN_COOKIE],
});

@ApiTags('session')
@Controller('api')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly passwords: PasswordService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('session')
  @Public()
  @Describe({
    summary: { zh: '登录', en: 'Sign in' },
    body: signIn,
    answer: { status: 201, contract: me, says: { zh: '已登录', en: 'Signed in' } },
  })
  async signIn(@Body() body: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Me> {
    const asked = parseContract(signIn, body);
    const opened = await this.sessions.signIn(asked, fromOf(request));
    reply.setCookie(SESSION_COOKIE, opened.token, cookieOptions(this.config.isSecure, opened.seconds));
    reply.setCookie(KNOWN_COOKIE, opened.known, knownCookieOptions(this.config.isSecure));
    return opened.me;
  }

  @Delete('session')
  @TakesOneTimePassword()
  @HttpCode(204)
  @Describe({ summary: { zh: '退出登录', en: 'Sign out' }, answer: { status: 204, says: { zh: '已退出', en: 'Signed out' } } })
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(request.cookies[SESSION_COOKIE] ?? '');
    reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  @Post('session/password')
  @TakesOneTimePassword()
  @HttpCode(204)
  @Describe({
    summary: { zh: '修改本人口令', en: "Change one's own password" },
    body: passwordChange,
    answer: { status: 204, says: { zh: '口令已修改，其他登录已退出', en: 'The password is changed; other sessions have ended' } },
  })
  async changePassword(@Body() body: unknown, @Req() request: FastifyRequest, @CurrentCaller() caller: Caller): Promise<void> {
    const asked = parseContract(passwordChange, body);
    await this.passwords.change(asked, caller, fromOf(request));
  }

  @Post('session/confirm')
  @HttpCode(204)
  @Describe({
    summary: { zh: '再次确认口令', en: 'Give the password again' },
    body: passwordAgain,
    answer: { status: 204, says: { zh: '已确认', en: 'Confirmed' } },
  })
  async confirm(@Body() body: unknown, @Req() request: FastifyRequest, @CurrentCaller() caller: Caller): Promise<void> {
    await this.sessions.confirm(parseContract(passwordAgain, body).password, caller, fromOf(request));
  }

  @Get('me')
  @TakesOneTimePassword()
  @Describe({
    summary: { zh: '当前登录人', en: 'Who is signed in' },
    answer: { status: 200, contract: me, says: { zh: '当前登录人', en: 'Who is signed in' } },
  })
  me(@Req() request: FastifyRequest): Promise<Me> {
    return this.sessions.me(request.cookies[SESSION_COOKIE] ?? '');
  }
}
