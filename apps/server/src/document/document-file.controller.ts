import { Readable } from 'node:stream';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { contentDisposition } from '../platform/upload/file-name.js';
import { DocumentReading } from './document-reading.service.js';

@ApiTags('documents')
@Controller('api/documents/:id/files')
export class DocumentFileController {
  constructor(private readonly reading: DocumentReading) {}

  @Get(':name')
  @Describe({
    summary: { zh: '下载文件', en: 'Download a file' },
    answer: { status: 200, says: { zh: '文件原样', en: 'The file as it was kept' }, mediaType: 'application/octet-stream' },
  })
  async download(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Param('name') name: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { sha256, size, mediaType, chunks } = await this.reading.file(caller, id, name);
    reply.header('etag', `"${sha256}"`);
    return new StreamableFile(Readable.from(chunks, { objectMode: false }), {
      type: mediaType,
      length: size,
      disposition: contentDisposition(name),
    });
  }
}
