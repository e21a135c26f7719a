import { type SavedView, type SavedViewList, savedView, savedViewBody, savedViewId, savedViewList } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { SavedViews } from './saved-view.service.js';

const address = z.object({ id: savedViewId });

@ApiTags('views')
@Controller('api/views')
export class SavedViewController {
  constructor(private readonly views: SavedViews) {}

  @Get()
  @Describe({
    summary: { zh: '本人的常用视图', en: 'My saved views' },
    answer: { status: 200, contract: savedViewList, says: { zh: '常用视图', en: 'Saved views' } },
  })
  mine(@CurrentCaller() caller: Caller): Promise<SavedViewList> {
    return this.views.mine(caller);
  }

  @Put(':id')
  @Describe({
    summary: { zh: '保存常用视图', en: 'Save a view' },
    body: savedViewBody,
    answer: { status: 200, contract: savedView, says: { zh: '已保存', en: 'Saved' } },
  })
  save(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() body: unknown): Promise<SavedView> {
    return this.views.save(caller, parseContract(address, { id }).id, parseContract(savedViewBody, body));
  }

  @Delete(':id')
  @HttpCode(204)
  @Describe({
    summary: { zh: '删除常用视图', en: 'Remove a saved view' },
    answer: { status: 204, says: { zh: '已删除', en: 'Removed' } },
  })
  remove(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<void> {
    return this.views.remove(caller, id);
  }
}
