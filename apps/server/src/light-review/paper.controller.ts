import { newPaper, type PaperReceipt, paperReceipt } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentCaller } from '../platform/http/caller.js';
import { IdempotencyKey } from '../platform/http/conditions.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { withUpload } from '../platform/upload/read-upload.js';
import { PaperService } from './paper.service.js';

@ApiTags('light reviews')
@Controller('api/light-reviews/papers')
export class PaperController {
  constructor(private readonly papers: PaperService) {}

  @Post()
  @Describe({
    summary: { zh: '登记涉法来件', en: 'Register a paper for a light review' },
    form: newPaper,
    answer: { status: 201, contract: paperReceipt, says: { zh: '已登记', en: 'Registered' } },
  })
  register(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey('optional') key: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<PaperReceipt> {
    return withUpload(request, [], ({ fields, file }) =>
      this.papers.register({ caller, key, file, fields: parseContract(newPaper, fields) }),
    );
  }
}
