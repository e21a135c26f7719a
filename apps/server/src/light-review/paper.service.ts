import { randomUUID } from 'node:crypto';
import type { NewPaper, PaperReceipt } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, DocumentRepository, EvidenceRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { keepFile } from '../document/keep.js';
import { presentEntry } from '../document/present.js';
import { remembered } from '../document/remembered.js';
import { acceptEvidence } from '../evidence/accept-evidence.js';
import type { Config } from '../platform/config/config.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, CONFIG, DATABASE } from '../platform/tokens.js';
import type { Uploaded } from '../platform/upload/read-upload.js';
import { uploadedBody } from '../platform/upload/uploaded-body.js';

type Request = { caller: Caller; fields: NewPaper; file: Uploaded | undefined; key: string | undefined };

/** Registers papers that come in for a light review: a document without a version, so that it is no draft of anything, with the paper as its letter. */
@Injectable()
export class PaperService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws Problem NOT_PERMITTED for all but intake clerks; PAYLOAD_REFUSED for what is classified, of which nothing is kept */
  async register({ caller, fields, file, key }: Request): Promise<PaperReceipt> {
    if (!caller.roles.includes('intakeClerk')) throw new Problem('NOT_PERMITTED', { findings: [ONLY_CLERKS] });
    if (fields.isClassified === 'yes') throw new Problem('PAYLOAD_REFUSED', { findings: [CLASSIFIED] });
    const accepted = file && (await acceptEvidence(file));
    const at = this.clock.now();
    const asked = { scope: `${caller.person} papers`, key, at, body: uploadedBody('', fields, file) };
    return remembered(this.database, asked, async ({ sql }) => {
      const document = {
        id: randomUUID(),
        title: fields.title,
        kind: 'other',
        draftingParty: caller.party,
        reviewAuthority: caller.party,
        profile: this.config.profile,
        createdBy: caller.person,
        createdAt: at,
      };
      await new DocumentRepository(sql).insert(document, []);
      if (accepted) {
        const kept = {
          id: randomUUID(),
          documentId: document.id,
          kind: 'letter' as const,
          title: '来件',
          createdBy: caller.person,
          createdAt: at,
        };
        await new EvidenceRepository(sql).insert({ ...kept, ...(await keepFile(sql, document.id, accepted, at)) });
      }
      return { document: await presentEntry(sql, document), notices: [...(accepted?.notices ?? [])] };
    });
  }
}

const ONLY_CLERKS = {
  rule: 'paper.onlyClerks',
  says: { zh: '来件由收件员登记。', en: 'Papers are registered by intake clerks.' },
  wayOut: { zh: '请由收件员登记。', en: 'Have an intake clerk register it.' },
};

const CLASSIFIED = {
  rule: 'paper.classified',
  field: '/isClassified',
  says: { zh: '涉密件不得录入本系统，题名也不得录入。', en: 'What is classified never enters this system, nor does its title.' },
  wayOut: { zh: '请按保密规定线下办理。', en: 'Handle it outside the system by the rules of secrecy.' },
};
