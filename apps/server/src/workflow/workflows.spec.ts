import { alsoRun, findWorkflow, WORKFLOWS } from './workflows.js';

describe('workflows beside those of the house', () => {
  it('run as long as their server does, and are gone afterwards', () => {
    const house = [...WORKFLOWS];
    const ours = { ...house[0]!, name: 'errand' };
    const runOnlyOurs = alsoRun([ours, house[1]!]);
    expect([findWorkflow('errand'), WORKFLOWS.length]).toEqual([ours, house.length + 1]);
    runOnlyOurs();
    expect(WORKFLOWS).toEqual(house);
  });
});
