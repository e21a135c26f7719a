import { randomUUID } from 'node:crypto';
import { docx } from '../support/docx.js';
import { CHOSEN, Office, told } from '../support/office.js';
import { FIRST_TEXT } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

const pdf = { name: '材料.pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') };
const MATERIALS = ['draftingStatement', 'legalBasis', 'consultationRecord', 'departmentReview', 'other'];

describeEachServer(
  'an installation without the invented city',
  (server) => {
    let office: Office;
    let urban: string;
    let justice: string;

    it('opens nothing to the first administrator but the change of the password', async () => {
      const { firstStart } = server();
      if (firstStart.kind !== 'administrator') throw new Error('not a new installation');
      const client = server().anonymous();
      await client.signIn(firstStart.login, firstStart.password);
      expect(told(await client.get('/api/admin/parties'))).toBe('403 PASSWORD_TO_CHANGE');
      expect((await client.get('/api/me')).body.mustChangePassword).toBe(true);
      office = await Office.open(server());
      expect((await office.administrator.get('/api/admin/parties')).body.entries).toHaveLength(1);
      expect((await client.get('/api/me')).status).toBe(401);
    });

    it('is built from nothing, and a review can be submitted', async () => {
      const { administrator, government } = office;
      const renamed = { name: '云岭市人民政府', shortName: '市政府', reason: '首次设置' };
      expect((await administrator.post(`/api/admin/parties/${government}/change`, renamed)).body).toMatchObject({
        id: government,
        name: '云岭市人民政府',
      });
      justice = await office.party('云岭市司法局', ['reviewAuthority', 'filingAuthority']);
      await office.party('云岭市人民政府办公室', ['generalOffice', 'registrationAuthority']);
      urban = await office.party('云岭市城市管理局');
      const drafter = await office.person('yl-drafter', urban, 'drafter');
      const clerk = await office.person('yl-clerk', justice, 'intakeClerk');
      const head = await office.person('yl-head', justice, 'reviewHead');
      const handler = await office.person('yl-handler', justice, 'caseHandler');

      const file = { name: '送审稿.docx', bytes: docx(FIRST_TEXT) };
      const fields = { kind: 'normativeDocument', drafters: [drafter.id], issuedAs: 'department' };
      const created = await drafter.client.upload('/api/documents', { file, fields });
      expect(told(created)).toBe('201');
      const document = created.body.document.id;
      for (const kind of MATERIALS)
        expect((await drafter.client.upload(`/api/documents/${document}/materials`, { file: pdf, fields: { kind } })).status).toBe(201);
      const input = { document, contact: { name: '经办人', phone: '0570-1234567' }, receivedOn: '2026-03-02' };
      const key = randomUUID();
      const started = await drafter.client.post('/api/processes', { workflow: 'legality-review', input }, { key });
      expect(told(started)).toBe('201');

      const path = `/api/processes/${started.body.id}`;
      const act = async ({ client }: typeof clerk, action: string, body: object) => {
        // What follows from the step before may still come in between: then the person looks again.
        for (;;) {
          const ifMatch = (await client.get(path)).headers.get('etag')!;
          const answer = await client.post(`${path}/${action}`, body, { key: randomUUID(), ifMatch });
          if (answer.status !== 412) return answer;
        }
      };
      expect(told(await act(clerk, 'accept', { completeOn: '2026-03-02' }))).toBe('200');
      expect(told(await act(head, 'assign', { handler: handler.id }))).toBe('200');
      const { entries } = (await handler.client.get('/api/tasks')).body;
      expect(entries).toMatchObject([{ process: started.body.id }]);
    });

    it('is administered by administrators only', async () => {
      const drafter = server().anonymous();
      await drafter.signIn('yl-drafter', CHOSEN);
      const reason = { reason: '无' };
      for (const path of ['parties', 'accounts', 'calendar', 'log'])
        expect(told(await drafter.get(`/api/admin/${path}`))).toBe('403 NOT_ADMINISTRATOR');
      const posts: [string, object][] = [
        ['parties', { kind: 'department', name: '甲', shortName: '甲', parent: urban }],
        [`parties/${urban}/change`, { name: '甲', ...reason }],
        [`parties/${urban}/abolish`, { abolishedOn: '2026-03-02', successor: justice, ...reason }],
        ['accounts', { login: 'own', name: '甲', roles: [] }],
        [`accounts/${drafter.me.person.id}/roles`, { roles: [{ party: urban, role: 'administrator' }], ...reason }],
        [`accounts/${drafter.me.person.id}/disable`, reason],
        [`accounts/${drafter.me.person.id}/enable`, reason],
        [`accounts/${drafter.me.person.id}/reset-password`, reason],
        ['calendar/notices', { number: '国办发明电〔2026〕1号', year: 2027, announced: '2026-03-01', off: [], work: [] }],
      ];
      for (const [path, body] of posts)
        expect([path, told(await drafter.post(`/api/admin/${path}`, body))]).toEqual([path, '403 NOT_ADMINISTRATOR']);
      expect(await server().count('calendar_notice')).toBe(0);
    });

    it('is described: every address of the administration, with what it takes and answers', async () => {
      const { paths } = (await server().anonymous().get('/api/openapi.json')).body;
      const described = Object.keys(paths).filter((path) => path.startsWith('/api/admin/') || path === '/api/session/password');
      expect(described).toHaveLength(25);
      for (const path of described)
        for (const route of Object.values<{ summary: string; responses: object }>(paths[path])) {
          expect(route.summary).toMatch(/[一-龥].* · [A-Z]/);
          expect(Object.keys(route.responses)).toContain('default');
        }
    });

    it('abolishes a party in favour of another one, and keeps it on record', async () => {
      const old = await office.party('云岭市园林局');
      const { administrator } = office;
      const path = `/api/admin/parties/${old}`;
      const asked = { abolishedOn: '2026-03-02', successor: urban, reason: '机构改革' };
      expect(told(await administrator.post(`${path}/abolish`, { ...asked, successor: old }))).toContain(
        '422 ADMINISTRATION_REFUSED party.ownSuccessor',
      );
      expect((await administrator.post(`${path}/abolish`, asked)).body).toMatchObject({
        id: old,
        abolishedOn: '2026-03-02',
        successor: urban,
      });
      expect(told(await administrator.post(`${path}/change`, { name: '新局', reason: '更名' }))).toBe(
        '422 ADMINISTRATION_REFUSED party.abolished',
      );
      const second = await administrator.post('/api/admin/accounts', {
        login: 'late',
        name: '迟到',
        roles: [{ party: old, role: 'drafter' }],
      });
      expect(told(second)).toBe('422 ADMINISTRATION_REFUSED account.partyAbolished');
      expect(second.body.findings[0]).toMatchObject({ field: '/roles/0', detail: '“云岭市园林局”已经撤销，不能再授予其岗位。' });
      expect((await office.log())[0]).toMatchObject({
        action: 'abolishParty',
        reason: '机构改革',
        subject: { kind: 'party', id: old, name: '云岭市园林局' },
        details: { before: { abolishedOn: null }, after: { successor: urban } },
      });
    });

    it('writes down for the auditor when an administrator gives himself a role, and every change without a gap', async () => {
      const { administrator } = office;
      const own = administrator.me.person.id;
      const held = { party: office.government, role: 'administrator' };
      const acting = { party: justice, role: 'reviewHead' };
      const path = `/api/admin/accounts/${own}/roles`;
      expect(told(await administrator.post(path, { roles: [acting], reason: '不再管理' }))).toContain('account.lastAdministrator');
      expect((await administrator.post(path, { roles: [held, acting], reason: '临时代管' })).status).toBe(200);
      const auditor = await office.person('yl-auditor', office.government, 'auditor');
      const log = await office.log(auditor.client);
      expect(log.find(({ action }) => action === 'changeRoles')).toMatchObject({
        isOwn: true,
        reason: '临时代管',
        by: { id: own, name: '管理员' },
        details: { given: [acting], taken: [] },
      });
      expect(log.filter(({ isOwn, action }) => isOwn && action !== 'changePassword')).toHaveLength(1);
      expect(log.map(({ ordinal }) => ordinal)).toEqual(log.map((_, n) => log.length - n));
      expect(JSON.stringify(log)).not.toContain(CHOSEN);
      expect(told(await auditor.client.get('/api/admin/accounts'))).toBe('403 NOT_ADMINISTRATOR');
    });

    it('lets one of two changes at once win where only one may', async () => {
      const { administrator } = office;
      const account = { login: 'twice', name: '同名', roles: [] };
      const answers = await Promise.all([1, 2, 3].map(() => administrator.post('/api/admin/accounts', account)));
      expect(answers.map(told).sort()).toEqual(['201', ...Array(2).fill('422 ADMINISTRATION_REFUSED account.loginTaken')]);
      const log = await office.log();
      expect(log.map(({ ordinal }) => ordinal)).toEqual(log.map((_, n) => log.length - n));
    });

    it('keeps an administrator when two take each other away at once', async () => {
      const { administrator, government } = office;
      const { id, client } = await office.confirmed('yl-second', { party: government, role: 'administrator' }, 'yl-auditor');
      const disable = (by: typeof client, whom: string) => by.post(`/api/admin/accounts/${whom}/disable`, { reason: '调离' });
      const asked = await Promise.all([disable(administrator, id), disable(client, administrator.me.person.id)]);
      expect(asked.map(({ status }) => status)).toEqual([202, 202]);
      const auditor = server().anonymous();
      await auditor.signIn('yl-auditor', CHOSEN);
      const confirms = ({ body }: (typeof asked)[number]) => auditor.post(`/api/admin/account-requests/${body.request.id}/confirm`, {});
      const answers = await Promise.all(asked.map(confirms));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const left = answers[0]!.status === 200 ? administrator : client;
      const { entries } = (await left.get('/api/admin/accounts')).body;
      const enabled = entries.filter(
        (account: { disabledAt: string | null; roles: { role: string }[] }) =>
          account.disabledAt === null && account.roles.some(({ role }) => role === 'administrator'),
      );
      expect(enabled).toHaveLength(1);
    });
  },
  { FASHEN_DEMO: 'off' },
);
