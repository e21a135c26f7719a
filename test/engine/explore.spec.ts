import { explore, guardsFrom, type WorkflowDefinition, walk } from '@fashen/engine';
import { type LicenceWorld, licence, licenceMachine, licenceModel } from './licence.js';

const twin = (changed: Partial<WorkflowDefinition>): WorkflowDefinition => ({ ...licence, ...changed });
const resultOf = (definition: WorkflowDefinition, name: string) =>
  explore(definition).invariants.find((invariant) => invariant.name === name)!;

describe('exploring a workflow', () => {
  const explored = explore(licence);

  it('reaches every state and takes every transition', () => {
    expect(explored).toMatchObject({ states: 3, transitions: 8, unreached: [], bounds: { notes: 2, calls: 2 } });
    expect(explored.paths).toBeGreaterThan(500);
  });

  it('finds that every invariant holds on every path', () => {
    expect(explored.invariants.map(({ name, holds }) => [name, holds])).toEqual([
      ['every state leads on to a final one', true],
      ['no process ends in silence: an effect is dispatched on the way into its end', true],
      ['no step is a fault', true],
      ['no licence without a number', true],
    ]);
  });

  it('gives the same result twice', () => expect(explore(licence)).toEqual(explored));

  it('names what the model never reaches', () => {
    const { unreached } = explore(twin({ model: { ...licenceModel, callers: [licenceModel.callers[0]!] } }));
    expect(unreached).toEqual(['granted', 'rejected', 'filed on grant [0]', 'filed on reject [0]']);
  });
});

describe('a broken twin', () => {
  it('whose number rule is gone is caught with a shortest way to the harm', () => {
    const numberAssigned = () => [];
    const machine = licenceMachine.provide({ guards: guardsFrom({ numberAssigned }) });
    const broken = twin({ checkers: { ...licence.checkers, numberAssigned }, machine });
    const { holds, counterexample } = resultOf(broken, 'no licence without a number');
    expect(holds).toBe(false);
    expect(counterexample!.map(({ event, by }) => [event, by])).toEqual([
      ['@start', 'li (clerk)'],
      ['grant', 'zhang (chief)'],
    ]);
  });

  it('that ends without telling anybody is caught', () => {
    const effects = { ...licenceModel.effects, sendLetter: (world: LicenceWorld) => ({ world }) };
    const silent = twin({ effects: { ...licence.effects, sendLetter: { kind: 'transactional' } }, model: { ...licenceModel, effects } });
    expect(resultOf(silent, 'no process ends in silence: an effect is dispatched on the way into its end').holds).toBe(false);
  });

  it('from which nobody can leave is caught', () => {
    const stuck = twin({ model: { ...licenceModel, payloads: { ...licenceModel.payloads, grant: [], reject: [] } } });
    expect(resultOf(stuck, 'every state leads on to a final one')).toMatchObject({ holds: false, counterexample: [{ event: '@start' }] });
  });

  it('whose effect answers with what the state refuses is caught as a fault', () => {
    const late = twin({ effects: { ...licence.effects, sendLetter: { kind: 'transactional' } } });
    expect(resultOf(late, 'no step is a fault').counterexample!.at(-1)).toMatchObject({
      event: expect.stringContaining('letterSent is refused'),
    });
  });

  it('whose finding has no sentence is caught', () => {
    const words = { says: { zh: '缺材料', en: 'material missing' }, wayOut: { zh: '补正', en: 'supplement' } };
    const wordless = twin({ messages: { 'material.missing': words, 'number.missing': words, 'note.hollow': words, 'office.busy': words } });
    expect(resultOf(wordless, 'every finding has a sentence and a way out').counterexample!.at(-1)).toMatchObject({
      event: 'duty.ownCase',
    });
  });

  it('whose model bounds nothing is stopped with a reason', () => {
    const boundless = twin({ model: { ...licenceModel, payloads: { ...licenceModel.payloads, call: [{ phone: '2' }] } } });
    expect(() => explore(boundless)).toThrow(/exploring stops after/);
  });
});

describe('a walk by chance', () => {
  it('is the same for the same seed and another for another', () => {
    expect(walk(licence, { seed: 7, steps: 300 })).toEqual(walk(licence, { seed: 7, steps: 300 }));
    expect(walk(licence, { seed: 7, steps: 300 }).ended).not.toBe(walk(licence, { seed: 8, steps: 300 }).ended);
  });

  it('keeps the invariants', () => expect(walk(licence, { seed: 1, steps: 500 }).invariants.every(({ holds }) => holds)).toBe(true));
});
