import { type PackageReceipt, packageReceipt, pageQuery, type ReceivedPackages, receivedPackages } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { PackageRegister } from './package-register.service.js';

@ApiTags('exchange')
@Controller('api/exchange/packages')
export class PackageRegisterController {
  constructor(private readonly packages: PackageRegister) {}

  @Get()
  @Describe({
    summary: { zh: '已接收的数据包', en: 'Packages that were taken in' },
    query: pageQuery,
    answer: { status: 200, contract: receivedPackages, says: { zh: '最近接收的在前', en: 'The latest first' } },
  })
  list(@CurrentCaller() caller: Caller, @Query() query: unknown): Promise<ReceivedPackages> {
    return this.packages.list(parseContract(pageQuery, query), caller);
  }

  @Get(':id')
  @Describe({
    summary: { zh: '数据包接收回执', en: 'The receipt of a package' },
    answer: { status: 200, contract: packageReceipt, says: { zh: '回执', en: 'The receipt' } },
  })
  receipt(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<PackageReceipt> {
    return this.packages.receipt(id, caller);
  }
}
