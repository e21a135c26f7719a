import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPackage, createSigningKey, type PackageContent, type SigningKey, signingKeyOf } from '@fashen/exchange';
import { stillPdf } from '../../fixtures/documents/make/pdf.js';
import type { Client } from '../support/client.js';
import { homes } from '../support/homes.js';
import { told } from '../support/office.js';
import { type RunningServer, startServer, storyDatabases } from '../support/server.js';

const DISTRICT = { id: 'linjiang.qingxi', name: '临江市青溪区人民政府' };
const CITY = '临江市人民政府';

const filing: PackageContent<'filing'> = {
  kind: 'filing',
  id: '7c2d1f5e-9d0b-4a44-8f3e-2a7a7f0b1c01',
  createdAt: '2026-03-02T01:00:00.000Z',
  sender: { name: DISTRICT.name },
  receiver: { name: CITY },
  matter: 'filing-1',
  document: {
    title: '青溪区河道保洁管理办法',
    issuers: [DISTRICT.name],
    documentNumber: '青政规〔2026〕1号',
    unifiedNumber: null,
    publishedOn: '2026-02-20',
    effectiveOn: '2026-03-23',
    textHash: `t1:${'0'.repeat(64)}`,
  },
  particulars: { occasion: 'publication', reportNumber: '青政备〔2026〕1号', due: '2026-03-09' },
  files: [{ role: 'report', name: '备案报告.docx', mediaType: 'application/zip', bytes: Buffer.from('报告') }],
};

const sealed = (key: SigningKey, change: Partial<PackageContent<'filing'>> = {}) => ({
  name: '数据包.zip',
  bytes: buildPackage({ ...filing, ...change } as PackageContent<'filing'>, key),
});

describe.each(storyDatabases)('two installations on %s', (database) => {
  const home = homes();
  let district: RunningServer;
  let city: RunningServer;
  let administrator: Client;
  let reviewer: Client;
  /** What the district's people read out of their installation, and what it seals with. */
  let own: { key: string; fingerprint: string };
  let key: SigningKey;

  beforeAll(async () => {
    const folder = await home();
    district = await startServer({ database, home: folder });
    city = await startServer({ database });
    own = (await (await district.as('administrator')).get('/api/admin/exchange-keys')).body.own;
    key = signingKeyOf(await readFile(join(folder, 'keys/exchange.key'), 'utf8'));
    expect((await stat(join(folder, 'keys/exchange.key'))).mode & 0o777).toBe(0o600);
    administrator = await city.as('administrator');
    reviewer = await city.as('justice-filing');
  });
  afterAll(async () => {
    await district.close();
    await city.close();
  });

  const check = (file: { name: string; bytes: Buffer }, by = reviewer) => by.upload('/api/exchange/packages/check', { file });
  const register = (change: object = {}) =>
    administrator.post('/api/admin/exchange-keys', {
      party: DISTRICT.id,
      ...own,
      proof: '2026年3月2日电话核对，对方管理员逐组读出指纹',
      ...change,
    });

  it('have keys of their own, told to administrators and auditors alone', async () => {
    expect(own.fingerprint).toBe(key.publicKey.fingerprint);
    expect((await administrator.get('/api/admin/exchange-keys')).body.own.fingerprint).not.toBe(own.fingerprint);
    expect(told(await reviewer.get('/api/admin/exchange-keys'))).toBe('403 NOT_ADMINISTRATOR');
    expect((await (await city.as('auditor')).get('/api/admin/exchange-keys')).status).toBe(200);
  });

  it('believe nothing before the key is registered', async () => {
    const answer = await check(sealed(key));
    expect(told(answer)).toBe('422 PACKAGE_REFUSED package.unknownKey');
    expect(answer.body.findings[0]).toMatchObject({
      detail: expect.stringContaining('未登记的密钥'),
      wayOut: expect.stringContaining('指纹'),
    });
  });

  it('register no key whose fingerprint was heard otherwise, no private one, and not their own', async () => {
    const mine = (await administrator.get('/api/admin/exchange-keys')).body.own;
    expect(told(await register({ fingerprint: mine.fingerprint }))).toBe('422 ADMINISTRATION_REFUSED key.otherFingerprint');
    expect(told(await register({ key: createSigningKey() }))).toBe('422 ADMINISTRATION_REFUSED key.notPublic');
    expect(told(await register(mine))).toBe('422 ADMINISTRATION_REFUSED key.own');
    expect(told(await register({ party: 'nobody' }))).toBe('422 ADMINISTRATION_REFUSED party.unknown');
    expect(told(await register({ proof: '' }))).toBe('400 BAD_PAYLOAD contract.too_small');
    expect(await city.count('trusted_key')).toBe(0);
  });

  it('believe what the registered key sealed, to the file', async () => {
    expect(told(await register({ fingerprint: own.fingerprint.toUpperCase().replaceAll(' ', '') }))).toBe('201');
    expect(told(await register())).toBe('422 ADMINISTRATION_REFUSED key.known');
    const answer = await check(sealed(key));
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      kind: 'filing',
      sender: DISTRICT,
      receiver: { name: CITY },
      document: { title: '青溪区河道保洁管理办法' },
      particulars: { reportNumber: '青政备〔2026〕1号' },
      files: [{ role: 'report', name: '备案报告.docx', size: 6 }],
      signedBy: own.fingerprint,
    });
  });

  it('refuse a file in which something acts, whoever sealed it', async () => {
    const bytes = stillPdf('<</S/JavaScript/JS(x)>>');
    const answer = await check(sealed(key, { files: [{ role: 'report', name: '备案报告.pdf', mediaType: 'application/pdf', bytes }] }));
    expect(told(answer)).toBe('422 PACKAGE_REFUSED upload.pdf-active');
    expect(answer.body.findings[0].detail).toMatch('位置：备案报告.pdf: 5 0 obj /JavaScript');
  });

  it('refuse another sender, another receiver, a changed file, and what is no package', async () => {
    expect(told(await check(sealed(key, { sender: { name: CITY } })))).toBe('422 PACKAGE_REFUSED package.otherSender');
    expect(told(await check(sealed(key, { receiver: { name: DISTRICT.name } })))).toBe('422 PACKAGE_REFUSED package.otherReceiver');
    const { name, bytes } = sealed(key);
    const changed = Buffer.from(bytes);
    changed.write('报吿', changed.indexOf('报告', changed.indexOf('备案报告.docx', 0, 'utf8') + 20));
    expect(changed.equals(bytes)).toBe(false);
    expect(told(await check({ name, bytes: changed }))).toMatch(/^422 PACKAGE_REFUSED package\.(fileChanged|notReadable)$/);
    expect(told(await check({ name, bytes: Buffer.from('报告') }))).toBe('422 PACKAGE_REFUSED package.notReadable');
    expect(told(await reviewer.upload('/api/exchange/packages/check', {}))).toBe('400 FILE.MISSING');
  });

  it('show packages to those alone who handle filings', async () => {
    expect(told(await check(sealed(key), await city.as('justice-handler')))).toBe('403 NOT_PERMITTED exchange.onlyFiling');
    expect(told(await check(sealed(key), await city.as('congress-filing')))).toBe('422 PACKAGE_REFUSED package.otherReceiver');
    expect(told(await check(sealed(key), await city.as('urban-filing')))).toBe('422 PACKAGE_REFUSED package.otherReceiver');
    expect((await check(sealed(key), await city.as('office-filing'))).status).toBe(200);
  });

  it('believe a withdrawn key no more, and do not take it back', async () => {
    const [entry] = (await administrator.get('/api/admin/exchange-keys')).body.trusted;
    const withdraw = (reason: string) => administrator.post(`/api/admin/exchange-keys/${entry.id}/withdraw`, { reason });
    expect((await withdraw('对方更换服务器')).body).toMatchObject({
      party: DISTRICT,
      withdrawal: { reason: '对方更换服务器', by: { name: '管若谷' } },
    });
    expect(told(await withdraw('再次'))).toBe('422 ADMINISTRATION_REFUSED key.withdrawnAlready');
    expect(told(await check(sealed(key)))).toBe('422 PACKAGE_REFUSED package.withdrawnKey');
    expect(told(await register())).toBe('422 ADMINISTRATION_REFUSED key.withdrawnBefore');
    expect(told(await administrator.post('/api/admin/exchange-keys/none/withdraw', { reason: '无' }))).toBe('404 NOT_FOUND');
    const { entries } = (await administrator.get('/api/admin/log')).body;
    expect(entries.slice(0, 2)).toMatchObject([
      { action: 'withdrawKey', reason: '对方更换服务器', subject: { name: DISTRICT.name } },
      { action: 'trustKey', reason: expect.stringContaining('逐组读出') },
    ]);
  });
});
