import type { Caller } from '@fashen/engine';
import { AccountRepository, DocumentRepository, type Sql } from '@fashen/persistence';
import { Problem, type SpokenFinding } from '../platform/problem/problem.js';

/** Every drafter is a person of the drafting party, so that separation of duties knows whom it keeps apart. Throws 422 with one finding a person. */
export async function requireDrafters(sql: Sql, party: string, drafters: readonly string[]): Promise<void> {
  const accounts = new AccountRepository(sql);
  const findings: SpokenFinding[] = [];
  for (const [at, person] of drafters.entries()) if (!(await accounts.belongsTo(person, party))) findings.push(stranger(at));
  if (findings.length > 0) throw new Problem('PAYLOAD_REFUSED', { findings });
}

const stranger = (at: number): SpokenFinding => ({
  rule: 'document.drafter',
  field: `/drafters/${at}`,
  says: { zh: '此人不是起草单位的在用账号。', en: 'This is no active account of the drafting party.' },
  wayOut: { zh: '请填写本单位人员的账号标识。', en: 'Give the account id of a person of the drafting party.' },
});

/** Drafts are handed in by drafters. @throws Problem NOT_PERMITTED */
export function requireDrafter({ roles }: Caller): void {
  if (!roles.includes('drafter')) throw new Problem('NOT_PERMITTED', { findings: [ONLY_DRAFTERS] });
}

/** Looked at before anything is read, so that a stranger costs nothing and is told nothing. The drafting party never changes. @throws Problem */
export async function requireOwnDocument(sql: Sql, caller: Caller, id: string): Promise<void> {
  const document = await new DocumentRepository(sql).find(id);
  if (document?.draftingParty !== caller.party) throw new Problem('NOT_FOUND');
  requireDrafter(caller);
}

const ONLY_DRAFTERS = {
  rule: 'document.onlyDrafters',
  says: { zh: '只有起草人可以提交文件、版本和材料。', en: 'Only drafters submit documents, versions and materials.' },
  wayOut: { zh: '请由起草单位的起草人提交。', en: 'Have a drafter of the drafting party submit it.' },
};
