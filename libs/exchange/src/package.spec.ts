import { writeZip } from '@fashen/ooxml';
import { buildPackage, type PackageContent } from './build-package.js';
import { createSigningKey, publicKeyOf, type SigningKey, sameFingerprint, signingKeyOf } from './keys.js';
import { type Acquaintance, readPackage } from './read-package.js';

const key = signingKeyOf(createSigningKey());
const stranger = signingKeyOf(createSigningKey());
const CITY = '临江市人民政府';
const BUREAU = '临江市司法局';

const filing: PackageContent<'filing'> = {
  kind: 'filing',
  id: '5a3b8d2e-30a4-4d0f-9d4b-6f0e6f3f2a11',
  createdAt: '2026-11-25T01:00:00.000Z',
  sender: { name: CITY },
  receiver: { name: BUREAU },
  matter: 'filing-1',
  document: {
    title: '临江市共享单车管理办法',
    issuers: [CITY],
    documentNumber: '临政规〔2026〕1号',
    unifiedNumber: 'ZJHC00-2026-0001',
    publishedOn: '2026-11-20',
    effectiveOn: '2026-12-21',
    textHash: `t1:${'0'.repeat(64)}`,
  },
  particulars: { occasion: 'publication', reportNumber: '临政备〔2026〕1号', due: '2026-12-05' },
  files: [
    { role: 'report', name: '备案报告.docx', mediaType: 'text/plain', bytes: Buffer.from('报告') },
    { role: 'text', name: '正式文本.docx', mediaType: 'text/plain', bytes: Buffer.from('正文') },
  ],
};

const trusted = (by: SigningKey, name = CITY, isWithdrawn = false): Acquaintance => ({
  keys: [{ party: 'city', name, fingerprint: by.publicKey.fingerprint, isWithdrawn }],
  receivers: [{ party: 'justice', name: BUREAU }],
});

const rules = async (bytes: Buffer, known: Acquaintance = trusted(key)): Promise<string[]> => {
  const verdict = await readPackage(bytes, known);
  return verdict.ok ? [] : verdict.findings.map(({ rule }) => rule);
};

/** The package taken apart and put together again otherwise, as whoever has no key might. */
async function repacked(change: (parts: Map<string, Buffer>) => void): Promise<Buffer> {
  const { openPackage, readEntry } = await import('@fashen/ooxml');
  const zip = await openPackage(buildPackage(filing, key));
  const parts = new Map<string, Buffer>();
  for (const name of zip.entries.keys()) parts.set(name, await readEntry(zip, name, 1_000_000));
  change(parts);
  return writeZip([...parts].map(([path, data]) => ({ path, data })));
}

describe('a package', () => {
  it('comes out as it went in, with the parties by their ids here', async () => {
    const verdict = await readPackage(buildPackage(filing, key), trusted(key));
    if (!verdict.ok) throw new Error(JSON.stringify(verdict.findings));
    const { manifest, files, sender, receiver } = verdict.read;
    expect([sender, receiver, manifest.kind, manifest.document, manifest.particulars]).toEqual([
      'city',
      'justice',
      'filing',
      filing.document,
      filing.particulars,
    ]);
    expect(manifest.files.map(({ name, path }) => [name, files.get(path)?.toString()])).toEqual([
      ['备案报告.docx', '报告'],
      ['正式文本.docx', '正文'],
    ]);
  });

  it('has the same bytes however often it is made, and whatever the order of its members', () => {
    const { kind, ...rest } = filing;
    expect(buildPackage({ ...rest, kind }, key).equals(buildPackage(filing, key))).toBe(true);
    expect(buildPackage({ ...filing, matter: 'filing-2' }, key).equals(buildPackage(filing, key))).toBe(false);
  });

  it('is not made with content that no reader takes', () => {
    expect(() => buildPackage({ ...filing, id: 'one' }, key)).toThrow('/id');
    expect(() => buildPackage({ ...filing, particulars: { ...filing.particulars, due: 'soon' } }, key)).toThrow('/particulars/due');
    for (const name of ['', '../报告.docx', 'a/b.docx', 'a\\b.docx', 'c:报告', '报告\u0000.docx', '报告.'])
      expect(() => buildPackage({ ...filing, files: [{ ...filing.files[0]!, name }] }, key)).toThrow('cannot be packed');
  });

  it('takes files of one name, and none', async () => {
    const [file] = filing.files;
    expect(await rules(buildPackage({ ...filing, files: [file!, file!] }, key))).toEqual([]);
    expect(await rules(buildPackage({ ...filing, files: [] }, key))).toEqual([]);
  });
});

describe('a package that was changed', () => {
  it('is found out by any bit of a file', async () =>
    expect(await rules(await repacked((parts) => parts.set('files/002-正式文本.docx', Buffer.from('正又'))))).toEqual([
      'package.fileChanged',
    ]));

  it('is found out by a file too many, and by one that is missing', async () => {
    expect(await rules(await repacked((parts) => parts.set('files/003-附件.docx', Buffer.from('附件'))))).toEqual(['package.fileUnlisted']);
    expect(await rules(await repacked((parts) => parts.delete('files/001-备案报告.docx')))).toEqual(['package.fileMissing']);
  });

  it('is found out by another manifest, and by a manifest that another key signs', async () => {
    const forged = (parts: Map<string, Buffer>) => {
      const manifest = parts.get('manifest.json')!.toString().replace('临政规〔2026〕1号', '临政规〔2026〕2号');
      parts.set('manifest.json', Buffer.from(manifest));
    };
    expect(await rules(await repacked(forged))).toEqual(['package.badSignature']);
    expect(await rules(buildPackage(filing, stranger))).toEqual(['package.unknownKey']);
  });

  it('is no package without its manifest or signature, and nor is any other file', async () => {
    expect(await rules(await repacked((parts) => parts.delete('signature.json')))).toEqual(['package.notOurs']);
    expect(await rules(await repacked((parts) => parts.set('signature.json', Buffer.from('[]'))))).toEqual(['package.badSignature']);
    expect(await rules(Buffer.from('报告'))).toEqual(['package.notReadable']);
    expect(await rules(buildPackage(filing, key).subarray(0, 400))).toEqual(['package.notReadable']);
  });

  it('is told what is wrong in both languages, with the way out', async () => {
    const verdict = await readPackage(Buffer.alloc(0), trusted(key));
    for (const { says, wayOut } of verdict.ok ? [] : verdict.findings)
      expect([says.zh, says.en, wayOut.zh, wayOut.en].every((text) => text.length > 5)).toBe(true);
    expect(verdict.ok).toBe(false);
  });
});

describe('the sender and the receiver', () => {
  it('are those whom the keys and names here say, whatever the manifest says', async () => {
    const sealed = buildPackage(filing, key);
    expect(await rules(sealed, { ...trusted(key), keys: [] })).toEqual(['package.unknownKey']);
    expect(await rules(sealed, trusted(key, '临江市城市管理局'))).toEqual(['package.otherSender']);
    expect(await rules(sealed, trusted(key, CITY, true))).toEqual(['package.withdrawnKey']);
    expect(await rules(sealed, { ...trusted(key), receivers: [{ party: 'x', name: '青溪区人民政府' }] })).toEqual([
      'package.otherReceiver',
    ]);
  });

  it('may share a key among parties of one installation', async () => {
    const both = { ...trusted(key), keys: [...trusted(key, '临江市城市管理局').keys, ...trusted(key).keys] };
    expect(await rules(buildPackage(filing, key), both)).toEqual([]);
  });
});

describe('a key', () => {
  it('is read from PEM and from what stands in it, and has one fingerprint', () => {
    const { key: base64, fingerprint } = key.publicKey;
    const pem = `-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----\n`;
    expect([publicKeyOf(base64)?.fingerprint, publicKeyOf(pem)?.fingerprint]).toEqual([fingerprint, fingerprint]);
    expect(fingerprint).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    expect(sameFingerprint(fingerprint, fingerprint.toUpperCase().replaceAll(' ', ''))).toBe(true);
    expect(sameFingerprint(fingerprint, stranger.publicKey.fingerprint)).toBe(false);
  });

  it('is no private key, no key of another kind, and no text that merely looks like one', () => {
    expect(publicKeyOf(createSigningKey())).toBeUndefined();
    for (const text of ['', '密钥', 'QUJD', `${key.publicKey.key}QUJD`]) expect(publicKeyOf(text)).toBeUndefined();
  });
});
