import { approvalMessages } from '@fashen/workflow-approval';
import type { z } from 'zod';
import { describeDefinition } from '../../test/support/definition.js';
import { objectionReview } from './definition.js';
import { messages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';
import { timelineEvents } from './readers.js';

describeDefinition({
  folder: import.meta.dirname,
  definition: objectionReview,
  messages,
  notices: NOTICES,
  leastRules: 25,
  borrowed: approvalMessages,
  sends: /tell\.\w+\('(\w+)'(?:, '(\w+)')?\)/g,
});

describe('the definition of this workflow', () => {
  it('hides no event from those who handle it', () =>
    expect(new Set<string>(timelineEvents)).toEqual(new Set(['@start', ...Object.keys(objectionReview.events)])));
});

describe('a notice', () => {
  it('tells days as people write them', () =>
    expect(noticeText('received', { receivedOn: '2026-03-02' }).zh).toBe('收到一件异议（2026年3月2日），请进行形式审查。'));
  it('shows the gap where a detail is missing', () => expect(noticeText('received', {}).zh).toContain('{receivedOn}'));
});

describe('what is written freely', () => {
  const sent = Object.entries(objectionReview.events).filter(([, { by }]) => by !== 'system');

  it('is sealed before it enters an event: an official may name somebody by mistake', () => {
    const open = sent.flatMap(([name, spec]) =>
      Object.entries(spec.payload.shape)
        .filter(([, type]) => (type as z.ZodType).meta()?.multiline === true)
        .filter(([field]) => !Object.hasOwn((spec as { personal?: object }).personal ?? {}, field))
        .map(([field]) => `${name}.${field}`),
    );
    expect(open).toEqual([]);
  });
});
