import { randomUUID } from 'node:crypto';
import { buildPackage, createSigningKey, type PackageContent, type SigningKey, signingKeyOf } from '@fashen/exchange';
import { textHash } from '@fashen/legal-text';
import { plainText, readDocx } from '@fashen/ooxml';
import { type Line, officialDocx } from '../../../fixtures/documents/make/official-docx.js';
import type { RunningServer } from '../../support/server.js';

const DISTRICT = '临江市青溪区人民政府';
const CITY = '临江市人民政府';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A key of the district's installation, registered here after the administrators have compared it. */
export async function trustedDistrict(server: Pick<RunningServer, 'as'>): Promise<SigningKey> {
  const key = signingKeyOf(createSigningKey());
  const body = { party: 'linjiang.qingxi', ...key.publicKey, proof: '电话核对指纹' };
  const answer = await (await server.as('administrator')).post('/api/admin/exchange-keys', body);
  expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  return key;
}

/** A filing of the district as its installation seals it. */
export async function sealedFiling(
  key: SigningKey,
  { title, lines, createdAt, publishedOn }: { title: string; lines: readonly Line[]; createdAt: string; publishedOn: string },
): Promise<Buffer> {
  const text = await officialDocx(title, lines);
  const report = await officialDocx('备案报告', [{ title: `关于报送《${title}》备案的报告` }]);
  const content: PackageContent<'filing'> = {
    ...{ kind: 'filing', id: randomUUID(), createdAt, matter: randomUUID(), sender: { name: DISTRICT }, receiver: { name: CITY } },
    document: {
      ...{ title, issuers: [DISTRICT], documentNumber: '青政规〔2026〕3号', unifiedNumber: null, publishedOn, effectiveOn: null },
      textHash: textHash(plainText(await readDocx(text))) as PackageContent['document']['textHash'],
    },
    particulars: { occasion: 'publication', reportNumber: '青政备〔2026〕3号', due: null },
    files: [
      { role: 'text', name: `${title}.docx`, mediaType: WORD, bytes: text },
      { role: 'report', name: '备案报告.docx', mediaType: WORD, bytes: report },
    ],
  };
  return buildPackage(content, key);
}
