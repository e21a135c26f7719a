import type { ProvenPackage } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import type { Database } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { DATABASE } from '../platform/tokens.js';
import { provePackage } from './prove-package.js';

/** Who has to do with packages of filings. */
const HANDLERS: readonly string[] = ['filingClerk', 'filingReviewer', 'reviewHead'];

const ONLY_FILING = {
  rule: 'exchange.onlyFiling',
  says: { zh: '数据包由报备员、备案审查员办理。', en: 'Packages are handled by filing clerks and filing reviewers.' },
  wayOut: { zh: '请将数据包交本单位报备员或者备案审查员。', en: 'Hand the package to a filing clerk or reviewer of your authority.' },
};

/** Says what a package is, once it is proven. Nothing of it is kept. */
@Injectable()
export class PackageChecking {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async check(bytes: Buffer, caller: Caller): Promise<ProvenPackage> {
    if (!caller.roles.some((role) => HANDLERS.includes(role))) throw new Problem('NOT_PERMITTED', { findings: [ONLY_FILING] });
    const { manifest, sender, receiver, signedBy } = await this.database.read(({ sql }) => provePackage(sql, bytes, caller.party));
    const { id, kind, createdAt, document, particulars, files } = manifest;
    return {
      id,
      kind,
      createdAt,
      sender: { id: sender, name: manifest.sender.name },
      receiver: { id: receiver, name: manifest.receiver.name },
      document,
      particulars,
      files: files.map(({ role, name, mediaType, size, sha256 }) => ({ role, name, mediaType, size, sha256 })),
      signedBy: signedBy.fingerprint,
    };
  }
}
