import { randomUUID } from 'node:crypto';
import type { EvidenceList, EvidenceReceipt, NewEvidence } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, DocumentRepository, EvidenceRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { keepFile } from '../document/keep.js';
import { remembered } from '../document/remembered.js';
import { sightOf } from '../document/sight.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import type { Uploaded } from '../platform/upload/read-upload.js';
import { requiredFile, uploadedBody } from '../platform/upload/uploaded-body.js';
import { acceptEvidence } from './accept-evidence.js';
import { presentEvidence } from './present.js';

type Request = { caller: Caller; fields: NewEvidence; file: Uploaded | undefined; key: string | undefined };

/** Roles that read and never write. */
const READERS: readonly string[] = ['auditor', 'citizen'];

/** Keeps what proves something that happened outside: whoever acts on a document may hand it in, whoever sees the document may read it. */
@Injectable()
export class EvidenceService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(caller: Caller, document: string): Promise<EvidenceList> {
    return this.database.read(async ({ sql }) => {
      if (!(await new DocumentRepository(sql).find(document, sightOf(caller)))) throw new Problem('NOT_FOUND');
      const entries: EvidenceList['entries'] = [];
      for (const evidence of await new EvidenceRepository(sql).ofDocument(document)) entries.push(await presentEvidence(sql, evidence));
      return { entries };
    });
  }

  async add(document: string, { caller, fields, file, key }: Request): Promise<EvidenceReceipt> {
    await this.requireActing(caller, document);
    const accepted = await acceptEvidence(requiredFile(file));
    const at = this.clock.now();
    const asked = { scope: `${caller.person} evidence`, key, at, body: uploadedBody(document, fields, file) };
    return remembered(this.database, asked, async ({ sql }) => {
      const kept = await keepFile(sql, document, accepted, at);
      const evidence = { id: randomUUID(), documentId: document, ...fields, ...kept, createdBy: caller.person, createdAt: at };
      await new EvidenceRepository(sql).insert(evidence);
      return { evidence: await presentEvidence(sql, evidence), notices: [...accepted.notices] };
    });
  }

  /** The document must be in sight of what the caller does, not of what the caller may look at. Asked before the file is read. */
  private async requireActing(caller: Caller, document: string): Promise<void> {
    const acting = { ...caller, roles: caller.roles.filter((role) => !READERS.includes(role)) };
    await this.database.read(async ({ sql }) => {
      const documents = new DocumentRepository(sql);
      if (await documents.find(document, sightOf(acting))) return;
      if (!(await documents.find(document, sightOf(caller)))) throw new Problem('NOT_FOUND');
      throw new Problem('NOT_PERMITTED', { findings: [ONLY_ACTING] });
    });
  }
}

const ONLY_ACTING = {
  rule: 'evidence.onlyActing',
  says: { zh: '您对此文件只能查阅，不能提交佐证材料。', en: 'You may read this document, but not hand in evidence for it.' },
  wayOut: {
    zh: '请由起草、审查、办公室等经办人员提交。',
    en: 'Have somebody hand it in who acts on the document: drafting side, review body, general office.',
  },
};
