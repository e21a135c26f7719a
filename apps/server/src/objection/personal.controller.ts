import {
  type LetterList,
  type Looked,
  type LookLog,
  letterList,
  looked,
  lookLog,
  type MaskingView,
  maskingView,
  newDelivery,
  newLook,
  newMasking,
  type OpenedLetter,
  openedLetter,
  reasonOfLook,
} from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentCaller } from '../platform/http/caller.js';
import { AsksPasswordAgain } from '../platform/http/password-again.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { asSent } from './as-sent.js';
import { ObjectionLetters } from './letter.service.js';
import { ObjectionLooking } from './looking.service.js';
import { ObjectionMasking } from './masking.service.js';

/** What opens personal data, or is made from it. Opening is a POST: it is written down, with what it is needed for. */
@ApiTags('objections')
@Controller('api/objections')
export class ObjectionPersonalController {
  constructor(
    private readonly looking: ObjectionLooking,
    private readonly masking: ObjectionMasking,
    private readonly letters: ObjectionLetters,
  ) {}

  @Get('letters')
  @Describe({
    summary: { zh: '待寄送的信函', en: 'Letters to be sent' },
    answer: { status: 200, contract: letterList, says: { zh: '待寄送的信函，不含姓名', en: 'Letters, without names' } },
  })
  toSend(@CurrentCaller() caller: Caller): Promise<LetterList> {
    return this.letters.list(caller);
  }

  @Post(':id/looks')
  @AsksPasswordAgain()
  @HttpCode(200)
  @Describe({
    summary: { zh: '查看提出人或者原文（留痕）', en: 'Look at the persons or at what they wrote; kept' },
    body: newLook,
    answer: {
      status: 200,
      contract: looked,
      says: { zh: '提出人，或者原文及可能识别提出人的句子', en: 'Persons, or texts with sentences that may identify' },
    },
  })
  look(@Param('id') id: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<Looked> {
    return this.looking.look(id, parseContract(newLook, body), caller);
  }

  @Get(':id/looks')
  @Describe({
    summary: { zh: '查看记录', en: 'Who looked, and why' },
    answer: { status: 200, contract: lookLog, says: { zh: '查看记录', en: 'The looks' } },
  })
  log(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<LookLog> {
    return this.looking.log(id, caller);
  }

  @Post(':id/files/:file')
  @AsksPasswordAgain()
  @HttpCode(200)
  @Describe({
    summary: { zh: '查看照片、授权书、扫描件（留痕）', en: 'Look at a photograph, an authorisation, a scan; kept' },
    body: reasonOfLook,
    answer: { status: 200, says: { zh: '文件', en: 'The file' }, mediaType: 'application/octet-stream' },
  })
  async file(
    @Param() { id, file }: { id: string; file: string },
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { mediaType, bytes } = await this.looking.file(id, file, parseContract(reasonOfLook, body).why, caller);
    reply.header('content-type', mediaType).header('content-disposition', 'attachment');
    return bytes;
  }

  @Get(':id/masking')
  @Describe({
    summary: { zh: '遮盖文本', en: 'The masked texts' },
    answer: { status: 200, contract: maskingView, says: { zh: '遮盖文本', en: 'The masked texts' } },
  })
  masked(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<MaskingView> {
    return this.masking.read(id, caller);
  }

  @Put(':id/masking/:statement')
  @Describe({
    summary: { zh: '逐句遮盖', en: 'Mask a text sentence by sentence' },
    body: newMasking,
    answer: { status: 200, contract: maskingView.shape.entries.element, says: { zh: '已保存', en: 'Kept' } },
  })
  mask(
    @Param() { id, statement }: { id: string; statement: string },
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<MaskingView['entries'][number]> {
    return this.masking.mask(id, statement, parseContract(newMasking, body), caller);
  }

  @Post('letters/:letter/opening')
  @HttpCode(200)
  @Describe({
    summary: { zh: '打开信函（留痕）', en: 'Open a letter to print it; kept' },
    body: reasonOfLook,
    answer: { status: 200, contract: openedLetter, says: { zh: '信函', en: 'The letter' } },
  })
  openLetter(@Param('letter') letter: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<OpenedLetter> {
    return this.letters.open(letter, parseContract(reasonOfLook, body).why, caller);
  }

  @Post('letters/:letter/deliveries')
  @HttpCode(204)
  @Describe({
    summary: { zh: '登记送达', en: 'Record a delivery' },
    form: newDelivery,
    answer: { status: 204, says: { zh: '已登记', en: 'Recorded' } },
  })
  deliver(
    @Param('letter') letter: string,
    @Req() request: FastifyRequest,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    return asSent(request, body, ({ fields, file }) => this.letters.deliver(letter, parseContract(newDelivery, fields), file, caller));
  }
}
