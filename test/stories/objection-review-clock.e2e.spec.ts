import { plainText, readDocx } from '@fashen/ooxml';
import { eventually } from '../support/eventually.js';
import { HANDLER, HANDLER2, HEAD, objectionStory } from '../support/objection-story.js';
import { PERSON, TEXT } from '../support/objections.js';
import { type RunningServer, startServer } from '../support/server.js';

type Deadline = { key: string; due: string; status: string };
const at = (day: string): string => `${day}T02:00:00.000Z`;

/**
 * Received so that the period ends on Sunday 12 April, which moves on to Monday; and on Sunday 20 September, which is worked in place of a
 * holiday (国务院办公厅 2026年节假日安排) and stays. `extended`: thirty days more from the first end, where the profile has them.
 */
describe.each([
  ['national', '2026-03-13', '2026-08-21', null],
  ['zhejiang-hangzhou', '2026-03-13', '2026-08-21', null],
  ['hunan', '2026-03-13', '2026-08-21', null],
  ['shandong', '2026-02-11', '2026-07-22', '2026-05-12'],
])('the clocks of an objection in %s', (profile, ofApril, ofSeptember, extended) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ environment: { FASHEN_PROFILE: profile } });
  });
  afterAll(() => server.close());

  /** A letter that came on that day, entered on it; whoever acts has signed in on it. */
  async function received(day: string) {
    server.clock.set(at(day));
    const story = objectionStory(() => server);
    const before = new Set(await story.opened());
    const fields = { paperTitle: '关于规范沿街摊点的通告', text: `${TEXT}${day}`, name: PERSON.name, address: PERSON.address };
    const entered = await (await story.as(HANDLER)).post('/api/objections', { ...fields, channel: 'letter', receivedOn: day });
    expect(entered).toMatchObject({ status: 201, body: { kind: 'objection', receivedOn: day } });
    const id = (await story.opened()).find((one) => !before.has(one))!;
    return { ...story, id };
  }
  /** The office's copy of the latest paper of that kind. */
  const copyOf = async ({ as, id }: Pick<Awaited<ReturnType<typeof received>>, 'as' | 'id'>, kind: string): Promise<string> => {
    const handler = await as(HANDLER);
    const { entries } = (await handler.get(`/api/objections/${id}/answers`)).body as { entries: { answer: string; kind: string }[] };
    const { answer } = entries.findLast((one) => one.kind === kind)!;
    const paper = await handler.get(`/api/objections/${id}/answers/paper?answer=${encodeURIComponent(answer)}`);
    return plainText(await readDocx(paper.bytes));
  };
  const clock = async ({ read, id }: Pick<Awaited<ReturnType<typeof received>>, 'read' | 'id'>, key: string): Promise<Deadline> =>
    (await read(HANDLER, id)).body.deadlines.findLast((one: Deadline) => one.key === key);

  it('run from receipt: a last day on a Sunday moves on, and one on a Sunday that is worked does not', async () => {
    const april = await received(ofApril);
    expect(await clock(april, 'objection_reply')).toMatchObject({ due: '2026-04-13', status: 'running' });
    const september = await received(ofSeptember);
    expect(await clock(september, 'objection_reply')).toMatchObject({ due: '2026-09-20', status: 'running' });
  });

  it('give five working days to the formal check, again from the supplement, and never move the reply', async () => {
    const story = await received('2026-10-12');
    expect(await clock(story, 'objection_formal')).toMatchObject({ due: '2026-10-19', status: 'running' });
    const { due } = await clock(story, 'objection_reply');
    await story.does(HANDLER, story.id, 'requestSupplement', { explanation: '请写明文号', due: '2026-10-16' });
    expect((await clock(story, 'objection_formal')).status).toBe('met');
    const told = { type: 'supplementReceived', statement: 'supplement', on: '2026-10-14' };
    expect((await server.engine().tell(story.id, told, `story/${story.id}`)).ok).toBe(true);
    expect(await clock(story, 'objection_formal')).toMatchObject({ due: '2026-10-21', status: 'running' });
    expect((await clock(story, 'objection_reply')).due).toBe(due);
  });

  it(extended ? 'are extended once by the head, and the person hears why' : 'are not extended where no text says so', async () => {
    const story = await received(ofApril);
    const asked = { days: 30, explanation: '涉及多个部门，情况复杂' };
    if (extended === null) {
      const refused = await story.act(HEAD, story.id, 'extendReply', asked);
      expect(refused).toMatchObject({ status: 409, body: { findings: [{ rule: 'deadline.noExtension', basis: expect.any(String) }] } });
      return;
    }
    expect((await story.act(HEAD, story.id, 'extendReply', { ...asked, days: 31 })).body.findings).toMatchObject([
      { rule: 'deadline.extensionTooLong' },
    ]);
    await story.does(HEAD, story.id, 'extendReply', asked);
    expect(await clock(story, 'objection_reply')).toMatchObject({ due: extended, status: 'running' });
    const again = await story.act(HEAD, story.id, 'extendReply', { ...asked, days: 1 });
    expect(again.body.findings).toMatchObject([{ rule: 'deadline.extendedBefore' }]);
    const [letter] = await server.database.read(({ sql }) =>
      sql.query<{ text: string }>("SELECT text FROM objection_answer WHERE objection_id = $1 AND kind = 'delayed'", [story.id]),
    );
    expect(letter!.text).toContain('延长至2026年5月12日。理由：涉及多个部门，情况复杂。');
    expect(await copyOf(story, 'delayed')).toMatch(/延期告知书[\s\S]*原应于2026年4月13日前答复[\s\S]*情况复杂[\s\S]*2026年5月12日届满/);
  });

  it('tell the person of a delay on the day after, and answer all the same', async () => {
    const { id, read } = await received('2026-11-02');
    const { due } = await clock({ id, read }, 'objection_reply');
    server.clock.set(at(new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10)));
    server.nudge();
    const late = objectionStory(() => server);
    const overdue = () => late.read(HANDLER, id).then(({ body }) => body.details.overdue as string[]);
    await eventually(overdue, (keys) => keys.includes('objection_reply'));
    const answers = () =>
      server.database.read(({ sql }) =>
        sql.query<{ kind: string; outcome: string }>('SELECT kind, outcome FROM objection_answer WHERE objection_id = $1', [id]),
      );
    expect(await answers()).toContainEqual({ kind: 'delayed', outcome: 'overdue' });
    expect(await copyOf({ as: late.as, id }, 'delayed')).toMatch(/逾期办理告知书[\s\S]*应于202\d年\d+月\d+日前答复/);
    await late.does(HANDLER2, id, 'proposeRefusal', { ground: 'notNormative', explanation: '是一份会议通知' });
    await late.decide(id);
    expect((await clock({ id, read: late.read }, 'objection_reply')).status).toBe('missed');
    expect((await answers()).map(({ kind }) => kind)).toContain('refused');
  });
});
