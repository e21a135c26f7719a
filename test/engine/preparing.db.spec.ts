import { describeEachDatabase } from '../support/databases.js';
import { application, type Desk, openDesk } from './desk.js';
import { people } from './licence.js';

const { clerk, chief } = people;

describeEachDatabase('an action that is not sent yet', (fresh) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = openDesk(await fresh());
  });

  const open = async () => {
    const opened = await desk.engine.start('licence', application, { by: clerk });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    return opened.id;
  };

  it('is seen as it would be judged: entry, context, facts; and nothing is written', async () => {
    const id = await open();
    await desk.engine.send(id, { type: 'note', text: 'seen' }, { by: clerk });
    const before = await desk.engine.read(id);
    expect(await desk.engine.prepare(id, 'grant', chief)).toMatchObject({
      event: 'grant',
      spec: { basis: 'article 7' },
      schema: { type: 'object' },
      process: { id, workflow: 'licence', subject: 'Wang' },
      context: { owner: 'li' },
      facts: { missing: [] },
      by: chief,
    });
    expect(await desk.engine.read(id)).toEqual(before);
  });

  it('is nothing where it could not be sent: another role, a duty, a guard, an unknown one, one of the system, one that is over', async () => {
    const id = await open();
    expect(await desk.engine.prepare(id, 'reject', clerk)).toBeNull();
    expect(await desk.engine.prepare(id, 'grant', chief)).toBeNull();
    expect(await desk.engine.prepare(id, 'numbered', chief)).toBeNull();
    expect(await desk.engine.prepare(id, 'frame', chief)).toBeNull();
    expect(await desk.engine.prepare('nowhere', 'note', clerk)).toBeNull();
    await desk.engine.send(id, { type: 'reject', reason: 'too late' }, { by: chief });
    expect(await desk.engine.prepare(id, 'note', clerk)).toBeNull();
  });
});

describeEachDatabase('the opening of a process that is not opened yet', (fresh) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = openDesk(await fresh());
  });

  it('is open to whom duties and guards let through, and shows the context that it would begin with', async () => {
    const opening = await desk.engine.opening('licence', { applicant: 'Wang' }, clerk);
    expect(opening).toMatchObject({
      workflow: 'licence',
      isOpen: true,
      prepared: {
        event: '@start',
        process: { id: '', subject: 'Wang' },
        context: { applicant: 'Wang', owner: 'li' },
        facts: { busy: false },
      },
    });
    expect(await desk.database.sql.query('SELECT id FROM process')).toEqual([]);
  });

  it('is closed with the findings of the guard, or of the role', async () => {
    desk.facts.busy = true;
    expect(await desk.engine.opening('licence', { applicant: 'Wang' }, clerk)).toMatchObject({
      isOpen: false,
      findings: [{ rule: 'office.busy' }],
    });
    const stranger = { person: 'wu', party: 'office', roles: ['reader'] };
    expect(await desk.engine.opening('licence', {}, stranger)).toMatchObject({ isOpen: false, findings: [{ rule: 'role.required' }] });
  });
});
