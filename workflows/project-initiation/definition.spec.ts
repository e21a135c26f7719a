import { entryMessages } from '@fashen/workflow-approval';
import { describeDefinition } from '../../test/support/definition.js';
import { projectInitiation } from './definition.js';
import { messages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';
import { timelineEvents } from './readers.js';

describeDefinition({
  folder: import.meta.dirname,
  definition: projectInitiation,
  messages,
  notices: NOTICES,
  leastRules: 10,
  borrowed: entryMessages,
});

describe('the definition of this workflow', () => {
  it('hides no event: all sides see the whole case', () =>
    expect(new Set<string>(timelineEvents)).toEqual(new Set(['@start', ...Object.keys(projectInitiation.events)])));
});

describe('a notice', () => {
  it('says the month of the plan', () =>
    expect(noticeText('planned', { title: '某办法', year: '2026', month: '9' }).zh).toBe(
      '《某办法》已列入2026年度计划，请在9月底前完成。',
    ));
  it('shows the gap where a detail is missing', () => expect(noticeText('proposed', {}).zh).toContain('{title}'));
});
