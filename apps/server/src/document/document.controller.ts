import {
  compareQuery,
  comparisonView,
  type DocumentReceipt,
  type DocumentView,
  documentReceipt,
  documentView,
  type MaterialReceipt,
  materialReceipt,
  newDocument,
  newMaterial,
  newVersion,
  type VersionReceipt,
  versionClauses,
  versionReceipt,
} from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentCaller } from '../platform/http/caller.js';
import { IdempotencyKey } from '../platform/http/conditions.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { withUpload } from '../platform/upload/read-upload.js';
import { DocumentReading } from './document-reading.service.js';
import { DocumentWriting } from './document-writing.service.js';

@ApiTags('documents')
@Controller('api/documents')
export class DocumentController {
  constructor(
    private readonly reading: DocumentReading,
    private readonly writing: DocumentWriting,
  ) {}

  @Get(':id')
  @Describe({
    summary: { zh: '文件、版本和材料', en: 'A document with its versions and materials' },
    answer: { status: 200, contract: documentView, says: { zh: '文件', en: 'The document' } },
  })
  view(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<DocumentView> {
    return this.reading.view(caller, id);
  }

  @Get(':id/compare')
  @Header('content-type', 'application/json; charset=utf-8')
  @Describe({
    summary: { zh: '逐条比对两个版本', en: 'Compare two versions clause by clause' },
    query: compareQuery,
    answer: { status: 200, contract: comparisonView, says: { zh: '比对结果', en: 'The comparison' } },
  })
  compare(@CurrentCaller() caller: Caller, @Param('id') id: string, @Query() query: unknown): Promise<Buffer> {
    return this.reading.compare(caller, id, parseContract(compareQuery, query));
  }

  @Get(':id/versions/:version/clauses')
  @Header('content-type', 'application/json; charset=utf-8')
  @Describe({
    summary: { zh: '一个版本的条文', en: 'The text of a version, clause by clause' },
    answer: { status: 200, contract: versionClauses, says: { zh: '按条款排列的全文', en: 'The whole text in its clauses' } },
  })
  clauses(@CurrentCaller() caller: Caller, @Param('id') id: string, @Param('version') version: string): Promise<Buffer> {
    return this.reading.clauses(caller, id, version);
  }

  @Post()
  @Describe({
    summary: { zh: '提交送审稿（.docx）', en: 'Submit a draft (.docx)' },
    form: newDocument,
    answer: { status: 201, contract: documentReceipt, says: { zh: '已接收', en: 'Kept' } },
  })
  async create(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey('optional') key: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DocumentReceipt> {
    const receipt = await withUpload(request, ['drafters', 'issuers'], ({ fields, file }) =>
      this.writing.create({ caller, key, file, fields: parseContract(newDocument, fields) }),
    );
    reply.header('location', `/api/documents/${receipt.document.id}`);
    return receipt;
  }

  @Post(':id/versions')
  @Describe({
    summary: { zh: '提交新的文本', en: 'Submit a new version' },
    form: newVersion,
    answer: { status: 201, contract: versionReceipt, says: { zh: '已接收', en: 'Kept' } },
  })
  addVersion(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey('optional') key: string | undefined,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<VersionReceipt> {
    return withUpload(request, [], ({ fields, file }) =>
      this.writing.addVersion(id, { caller, key, file, fields: parseContract(newVersion, fields) }),
    );
  }

  @Post(':id/materials')
  @Describe({
    summary: { zh: '提交材料：文件，或者“其他材料”的说明', en: 'Submit a material: a file, or for "other" a declaration' },
    form: newMaterial,
    answer: { status: 201, contract: materialReceipt, says: { zh: '已接收', en: 'Kept' } },
  })
  addMaterial(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey('optional') key: string | undefined,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<MaterialReceipt> {
    return withUpload(request, [], ({ fields, file }) =>
      this.writing.addMaterial(id, { caller, key, file, fields: parseContract(newMaterial, fields) }),
    );
  }
}
