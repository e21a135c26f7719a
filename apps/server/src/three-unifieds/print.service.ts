import { randomUUID } from 'node:crypto';
import type { PrintList, PrintReceipt, PrintView } from '@fashen/contracts';
import { GRANTS } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import {
  type Database,
  DocumentRepository,
  type Print,
  PrintRepository,
  pace,
  type Sql,
  type SqlTx,
  type VersionEntry,
  VersionRepository,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { keepFile } from '../document/keep.js';
import { presentFile } from '../document/present.js';
import { type Draft, readDraft } from '../document/read-draft.js';
import { remembered } from '../document/remembered.js';
import { sightOf } from '../document/sight.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import type { Uploaded } from '../platform/upload/read-upload.js';
import { requiredFile, uploadedBody } from '../platform/upload/uploaded-body.js';
import { askOnce, textsOf } from '../text-work/ask-texts.js';
import { textWork } from '../text-work/text-work.js';

type Request = { caller: Caller; file: Uploaded | undefined; key: string | undefined };

const PRINTERS = ['registrar', 'publisher', 'generalOffice'];

/** Compares what was printed with what was registered: an erratum needs a print that departs, and only this says whether one does. */
@Injectable()
export class PrintService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(document: string, caller: Caller): Promise<PrintList> {
    return this.database.read(async ({ sql }) => {
      if (!(await new DocumentRepository(sql).find(document, sightOf(caller)))) throw new Problem('NOT_FOUND');
      const entries: PrintView[] = [];
      for (const print of await new PrintRepository(sql).ofDocument(document)) entries.push(await present(sql, print));
      return { entries };
    });
  }

  /** @throws Problem PAYLOAD_REFUSED where nothing of the document is registered that a print could be compared with */
  async add(document: string, { caller, file, key }: Request): Promise<PrintReceipt> {
    await this.requirePrinter(document, caller);
    const draft = await readDraft(requiredFile(file), undefined);
    const at = this.clock.now();
    const request = randomUUID();
    const asked = { scope: `${caller.person} prints`, key, at, body: uploadedBody(document, {}, file) };
    const receipt = await remembered(this.database, asked, async (tx) => {
      const version = await registeredVersion(tx, document);
      const differences = await departures(tx.sql, version.id, { ...draft, request });
      await pace();
      const kept = await keepFile(tx.sql, document, draft.file, at);
      const compared = { version: version.id, textHash: draft.textHash, differences };
      const print = { id: randomUUID(), document, ...compared, ...kept, createdBy: caller.person, createdAt: at };
      await new PrintRepository(tx.sql).insert(print);
      await pace();
      return { print: await present(tx.sql, print), notices: [...draft.notices] };
    });
    // a print that departs everywhere is written, kept and answered in megabytes: others have their turn between
    await pace();
    return receipt;
  }

  /** Asked before the file is read, so that a stranger's upload costs nothing and tells nothing. */
  private async requirePrinter(document: string, caller: Caller): Promise<void> {
    await this.database.read(async ({ sql }) => {
      if (!(await new DocumentRepository(sql).find(document, sightOf(caller)))) throw new Problem('NOT_FOUND');
    });
    if (!caller.roles.some((role) => PRINTERS.includes(role))) throw new Problem('NOT_PERMITTED');
  }
}

/** The version whose text stands in the register. */
async function registeredVersion(tx: SqlTx, document: string): Promise<VersionEntry> {
  const [standing] = await tx.lockGrants(document, GRANTS.registered);
  const version = standing && (await new VersionRepository(tx.sql).ofDocument(document)).find(({ textHash }) => textHash === standing.hash);
  if (!version) throw new Problem('PAYLOAD_REFUSED', { findings: [NOTHING_REGISTERED] });
  return version;
}

/** Where the print departs from the registered text. Two prints of one hash may be set differently: the answer is for this request. */
const departures = (sql: Sql, registered: string, { request, text, parts }: Pick<Draft, 'text' | 'parts'> & { request: string }) =>
  askOnce(sql, `print ${request} ${registered}`, async (read) => {
    const [version] = await read((own) => textsOf(own, [registered]));
    return textWork('differencesOfPrint', { registered: version!, print: { text, clauses: parts } });
  });

async function present(sql: SqlTx['sql'], print: Print): Promise<PrintView> {
  const { id, version, textHash, differences, fileName, fileSha256, document, createdBy, createdAt } = print;
  const file = await presentFile(sql, document, fileName, fileSha256);
  return { id, version, textHash, differences: [...differences], file, createdBy, createdAt };
}

const NOTHING_REGISTERED = {
  rule: 'print.nothingRegistered',
  says: { zh: '该文件没有登记的文本可供比对。', en: 'No text of this document is registered that a print could be compared with.' },
  wayOut: { zh: '请在登记之后上传印本。', en: 'Hand in the print once the document is registered.' },
};
