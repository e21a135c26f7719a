import { type PreviewList, type PreviewView, previewBody, previewList, previewView } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { languageOf } from '../platform/problem/language.js';
import { PreviewService } from './preview.service.js';

const answer = { status: 200, contract: previewView, says: { zh: '版面各要素', en: 'What the page is made of' } } as const;

@ApiTags('processes')
@Controller('api/processes/:id')
export class PreviewController {
  constructor(private readonly previews: PreviewService) {}

  @Get('previews')
  @Describe({
    summary: { zh: '可预览的文书', en: 'Papers that can be previewed' },
    answer: { status: 200, contract: previewList, says: { zh: '文书及所缺内容', en: 'The papers, and what is missing for each' } },
  })
  list(
    @Param('id') id: string,
    @CurrentCaller() caller: Caller,
    @Headers('accept-language') language: string | undefined,
  ): Promise<PreviewList> {
    return this.previews.list(id, caller, languageOf(language));
  }

  @Get('preview/:form')
  @Describe({ summary: { zh: '预览文书', en: 'Preview a paper' }, answer })
  read(@Param() { id, form }: { id: string; form: string }, @CurrentCaller() caller: Caller): Promise<PreviewView> {
    return this.previews.read(id, form, {}, caller);
  }

  @Post('preview/:form')
  @HttpCode(200)
  @Describe({
    summary: { zh: '按正在填写的内容预览文书（不作保存）', en: 'Preview a paper with what is being typed (nothing is kept)' },
    body: previewBody,
    answer,
  })
  typed(@Param() { id, form }: { id: string; form: string }, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<PreviewView> {
    return this.previews.read(id, form, parseContract(previewBody, body ?? {}), caller);
  }
}
