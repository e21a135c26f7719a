import { type DelegationList, type DelegationView, delegationList, delegationView, newDelegation, revokeQuery } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { IdempotencyKey } from '../platform/http/conditions.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { DelegationService } from './delegation.service.js';

@ApiTags('delegations')
@Controller('api/delegations')
export class DelegationController {
  constructor(private readonly delegations: DelegationService) {}

  @Get()
  @Describe({
    summary: { zh: '本单位的委托代办', en: 'Delegations of the party' },
    answer: { status: 200, contract: delegationList, says: { zh: '委托，新的在前', en: 'Delegations, newest first' } },
  })
  list(@CurrentCaller() caller: Caller): Promise<DelegationList> {
    return this.delegations.list(caller);
  }

  @Post()
  @Describe({
    summary: { zh: '委托他人在外出期间代办', en: 'Let somebody act while a person is away' },
    body: newDelegation,
    answer: { status: 201, contract: delegationView, says: { zh: '已委托', en: 'Delegated' } },
  })
  create(
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey('optional') key: string | undefined,
  ): Promise<DelegationView> {
    return this.delegations.create(parseContract(newDelegation, body), caller, key);
  }

  @Delete(':id')
  @HttpCode(204)
  @Describe({
    summary: { zh: '撤销委托', en: 'Revoke a delegation' },
    query: revokeQuery,
    answer: { status: 204, says: { zh: '已撤销', en: 'Revoked' } },
  })
  revoke(@Param('id') id: string, @Query() query: unknown, @CurrentCaller() caller: Caller): Promise<void> {
    return this.delegations.revoke(id, parseContract(revokeQuery, query).reason, caller);
  }
}
