import {
  comparisonView,
  type LibraryPage,
  libraryCompareQuery,
  libraryDayQuery,
  libraryDocument,
  libraryPage,
  libraryQuery,
} from '@fashen/contracts';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DOCX } from '../document/accept-file.js';
import { Public } from '../platform/http/public.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { contentDisposition } from '../platform/upload/file-name.js';
import { LibraryDocumentService } from './document.service.js';
import { LibraryService } from './library.service.js';

@ApiTags('public')
@Public()
@Controller('api/public/documents')
export class LibraryController {
  constructor(
    private readonly library: LibraryService,
    private readonly documents: LibraryDocumentService,
  ) {}

  @Get()
  @Describe({
    summary: { zh: '查询已公布的行政规范性文件', en: 'Look up published normative documents' },
    query: libraryQuery,
    answer: {
      status: 200,
      contract: libraryPage,
      says: {
        zh: '按编号、名称、正文相符排列；不查询时按公布日期',
        en: 'By number, title and text; without words by the day of publication',
      },
    },
  })
  page(@Query() query: unknown): Promise<LibraryPage> {
    return this.library.page(parseContract(libraryQuery, query));
  }

  @Get(':id')
  @Header('content-type', 'application/json; charset=utf-8')
  @Describe({
    summary: { zh: '查看已公布的文件', en: 'Read a published document' },
    query: libraryDayQuery,
    answer: { status: 200, contract: libraryDocument, says: { zh: '文件在所选日期的文本和时效', en: 'Its text and validity on a day' } },
  })
  document(@Param('id') id: string, @Query() query: unknown): Promise<Buffer> {
    return this.documents.document(id, parseContract(libraryDayQuery, query).on);
  }

  @Get(':id/compare')
  @Header('content-type', 'application/json; charset=utf-8')
  @Describe({
    summary: { zh: '比较已公布的两个文本', en: 'Compare two published texts' },
    query: libraryCompareQuery,
    answer: { status: 200, contract: comparisonView, says: { zh: '逐条比较', en: 'Clause by clause' } },
  })
  compare(@Param('id') id: string, @Query() query: unknown): Promise<Buffer> {
    return this.documents.compare(id, parseContract(libraryCompareQuery, query));
  }

  @Get(':id/texts/:version/text.docx')
  @Describe({
    summary: { zh: '下载已公布的文本', en: 'Download a published text' },
    answer: { status: 200, says: { zh: '文本', en: 'The text' }, mediaType: DOCX },
  })
  async docx(@Param('id') id: string, @Param('version') version: string): Promise<StreamableFile> {
    const { name, bytes } = await this.documents.docx(id, version);
    return new StreamableFile(bytes, { type: DOCX, length: bytes.length, disposition: contentDisposition(name) });
  }

  @Get(':id/explainer')
  @Describe({
    summary: { zh: '下载政策解读', en: 'Download the explainer' },
    answer: { status: 200, says: { zh: '解读材料', en: 'The explainer' }, mediaType: 'application/octet-stream' },
  })
  async explainer(@Param('id') id: string): Promise<StreamableFile> {
    const { name, file, bytes } = await this.documents.explainer(id);
    return new StreamableFile(bytes, { type: file.mediaType, length: bytes.length, disposition: contentDisposition(name) });
  }
}
