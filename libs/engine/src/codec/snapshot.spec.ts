import fc from 'fast-check';
import '../../../../test/support/seeded.js';
import { assign, createMachine, initialTransition, transition } from 'xstate';
import { contextOf, decodeSnapshot, encodeSnapshot } from './snapshot.js';

type Played = { log: string[]; last: string | undefined };
const noted = (word: string) => assign({ log: ({ context }: { context: Played }) => [...context.log, word].slice(-6) }) as never;

/** History, parallel regions that hear the same event, `always` and a context that grows: what restoring gets wrong first. */
const machine = createMachine({
  id: 'player',
  context: { log: [] as string[], last: undefined as string | undefined },
  initial: 'on',
  states: {
    on: {
      type: 'parallel',
      states: {
        zoom: {
          initial: 'near',
          states: { near: { on: { FAR: { target: 'far', actions: noted('zoom') } } }, far: { entry: noted('far'), on: { NEAR: 'near' } } },
        },
        album: {
          initial: 'one',
          states: {
            one: { on: { NEXT: 'two', FAR: { actions: [assign({ last: 'far' }), noted('album')] } } },
            two: { always: { target: 'three' } },
            three: { exit: noted('three'), on: { NEXT: 'one', FAR: { target: 'one', actions: noted('rewind') } } },
          },
        },
        back: { type: 'history', history: 'deep' },
      },
      on: { PAUSE: { target: 'paused', actions: assign({ last: undefined }) } },
    },
    paused: { entry: noted('paused'), on: { PLAY: 'on.back', STOP: 'stopped' } },
    stopped: { type: 'final' },
  },
});
const events = fc.array(fc.constantFrom('FAR', 'NEAR', 'NEXT', 'PAUSE', 'PLAY', 'STOP'), { maxLength: 40 });

describe('a stored snapshot', () => {
  it('restored before every event behaves as one that was never stored', () =>
    fc.assert(
      fc.property(events, (types) => {
        let [live] = initialTransition(machine);
        let stored = encodeSnapshot('player@1', live);
        for (const type of types) {
          [live] = transition(machine, live, { type });
          const [after] = transition(machine, decodeSnapshot(machine, 'player@1', stored) as typeof live, { type });
          stored = encodeSnapshot('player@1', after);
          expect(stored).toBe(encodeSnapshot('player@1', live));
        }
      }),
      { numRuns: 500 },
    ));

  const [begun] = initialTransition(machine);
  const text = encodeSnapshot('player@1', begun);

  it.each([
    ['a region is missing', { on: { zoom: 'near' } }],
    ['a state is unknown', { on: { zoom: 'nowhere', album: 'one' } }],
    ['a region is unknown', { on: { zoom: 'near', album: 'one', sound: 'loud' } }],
    ['a state is not said to its end', 'on'],
  ])('is not read when %s', (_, value) => {
    const envelope = JSON.parse(text) as { snapshot: object };
    const broken = JSON.stringify({ ...envelope, snapshot: { ...envelope.snapshot, value } });
    expect(() => decodeSnapshot(machine, 'player@1', broken)).toThrow('does not fit its machine');
  });

  it('keeps an undefined field of the context', () =>
    expect(Object.entries(contextOf(text))).toEqual([
      ['log', []],
      ['last', undefined],
    ]));

  it('says its format and its machine', () => expect(JSON.parse(text)).toMatchObject({ format: 1, machine: 'player@1' }));

  it.each([
    ['of another machine', () => decodeSnapshot(machine, 'player@2', text), 'is of player@1'],
    ['of an unknown format', () => decodeSnapshot(machine, 'player@1', text.replace('"format":1', '"format":2')), 'format 2 is not known'],
    [
      'in a state that the machine has not',
      () => decodeSnapshot(machine, 'player@1', text.replace('"zoom":"near"', '"zoom":"nowhere"')),
      'does not fit its machine',
    ],
  ])('%s is a fault', (_, decode, why) => expect(decode).toThrow(why));

  it('with a date in its context is refused when written', () => {
    const dated = createMachine({ context: { at: new Date(0) } });
    expect(() => encodeSnapshot('dated@1', initialTransition(dated)[0])).toThrow('/snapshot/context/at is an instance of Date');
  });
});
