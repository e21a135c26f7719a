import { redlineQuery, type SuggestionReceipt, suggestionReceipt, suggestionRequest } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentCaller } from '../../platform/http/caller.js';
import { IdempotencyKey } from '../../platform/http/conditions.js';
import { Describe } from '../../platform/openapi/describe.js';
import { parseContract } from '../../platform/problem/contract.js';
import { contentDisposition } from '../../platform/upload/file-name.js';
import { DOCX } from '../accept-file.js';
import { Redlines } from './redlines.service.js';
import { Suggestions } from './suggestions.service.js';

/** A version made from an opinion's suggestions, and the changes between two versions as Word shows them. */
@ApiTags('documents')
@Controller('api/documents/:id/versions')
export class SuggestionsController {
  constructor(
    private readonly suggestions: Suggestions,
    private readonly redlines: Redlines,
  ) {}

  @Post('suggestions')
  @Describe({
    summary: {
      zh: '按审查意见的建议修改文本：以修订方式写入原文件，保存为新的版本',
      en: 'Apply what an opinion suggests: as tracked changes in the file, kept as a new version',
    },
    body: suggestionRequest,
    answer: {
      status: 201,
      contract: suggestionReceipt,
      says: {
        zh: '新的版本和每条意见的处理结果；试算（dryRun）不保存，状态为 200',
        en: 'The new version and what became of each item; a dry run keeps nothing and answers 200',
      },
    },
  })
  async apply(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey('optional') key: string | undefined,
    @Param('id') id: string,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SuggestionReceipt> {
    const receipt = await this.suggestions.apply(id, { caller, key, request: parseContract(suggestionRequest, body) });
    reply.status(receipt.version === null ? 200 : 201);
    return receipt;
  }

  @Get(':version/redline.docx')
  @Describe({
    summary: { zh: '下载两个版本之间的修订稿', en: 'Download the changes between two versions as tracked changes' },
    query: redlineQuery,
    answer: { status: 200, says: { zh: '带修订的 Word 文档', en: 'A Word document with tracked changes' }, mediaType: DOCX },
  })
  async redline(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Param('version') version: string,
    @Query() query: unknown,
  ): Promise<StreamableFile> {
    const { bytes, name } = await this.redlines.between(caller, id, parseContract(redlineQuery, query).from, version);
    return new StreamableFile(bytes, { type: DOCX, length: bytes.length, disposition: contentDisposition(name) });
  }
}
