import { type Caller, createEngine, type Engine, type Outcome } from '@fashen/engine';
import { type Asked, AT } from '../../test/support/approval-door.js';
import { countersigning } from '../../test/support/approval-host.js';
import { callerOf, FACTS } from '../../test/support/approval-office.js';
import { describeEachDatabase } from '../../test/support/databases.js';
import type { ApprovalState } from './index.js';

const HANDLER: Caller = { person: 'handler', party: 'review', roles: ['caseHandler'] };
const loader = (name: keyof typeof FACTS) => async () => FACTS[name];
const by = (person: string) => (person === 'handler' ? HANDLER : callerOf(person));
type Event = Omit<Asked, 'by' | 'type'> & { type: string };

/** One process on a real database, and its people. */
class Case {
  private constructor(
    readonly engine: Engine,
    readonly id: string,
  ) {}

  static async open(engine: Engine): Promise<Case> {
    const started = await engine.start('countersigning', {}, { by: HANDLER });
    if (!started.ok) throw new Error(JSON.stringify(started.refusal));
    return new Case(engine, started.id);
  }

  send = (person: string, type: string, more: object = {}, expectedRevision?: number): Promise<Outcome> =>
    this.engine.send(this.id, { type, ...more } as Event, {
      by: by(person),
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
    });

  async done(...acts: readonly [person: string, type: string, more?: object][]): Promise<void> {
    for (const [person, type, more] of acts) expect(await this.send(person, type, more)).toMatchObject({ ok: true });
  }

  async approval(): Promise<ApprovalState> {
    return (await this.engine.read(this.id))!.context.approval;
  }
  async state() {
    return (await this.engine.read(this.id))!.state;
  }
  async said(): Promise<string[]> {
    return (await this.approval()).opinions.map(({ person, step, round, verdict, isRecalled }) =>
      [person, step, round, verdict, ...(isRecalled ? ['recalled'] : [])].join(' '),
    );
  }
}

const REASON = { reason: '材料有误' };
const returned = { step: 'countersign', comesStraightBack: false, ...REASON };

describeEachDatabase('an approval inside a process', (fresh) => {
  let engine: Engine;
  beforeAll(async () => {
    const { store } = await fresh();
    const facts = { colleagues: loader('colleagues'), absences: loader('absences'), today: loader('today'), evidence: loader('evidence') };
    const handlers = { countersigning: { facts, transactional: {}, dispatched: { notify: async () => {} } } };
    engine = createEngine({ store, workflows: [countersigning], handlers, clock: { now: () => AT } });
  });

  it('keeps both opinions of two people who act on one step at once', async () => {
    const one = await Case.open(engine);
    const outcomes = await Promise.all([one.send('s1', 'sign'), one.send('s2', 'sign')]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await one.said()).sort()).toEqual(['s1 countersign 1 approved', 's2 countersign 1 approved']);
    expect((await one.approval()).current).toBe(1);
  });

  it('tells the second of two who acted on what they saw that it has moved on', async () => {
    const one = await Case.open(engine);
    const { revision } = (await engine.read(one.id))!;
    const outcomes = await Promise.all([one.send('s1', 'sign', {}, revision), one.send('s2', 'refuse', REASON, revision)]);
    expect(outcomes.map((outcome) => (outcome.ok ? 'taken' : outcome.refusal.code)).sort()).toEqual(['MOVED_ON', 'taken']);
    expect(await one.said()).toHaveLength(1);
  });

  it('takes one opinion from somebody who presses twice', async () => {
    const one = await Case.open(engine);
    const outcomes = await Promise.all([one.send('s1', 'sign'), one.send('s1', 'sign')]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await one.said()).toEqual(['s1 countersign 1 approved']);
  });

  it.each([1, 2, 3, 4, 5, 6])('lets either the recall or the next person’s action through, never both (%i)', async (n) => {
    const one = await Case.open(engine);
    await one.done(['s1', 'sign'], ['s2', 'sign']);
    const race = [() => one.send('s2', 'recall', REASON), () => one.send('s3', 'sign')];
    const [first, second] = await Promise.all((n % 2 === 0 ? race : [...race].reverse()).map((act) => act()));
    const [recall, next] = n % 2 === 0 ? [first!, second!] : [second!, first!];
    expect([recall.ok, next.ok].sort()).toEqual([false, true]);
    const { current } = await one.approval();
    if (recall.ok) expect([current, ...(await one.said())]).toEqual([0, 's1 countersign 1 approved', 's2 countersign 1 approved recalled']);
    else expect([current, (await one.said()).at(-1)]).toEqual([2, 's3 check 1 approved']);
  });

  it('loses nothing on the way from the last step to the first and on again', async () => {
    const one = await Case.open(engine);
    await one.done(['s1', 'sign', { words: '同意' }], ['s2', 'sign'], ['s3', 'sign'], ['head', 'returnToStep', returned]);
    await one.done(['s2', 'sign'], ['s1', 'sign', { words: '同意，已修改' }], ['s3', 'sign'], ['head', 'sign']);
    expect(await one.state()).toBe('signed');
    expect(await one.said()).toEqual([
      's1 countersign 1 approved',
      's2 countersign 1 approved',
      's3 check 1 approved',
      'head head 1 returned',
      's2 countersign 2 approved',
      's1 countersign 2 approved',
      's3 check 2 approved',
      'head head 2 approved',
    ]);
    expect((await one.approval()).opinions.map(({ words }) => words)).toEqual([
      '同意',
      null,
      null,
      '材料有误',
      null,
      '同意，已修改',
      null,
      null,
    ]);
    expect(await engine.verify(one.id)).toMatchObject({ ok: true, events: 9 });
  });

  it('lets the last signature be recalled until the office issues', async () => {
    const one = await Case.open(engine);
    await one.done(['s1', 'sign'], ['s2', 'sign'], ['s3', 'sign'], ['head', 'sign'], ['head', 'recall', REASON]);
    expect(await one.state()).toBe('approving');
    await one.done(['head', 'sign']);
    const outcomes = await Promise.all([one.send('head', 'recall', REASON), one.send('clerk', 'issue')]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('goes from a refusal at the first step to the host and on again', async () => {
    const one = await Case.open(engine);
    await one.done(['s1', 'sign'], ['s2', 'refuse', REASON]);
    expect(await one.state()).toBe('drafting');
    await one.done(['handler', 'submitAgain'], ['s1', 'sign'], ['s2', 'sign']);
    expect(await one.said()).toEqual([
      's1 countersign 1 approved',
      's2 countersign 1 refused',
      's1 countersign 2 approved',
      's2 countersign 2 approved',
    ]);
  });

  it('offers each person what he may do now, and says why not', async () => {
    const one = await Case.open(engine);
    const { allowed, closed } = await engine.available(one.id, by('s3'));
    expect(allowed.map(({ event }) => event)).not.toContain('sign');
    expect(closed.find(({ event }) => event === 'sign')).toMatchObject({ findings: [{ rule: 'approval.noSeat' }] });
    expect((await engine.available(one.id, by('s1'))).allowed.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['sign', 'refuse', 'transfer', 'delegate', 'addSigner']),
    );
  });
});
