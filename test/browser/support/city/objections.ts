import { HANDLER, objectionStory } from '../../../support/objection-story.js';
import { PERSON } from '../../../support/objections.js';
import type { Course } from './course.js';
import type { Desk } from './desk.js';
import { OFFICE_TEXTS } from './office-texts.js';

const TEXT =
  '《临江市沿街招牌设置管理规定》第二条要求商户缴纳招牌保证金，没有法律、法规依据。我在和平路18弄开了一家晚风裁缝铺，去年交了两千元。请求审查并予以纠正。';

const inForce = async (desk: Desk, lines: (typeof OFFICE_TEXTS)['couriers'], n: number) => {
  const publication = { unifiedNumber: `ZJHC00-2024-000${n}`, publishedOn: '2024-01-05', effectiveOn: '2024-02-05', years: 5 };
  const life = await desk.takenIn({ lines }, 'published', '2024-01-04', { publication });
  await life.inState('inForce');
  return life;
};

/** Two people object in the same words; a third one writes a letter. */
const received: Course = async function* (desk, shows) {
  yield '2026-10-16';
  const { document } = await inForce(desk, OFFICE_TEXTS.signboards, 2);
  yield '2026-11-24';
  const first = await objectionStory(() => desk.server).object({ document, clauses: ['第二条'], text: TEXT });
  shows('objectionReceived', { id: first.id, document });
  yield '2026-11-25';
  const same = { document, clauses: ['第二条'], text: TEXT, name: '苏合欢', phone: '13911112222' };
  const second = await objectionStory(() => desk.server).object(same);
  shows('objectionSame', { id: second.id, document });
  const fields = { document, text: '来信：招牌保证金没有依据，请审查第二条。', name: '白露生', address: '临江市竹巷6号' };
  const entered = await (await desk.server.as(HANDLER)).post('/api/objections', { ...fields, channel: 'letter', receivedOn: '2026-11-25' });
  expect([entered.status, entered.body]).toEqual([201, expect.anything()]);
};

/** Masked by one and waiting for another; and one with the authority. */
const masked: Course = async function* (desk, shows) {
  yield '2026-10-20';
  const { document } = await inForce(desk, OFFICE_TEXTS.couriers, 3);
  yield '2026-11-19';
  const story = objectionStory(() => desk.server);
  const asked = { document, clauses: ['第二条'], text: '第二条要求经街道办事处同意，没有依据。我是城东的网点负责人。' };
  const one = await story.object(asked);
  await story.askAuthority(one.id);
  shows('objectionStating', { id: one.id, document });
  yield '2026-12-01';
  const later = objectionStory(() => desk.server);
  const other = await later.object({ ...asked, text: '街道办事处同意属于变相许可，请予审查。我的网点在梧桐街2号。', name: PERSON.name });
  await later.does(HANDLER, other.id, 'accept');
  await later.mask(HANDLER, other.id);
  await later.does(HANDLER, other.id, 'submitMasking');
  shows('objectionMasked', { id: other.id, document });
};

export const OBJECTIONS: readonly Course[] = [received, masked];
