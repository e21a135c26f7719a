import {
  type AccountEntry,
  type AccountGiven,
  type AccountList,
  accountEntry,
  accountGiven,
  accountList,
  because,
  newAccount,
  rolesChange,
} from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { AccountService } from './account.service.js';

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
      contract: accountGiven,
      says: { zh: '已建立；一次性口令只显示这一次', en: 'Created; the one-time password is told this once' },
    },
  })
  create(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<AccountGiven> {
    return this.accounts.create(parseContract(newAccount, body), caller);
  }

  @Post(':id/roles')
  @HttpCode(200)
  @Describe({
    summary: { zh: '变更岗位', en: 'Change the roles' },
    body: rolesChange,
    answer: { status: 200, contract: accountEntry, says: { zh: '已变更', en: 'Changed' } },
  })
  setRoles(@Param('id') id: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<AccountEntry> {
    return this.accounts.setRoles(id, parseContract(rolesChange, body), caller);
  }

  @Post(':id/disable')
  @HttpCode(200)
  @Describe({
    summary: { zh: '停用账号', en: 'Disable an account' },
    body: because,
    answer: { status: 200, contract: accountEntry, says: { zh: '已停用，登录已退出', en: 'Disabled and signed out' } },
  })
  disable(@Param('id') id: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<AccountEntry> {
    return this.accounts.disable(id, parseContract(because, body).reason, caller);
  }

  @Post(':id/enable')
  @HttpCode(200)
  @Describe({
    summary: { zh: '启用账号', en: 'Enable an account' },
    body: because,
    answer: { status: 200, contract: accountEntry, says: { zh: '已启用', en: 'Enabled' } },
  })
  enable(@Param('id') id: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<AccountEntry> {
    return this.accounts.enable(id, parseContract(because, body).reason, caller);
  }

  @Post(':id/reset-password')
  @HttpCode(200)
  @Describe({
    summary: { zh: '重置口令', en: 'Reset the password' },
    body: because,
    answer: {
      status: 200,
      contract: accountGiven,
      says: { zh: '已重置；一次性口令只显示这一次', en: 'Reset; the one-time password is told this once' },
    },
  })
  resetPassword(@Param('id') id: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<AccountGiven> {
    return this.accounts.resetPassword(id, parseContract(because, body).reason, caller);
  }
}
