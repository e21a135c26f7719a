import {
  type AccountAsked,
  type AccountDecided,
  type AccountEntry,
  type AccountGiven,
  type AccountList,
  type AccountRequestList,
  accountAsked,
  accountDecided,
  accountEntry,
  accountGiven,
  accountList,
  accountRequestList,
  because,
  newAccount,
  rolesChange,
} from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { AccountService } from './account.service.js';

const given = z.union([accountGiven, accountAsked]);
const changed = z.union([accountEntry, accountAsked]);

/** 202 where the change waits for a second person. */
async function answered<T extends object>(reply: FastifyReply, made: Promise<T>): Promise<T> {
  const outcome = await made;
  if ('request' in outcome) reply.code(202);
  return outcome;
}

@ApiTags('administration')
@Controller('api/admin/accounts')
export class AccountController {
  constructor(private readonly accounts: AccountService) {}

  @Get()
  @Describe({
    summary: { zh: '账号目录', en: 'Accounts' },
    answer: { status: 200, contract: accountList, says: { zh: '全部账号，含已停用的', en: 'All accounts, disabled ones too' } },
  })
  list(@CurrentCaller() caller: Caller): Promise<AccountList> {
    return this.accounts.list(caller);
  }

  @Post()
  @Describe({
    summary: { zh: '建立账号', en: 'Create an account' },
    body: newAccount,
    answer: {
      status: 201,
      contract: given,
      says: {
        zh: '已建立；一次性口令只显示这一次。202：待第二人确认',
        en: 'Created; the one-time password is told this once. 202: waits for a second person',
      },
    },
  })
  create(
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountGiven | AccountAsked> {
    return answered(reply, this.accounts.create(parseContract(newAccount, body), caller));
  }

  @Post(':id/roles')
  @HttpCode(200)
  @Describe({
    summary: { zh: '变更岗位', en: 'Change the roles' },
    body: rolesChange,
    answer: { status: 200, contract: changed, says: { zh: '已变更。202：待第二人确认', en: 'Changed. 202: waits for a second person' } },
  })
  setRoles(
    @Param('id') id: string,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountEntry | AccountAsked> {
    return answered(reply, this.accounts.setRoles(id, parseContract(rolesChange, body), caller));
  }

  @Post(':id/disable')
  @HttpCode(200)
  @Describe({
    summary: { zh: '停用账号', en: 'Disable an account' },
    body: because,
    answer: {
      status: 200,
      contract: changed,
      says: { zh: '已停用，登录已退出。202：待第二人确认', en: 'Disabled and signed out. 202: waits for a second person' },
    },
  })
  disable(
    @Param('id') id: string,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountEntry | AccountAsked> {
    return answered(reply, this.accounts.disable(id, parseContract(because, body).reason, caller));
  }

  @Post(':id/enable')
  @HttpCode(200)
  @Describe({
    summary: { zh: '启用账号', en: 'Enable an account' },
    body: because,
    answer: { status: 200, contract: changed, says: { zh: '已启用。202：待第二人确认', en: 'Enabled. 202: waits for a second person' } },
  })
  enable(
    @Param('id') id: string,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountEntry | AccountAsked> {
    return answered(reply, this.accounts.enable(id, parseContract(because, body).reason, caller));
  }

  @Post(':id/reset-password')
  @HttpCode(200)
  @Describe({
    summary: { zh: '重置口令', en: 'Reset the password' },
    body: because,
    answer: {
      status: 200,
      contract: given,
      says: {
        zh: '已重置；一次性口令只显示这一次。202：待第二人确认',
        en: 'Reset; the one-time password is told this once. 202: waits for a second person',
      },
    },
  })
  resetPassword(
    @Param('id') id: string,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountGiven | AccountAsked> {
    return answered(reply, this.accounts.resetPassword(id, parseContract(because, body).reason, caller));
  }
}

/** Changes that wait for a second person. */
@ApiTags('administration')
@Controller('api/admin/account-requests')
export class AccountRequestController {
  constructor(private readonly accounts: AccountService) {}

  @Get()
  @Describe({
    summary: { zh: '待第二人确认的账号变更', en: 'Changes of accounts that wait for a second person' },
    answer: { status: 200, contract: accountRequestList, says: { zh: '待确认的变更', en: 'What waits' } },
  })
  list(@CurrentCaller() caller: Caller): Promise<AccountRequestList> {
    return this.accounts.requests(caller);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Describe({
    summary: { zh: '确认账号变更', en: 'Confirm a change of an account' },
    answer: {
      status: 200,
      contract: accountDecided,
      says: { zh: '已办理；一次性口令只向确认人显示一次', en: 'Made; the one-time password is told once to whoever confirmed' },
    },
  })
  confirm(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<AccountDecided> {
    return this.accounts.confirm(id, caller);
  }

  @Post(':id/decline')
  @HttpCode(204)
  @Describe({
    summary: { zh: '驳回或者撤回账号变更', en: 'Decline a change of an account, or take it back' },
    body: because,
    answer: { status: 204, says: { zh: '未办理', en: 'Not made' } },
  })
  decline(@Param('id') id: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<void> {
    return this.accounts.decline(id, parseContract(because, body).reason, caller);
  }
}
