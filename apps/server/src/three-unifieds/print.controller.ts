import { newPrint, type PrintList, type PrintReceipt, printList, printReceipt } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentCaller } from '../platform/http/caller.js';
import { IdempotencyKey } from '../platform/http/conditions.js';
import { Describe } from '../platform/openapi/describe.js';
import { withUpload } from '../platform/upload/read-upload.js';
import { PrintService } from './print.service.js';

@ApiTags('documents')
@Controller('api/documents/:id/prints')
export class PrintController {
  constructor(private readonly prints: PrintService) {}

  @Get()
  @Describe({
    summary: { zh: '印本与登记文本的比对', en: 'Prints, compared with the registered text' },
    answer: { status: 200, contract: printList, says: { zh: '印本和不一致之处', en: 'The prints and where they depart' } },
  })
  list(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<PrintList> {
    return this.prints.list(id, caller);
  }

  @Post()
  @Describe({
    summary: { zh: '上传印本并比对', en: 'Hand in a print to be compared' },
    form: newPrint,
    answer: { status: 201, contract: printReceipt, says: { zh: '已比对', en: 'Compared' } },
  })
  add(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey('optional') key: string | undefined,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<PrintReceipt> {
    return withUpload(request, [], ({ file }) => this.prints.add(id, { caller, key, file }));
  }
}
