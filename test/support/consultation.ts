import { readFileSync } from 'node:fs';
import { dateIn } from '@fashen/domain';
import { ConsultationRepository, VersionRepository } from '@fashen/persistence';
import { documents } from '../../fixtures/documents/index.js';
import type { RunningServer } from './server.js';

export const NOTICE = {
  background: '为规范共享停车管理，缓解停车难，起草本办法。',
  contact: '沈墨白',
  phone: '0570-1234567',
  email: 'tingche@linjiang.example',
  address: '临江市和平路1号',
};

export type Opened = { id: string; process: string; document: string; version: string };

/** A consultation on the draft about shared parking, as the drafting process opens one; its own way there is told in the stories of drafting. */
export async function openConsultation(server: RunningServer, { id = 'parking', closesOn = '2026-04-01' } = {}): Promise<Opened> {
  const drafter = await server.as('urban-drafter');
  const file = { name: 'draft.docx', bytes: readFileSync(documents.sharedParkingDraft.path) };
  const fields = { kind: 'normativeDocument', drafters: ['linjiang.person.urban-drafter'] };
  const { body } = await drafter.upload('/api/documents', { file, fields });
  const [document, version]: [string, string] = [body.document.id, body.version.id];
  const at = server.clock.now();
  await server.database.store.transaction(async ({ sql }) => {
    const { textHash, title } = (await new VersionRepository(sql).find(version))!;
    const opening = {
      id,
      process: `${id}-drafting`,
      document,
      version,
      textHash,
      title,
      opensOn: dateIn(at),
      closesOn,
      notice: NOTICE,
      at,
    };
    await new ConsultationRepository(sql).open(opening);
  });
  return { id, process: `${id}-drafting`, document, version };
}

/** The period is over, and perhaps the result published: what the drafting process tells. */
export const tell = (server: RunningServer, step: 'close' | 'publishResult', id = 'parking'): Promise<void> =>
  server.database.store.transaction(({ sql }) => new ConsultationRepository(sql)[step](id, dateIn(server.clock.now()), server.clock.now()));
