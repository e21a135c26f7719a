import { randomUUID } from 'node:crypto';
import type { DocumentView, IssuingView, WayView } from '@fashen/contracts';
import type { Answer } from '../support/client.js';
import { docx } from '../support/docx.js';
import { type Issue, issued, ofPlace, type Row, told } from '../support/issuing.js';
import { describeEachServer, type RunningServer } from '../support/server.js';

async function submit(server: RunningServer, { login, ...fields }: Issue): Promise<Answer> {
  const drafter = await server.as(login);
  const file = { name: '送审稿.docx', bytes: docx(['共享停车管理办法', '第一条 为规范停车，制定本办法。', randomUUID()]) };
  return drafter.upload('/api/documents', {
    file,
    fields: { kind: 'normativeDocument', drafters: [`linjiang.person.${login}`], ...fields },
  });
}

/** What the drafter then reads of the way. */
async function way(server: RunningServer, issue: Issue): Promise<{ document: DocumentView; issuing: IssuingView & { way: WayView } }> {
  const created = await submit(server, issue);
  expect({ status: created.status, findings: created.body.findings }).toEqual({ status: 201, findings: undefined });
  const { body } = await (await server.as(issue.login)).get(`/api/documents/${created.body.document.id}`);
  return { document: body, issuing: body.issuing };
}

const refused = async (server: RunningServer, issue: Issue) => {
  const before = await server.count('document');
  const answer = await submit(server, issue);
  expect(await server.count('document')).toBe(before);
  return answer;
};

describe.each(['national', 'zhejiang-hangzhou', 'hunan', 'shandong'])('under the profile %s', (profile) => {
  describeEachServer(
    'in whose name a document is issued',
    (server) => {
      it.each(Object.entries(issued))('%s decides who reviews, decides, signs, registers and receives it', async (row, issue) => {
        const { issuing, document } = await way(server(), issue);
        expect(told(issuing)).toEqual(ofPlace(profile)[row as Row]);
        expect(issuing.gaps).toEqual([]);
        expect(document.reviewAuthority).toEqual(issuing.way.reviewers.value[0]);
        const { lead, office, ...values } = issuing.way;
        for (const { grounds, verified } of Object.values(values)) {
          expect(grounds.length).toBeGreaterThan(0);
          expect(verified).toBe(grounds.every((ground) => ground.verified));
        }
      });

      it('refuses a body that may not enact, and cites the text', async () => {
        const answer = await refused(server(), { login: 'urban-drafter', issuedAs: 'department', issuers: ['linjiang.urban-legal'] });
        expect(answer.body).toMatchObject({
          status: 422,
          findings: [
            { rule: 'issuers.mayNotEnact', field: '/issuers/0', basis: BASIS[profile], details: { issuer: '临江市城市管理局法规处' } },
          ],
        });
      });
    },
    { FASHEN_PROFILE: profile },
  );
});

const BASIS: Readonly<Record<string, unknown>> = {
  national: '国办发〔2018〕37号（一）',
  'zhejiang-hangzhou': expect.stringMatching(/第348号.*第二十四条/),
  hunan: expect.stringMatching(/第222号.*第四十六条/),
  shandong: expect.stringMatching(/第238号.*第四十三条/),
};

describeEachServer('the issuers of a document', (server) => {
  const REFUSED: [string, Issue, string][] = [
    [
      'together with a coordinating body',
      { login: 'urban-drafter', issuedAs: 'joint', issuers: ['linjiang.urban', 'linjiang.renewal'] },
      'issuers.mayNotEnact',
    ],
    ['a dispatched agency', { login: 'urban-drafter', issuedAs: 'department', issuers: ['linjiang.urban-east'] }, 'issuers.mayNotEnact'],
    ['jointly, but named one only', { login: 'urban-drafter', issuedAs: 'joint', issuers: ['linjiang.urban'] }, 'issuers.jointNeedsTwo'],
    ['jointly, but named none', { login: 'urban-drafter', issuedAs: 'joint' }, 'issuers.jointNeedsTwo'],
    ['one of them twice', { login: 'urban-drafter', issuedAs: 'joint', issuers: ['linjiang.urban', 'linjiang.urban'] }, 'issuers.twice'],
    [
      'two for a department document',
      { login: 'urban-drafter', issuedAs: 'department', issuers: ['linjiang.urban', 'linjiang.market'] },
      'issuers.onlyOne',
    ],
    ['one that does not exist', { login: 'urban-drafter', issuedAs: 'department', issuers: ['linjiang.moon'] }, 'issuers.unknown'],
    [
      'a department as the government',
      { login: 'urban-drafter', issuedAs: 'government', issuers: ['linjiang.urban'] },
      'issuers.wrongKind',
    ],
    [
      "the government's office as a department",
      { login: 'urban-drafter', issuedAs: 'department', issuers: ['linjiang.office'] },
      'issuers.wrongKind',
    ],
    ["another department's name", { login: 'urban-drafter', issuedAs: 'department', issuers: ['linjiang.market'] }, 'issuers.notYours'],
    [
      'party and government, but no party',
      { login: 'urban-drafter', issuedAs: 'partyAndGovernment', issuers: ['linjiang'] },
      'issuers.partyAndGovernmentBoth',
    ],
    ['a subdistrict where there is none', { login: 'urban-drafter', issuedAs: 'subdistrict' }, 'issuers.noneFound'],
    ['a township whose county has no review body', { login: 'luwan-drafter' }, 'way.noReviewer'],
    [
      'a review body of another district',
      { login: 'luwan-drafter', reviewAuthority: 'linjiang.qingxi-justice' },
      'document.reviewAuthority',
    ],
    [
      'a review body of the city where the district has its own',
      { login: 'shiqiao-drafter', reviewAuthority: 'linjiang.justice' },
      'document.reviewAuthority',
    ],
    ['a department as its review body', { login: 'urban-drafter', reviewAuthority: 'linjiang.market' }, 'document.reviewAuthority'],
  ];

  it.each(REFUSED)('are refused: %s', async (_, issue, rule) => {
    const { body } = await refused(server(), issue);
    expect(body).toMatchObject({ status: 422, findings: [{ rule, detail: expect.any(String), wayOut: expect.any(String) }] });
    expect(body.findings[0].detail).not.toContain('{');
  });

  it('must be said in a word that there is', async () => {
    expect((await refused(server(), { login: 'urban-drafter', issuedAs: 'emperor' })).body).toMatchObject({
      status: 400,
      findings: [{ field: '/issuedAs' }],
    });
  });

  it('of a township without a review body have one appointed by the government above', async () => {
    const refusal = await submit(server(), { login: 'luwan-drafter' });
    expect(refusal.body.findings[0].wayOut).toContain('上一级政府指定');
    const { issuing } = await way(server(), { login: 'luwan-drafter', reviewAuthority: 'linjiang.justice' });
    expect(told(issuing)).toMatchObject({ issuedAs: 'township', issuers: ['luwan'], reviewers: ['justice'] });
    expect(issuing.gaps).toMatchObject([
      { rule: 'way.bodyMissing', says: { zh: expect.stringContaining('统一登记机构') } },
      { rule: 'way.bodyMissing' },
    ]);
  });

  it('may be reviewed by the body that the government names for a department, instead of its own section', async () => {
    const { issuing } = await way(server(), { login: 'urban-drafter', issuedAs: 'department', reviewAuthority: 'linjiang.justice' });
    expect(told(issuing).reviewers).toEqual(['justice']);
  });

  it.each([
    ['urban-drafter', 'government', ['']],
    ['qingxi-drafter', 'government', ['qingxi']],
    ['shiqiao-drafter', 'township', ['shiqiao']],
    ['liuyin-drafter', 'subdistrict', ['liuyin']],
    ['fund-drafter', 'authorisedOrganisation', ['fund']],
    ['tobacco-drafter', 'verticalDepartment', ['tobacco']],
  ])('follow from where %s stands in the tree when nothing is said', async (login, issuedAs, issuers) => {
    expect(told((await way(server(), { login })).issuing)).toMatchObject({ issuedAs, issuers });
  });

  it('name for each value the text that it rests on, and say what was not read', async () => {
    const { issuing } = await way(server(), { login: 'urban-drafter', issuedAs: 'department' });
    expect(issuing.way.registrar).toMatchObject({
      verified: true,
      grounds: [{ source: expect.stringContaining('第二十五条'), verified: true }],
    });
    expect(issuing.way.filing).toMatchObject({ verified: false, grounds: [{ source: expect.stringContaining('待核') }] });
  });
});
