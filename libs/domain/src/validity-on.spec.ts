import fc from 'fast-check';
import '../../../test/support/seeded.js';
import type { ValidityEvent, ValidityStatus } from './validity.js';
import { isInForce } from './validity.js';
import { answerableOn, isCitableOn, isSuspendedOn, statusOn, textOn } from './validity-on.js';
import { phasesOf, validitySpan } from './validity-span.js';

const published: ValidityEvent = {
  id: 'p',
  kind: 'published',
  on: '2020-05-05',
  effectiveOn: '2020-06-05',
  version: 'v1',
  lastDay: '2023-06-04',
  evaluateOn: '2022-12-04',
};
const without = { ...published, lastDay: null, evaluateOn: null } as ValidityEvent;
const amended = (id: string, on: string, lastDay: string | null = null): ValidityEvent => ({
  id,
  kind: 'amended',
  on,
  byDocument: `decision-${id}`,
  version: id,
  lastDay,
  evaluateOn: null,
});
const repealed = (on: string): ValidityEvent => ({ id: 'r', kind: 'repealed', on, byDocument: 'decision' });

describe('a document with an end of validity (广州市增城区: 2020-06-05 起三年)', () => {
  it.each<[string, ValidityStatus | null]>([
    ['2020-05-04', null],
    ['2020-05-05', 'awaitingEffect'],
    ['2020-06-04', 'awaitingEffect'],
    ['2020-06-05', 'inForce'],
    ['2022-12-03', 'inForce'],
    ['2022-12-04', 'expiring'],
    ['2023-06-04', 'expiring'],
    ['2023-06-05', 'lapsed'],
    ['2033-06-05', 'lapsed'],
  ])('is on %s: %s', (day, status) => expect(statusOn([published], day)).toBe(status));

  it('is no basis once it has lapsed, nor while its application is stopped (G9)', () => {
    const suspended: ValidityEvent = { id: 's', kind: 'suspended', on: '2021-01-10' };
    const resumed: ValidityEvent = { id: 't', kind: 'resumed', on: '2021-03-01' };
    const events = [published, suspended, resumed];
    expect(['2021-01-09', '2021-01-10', '2021-02-28', '2021-03-01', '2023-06-05'].map((day) => isCitableOn(events, day))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(isSuspendedOn([published, suspended], '2030-01-01')).toBe(true);
  });
});

describe('an amendment', () => {
  it('gives a consolidated text from its day of effect, and the document stays in force', () => {
    const events = [without, amended('v2', '2021-07-01'), amended('v3', '2022-07-01')];
    expect(['2020-05-10', '2021-06-30', '2021-07-01', '2022-07-01'].map((day) => textOn(events, day))).toEqual([
      { version: 'v1', status: 'awaitingEffect' },
      { version: 'v1', status: 'inForce' },
      { version: 'v2', status: 'inForce' },
      { version: 'v3', status: 'inForce' },
    ]);
  });
  it('may move the end as long as the document holds, and never brings it back', () => {
    expect(statusOn([published, amended('v2', '2023-06-04', '2025-12-31')], '2025-12-31')).toBe('inForce');
    expect(statusOn([published, amended('v2', '2023-06-05', '2025-12-31')], '2025-12-31')).toBe('lapsed');
    expect(textOn([published, amended('v2', '2023-06-05', null)], '2024-01-01')).toEqual({ version: 'v1', status: 'lapsed' });
  });
});

describe('an end', () => {
  it('comes on the day of effect of the decision, not before', () => {
    const events = [without, repealed('2024-01-01')];
    expect(statusOn(events, '2023-12-31')).toBe('inForce');
    expect(statusOn(events, '2024-01-01')).toBe('repealed');
    expect(textOn(events, '2024-06-01')).toEqual({ version: 'v1', status: 'repealed' });
    expect(validitySpan(events)?.endedBy).toBe('decision');
  });
  it('by time counts where the repeal comes a day too late', () =>
    expect(statusOn([published, repealed('2023-06-05')], '2023-06-05')).toBe('lapsed'));
  it('that was recorded by mistake counts for nothing, unless the correction was the mistake', () => {
    const voided: ValidityEvent = { id: 'x', kind: 'voided', on: '2024-02-01', voids: 'r' };
    const unvoided: ValidityEvent = { id: 'y', kind: 'voided', on: '2024-02-02', voids: 'x' };
    expect(statusOn([without, repealed('2024-01-01'), voided], '2024-03-01')).toBe('inForce');
    expect(statusOn([without, repealed('2024-01-01'), voided, unvoided], '2024-03-01')).toBe('repealed');
  });
});

describe('an abolished office', () => {
  const offices = [
    { id: 'health', abolishedOn: '2018-10-01', successor: 'wellbeing' },
    { id: 'wellbeing', abolishedOn: '2024-01-01', successor: 'care' },
    { id: 'care', abolishedOn: null, successor: null },
    { id: 'gone', abolishedOn: '2018-10-01', successor: null },
    { id: 'one', abolishedOn: '2018-10-01', successor: 'other' },
    { id: 'other', abolishedOn: '2018-10-01', successor: 'one' },
  ];
  it.each([
    ['health', '2018-09-30', 'health'],
    ['health', '2018-10-01', 'wellbeing'],
    ['health', '2024-01-01', 'care'],
    ['gone', '2024-01-01', 'gone'],
    ['unknown', '2024-01-01', 'unknown'],
  ])('%s is answered for on %s by %s', (office, day, by) => expect(answerableOn(offices, office, day)).toBe(by));
  it('has an end even where two name each other', () => expect(['one', 'other']).toContain(answerableOn(offices, 'one', '2024-01-01')));
});

const DAYS = Array.from({ length: 40 }, (_, n) => new Date(Date.UTC(2026, 0, 20 + n)).toISOString().slice(0, 10));
const day = fc.integer({ min: 0, max: 39 }).map((n) => DAYS[n]!);
const period = fc.option(day).map((lastDay) => ({ lastDay, evaluateOn: lastDay && DAYS[Math.max(0, DAYS.indexOf(lastDay) - 5)]! }));
const act = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(day, period).map(([on, of]) => ({ kind: 'amended', on, byDocument: 'd', ...of }) as const) },
  fc.record({ kind: fc.constantFrom('repealed', 'renewed', 'lapsed'), on: day, byDocument: fc.constant('d') }),
  fc.record({ kind: fc.constantFrom('suspended', 'resumed', 'annulled'), on: day }),
);
const life = fc
  .tuple(
    fc.tuple(day, day).map((pair) => pair.sort()),
    period,
    fc.array(act, { maxLength: 8 }),
  )
  .map(([[on, effectiveOn], of, acts]): ValidityEvent[] =>
    [{ kind: 'published' as const, on: on!, effectiveOn: effectiveOn!, version: '', ...of }, ...acts].map(
      (event, n) => ({ ...event, id: `e${n}`, ...('lastDay' in event ? { version: `v${n}` } : {}) }) as ValidityEvent,
    ),
  );

/** The same told day by day, as somebody would who keeps a list: what happens today happens in the order of recording. */
function walked(events: readonly ValidityEvent[]): { status: ValidityStatus | null; version: string | null }[] {
  let status: ValidityStatus | null = null;
  let text: { version: string; lastDay: string | null; evaluateOn: string | null } | null = null;
  const [first] = events;
  const isOver = () => status !== null && !isInForce(status) && status !== 'awaitingEffect';
  return DAYS.map((today) => {
    if (first?.kind !== 'published' || today < first.on) return { status: null, version: null };
    text ??= first;
    if (!isOver()) {
      const before = events.filter(({ on }) => on === today || (today === first.on && on < today));
      if (text.lastDay !== null && text.lastDay < today) status = 'lapsed';
      for (const event of before) {
        if (isOver()) break;
        if (event.kind === 'repealed' || event.kind === 'renewed' || event.kind === 'lapsed' || event.kind === 'annulled')
          status = event.kind;
      }
    }
    if (!isOver()) {
      for (const event of events) if (event.kind === 'amended' && event.on === today) text = event;
      if (text.lastDay !== null && text.lastDay < today) status = 'lapsed';
      else if (today < first.effectiveOn) status = 'awaitingEffect';
      else status = text.evaluateOn !== null && text.evaluateOn <= today ? 'expiring' : 'inForce';
    }
    return { status, version: text.version };
  });
}

describe('an amendment that sets an end before its own day', () => {
  const life = [{ ...without, on: '2026-01-20', effectiveOn: '2026-01-20' } as ValidityEvent, amended('late', '2026-01-22', '2026-01-20')];
  it('ends the document on that day, and takes nothing back', () => {
    expect([statusOn(life, '2026-01-21'), statusOn(life, '2026-01-22')]).toEqual(['inForce', 'lapsed']);
  });
});

describe('validity, whatever was recorded', () => {
  const sensible = life.filter((events) => {
    const [first, ...rest] = events;
    return (
      first?.kind === 'published' &&
      rest.every(({ on }) => on > first.on) &&
      events.every((e) => !('lastDay' in e) || e.lastDay === null || e.lastDay >= e.on)
    );
  });
  it('is on each day what a day-by-day account says, text and status', () =>
    fc.assert(
      fc.property(sensible, (events) => {
        expect(DAYS.map((on) => ({ status: statusOn(events, on), version: textOn(events, on)?.version ?? null }))).toEqual(walked(events));
      }),
      { numRuns: 2000 },
    ));
  it('falls into phases that follow each other without a gap, and say what each day says', () =>
    fc.assert(
      fc.property(life, (events) => {
        const phases = phasesOf(validitySpan(events)!);
        const at = (on: string) => phases.find(({ from, until }) => from <= on && (until === null || on < until))?.status ?? null;
        expect(DAYS.map(at)).toEqual(DAYS.map((on) => statusOn(events, on)));
      }),
    ));
  it('never has effect before publication', () =>
    fc.assert(fc.property(life, day, (events, on) => statusOn(events, on) === null || on >= events[0]!.on)));
  it('never comes back: an ended document stays ended, and nothing recorded later revives it', () =>
    fc.assert(
      fc.property(life, act, day, (events, later, on) => {
        const span = validitySpan(events)!;
        fc.pre(span.endedOn !== null && span.endedOn <= on && on >= span.publishedOn);
        expect(statusOn(events, on)).toBe(span.endedAs);
        const after = statusOn(
          [...events, { ...later, id: 'later', ...('lastDay' in later ? { version: 'new' } : {}) } as ValidityEvent],
          on,
        )!;
        const isBackdated = later.kind === 'amended' && later.on < span.endedOn!;
        if (!isBackdated) expect(isInForce(after)).toBe(false);
      }),
    ));
  it('says the same after a mistake that was voided', () =>
    fc.assert(
      fc.property(life, act, day, (events, mistake, on) => {
        const wrong = { ...mistake, id: 'wrong', version: 'wrong' } as ValidityEvent;
        const voided: ValidityEvent = { id: 'void', kind: 'voided', on, voids: 'wrong' };
        expect(textOn([...events, wrong, voided], on)).toEqual(textOn(events, on));
      }),
    ));
});
