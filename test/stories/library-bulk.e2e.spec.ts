import { createHash } from 'node:crypto';
import { type BulkDocument, bulkDocument } from '@fashen/contracts';
import type { Client } from '../support/client.js';
import { type Library, publishedLibrary, recordValidity } from '../support/library.js';
import { describeEachServer } from '../support/server.js';

/** Files of a tar package by name. */
function unpacked(tar: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; tar[at] !== 0; ) {
    const name = tar
      .subarray(at, at + 100)
      .toString('utf8')
      .replace(/\0+$/, '');
    const size = Number.parseInt(tar.subarray(at + 124, at + 135).toString('ascii'), 8);
    files.set(name, tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describeEachServer('the library as one package', (server) => {
  let anybody: Client;
  let library: Library;
  beforeAll(async () => {
    anybody = server().anonymous();
    library = await publishedLibrary(server());
  });

  const files = async (query = ''): Promise<Map<string, Buffer>> => {
    const { status, headers, bytes } = await anybody.get(`/api/public/bulk/documents.tar${query}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/x-tar']);
    return unpacked(bytes);
  };
  const sums = async (query = ''): Promise<string> => (await anybody.get(`/api/public/bulk/SHA256SUMS${query}`)).bytes.toString('utf8');
  const document = (all: Map<string, Buffer>, id: string): BulkDocument =>
    bulkDocument.parse(JSON.parse(all.get(`documents/${encodeURIComponent(id)}.json`)!.toString('utf8')));

  it('has every published text of every document, and no other', async () => {
    const all = await files();
    expect(all.size).toBe(2);
    const parking = document(all, library.parking.id);
    expect(parking.texts.map(({ version, since }) => [version, since])).toEqual([
      [library.parking.version, '2024-05-05'],
      [library.amended, '2025-01-01'],
    ]);
    expect(parking.texts[1]?.text).toContain('公布投诉电话');
    expect(parking.changes.map(({ label }) => label.zh)).toEqual(['公布', '修改', '停止执行']);
    expect([...all.values()].join('')).not.toMatch(/调度保证金|夜市/);
  });

  it('is checked by its hashes, and gone on with after the last whole file', async () => {
    const all = await files();
    const lines = [...all].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
    expect(await sums()).toBe(lines.join(''));
    const [first] = [library.parking.id, library.signs.id].toSorted();
    const rest = await files(`?after=${encodeURIComponent(first!)}`);
    expect([...rest.keys()]).toEqual([...all.keys()].slice(1));
    expect(await sums(`?after=${encodeURIComponent(first!)}`)).toBe(lines[1]);
    expect((await files('?after=~')).size).toBe(0);
  });

  it('is the same on another day; a file changes when something happens to its document', async () => {
    const before = await sums();
    server().clock.pass(40 * 86_400_000);
    expect(await sums()).toBe(before);
    await recordValidity(
      server(),
      library.signs.id,
      [{ id: 'r', kind: 'suspended', on: '2026-03-05', clauses: ['第三条'] }],
      '临江市人民政府',
    );
    const changed = before.split('\n').filter((line) => line !== '');
    const after = (await sums()).split('\n');
    expect(changed.filter((line) => !after.includes(line)).map((line) => line.slice(66))).toEqual([
      `documents/${encodeURIComponent(library.signs.id)}.json`,
    ]);
  });
});
