import { type EvidenceList, type EvidenceReceipt, evidenceList, evidenceReceipt, newEvidence } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentCaller } from '../platform/http/caller.js';
import { IdempotencyKey } from '../platform/http/conditions.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { withUpload } from '../platform/upload/read-upload.js';
import { EvidenceService } from './evidence.service.js';

@ApiTags('documents')
@Controller('api/documents/:id/evidence')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Get()
  @Describe({
    summary: { zh: '文件的佐证材料', en: 'Evidence kept with a document' },
    answer: { status: 200, contract: evidenceList, says: { zh: '佐证材料', en: 'The evidence' } },
  })
  list(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<EvidenceList> {
    return this.evidence.list(caller, id);
  }

  @Post()
  @Describe({
    summary: { zh: '提交佐证材料（扫描件）', en: 'Hand in evidence (a scan)' },
    form: newEvidence,
    answer: { status: 201, contract: evidenceReceipt, says: { zh: '已接收', en: 'Kept' } },
  })
  add(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey('optional') key: string | undefined,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<EvidenceReceipt> {
    return withUpload(request, [], ({ fields, file }) =>
      this.evidence.add(id, { caller, key, file, fields: parseContract(newEvidence, fields) }),
    );
  }
}
