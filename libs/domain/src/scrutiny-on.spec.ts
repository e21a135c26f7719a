import { scrutinyOn, touches } from './scrutiny-on.js';
import type { ValidityEvent } from './validity.js';
import { isCitableOn, isSuspendedOn, statusOn } from './validity-on.js';

const published: ValidityEvent = {
  id: 'p',
  kind: 'published',
  on: '2026-01-01',
  effectiveOn: '2026-01-01',
  version: 'v1',
  lastDay: null,
  evaluateOn: null,
};
const decided = (kind: 'suspended' | 'resumed' | 'annulled' | 'changed', on: string, ...clauses: string[]): ValidityEvent => ({
  id: `${kind} ${on}`,
  kind,
  on,
  ...(clauses.length > 0 ? { clauses } : {}),
});
const amended: ValidityEvent = {
  id: 'a',
  kind: 'amended',
  on: '2026-06-01',
  byDocument: 'd',
  version: 'v2',
  lastDay: null,
  evaluateOn: null,
};

describe('what the competent authority decided about clauses', () => {
  const events = [published, decided('suspended', '2026-03-01', '第九条', '第十条第二款')];

  it('stops those clauses and no other, from its day on', () => {
    expect(isCitableOn(events, '2026-02-28', '第九条')).toBe(true);
    expect(
      ['第九条', '第九条第一款', '第十条第二款', '第十条', '第十条第一款', '第九条之一', '第十一条'].map((one) =>
        isCitableOn(events, '2026-03-01', one),
      ),
    ).toEqual([false, false, false, false, true, true, true]);
    expect([isSuspendedOn(events, '2026-03-01'), isCitableOn(events, '2026-03-01')]).toEqual([false, true]);
  });

  it('is lifted clause by clause, or as a whole', () => {
    const one = [...events, decided('resumed', '2026-04-01', '第九条')];
    expect(scrutinyOn(one, '2026-04-01')).toMatchObject([{ kind: 'suspended', clauses: ['第十条第二款'] }]);
    expect(scrutinyOn([...one, decided('resumed', '2026-05-01')], '2026-05-01')).toEqual([]);
  });

  it('stops the whole where no clause is named, until a decision on the whole', () => {
    const whole = [published, decided('suspended', '2026-03-01')];
    expect([isSuspendedOn(whole, '2026-03-01'), statusOn(whole, '2026-03-01')]).toEqual([true, 'inForce']);
    expect([isCitableOn(whole, '2026-02-28'), isCitableOn(whole, '2026-03-01'), isCitableOn(whole, '2026-03-01', '第九条')]).toEqual([
      ...[true, false],
      false,
    ]);
    // that some clauses apply again says nothing of a decision on the whole
    const partly = [...whole, decided('resumed', '2026-04-01', '第九条')];
    expect([isSuspendedOn(partly, '2026-04-01'), isCitableOn(partly, '2026-04-01', '第九条')]).toEqual([true, false]);
    expect(isCitableOn([...partly, decided('resumed', '2026-05-01')], '2026-05-01', '第九条')).toBe(true);
  });

  it('leaves the document in force where clauses alone were annulled, and ends with the text as amended', () => {
    const partly = [published, decided('annulled', '2026-03-01', '第三条'), decided('changed', '2026-03-01', '第四条'), amended];
    expect(statusOn(partly, '2026-03-02')).toBe('inForce');
    expect(['第三条', '第四条', '第五条'].map((one) => isCitableOn(partly, '2026-05-31', one))).toEqual([false, false, true]);
    expect(scrutinyOn(partly, '2026-06-01')).toEqual([]);
  });

  it('keeps a suspension over an amendment: a decision alone ends it', () =>
    expect(scrutinyOn([...events, amended], '2026-06-01')).toMatchObject([{ kind: 'suspended', clauses: ['第九条', '第十条第二款'] }]));

  it('ends the document where no clause is named', () =>
    expect(statusOn([published, decided('annulled', '2026-03-01')], '2026-03-01')).toBe('annulled'));

  it('counts for nothing once it was voided', () =>
    expect(scrutinyOn([...events, { id: 'x', kind: 'voided', on: '2026-03-02', voids: 'suspended 2026-03-01' }], '2026-03-02')).toEqual(
      [],
    ));
});

describe('two places of a text', () => {
  it.each([
    ['第九条', '第九条', true],
    ['第九条第二款', '第九条', true],
    ['第九条', '第九条第二款', true],
    ['第九条之一', '第九条', false],
    ['第九条第一款', '第九条第二款', false],
    ['第十九条', '第九条', false],
  ])('%s and %s touch: %s', (one, other, expected) => expect(touches(one, other)).toBe(expected));
});
