import { approvalMessages } from '@fashen/workflow-approval';
import { describeDefinition } from '../../test/support/definition.js';
import { legalityReview } from './definition.js';
import { messages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';
import { timelineEvents } from './readers.js';

describeDefinition({
  folder: import.meta.dirname,
  definition: legalityReview,
  messages,
  notices: NOTICES,
  leastRules: 40,
  borrowed: approvalMessages,
});

describe('the definition of this workflow', () => {
  it('shows the drafters no event that tells what is being written inside', () => {
    const inside = [
      'markCheck',
      'addItem',
      'changeItem',
      'removeItem',
      'submitOpinion',
      'passSecondReview',
      'sendBackFromSecondReview',
      'sendBackFromHeadReview',
    ];
    expect(inside.filter((event) => timelineEvents.has(event as 'accept'))).toEqual([]);
    expect(inside.every((event) => Object.hasOwn(legalityReview.events, event))).toBe(true);
    expect(legalityReview.readers.filter(({ what, by }) => ['history', 'opinionDraft'].includes(what) && by.includes('drafter'))).toEqual(
      [],
    );
  });
});

describe('a notice', () => {
  it('writes days out in the language of the reader', () => {
    expect(noticeText('supplementRequested', { title: '办法', due: '2026-12-01' })).toEqual({
      zh: expect.stringContaining('2026年12月1日前'),
      en: expect.stringContaining('1 December 2026'),
    });
  });
  it('shows the gap where a detail is missing', () => expect(noticeText('accepted', {}).zh).toContain('{title}'));
});
