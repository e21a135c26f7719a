import { EvidenceRepository, FileRepository, type SqlStore } from '@fashen/persistence';
import { AT, DRAFTER, reviewEngine, seedDocument, seedPeople, taken } from '../support/review-case.js';
import { CITY_CODE, enterCode, grantAll } from '../support/three-unifieds.js';
import { ALL, registration } from './register-all.js';

/** A signed document with all that registration asks for, applied for. */
export async function applyFor({ store }: { store: SqlStore }, n: number): Promise<void> {
  const document = `document-${n}`;
  await seedDocument({ store }, document, n);
  const explainer = `${document}-explainer`;
  await store.transaction(async (tx) => {
    await grantAll(tx, document, AT);
    const fileSha256 = await new FileRepository(tx.sql).put(Buffer.from('scan'), 'application/pdf', AT);
    const evidence = { documentId: document, title: '佐证', fileSha256, createdBy: DRAFTER.person, createdAt: AT };
    const kept = new EvidenceRepository(tx.sql);
    await kept.insert({ ...evidence, id: explainer, kind: 'other', fileName: '解读.pdf' });
    await kept.insert({ ...evidence, id: `${document}-minutes`, kind: 'minutes', fileName: '纪要.pdf' });
  });
  const input = { document, appliedOn: '2026-03-02', explainer };
  await taken(reviewEngine(store).start('three-unifieds', input, { by: DRAFTER, id: registration(n) }));
}

/** The city, its code, and a hundred applications that lie with the registrar. */
export async function hundredApplied(database: Parameters<typeof seedPeople>[0]): Promise<void> {
  await seedPeople(database);
  await enterCode(database.store, 'linjiang', CITY_CODE);
  for (const n of ALL) await applyFor(database, n);
}
