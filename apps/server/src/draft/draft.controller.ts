import {
  type DraftList,
  type DraftReceipt,
  type DraftView,
  draftBody,
  draftList,
  draftReceipt,
  draftScope,
  draftView,
} from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Delete, Get, Param, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { CurrentCaller } from '../platform/http/caller.js';
import { etagOf, IfMatch } from '../platform/http/conditions.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { DraftService } from './draft.service.js';

const address = z.object({ scope: draftScope });
const scopeOf = (scope: string): string => parseContract(address, { scope }).scope;

@ApiTags('drafts')
@Controller('api/drafts')
export class DraftController {
  constructor(private readonly drafts: DraftService) {}

  @Get()
  @Describe({
    summary: { zh: '本人未提交的草稿', en: 'My drafts that were not submitted' },
    answer: { status: 200, contract: draftList, says: { zh: '草稿，新近改动的在前', en: 'Drafts, the last written first' } },
  })
  mine(@CurrentCaller() caller: Caller): Promise<DraftList> {
    return this.drafts.mine(caller);
  }

  @Get(':scope')
  @Describe({
    summary: { zh: '读取草稿', en: 'Read a draft' },
    answer: { status: 200, contract: draftView, says: { zh: '草稿；没有时为第 0 版', en: 'The draft; revision 0 where nothing is kept' } },
  })
  async read(
    @CurrentCaller() caller: Caller,
    @Param('scope') scope: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftView> {
    const draft = await this.drafts.read(caller, scopeOf(scope));
    reply.header('etag', etagOf(draft.revision));
    return draft;
  }

  @Put(':scope')
  @Describe({
    summary: { zh: '保存草稿（If-Match 为所见版本）', en: 'Keep a draft (If-Match: the revision that was seen)' },
    body: draftBody,
    answer: { status: 200, contract: draftReceipt, says: { zh: '已保存', en: 'Kept' } },
  })
  async write(
    @CurrentCaller() caller: Caller,
    @Param('scope') scope: string,
    @Body() body: unknown,
    @IfMatch() revision: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftReceipt> {
    const receipt = await this.drafts.write(caller, scopeOf(scope), revision, parseContract(draftBody, body));
    reply.header('etag', etagOf(receipt.revision));
    return receipt;
  }

  @Delete(':scope')
  @Describe({
    summary: { zh: '删除草稿（If-Match 为所见版本）', en: 'Remove a draft (If-Match: the revision that was seen)' },
    answer: { status: 200, contract: draftReceipt, says: { zh: '已删除', en: 'Removed' } },
  })
  async clear(
    @CurrentCaller() caller: Caller,
    @Param('scope') scope: string,
    @IfMatch() revision: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftReceipt> {
    const receipt = await this.drafts.clear(caller, scopeOf(scope), revision);
    reply.header('etag', etagOf(receipt.revision));
    return receipt;
  }
}
