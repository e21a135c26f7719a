import { randomUUID } from 'node:crypto';
import { GRANTS } from '@fashen/domain';
import { type SqlStore, type SqlTx, UnifiedNumberRepository, VersionRepository } from '@fashen/persistence';
import { findWay } from '../../apps/server/src/issuing/way.js';
import type { Answer } from './client.js';
import { DeliberationStory } from './deliberation.js';

export const OFFICE = 'linjiang.office';
export const CITY_CODE = 'ZJHC00';
export const WEBSITE = [{ kind: 'website', place: '临江市人民政府网站' }];

/** What reviews, meeting and signatures of the way would have granted for the newest text, given as one transaction gives it. */
export async function grantAll(tx: SqlTx, document: string, at: string): Promise<void> {
  const version = await new VersionRepository(tx.sql).latest(document);
  const outcome = await findWay(tx.sql, document);
  if (!version || !outcome?.ok) throw new Error(`There is nothing to grant for ${document}`);
  const { reviewers, signatories } = outcome.way;
  const kinds = [...reviewers.map((one) => GRANTS.reviewCleared(one)), GRANTS.deliberated, ...signatories.map((one) => GRANTS.signed(one))];
  for (const kind of kinds) {
    const row = { id: randomUUID(), kind, subject: document, hash: version.textHash, grantedBy: 'deliberation/1', grantedAt: at };
    await tx.putGrant({ ...row, revokedBy: null, revokedAt: null });
  }
}

/** The code of an issuer, as its registrar would have entered it. */
export const enterCode = (store: SqlStore, issuer: string, code: string, registrar = OFFICE, at = '2026-03-01T01:00:00.000Z') =>
  store.transaction(({ sql }) =>
    new UnifiedNumberRepository(sql).insertCode({
      code,
      issuer,
      registrar,
      source: '编码规则（示例）',
      createdBy: 'registrar',
      createdAt: at,
    }),
  );

/** The city's code, entered by the registrar of the place: in Shandong the department of justice. */
export const enterCodeBy = (profile: string, store: SqlStore) =>
  profile === 'shandong' ? enterCode(store, 'linjiang', 'SDLJ01', 'linjiang.justice') : enterCode(store, 'linjiang', CITY_CODE);

/** One document from its signatures to its publication, as its people play it over HTTP. */
export class UnifiedStory extends DeliberationStory {
  registrar = 'office-registrar';

  /** A signed document: uploaded, and everything that goes before granted at once. */
  async signed(...upload: Parameters<DeliberationStory['upload']>): Promise<void> {
    await this.upload(...upload);
    await this.sign();
  }

  sign = (): Promise<void> => this.server.database.store.transaction((tx) => grantAll(tx, this.document, this.server.clock.now()));

  /** Minutes and explainer, as the office hands them in once the case runs. */
  async supporting(login = this.drafter): Promise<{ explainer: string }> {
    await this.evidence(login, 'minutes', '市政府常务会议纪要');
    return { explainer: await this.evidence(login, 'other', '政策解读') };
  }

  async apply(more: Record<string, unknown> = {}, login = this.drafter): Promise<Answer> {
    const input = { document: this.document, appliedOn: this.today(), ...more };
    const answer = await (await this.as(login)).post('/api/processes', { workflow: 'three-unifieds', input }, { key: randomUUID() });
    if (answer.status === 201) this.id = answer.body.id;
    return answer;
  }

  /** A signed document whose application lies with the registrar. */
  async applied(more: Record<string, unknown> = {}, ...upload: Parameters<DeliberationStory['upload']>): Promise<void> {
    await this.signed(...upload);
    const { explainer } = await this.supporting();
    const answer = await this.apply({ explainer, ...more });
    expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  }

  /** Registered, with its document number, to be published. */
  async registered(number: string, more: Record<string, unknown> = {}): Promise<string> {
    await this.applied(more);
    await this.done(this.registrar, 'register');
    await this.done('office-secretary', 'enterDocumentNumber', { number });
    return (await this.details()).unifiedNumber;
  }

  publication = async (more: Record<string, unknown> = {}): Promise<Record<string, unknown>> => ({
    version: (await this.details()).version,
    publishedOn: this.today(),
    channels: WEBSITE,
    ...more,
  });
}
