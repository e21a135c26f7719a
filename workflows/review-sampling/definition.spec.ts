import { describeDefinition } from '../../test/support/definition.js';
import { reviewSampling } from './definition.js';
import { messages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';
import { timelineEvents } from './readers.js';

describeDefinition({
  folder: import.meta.dirname,
  definition: reviewSampling,
  messages,
  notices: NOTICES,
  leastRules: 10,
  sends: /(?:tell\.\w+|both)\('(\w+)'\)/g,
});

describe('the definition of this workflow', () => {
  it('declares no effect that could reach a finished review', () =>
    expect(Object.keys(reviewSampling.effects).filter((name) => /grant|tell|revoke|openProcess/i.test(name))).toEqual([]));

  it('tells every event to whoever samples or checks', () =>
    expect(new Set<string>(timelineEvents)).toEqual(new Set(['@start', ...Object.keys(reviewSampling.events)])));
});

describe('a notice', () => {
  it('writes days out, and shows the gap where a detail is missing', () =>
    expect(noticeText('nothingFound', { from: '2026-01-01' }).zh).toBe('2026年1月1日至{to}没有办结的审查，未抽取样本。'));
});
