import {
  newProposal,
  type Overlaps,
  overlaps,
  type ProposalReceipt,
  proposalReceipt,
  type SimilarDocuments,
  similarDocuments,
} from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { IdempotencyKey } from '../platform/http/conditions.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { ProposalService } from './proposals.service.js';
import { SimilarService } from './similar.service.js';

@ApiTags('projects')
@Controller('api/projects')
export class ProjectController {
  constructor(
    private readonly proposals: ProposalService,
    private readonly similar: SimilarService,
  ) {}

  @Post()
  @Describe({
    summary: { zh: '登记拟制定的文件（尚无文本）', en: 'Enter a document that is proposed' },
    body: newProposal,
    answer: { status: 201, contract: proposalReceipt, says: { zh: '已登记，可以提出立项建议', en: 'Entered; it can be proposed now' } },
  })
  propose(
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey('optional') key: string | undefined,
  ): Promise<ProposalReceipt> {
    return this.proposals.propose(parseContract(newProposal, body), caller, key);
  }

  @Get(':id/similar')
  @Describe({
    summary: { zh: '最相近的现行文件', en: 'The most similar documents in force' },
    answer: { status: 200, contract: similarDocuments, says: { zh: '按相近程度排列', en: 'The most similar first' } },
  })
  list(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<SimilarDocuments> {
    return this.similar.list(id, caller);
  }

  @Get(':id/similar/:document')
  @Describe({
    summary: { zh: '与一件现行文件逐条对照', en: 'Clauses that say much the same, side by side' },
    answer: { status: 200, contract: overlaps, says: { zh: '重合的条款', en: 'The clauses' } },
  })
  overlaps(@Param('id') id: string, @Param('document') document: string, @CurrentCaller() caller: Caller): Promise<Overlaps> {
    return this.similar.overlaps(id, document, caller);
  }
}
