import { newParty, type PartyEntry, type PartyList, partyAbolition, partyChange, partyEntry, partyList } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { PartyService } from './party.service.js';

@ApiTags('administration')
@Controller('api/admin/parties')
export class PartyController {
  constructor(private readonly parties: PartyService) {}

  @Get()
  @Describe({
    summary: { zh: '机构目录', en: 'The tree of authorities' },
    answer: { status: 200, contract: partyList, says: { zh: '全部单位，含已撤销的', en: 'All parties, abolished ones too' } },
  })
  list(@CurrentCaller() caller: Caller): Promise<PartyList> {
    return this.parties.list(caller);
  }

  @Post()
  @Describe({
    summary: { zh: '增加单位', en: 'Add a party' },
    body: newParty,
    answer: { status: 201, contract: partyEntry, says: { zh: '已增加', en: 'Added' } },
  })
  create(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<PartyEntry> {
    return this.parties.create(parseContract(newParty, body), caller);
  }

  @Post(':id/change')
  @HttpCode(200)
  @Describe({
    summary: { zh: '变更单位的名称、职能或者隶属', en: "Change a party's name, functions or place" },
    body: partyChange,
    answer: { status: 200, contract: partyEntry, says: { zh: '已变更', en: 'Changed' } },
  })
  change(@Param('id') id: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<PartyEntry> {
    return this.parties.change(id, parseContract(partyChange, body), caller);
  }

  @Post(':id/abolish')
  @HttpCode(200)
  @Describe({
    summary: { zh: '撤销单位，由其他单位承继', en: 'Abolish a party in favour of a successor' },
    body: partyAbolition,
    answer: { status: 200, contract: partyEntry, says: { zh: '已撤销', en: 'Abolished' } },
  })
  abolish(@Param('id') id: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<PartyEntry> {
    return this.parties.abolish(id, parseContract(partyAbolition, body), caller);
  }
}
