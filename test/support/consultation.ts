import { readFileSync } from 'node:fs';
import { dayEnd, type IsoDate } from '@fashen/domain';
import { SYSTEM_CALLER } from '@fashen/engine';
import { ConsultationRepository } from '@fashen/persistence';
import { documents } from '../../fixtures/documents/index.js';
import { DRAFTER, taken } from './review-case.js';
import type { RunningServer } from './server.js';

export const NOTICE = {
  background: '为规范共享停车管理，缓解停车难，起草本办法。',
  contact: '沈墨白',
  phone: '0570-1234567',
  email: 'tingche@linjiang.example',
  address: '临江市和平路1号',
};

/** The drafting that opens it, and its first consultation. */
export const DRAFTING = 'parking';
export const CONSULTATION = `${DRAFTING}.consultation.1`;

export type Opened = { document: string; version: string };

/** A consultation on the draft about shared parking; the other tracks of its drafting are told in the stories of drafting. */
export async function openConsultation(server: RunningServer, { closesOn = '2026-04-01' } = {}): Promise<Opened> {
  const drafter = await server.as('urban-drafter');
  const file = { name: 'draft.docx', bytes: readFileSync(documents.sharedParkingDraft.path) };
  const fields = { kind: 'normativeDocument', drafters: [DRAFTER.person] };
  const { body } = await drafter.upload('/api/documents', { file, fields });
  const [document, version]: [string, string] = [body.document.id, body.version.id];
  await taken(server.engine().start('drafting', { document, spine: 'nobody', jointly: [] }, { by: SYSTEM_CALLER, id: DRAFTING }));
  await sent(server, { type: 'publishConsultation', subjects: ['interests'], ...NOTICE, closesOn });
  return { document, version };
}

/** The morning after the last day of the period. */
export async function closeConsultation(server: RunningServer): Promise<void> {
  const summary = await server.database.read(({ sql }) => new ConsultationRepository(sql).summary(DRAFTING));
  server.clock.set(dayEnd(summary!.closesOn as IsoDate));
  await server.idle();
}

export const publishResult = (server: RunningServer): Promise<void> =>
  sent(server, { type: 'publishConsultationResult', words: '已逐条研究。' });

async function sent(server: RunningServer, event: { type: string } & Record<string, unknown>): Promise<void> {
  await taken(server.engine().send(DRAFTING, event, { by: DRAFTER }));
}
