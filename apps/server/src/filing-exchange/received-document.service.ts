import type { DocumentReceipt, NewReceivedDocument } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, PartyRepository, type SqlTx } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { presentEntry, presentVersion } from '../document/present.js';
import { readDraft } from '../document/read-draft.js';
import { remembered } from '../document/remembered.js';
import type { Config } from '../platform/config/config.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, CONFIG, DATABASE } from '../platform/tokens.js';
import type { Uploaded } from '../platform/upload/read-upload.js';
import { requiredFile, uploadedBody } from '../platform/upload/uploaded-body.js';
import { unknownIssuer } from './findings.js';
import { keepReceived } from './received-document.js';
import { requireDesk } from './require-desk.js';

type Request = { caller: Caller; fields: NewReceivedDocument; file: Uploaded | undefined; key: string | undefined };

/** Takes in the text of a document that another body issued and filed on paper; the filing itself is opened with its scan. */
@Injectable()
export class ReceivedDocumentWriting {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws Problem PAYLOAD_REFUSED for an issuer that the tree does not have */
  async add({ caller, fields, file, key }: Request): Promise<DocumentReceipt> {
    const receiver = await this.database.read(({ sql }) => requireDesk(sql, caller));
    const draft = await readDraft(requiredFile(file), fields.title);
    const at = this.clock.now();
    const asked = { scope: `${caller.person} received-documents`, key, at, body: uploadedBody('', fields, file) };
    return remembered(this.database, asked, async ({ sql }: SqlTx) => {
      const known = new Set((await new PartyRepository(sql).all()).map(({ id }) => id));
      const [lead, ...others] = fields.issuers;
      const unknown = fields.issuers.filter((party) => !known.has(party));
      if (lead === undefined || unknown.length > 0) throw new Problem('PAYLOAD_REFUSED', { findings: unknown.map(unknownIssuer) });
      const { documentNumber = null, unifiedNumber = null, publishedOn = null, effectiveOn = null } = fields;
      const numbers = { documentNumber, unifiedNumber, publishedOn, effectiveOn };
      const named = { issuers: [lead, ...others] as const, issuedAs: fields.issuedAs, profile: this.config.profile };
      const { document, version } = await keepReceived(sql, { ...numbers, ...named, receiver, channel: 'paper', draft, caller, at });
      return {
        document: await presentEntry(sql, document),
        version: await presentVersion(sql, version),
        notices: [...draft.notices],
      };
    });
  }
}
