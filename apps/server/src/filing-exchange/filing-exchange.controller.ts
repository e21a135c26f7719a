import { type DocumentReceipt, documentReceipt, newPackage, newReceivedDocument, type TakenPackage, takenPackage } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Param, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { packageFile } from '../exchange/package-file.js';
import { CurrentCaller } from '../platform/http/caller.js';
import { IdempotencyKey } from '../platform/http/conditions.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { withUpload } from '../platform/upload/read-upload.js';
import { requiredFile } from '../platform/upload/uploaded-body.js';
import { PackageSending } from './package-sending.service.js';
import { PackageTaking } from './package-taking.service.js';
import { ReceivedDocumentWriting } from './received-document.service.js';

const whichStep = z.strictObject({ step: z.string().min(1).max(300).optional() });

@ApiTags('exchange')
@Controller('api')
export class FilingExchangeController {
  constructor(
    private readonly taking: PackageTaking,
    private readonly sending: PackageSending,
    private readonly documents: ReceivedDocumentWriting,
  ) {}

  @Post('exchange/packages')
  @Describe({
    summary: {
      zh: '接收数据包：备案、补充、说明，或者答复',
      en: 'Take a package in: a filing, a supplement, an explanation, or an answer',
    },
    form: newPackage,
    answer: {
      status: 201,
      contract: takenPackage,
      says: { zh: '已接收，有关流程已经启动或者推进', en: 'Taken in; the case was opened or moved' },
    },
  })
  take(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<TakenPackage> {
    return withUpload(request, [], ({ fields, file }) => {
      const { receivedOn } = parseContract(newPackage, fields);
      return this.taking.take({ bytes: requiredFile(file).bytes, receivedOn, caller });
    });
  }

  @Get('processes/:id/package')
  @Describe({
    summary: {
      zh: '导出数据包：备案的报送，或者备案审查的答复',
      en: 'The signed package: of a filing as it was submitted, or of an answer to one',
    },
    query: whichStep,
    answer: { status: 200, says: { zh: '数据包（zip）', en: 'The package (zip)' }, mediaType: 'application/zip' },
  })
  async send(@CurrentCaller() caller: Caller, @Param('id') id: string, @Query() query: unknown): Promise<StreamableFile> {
    const { bytes, kind, title } = await this.sending.seal(id, parseContract(whichStep, query).step, caller);
    return packageFile(bytes, kind, title);
  }

  @Post('received-documents')
  @Describe({
    summary: { zh: '录入外单位报送文件的文本', en: 'Enter the text of a document that another body has filed on paper' },
    form: newReceivedDocument,
    answer: { status: 201, contract: documentReceipt, says: { zh: '已接收', en: 'Kept' } },
  })
  add(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey('optional') key: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<DocumentReceipt> {
    return withUpload(request, ['issuers'], ({ fields, file }) =>
      this.documents.add({ caller, key, file, fields: parseContract(newReceivedDocument, fields) }),
    );
  }
}
