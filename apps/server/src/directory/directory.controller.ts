import { type ColleagueList, colleagueList, type PartyDirectory, partyDirectory } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { DirectoryService } from './directory.service.js';

@ApiTags('directory')
@Controller('api/directory')
export class DirectoryController {
  constructor(private readonly directory: DirectoryService) {}

  @Get('colleagues')
  @Describe({
    summary: { zh: '本单位人员', en: "People of one's own party" },
    answer: { status: 200, contract: colleagueList, says: { zh: '姓名和岗位', en: 'Names and roles' } },
  })
  colleagues(@CurrentCaller() caller: Caller): Promise<ColleagueList> {
    return this.directory.colleagues(caller);
  }

  @Get('parties')
  @Describe({
    summary: { zh: '现有单位', en: 'Parties that exist' },
    answer: { status: 200, contract: partyDirectory, says: { zh: '名称和类别', en: 'Names and kinds' } },
  })
  parties(): Promise<PartyDirectory> {
    return this.directory.parties();
  }
}
