import {
  type DocumentNumberRegister,
  documentNumberQuery,
  documentNumberRegister,
  ledgerQuery,
  type UnifiedNumberRegister,
  unifiedNumberQuery,
  unifiedNumberRegister,
} from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DOCX } from '../document/accept-file.js';
import { XLSX } from '../list/sheet.js';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { contentDisposition } from '../platform/upload/file-name.js';
import { RegisterReading } from './register.service.js';

const file = (bytes: Buffer, type: string, name: string): StreamableFile =>
  new StreamableFile(bytes, { type, length: bytes.length, disposition: contentDisposition(name) });

@ApiTags('registers')
@Controller('api/registers')
export class RegisterController {
  constructor(private readonly registers: RegisterReading) {}

  @Get('unified-numbers')
  @Describe({
    summary: { zh: '统一编号登记簿', en: 'The register of unified numbers' },
    query: unifiedNumberQuery,
    answer: {
      status: 200,
      contract: unifiedNumberRegister,
      says: { zh: '一年的统一编号，按序，附无跳号的证明', en: 'The numbers of a year in order, with the proof that none is missing' },
    },
  })
  unifiedNumbers(@Query() query: unknown, @CurrentCaller() caller: Caller): Promise<UnifiedNumberRegister> {
    return this.registers.unifiedNumbers(parseContract(unifiedNumberQuery, query), caller);
  }

  @Get('unified-numbers.docx')
  @Describe({
    summary: { zh: '打印统一编号登记簿', en: 'The register of unified numbers in print' },
    query: unifiedNumberQuery,
    answer: { status: 200, says: { zh: '登记簿', en: 'The register' }, mediaType: DOCX },
  })
  async printed(@Query() query: unknown, @CurrentCaller() caller: Caller): Promise<StreamableFile> {
    const asked = parseContract(unifiedNumberQuery, query);
    return file(await this.registers.printed(asked, caller), DOCX, `统一编号登记簿${asked.year}.docx`);
  }

  @Get('document-numbers')
  @Describe({
    summary: { zh: '发文字号登记簿', en: 'The register of document numbers' },
    query: documentNumberQuery,
    answer: { status: 200, contract: documentNumberRegister, says: { zh: '一年的发文字号', en: 'The document numbers of a year' } },
  })
  documentNumbers(@Query() query: unknown, @CurrentCaller() caller: Caller): Promise<DocumentNumberRegister> {
    return this.registers.documentNumbers(parseContract(documentNumberQuery, query).year, caller);
  }

  @Get('ledger.xlsx')
  @Describe({
    summary: { zh: '导出台账，栏目自选', en: 'The ledger, in columns of the office’s choice' },
    query: ledgerQuery,
    answer: { status: 200, says: { zh: '台账', en: 'The ledger' }, mediaType: XLSX },
  })
  async ledger(@Query() query: unknown, @CurrentCaller() caller: Caller): Promise<StreamableFile> {
    const asked = parseContract(ledgerQuery, query);
    return file(await this.registers.ledger(asked, caller), XLSX, `三统一台账${asked.year}.xlsx`);
  }
}
