import { entryMessages } from '@fashen/workflow-approval';
import { describeDefinition } from '../../test/support/definition.js';
import { threeUnifieds } from './definition.js';
import { messages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';
import { timelineEvents } from './readers.js';

describeDefinition({
  folder: import.meta.dirname,
  definition: threeUnifieds,
  messages,
  notices: NOTICES,
  leastRules: 40,
  borrowed: entryMessages,
});

describe('the definition of this workflow', () => {
  it('hides no event from those who applied', () =>
    expect(new Set<string>(timelineEvents)).toEqual(new Set(['@start', ...Object.keys(threeUnifieds.events)])));
});

describe('a notice', () => {
  it('tells days as people write them', () => {
    const told = noticeText('published', {
      title: '办法',
      number: 'ZJAC00-2026-0001',
      publishedOn: '2026-03-02',
      effectiveOn: '2026-04-02',
    });
    expect(told.zh).toBe('《办法》（ZJAC00-2026-0001）已于2026年3月2日公布，自2026年4月2日起施行。');
  });
  it('shows the gap where a detail is missing', () => expect(noticeText('applied', {}).zh).toContain('{title}'));
});
