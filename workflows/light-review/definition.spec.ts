import { approvalMessages } from '@fashen/workflow-approval';
import { describeDefinition } from '../../test/support/definition.js';
import { lightReview } from './definition.js';
import { messages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';
import { timelineEvents } from './readers.js';

describeDefinition({
  folder: import.meta.dirname,
  definition: lightReview,
  messages,
  notices: NOTICES,
  leastRules: 10,
  borrowed: approvalMessages,
});

describe('the definition of this workflow', () => {
  it('declares no effect by which anything could be granted (G2)', () =>
    expect(Object.keys(lightReview.effects).filter((name) => /grant|tell|open(?!Deadline)/i.test(name))).toEqual([]));

  it('hides no event: inside there is one side only', () =>
    expect(new Set<string>(timelineEvents)).toEqual(new Set(['@start', ...Object.keys(lightReview.events)])));
});

describe('a notice', () => {
  it('says who asked', () => expect(noticeText('withdrawn', { sender: '某局', reason: '不再需要' }).zh).toBe('某局已撤回来件：不再需要'));
  it('shows the gap where a detail is missing', () => expect(noticeText('received', {}).zh).toContain('{sender}'));
  it('never names the title, which may be secret', () =>
    expect(Object.values(NOTICES).filter(({ zh }) => zh.includes('title'))).toEqual([]));
});
