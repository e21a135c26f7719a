import { randomUUID } from 'node:crypto';
import type { DocumentReceipt, MaterialReceipt, NewDocument, NewMaterial, NewVersion, VersionReceipt } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, DocumentRepository, IssuingRepository, MaterialRepository, type SqlTx } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { chooseWay } from '../issuing/choose-way.js';
import type { Config } from '../platform/config/config.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, CONFIG, DATABASE } from '../platform/tokens.js';
import type { Uploaded } from '../platform/upload/read-upload.js';
import { requiredFile, uploadedBody } from '../platform/upload/uploaded-body.js';
import { acceptMaterial } from './accept-file.js';
import { requireDrafter, requireDrafters, requireOwnDocument } from './drafters.js';
import { keepFile, keepVersion } from './keep.js';
import { presentEntry, presentMaterial, presentVersion } from './present.js';
import { readDraft } from './read-draft.js';
import { remembered } from './remembered.js';

type Request<Fields> = { caller: Caller; fields: Fields; file: Uploaded | undefined; key: string | undefined };

/** Takes in drafts, versions and materials. Only drafters do, for their own party; a file and the row that refers to it are one commit. */
@Injectable()
export class DocumentWriting {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async create({ caller, fields, file, key }: Request<NewDocument>): Promise<DocumentReceipt> {
    requireDrafter(caller);
    const draft = await readDraft(requiredFile(file), fields.title);
    const at = this.clock.now();
    return this.once(caller, 'documents', { key, at, body: uploadedBody('', fields, file) }, async (tx) => {
      await requireDrafters(tx.sql, caller.party, fields.drafters);
      const { profile } = this.config;
      const { issuedAs, issuers, reviewAuthority: appointed } = fields;
      const way = await chooseWay(tx.sql, { drafting: caller.party, profile, issuedAs, issuers, appointed });
      const document = {
        id: randomUUID(),
        title: draft.title,
        kind: fields.kind,
        draftingParty: caller.party,
        reviewAuthority: way.reviewers[0],
        profile,
        createdBy: caller.person,
        createdAt: at,
      };
      await new DocumentRepository(tx.sql).insert(document, [...new Set(fields.drafters)]);
      await new IssuingRepository(tx.sql).insert(document.id, way);
      const version = await keepVersion(tx.sql, { document: document.id, draft, by: caller.person, at });
      return {
        document: await presentEntry(tx.sql, document),
        version: await presentVersion(tx.sql, version),
        notices: [...draft.notices],
      };
    });
  }

  async addVersion(id: string, { caller, fields, file, key }: Request<NewVersion>): Promise<VersionReceipt> {
    await this.database.read(({ sql }) => requireOwnDocument(sql, caller, id));
    const draft = await readDraft(requiredFile(file), fields.title);
    const at = this.clock.now();
    return this.once(caller, 'versions', { key, at, body: uploadedBody(id, fields, file) }, async (tx) => {
      const version = await keepVersion(tx.sql, { document: id, draft, by: caller.person, at });
      return { version: await presentVersion(tx.sql, version), notices: [...draft.notices] };
    });
  }

  async addMaterial(id: string, { caller, fields, file, key }: Request<NewMaterial>): Promise<MaterialReceipt> {
    await this.database.read(({ sql }) => requireOwnDocument(sql, caller, id));
    requireOneForm(fields, file);
    const accepted = file && (await acceptMaterial(file));
    const at = this.clock.now();
    return this.once(caller, 'materials', { key, at, body: uploadedBody(id, fields, file) }, async (tx) => {
      const kept = accepted ? await keepFile(tx.sql, id, accepted, at) : { fileName: null, fileSha256: null };
      const { kind, declaration = null } = fields;
      const material = { id: randomUUID(), documentId: id, kind, declaration, ...kept, createdBy: caller.person, createdAt: at };
      await new MaterialRepository(tx.sql).insert(material);
      return { material: await presentMaterial(tx.sql, material), notices: [...(accepted?.notices ?? [])] };
    });
  }

  private once<R>(
    caller: Caller,
    route: string,
    asked: { key: string | undefined; at: string; body: unknown },
    work: (tx: SqlTx) => Promise<R>,
  ): Promise<R> {
    return remembered(this.database, { ...asked, scope: `${caller.person} ${route}` }, work);
  }
}

/** A material is a file; only `other` may be a declaration that there is none. Never both, never neither. */
function requireOneForm({ kind, declaration }: NewMaterial, file: Uploaded | undefined): void {
  if (declaration === undefined) return void requiredFile(file);
  if (kind !== 'other' || file) throw new Problem('PAYLOAD_REFUSED', { findings: [DECLARATION] });
}

const DECLARATION = {
  rule: 'material.declaration',
  field: '/declaration',
  says: {
    zh: '只有“其他材料”可以用说明代替文件，且不能同时上传文件。',
    en: 'Only "other" may be a declaration in place of a file, and not beside one.',
  },
  wayOut: { zh: '请上传文件，或者将 kind 改为 other 并只填说明。', en: 'Upload a file, or set kind to other with the declaration only.' },
};
