import { Readable } from 'node:stream';
import { bulkQuery } from '@fashen/contracts';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/http/public.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { contentDisposition } from '../platform/upload/file-name.js';
import { BulkService } from './bulk.service.js';

const TAR = 'application/x-tar';
const HASHES = 'text/plain; charset=utf-8';

/** 批量下载: everything that was published at once, and what it can be checked by. */
@ApiTags('public')
@Public()
@Controller('api/public/bulk')
export class BulkController {
  constructor(private readonly bulk: BulkService) {}

  @Get('documents.tar')
  @Describe({
    summary: { zh: '批量下载已公布的文件', en: 'Everything that was published, as one package' },
    query: bulkQuery,
    answer: { status: 200, says: { zh: '一文件一份数据，按编号先后', en: 'A file a document, in the order of ids' }, mediaType: TAR },
  })
  package(@Query() query: unknown): StreamableFile {
    const { after } = parseContract(bulkQuery, query);
    this.bulk.begin();
    return new StreamableFile(Readable.from(this.bulk.package(after)), { type: TAR, disposition: contentDisposition('documents.tar') });
  }

  @Get('SHA256SUMS')
  @Describe({
    summary: { zh: '批量下载的校验值', en: 'Hashes of the files of the package' },
    query: bulkQuery,
    answer: { status: 200, says: { zh: '可用 sha256sum -c 校验', en: 'As sha256sum -c reads them' }, mediaType: 'text/plain' },
  })
  hashes(@Query() query: unknown): StreamableFile {
    const { after } = parseContract(bulkQuery, query);
    this.bulk.begin();
    return new StreamableFile(Readable.from(this.bulk.hashes(after)), { type: HASHES, disposition: contentDisposition('SHA256SUMS') });
  }
}
