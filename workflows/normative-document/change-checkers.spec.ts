import { targetsChangeable } from './change-checkers.js';
import type { Change, SpineContext } from './context.js';
import type { TargetFact } from './facts.js';
import { allWell } from './world.js';

const change = (kind: Change['kind']): Change => ({ document: 'old', kind, version: null, lastDay: null, evaluation: null });
const [target] = allWell.targets;
const found = (kind: Change['kind'], as: Partial<TargetFact> | null): string[] =>
  targetsChangeable({
    context: { changes: [change(kind)], issuers: ['lead'] } as unknown as SpineContext,
    facts: { ...allWell, targets: as ? [{ ...target!, ...as }] : [] },
  }).map(({ rule }) => rule);

describe('a document that another one changes', () => {
  it.each<[Change['kind'], Partial<TargetFact> | null, string[]]>([
    ['repeal', {}, []],
    ['repeal', { status: 'awaitingEffect' }, []],
    ['repeal', { status: 'expiring' }, []],
    ['repeal', { status: 'lapsed' }, ['change.hasEnded']],
    ['amend', { status: 'repealed' }, ['change.hasEnded']],
    ['lapse', { status: 'annulled' }, ['change.hasEnded']],
    ['renew', { status: 'lapsed' }, []],
    ['renew', { status: 'expiring' }, []],
    ['renew', { status: 'repealed' }, ['change.notRenewable']],
    ['renew', { status: 'renewed' }, ['change.notRenewable']],
    ['repeal', { status: null }, ['change.notPublished']],
    ['repeal', null, ['change.unknownDocument']],
    ['amend', {}, []],
    ['amend', { consolidated: null }, ['change.noConsolidatedText']],
    ['amend', { consolidated: 't1:old' }, ['change.sameText']],
    ['amend', { amendedOn: '2026-09-01' }, ['change.amendmentPending']],
  ])('%s of %j finds %j', (kind, as, rules) => expect(found(kind, as)).toEqual(rules));

  it('is changed by whoever answers for it today: its issuer, or the successor of one that is gone', () => {
    expect(found('repeal', { answerable: ['another'] })).toEqual(['change.notTheIssuer']);
    expect(found('repeal', { answerable: ['lead', 'another'] })).toEqual(['change.notTheIssuer']);
  });
});
