import { drawingOf, retrace, type WayAhead } from '@fashen/engine';
import { describeEachDatabase } from '../support/databases.js';
import { application, type Desk, openDesk } from './desk.js';
import { licence, people } from './licence.js';

const { clerk, chief } = people;
const other = { person: 'wu', party: 'office', roles: ['chief'] };

const now = (ways: readonly WayAhead[], id: string) => ways.find((way) => way.id === id);
const GRANT = 'filed on grant [0]';

describe('the drawing of a definition', () => {
  it('has every state and every way as they are written', () => {
    const { states, ways } = drawingOf(licence.machine);
    expect(states).toEqual([
      { path: 'filed', key: 'filed', parent: null, kind: 'state', initial: true },
      { path: 'granted', key: 'granted', parent: null, kind: 'final', initial: false },
      { path: 'rejected', key: 'rejected', parent: null, kind: 'final', initial: false },
    ]);
    expect(ways).toHaveLength(8);
    expect(ways).toContainEqual({ id: GRANT, from: 'filed', event: 'grant', to: 'granted', guard: 'ready' });
    expect(ways).toContainEqual({ id: 'filed on note [0]', from: 'filed', event: 'note', to: null, guard: null });
  });
});

describeEachDatabase('where a process stands on its chart', (fresh) => {
  let desk: Desk;
  let id: string;
  beforeEach(async () => {
    desk = openDesk(await fresh());
    const opened = await desk.engine.start('licence', application, { by: clerk });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    id = opened.id;
  });

  it('is told with what stands in each way to whoever may take it', async () => {
    desk.facts.missing = ['plan'];
    const ways = await desk.engine.outlook(id, other);
    expect(now(ways, GRANT)).toEqual({
      id: GRANT,
      now: 'closed',
      findings: [{ rule: 'material.missing', subject: 'plan' }, { rule: 'number.missing' }],
    });
    expect(now(ways, 'filed on reject [0]')).toMatchObject({ now: 'mine' });
    expect(now(ways, 'filed on numbered [0]')).toMatchObject({ now: 'waiting' });
    desk.facts.missing = [];
    await desk.engine.send(id, { type: 'note', text: 'seen' }, { by: clerk });
    expect(now(await desk.engine.outlook(id, other), GRANT)).toEqual({ id: GRANT, now: 'mine', findings: [] });
  });

  it('hides what stands in a way from those who may neither take it nor read every event', async () => {
    expect(now(await desk.engine.outlook(id, clerk), GRANT)).toEqual({ id: GRANT, now: 'others', findings: [] });
    // her own case: she may not grant it, and reads its history
    const owner = { ...chief, person: 'li' };
    expect(now(await desk.engine.outlook(id, owner), GRANT)).toMatchObject({ now: 'closed', findings: [{ rule: 'number.missing' }] });
    await desk.engine.send(id, { type: 'note', text: 'seen' }, { by: clerk });
    expect(now(await desk.engine.outlook(id, owner), GRANT)).toMatchObject({ now: 'others', findings: [] });
  });

  it('is nothing once the process has finished or is not there', async () => {
    await desk.engine.send(id, { type: 'reject', reason: 'late' }, { by: chief });
    expect(await desk.engine.outlook(id, chief)).toEqual([]);
    expect(await desk.engine.outlook('nowhere', chief)).toEqual([]);
  });

  it('is retraced event by event, with the ways that were taken', async () => {
    await desk.engine.send(id, { type: 'note', text: 'seen' }, { by: clerk });
    await desk.engine.send(id, { type: 'grant' }, { by: other });
    const traces = [
      { seq: 1, entered: ['filed'], left: [], ways: [] },
      { seq: 2, entered: [], left: [], ways: ['filed on note [0]'] },
      { seq: 3, entered: [], left: [], ways: ['filed on numbered [0]'] },
      { seq: 4, entered: ['granted'], left: ['filed'], ways: [GRANT] },
    ];
    expect(await desk.engine.retrace(id)).toEqual(traces);
    const rows = await desk.database.store.read((reader) => reader.events(id));
    expect(() => retrace({ ...licence, version: 2 }, rows)).toThrow('the row is of licence@1');
  });
});
