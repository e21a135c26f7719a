import { type DocumentSubject, documentSubject, sortedUnder } from '@fashen/contracts';
import { type Role, SUBJECTS } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, type Document, DocumentRepository, type Sql, SubjectRepository } from '@fashen/persistence';
import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../platform/http/caller.js';
import { Describe } from '../platform/openapi/describe.js';
import { parseContract } from '../platform/problem/contract.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { sightOf } from './sight.js';

/** Who drafted it proposes where it stands; who registers and publishes it keeps the library in order. */
const DRAFTING: readonly Role[] = ['drafter', 'draftingHead'];
const KEEPING: readonly Role[] = ['generalOffice', 'registrar', 'publisher'];

const maySort = ({ roles, party }: Caller, { draftingParty }: Document): boolean =>
  roles.some((role) => KEEPING.includes(role as Role)) ||
  (draftingParty === party && roles.some((role) => DRAFTING.includes(role as Role)));

/** 主题分类 of a document, by which the public finds it. */
@ApiTags('documents')
@Controller('api/documents')
export class SubjectController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id/subject')
  @Describe({
    summary: { zh: '文件的主题分类', en: 'Under which subject a document stands' },
    answer: { status: 200, contract: documentSubject, says: { zh: '主题分类', en: 'The subject' } },
  })
  read(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<DocumentSubject> {
    return this.database.read(async ({ sql }) => present(sql, caller, await visible(sql, caller, id)));
  }

  @Put(':id/subject')
  @Describe({
    summary: { zh: '归入主题分类', en: 'Put a document under a subject' },
    body: sortedUnder,
    answer: { status: 200, contract: documentSubject, says: { zh: '已归类', en: 'Sorted' } },
  })
  sort(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() body: unknown): Promise<DocumentSubject> {
    const { subject } = parseContract(sortedUnder, body);
    return this.database.store.transaction(async ({ sql }) => {
      const document = await visible(sql, caller, id);
      if (!maySort(caller, document)) throw new Problem('NOT_PERMITTED');
      await new SubjectRepository(sql).sort(id, subject, { by: caller.person, at: this.clock.now() });
      return present(sql, caller, document);
    });
  }
}

async function visible(sql: Sql, caller: Caller, id: string): Promise<Document> {
  const document = await new DocumentRepository(sql).find(id, sightOf(caller));
  if (!document) throw new Problem('NOT_FOUND');
  return document;
}

async function present(sql: Sql, caller: Caller, document: Document): Promise<DocumentSubject> {
  const subject = (await new SubjectRepository(sql).of([document.id])).get(document.id);
  return { subject: subject ? { code: subject, label: SUBJECTS[subject] } : null, maySort: maySort(caller, document) };
}
