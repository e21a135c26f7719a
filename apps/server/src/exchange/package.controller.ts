import { type ProvenPackage, provenPackage } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { withUpload } from '../platform/upload/read-upload.js';
import { requiredFile } from '../platform/upload/uploaded-body.js';
import { PackageChecking } from './package-checking.service.js';

const noFields = z.strictObject({});

@ApiTags('exchange')
@Controller('api/exchange/packages')
export class PackageController {
  constructor(private readonly packages: PackageChecking) {}

  @Post('check')
  @HttpCode(200)
  @Describe({
    summary: { zh: '核验数据包，不导入', en: 'Prove a package without taking it in' },
    form: noFields,
    answer: {
      status: 200,
      contract: provenPackage,
      says: { zh: '签名、内容和发送单位均已核实', en: 'Signature, content and sender are proven' },
    },
  })
  check(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<ProvenPackage> {
    return withUpload(request, [], ({ fields, file }) => {
      parseContract(noFields, fields);
      return this.packages.check(requiredFile(file).bytes, caller);
    });
  }
}
