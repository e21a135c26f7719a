import type { WorkflowDefinition } from '@fashen/engine';
import { tasksOf } from './project-tasks.js';

const label = { zh: '签发', en: 'sign' };
const definition = {
  states: {
    signing: {
      label,
      tasks: [
        {
          label,
          role: 'signatory',
          party: () => '',
          places: (context: { waiting: readonly string[] }) => context.waiting.map((party) => ({ role: 'signatory', party, person: null })),
        },
        { label: { zh: '催办', en: 'remind' }, role: 'generalOffice', party: () => 'city' },
      ],
    },
  },
} as unknown as WorkflowDefinition;
const at = (waiting: readonly string[], updatedAt: string) => ({
  process: { id: 'p', status: 'active' as const, state: '"signing"', updatedAt },
  context: { waiting },
  definition,
});
const first = '2026-03-02T01:00:00.000Z';
const later = '2026-03-03T01:00:00.000Z';

describe('the tasks of a state', () => {
  it('are one for each place, beside those that are one for the state', () =>
    expect(tasksOf(at(['finance', 'transport'], first), [], []).map(({ ordinal, role, party }) => [ordinal, role, party])).toEqual([
      [0, 'signatory', 'finance'],
      [1, 'signatory', 'transport'],
      [2, 'generalOffice', 'city'],
    ]));

  it('have waited since they came, whatever went before them in the list', () => {
    const before = tasksOf(at(['finance', 'transport'], first), [], []);
    expect(tasksOf(at(['transport', 'education'], later), before, []).map(({ party, since }) => [party, since])).toEqual([
      ['transport', first],
      ['education', later],
      ['city', first],
    ]);
  });
});
