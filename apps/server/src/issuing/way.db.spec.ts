import type { Database } from '@fashen/persistence';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { seedDocument, seedPeople } from '../../../../test/support/review-case.js';
import { chooseWay } from './choose-way.js';
import { findWay, wayOf } from './way.js';

describeEachDatabase('the way of a document', (fresh) => {
  let database: Database;
  beforeAll(async () => {
    database = await fresh();
    await seedPeople(database);
    await seedDocument(database, 'old', 1);
  });

  it('from before leads to the government above its drafter and the one review body on record', async () => {
    expect(await database.read(({ sql }) => wayOf(sql, 'old'))).toMatchObject({
      issuedAs: 'government',
      issuers: ['linjiang'],
      lead: 'linjiang',
      reviewers: ['linjiang.justice'],
      meetings: [{ body: 'linjiang', kinds: ['standingMeeting', 'plenaryMeeting'], office: 'linjiang.office' }],
      superior: 'linjiang.province',
      unadoptedDecider: { role: 'signatory', party: 'linjiang' },
      signatories: ['linjiang'],
      office: 'linjiang.office',
      registrar: 'linjiang.office',
      leavesFlow: false,
    });
  });

  it('is none for a document that is not there', async () => {
    expect(await database.read(({ sql }) => findWay(sql, 'nowhere'))).toBeUndefined();
    await expect(database.read(({ sql }) => wayOf(sql, 'nowhere'))).rejects.toThrow('There is no document nowhere');
  });

  it('is refused with what is missing where the tree has nobody to review', async () => {
    const choice = { drafting: 'linjiang.luwan', profile: 'hunan' };
    await expect(database.read(({ sql }) => chooseWay(sql, choice))).rejects.toMatchObject({
      code: 'PAYLOAD_REFUSED',
      findings: [{ rule: 'way.noReviewer', basis: expect.stringContaining('国办发〔2018〕115号') }],
    });
  });

  it('joins the ways of issuers of two levels: each its own reviewer, the registrar and the filing by the lead', async () => {
    const joint = { issuedAs: 'joint', issuers: ['linjiang.shiqiao', 'linjiang.urban'], profile: 'shandong' } as const;
    expect(await database.read(({ sql }) => chooseWay(sql, { ...joint, drafting: 'linjiang.shiqiao' }))).toMatchObject({
      lead: 'linjiang.shiqiao',
      reviewers: ['linjiang.qingxi-justice', 'linjiang.urban-legal'],
      meetings: [
        { body: 'linjiang.shiqiao', kinds: ['officeMeeting'], office: 'linjiang.shiqiao' },
        { body: 'linjiang.urban', kinds: ['departmentMeeting'], office: 'linjiang.urban' },
      ],
      signatories: ['linjiang.shiqiao', 'linjiang.urban'],
      registrar: 'linjiang.qingxi-justice',
      filingReceivers: [{ body: 'government', party: 'linjiang.qingxi', by: 'registration' }],
    });
  });
});
