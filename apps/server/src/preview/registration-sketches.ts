import type { Words } from '@fashen/domain';
import { payloadSchema } from '@fashen/engine';
import { PENDING, registrationNotice } from '@fashen/official-documents';
import { threeUnifieds, type UnifiedContext, type UnifiedEffects, unifiedEvents } from '@fashen/workflow-three-unifieds';
import { paperOf } from '../produced-document/paper.js';
import { registrationFacts } from '../three-unifieds/render-notice.js';
import { type Sketch, sketch, today } from './sketch.js';

type Asked = { reason?: string };

/** Registration takes the number in its own transaction; until then nobody knows it. */
const UNKNOWN = `${PENDING}（登记时赋号）`;

const notice = (
  name: string,
  label: Words,
  madeBy: 'register' | 'sendBack' | 'refuse',
  act: UnifiedEffects['renderNotice']['act'],
): Sketch<Asked> => ({
  name,
  workflow: threeUnifieds.name,
  label,
  during: [madeBy],
  part: 'history',
  madeBy,
  asks: payloadSchema(unifiedEvents[madeBy]) as unknown as Sketch<Asked>['asks'],
  lacks: () => [],
  draw: async (scene, { reason }) => {
    const context = scene.process.context as UnifiedContext;
    const params = { act, version: context.version, decidedOn: today(scene), reason: reason ?? null };
    const facts = await registrationFacts(scene.reader.sql, params, { ...context, unifiedNumber: context.unifiedNumber ?? UNKNOWN });
    return paperOf(registrationNotice, facts);
  },
});

/** What the registrar answers an application with. */
export const registrationSketches: readonly Sketch[] = [
  sketch(notice('registration-notice', { zh: '登记通知书', en: 'notice of registration' }, 'register', 'registered')),
  sketch(notice('registration-return-notice', { zh: '登记退回通知书', en: 'notice of return from registration' }, 'sendBack', 'sentBack')),
  sketch(notice('registration-refusal-notice', { zh: '不予登记通知书', en: 'notice of refusal to register' }, 'refuse', 'refused')),
];
