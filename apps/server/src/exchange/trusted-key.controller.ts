import { type ExchangeKeys, exchangeKeys, keyWithdrawal, newTrustedKey, type TrustedKeyView, trustedKeyEntry } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { TrustedKeyService } from './trusted-keys.service.js';

@ApiTags('administration')
@Controller('api/admin/exchange-keys')
export class TrustedKeyController {
  constructor(private readonly keys: TrustedKeyService) {}

  @Get()
  @Describe({
    summary: { zh: '数据包密钥', en: 'Keys of packages' },
    answer: {
      status: 200,
      contract: exchangeKeys,
      says: {
        zh: '本安装的公钥，以及登记的其他安装的公钥',
        en: 'The public key of this installation, and those of others that are registered',
      },
    },
  })
  list(@CurrentCaller() caller: Caller): Promise<ExchangeKeys> {
    return this.keys.list(caller);
  }

  @Post()
  @Describe({
    summary: { zh: '登记其他安装的公钥', en: 'Register the key of another installation' },
    body: newTrustedKey,
    answer: { status: 201, contract: trustedKeyEntry, says: { zh: '已登记', en: 'Registered' } },
  })
  add(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<TrustedKeyView> {
    return this.keys.add(parseContract(newTrustedKey, body), caller);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Describe({
    summary: { zh: '停用公钥', en: 'Withdraw a key' },
    body: keyWithdrawal,
    answer: {
      status: 200,
      contract: trustedKeyEntry,
      says: { zh: '已停用，此后收到的数据包不再采信', en: 'Withdrawn: no package that comes from now on is believed' },
    },
  })
  withdraw(@Param('id') id: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<TrustedKeyView> {
    return this.keys.withdraw(id, parseContract(keyWithdrawal, body).reason, caller);
  }
}
