import { type DraftReading, draftReading, draftToRead } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { withUpload } from '../platform/upload/read-upload.js';
import { requiredFile } from '../platform/upload/uploaded-body.js';
import { requireDrafter } from './drafters.js';
import { readDraft } from './read-draft.js';

/** Reads a draft without keeping it, so that the form of a new document begins with what the text says. */
@ApiTags('documents')
@Controller('api/documents/reading')
export class DraftReadingController {
  @Post()
  @HttpCode(200)
  @Describe({
    summary: { zh: '识读送审稿（不保存）', en: 'Read a draft without keeping it' },
    form: draftToRead,
    answer: { status: 200, contract: draftReading, says: { zh: '识读结果', en: 'What the draft says' } },
  })
  read(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<DraftReading> {
    requireDrafter(caller);
    return withUpload(request, [], async ({ fields, file }) => {
      parseContract(draftToRead, fields);
      const { title, text, notices, ...said } = await readDraft(requiredFile(file), undefined);
      const { issuer, documentNumber, form, counts, attachments } = said;
      const named = attachments.map((attachment) => attachment.title);
      return { title, issuer, documentNumber, form, counts, attachments: named, characters: text.length, notices: [...notices] };
    });
  }
}
