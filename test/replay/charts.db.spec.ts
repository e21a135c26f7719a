import { drawingOf, type Engine, type Model, playHistory, type WorkflowDefinition } from '@fashen/engine';
import { reachable } from '../../apps/server/src/chart/reach.js';
import { activeStates } from '../../apps/server/src/workflow/active-states.js';
import { speak } from '../../apps/server/src/workflow/speak.js';
import { WORKFLOWS } from '../../apps/server/src/workflow/workflows.js';
import { describeEachDatabase } from '../support/databases.js';
import { SEALING_KEY } from '../support/review-case.js';

/** Of each workflow; `npm run proof` may ask for more. */
const HISTORIES = Number(process.env.FASHEN_PROOF_CHARTS ?? 4);

/** Facts do not change between two questions here, so that both are asked of the same world. */
function settled(definition: WorkflowDefinition): WorkflowDefinition & { model: Model } {
  const { model } = definition;
  if (!model) throw new Error(`${definition.name} has no model`);
  return { ...definition, model: { ...model, facts: (world, context) => model.facts(world, context).slice(0, 1) } };
}

/** Follows the traces; answers which states were entered, and which of them had been called unreachable. */
async function follow(engine: Engine, process: string, { machine }: WorkflowDefinition) {
  const drawing = drawingOf(machine);
  const known = new Set(drawing.ways.map(({ id }) => id));
  const active = new Set<string>();
  const entered: string[] = [];
  const wrong: string[] = [];
  for (const { seq, entered: into, left, ways } of await engine.retrace(process)) {
    const within = reachable(drawing, [...active]);
    if (seq > 1) wrong.push(...into.filter((path) => !within.has(path)));
    wrong.push(...ways.filter((id) => !known.has(id)));
    for (const path of into) active.add(path);
    for (const path of left) active.delete(path);
    entered.push(...into);
  }
  return { entered, wrong, active: [...active].sort() };
}

/** What stands open for each caller, by the chart and by the list of actions; and what was found to stand in a way. */
async function ask(engine: Engine, process: string, { machine, model }: WorkflowDefinition & { model: Model }) {
  const eventOf = new Map(drawingOf(machine).ways.map(({ id, event }) => [id, event]));
  const asked = await Promise.all(
    model.callers.map(async (caller) => {
      const ahead = await engine.outlook(process, caller);
      const { allowed } = await engine.available(process, caller);
      const mine = new Set(ahead.flatMap(({ id, now }) => (now === 'mine' ? [eventOf.get(id)] : [])));
      return { mine: [...mine].sort(), allowed: allowed.map(({ event }) => event).sort(), findings: ahead.flatMap((way) => way.findings) };
    }),
  );
  return { differing: asked.filter(({ mine, allowed }) => mine.join() !== allowed.join()), findings: asked.flatMap((one) => one.findings) };
}

describeEachDatabase('the chart after random histories', (fresh) => {
  const met = { states: 0, findings: 0 };
  // or it would pass by standing still
  afterAll(() => expect([met.states > 40, met.findings > 20]).toEqual([true, true]));

  it.each(WORKFLOWS.map((workflow) => [workflow.name, settled(workflow)] as const))(
    'of %s ends where the case stands, agrees with the list of actions, and has words for whatever stands in a way',
    async (_, definition) => {
      const { store } = await fresh();
      for (let seed = 1; seed <= HISTORIES; seed += 1) {
        const { engine, process } = await playHistory({ definition, store, seed, attempts: 6 * seed, sealingKey: SEALING_KEY });
        const { entered, wrong, active } = await follow(engine, process, definition);
        const state = (await engine.read(process))?.state ?? null;
        expect({ seed, wrong, active }).toEqual({ seed, wrong: [], active: activeStates(state).sort() });
        const { differing, findings } = await ask(engine, process, definition);
        expect({ seed, differing }).toEqual({ seed, differing: [] });
        for (const finding of findings) expect(speak(definition, finding, new Map()).says.zh).toMatch(/[一-龥]/);
        met.states += new Set(entered).size;
        met.findings += findings.length;
      }
    },
    600_000,
  );
});
