import { SYSTEM } from '@fashen/engine';
import { storyOf } from '../../test/support/workflow-story.js';
import { projectInitiation } from './definition.js';
import { AT, allWell, TODAY } from './world.js';

const { given, start } = storyOf(projectInitiation, { at: AT, world: allWell, answers: {} });

const DRAFTER = { person: 'drafter', party: 'urban', roles: ['drafter'] };
const HANDLER = { person: 'handler', party: 'justice', roles: ['caseHandler'] };
const LEADER = { person: 'leader', party: 'city', roles: ['signatory'] };
const CLERK = { person: 'clerk', party: 'office', roles: ['generalOffice'] };

const said = { words: '说明' };
const OPEN = {
  type: '@start',
  by: DRAFTER,
  document: 'draft',
  origin: 'department',
  year: 2026,
  month: 9,
  necessity: '需要',
  problem: '问题',
  measures: '制度',
};
const BEGIN = { type: 'beginAssessment', by: HANDLER };
const ASSESS = {
  type: 'recordAssessment',
  by: HANDLER,
  isNeeded: true,
  isCovered: false,
  isCompetent: true,
  similar: [],
  recommendation: 'plan',
  ...said,
};

const matter = allWell.matter!;
const rulesOf = (outcome: ReturnType<typeof start>): string[] => (outcome.ok ? [] : outcome.refusal.findings.map(({ rule }) => rule));

describe('a proposal', () => {
  it('is not taken where the place has no such step: the life of the document passes it over', () =>
    expect(rulesOf(start({ ...OPEN, facts: { matter: { ...matter, hasStep: false } } }))).toEqual(['step.notHere']));

  it('is not taken for an authority without the power to issue it (G4)', () =>
    expect(rulesOf(start({ ...OPEN, facts: { matter: { ...matter, way: null } } }))).toContain('power.missing'));

  it('is not taken for a document that is past being planned', () =>
    expect(rulesOf(start({ ...OPEN, facts: { others: 'underWay' } }))).toEqual(['project.underWay']));

  it('names a month that lies ahead', () => expect(rulesOf(start({ ...OPEN, month: 2 }))).toEqual(['time.past']));

  it('is kept with its reasons, and the assessor is told', () =>
    expect(given(OPEN).effects).toMatchObject([
      { type: 'insertNote', params: { kind: 'proposed', words: '必要性：需要\n主要问题：问题\n主要制度：制度' } },
      { type: 'notify', params: { to: [{ party: 'justice', role: 'caseHandler' }], message: 'proposed' } },
    ]));
});

describe('an assessment', () => {
  const alike = [{ document: 'old', title: '旧办法', score: 64, mustAnswer: true }];
  const merge = [{ document: 'old', relation: 'merge', ...said }];

  it('accounts for what is much like it, once each, and for nothing else', () => {
    const { when } = given(OPEN, BEGIN);
    expect(rulesOf(when({ ...ASSESS, facts: { similar: alike } }))).toEqual(['similar.unanswered']);
    expect(rulesOf(when({ ...ASSESS, similar: [...merge, ...merge], facts: { similar: alike } }))).toEqual(['similar.twice']);
    expect(rulesOf(when({ ...ASSESS, similar: merge }))).toEqual(['similar.unknown']);
    expect(when({ ...ASSESS, similar: merge, facts: { similar: alike } }).ok).toBe(true);
  });
});

describe('a decision', () => {
  it('that was taken on paper is entered with its day and scan, and stands under the name of the leader', () => {
    const { when } = given(OPEN, BEGIN, ASSESS);
    const entry = { onBehalfOf: 'leader', occurredOn: TODAY, scan: 'scan' };
    expect(rulesOf(when({ type: 'approve', by: CLERK }))).toEqual(['entry.required']);
    expect(when({ type: 'approve', by: CLERK, entry })).toMatchObject({
      ok: true,
      value: 'planned',
      effects: [
        { type: 'insertNote', params: { kind: 'planned', by: 'leader', enteredBy: 'clerk', scan: 'scan' } },
        { type: 'insertPlanItem', params: { kind: 'planned', decidedBy: 'leader', year: 2026, month: 9 } },
        { type: 'armTimer', params: { month: '2026-09' } },
        { type: 'notify' },
      ],
    });
  });

  it('may send it back to be assessed again, and what was found before counts no more', () => {
    const { when, context } = given(OPEN, BEGIN, ASSESS, { type: 'returnAssessment', by: LEADER, reason: '补充论证' });
    expect(context.assessment).toBeNull();
    expect(when({ type: 'approve', by: LEADER }).ok).toBe(false);
  });
});

describe('a line of the plan', () => {
  const { when } = given(OPEN, BEGIN, ASSESS, { type: 'approve', by: LEADER });
  const later = { type: 'postpone', by: LEADER, year: 2027, month: 1, ...said };
  const published = { progress: { isPublished: true } };

  it('is put off to a later month, which is on record and watched from then on', () => {
    expect(rulesOf(when({ ...later, year: 2026, month: 9 }))).toEqual(['adjustment.notLater']);
    expect(when(later)).toMatchObject({
      ok: true,
      value: 'planned',
      effects: [
        { type: 'insertNote', params: { kind: 'postponed' } },
        { type: 'insertPlanAdjustment', params: { kind: 'postponed', year: 2027, month: 1, decidedBy: 'leader' } },
        { type: 'armTimer', params: { month: '2027-01' } },
        { type: 'notify', params: { message: 'postponed', details: { year: '2027', month: '1' } } },
      ],
    });
  });

  it('is dropped by the leader, and by nobody once the document is published', () => {
    const drop = { type: 'drop', by: LEADER, ...said };
    expect(when(drop)).toMatchObject({ ok: true, value: 'dropped' });
    expect(rulesOf(when({ ...drop, facts: published }))).toEqual(['plan.done']);
    expect(when({ ...drop, by: CLERK }).ok).toBe(false);
  });

  it('is looked at when its month is over, month after month, and ends once the document is published', () => {
    const over = { type: 'monthOver', by: SYSTEM };
    expect(when(over)).toMatchObject({ ok: true, value: 'planned', effects: [{ type: 'armTimer' }, { params: { message: 'monthOver' } }] });
    expect(when({ ...over, facts: published })).toMatchObject({ ok: true, value: 'finished' });
  });
});
