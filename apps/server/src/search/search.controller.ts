import { type SearchPage, searchPage, searchQuery } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { SearchService } from './search.service.js';

@ApiTags('documents')
@Controller('api/search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Get()
  @Describe({
    summary: { zh: '检索名称、编号和正文', en: 'Look up titles, numbers and texts' },
    query: searchQuery,
    answer: {
      status: 200,
      contract: searchPage,
      says: { zh: '编号相符的在前，其次名称，再次正文', en: 'By number, then by title, then by text' },
    },
  })
  find(@CurrentCaller() caller: Caller, @Query() query: unknown): Promise<SearchPage> {
    return this.search.search(caller, parseContract(searchQuery, query));
  }
}
