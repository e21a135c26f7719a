import { type Party, PartyRepository, type Sql } from '@fashen/persistence';
import { Problem, type SpokenFinding } from '../platform/problem/problem.js';

const isReviewAuthority = (party: Party): boolean => party.functions.includes('reviewAuthority');

/** The nearest review body: under the drafting party's own government, else under the one above it. */
function nearest(all: readonly Party[], drafting: string): string | undefined {
  const byId = new Map(all.map((party) => [party.id, party]));
  for (let at = byId.get(drafting); at; at = at.parentId === null ? undefined : byId.get(at.parentId)) {
    const here = at.id;
    const found = all.find((party) => party.parentId === here && isReviewAuthority(party));
    if (found) return found.id;
  }
  return undefined;
}

/** The review body asked for, or the nearest one. Throws 422 where there is none. */
export async function reviewAuthorityFor(sql: Sql, drafting: string, asked: string | undefined): Promise<string> {
  const all = await new PartyRepository(sql).all();
  const found = asked === undefined ? nearest(all, drafting) : all.find((party) => party.id === asked && isReviewAuthority(party))?.id;
  if (found === undefined) throw new Problem('PAYLOAD_REFUSED', { findings: [NONE] });
  return found;
}

const NONE: SpokenFinding = {
  rule: 'document.reviewAuthority',
  field: '/reviewAuthority',
  says: {
    zh: '所填单位不是合法性审查机构，或者没有可用的审查机构。',
    en: 'The party named is no review body, or there is none to be found.',
  },
  wayOut: { zh: '请选择本级或上一级的审查机构。', en: 'Choose the review body of this government or of the one above.' },
};
