import type { PackageReceipt, PageQuery, ReceivedPackages } from '@fashen/contracts';
import type { Caller, Engine } from '@fashen/engine';
import { FROM_RECEIVER, type Manifest } from '@fashen/exchange';
import {
  AccountRepository,
  type Database,
  DocumentRepository,
  FilingReviewRepository,
  type ReceivedPackage,
  ReceivedPackageRepository,
  type Sql,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { receiversOf } from '../exchange/prove-package.js';
import { PartyTree } from '../issuing/party-tree.js';
import { cursorOf, placeOf } from '../platform/http/cursor.js';
import { Problem } from '../platform/problem/problem.js';
import { DATABASE } from '../platform/tokens.js';
import { ENGINE } from '../workflow/tokens.js';

const TAKING: readonly string[] = ['filingClerk', 'filingReviewer'];
const READING: readonly string[] = [...TAKING, 'generalOffice', 'reviewHead'];

/** For whom the caller reads what was taken in; null for everybody. Who has nothing to do with packages sees none. */
function sightOf(tree: PartyTree, { party, roles }: Caller): string[] | null {
  if (roles.includes('auditor')) return null;
  return roles.some((role) => READING.includes(role)) ? receiversOf(tree, party).map(({ id }) => id) : [];
}

/** The case that a package has opened or moved. */
async function caseOf(sql: Sql, { id, kind, matter, receiver }: ReceivedPackage): Promise<string | undefined> {
  if (FROM_RECEIVER.some((one) => one === kind)) return matter;
  const reviews = new FilingReviewRepository(sql);
  return (kind === 'filing' ? await reviews.openedWith(id) : await reviews.ofMatter(matter, receiver))?.process;
}

/** 数据包收文: what was taken in, and the receipt of each. */
@Injectable()
export class PackageRegister {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  list({ cursor, limit }: PageQuery, caller: Caller): Promise<ReceivedPackages> {
    const before = cursor === undefined ? undefined : placeOf(cursor);
    return this.database.read(async ({ sql }) => {
      const tree = await PartyTree.read(sql);
      const found = await new ReceivedPackageRepository(sql).page(sightOf(tree, caller), { before, limit: limit + 1 });
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      const named = (id: string) => ({ id, name: tree.find(id)?.name ?? id });
      return {
        mayTake: caller.roles.some((role) => TAKING.includes(role)),
        entries: page.map(({ id, kind, sender, receiver, document, title, receivedAt }) => ({
          ...{ id, kind, receivedAt, document: { id: document, title } },
          ...{ sender: named(sender), receiver: named(receiver) },
        })),
        next: last ? cursorOf({ createdAt: last.receivedAt, id: last.id }) : null,
      };
    });
  }

  /** @throws Problem NOT_FOUND for whoever takes nothing in for that receiver */
  async receipt(id: string, caller: Caller): Promise<PackageReceipt> {
    const { kept, process, receipt } = await this.database.read(async ({ sql }) => {
      const tree = await PartyTree.read(sql);
      const receivers = sightOf(tree, caller);
      const kept = await new ReceivedPackageRepository(sql).find(id);
      if (!kept || (receivers !== null && !receivers.includes(kept.receiver))) throw new Problem('NOT_FOUND');
      return { kept, process: await caseOf(sql, kept), receipt: await presentReceipt(sql, tree, kept) };
    });
    const isReadable = process !== undefined && (await this.engine.readable(process, caller)).includes('process');
    return { ...receipt, id: kept.id, process: isReadable ? process : null };
  }
}

async function presentReceipt(sql: Sql, tree: PartyTree, kept: ReceivedPackage): Promise<Omit<PackageReceipt, 'process'>> {
  const { id, kind, matter, fingerprint, fileSha256, receivedAt, receivedBy } = kept;
  const { createdAt, document: about, files } = JSON.parse(kept.manifest) as Manifest;
  const document = await new DocumentRepository(sql).find(kept.document);
  const names = await new AccountRepository(sql).names([receivedBy]);
  const named = (party: string) => ({ id: party, name: tree.find(party)?.name ?? party });
  return {
    ...{ id, kind, matter, createdAt, receivedAt, about, sha256: fileSha256, signedBy: fingerprint },
    sender: named(kept.sender),
    receiver: named(kept.receiver),
    document: { id: kept.document, title: document?.title ?? about.title },
    receivedBy: { id: receivedBy, name: names.get(receivedBy) ?? receivedBy },
    files: files.map(({ role, name, mediaType, size, sha256 }) => ({ role, name, mediaType, size, sha256 })),
  };
}
