import { randomUUID } from 'node:crypto';
import { ROLES, type Role } from '@fashen/domain';
import { type Caller, contextOf, type EventSpec } from '@fashen/engine';
import { AccountRepository } from '@fashen/persistence';
import { legalityReview } from '@fashen/workflow-legality-review';
import type { Client } from '../support/client.js';
import { ITEM, person, ReviewStory } from '../support/review.js';
import { describeEachServer, type RunningServer } from '../support/server.js';

const EVENTS: Readonly<Record<string, EventSpec>> = legalityReview.events;
const DUTIES: Readonly<Record<string, (world: never) => readonly unknown[]>> = legalityReview.duties;
const PARTIES = ['linjiang.urban', 'linjiang.justice', 'linjiang.market'];

/** Bodies that meet the contract of each event and, where the event would be taken, are held back by what is asked after permission. */
const BODIES: Readonly<Record<string, Record<string, unknown>>> = {
  accept: { completeOn: '2026-03-02' },
  requestSupplement: { missing: ['other'], due: '2020-01-01' },
  assign: { handler: 'nobody' },
  reassign: { handler: 'nobody' },
  markCheck: { checkItem: 1, result: 'passed' },
  inviteCoReview: { party: 'none', question: '无' },
  replyCoReview: { inquiry: 'none', view: 'noObjection', words: '无' },
  askAdviser: { person: 'none', question: '无' },
  giveAdvice: { inquiry: 'none', words: '无' },
  askPublic: { question: '无' },
  summarisePublicViews: { inquiry: 'none', received: 0, words: '无' },
  releaseInquiry: { inquiry: 'none' },
  recordJointSession: {
    heldOn: '2026-03-02',
    attendees: [
      { name: '甲', of: '甲局' },
      { name: '乙', of: '乙局' },
    ],
    views: [{ name: '甲', view: '无' }],
    minutes: 'none',
  },
  suspendReview: { awaiting: '无', question: '无', evidence: 'none' },
  resumeReview: { answer: '无', answeredOn: '2026-03-02', evidence: 'none' },
  grantExemption: { exemption: 'reviewTime', ground: 'none', statement: '无' },
  transfer: { seat: 'none', to: 'none' },
  delegate: { seat: 'none', to: 'none' },
  takeBack: { seat: 'none' },
  handOver: { from: 'none', to: 'none' },
  addSigner: { step: 'none', person: 'none' },
  dropSigner: { seat: 'none' },
  appointSigner: { seat: 'none', person: 'none' },
  returnToStep: { step: 'none', comesStraightBack: false },
  copyIn: { person: 'none' },
  acknowledgeChange: { change: 'none', note: '无' },
  raiseChange: { ...ITEM, change: 'none' },
  rectifyCompleteOn: { completeOn: '2026-03-02' },
  rectifyEntry: { seq: 999 },
  addItem: ITEM,
  changeItem: { ...ITEM, item: 'none' },
  removeItem: { item: 'none' },
  submitOpinion: { conclusion: 'lawful' },
  answerItems: { answers: [{ item: 'none', response: 'adopted' }] },
  submitAnswers: { version: 'none' },
  closeItem: { item: 'none', note: '无' },
  acceptReason: { item: 'none', note: '无' },
  acceptMustChangeReason: { item: 'none', note: '无' },
  keepItem: { item: 'none', note: '无' },
  remind: { wantedOn: '2020-01-01' },
  extendReview: { days: 60 },
};

const bodyOf = (event: string) => ({ ...BODIES[event], ...(EVENTS[event]?.reason === 'required' ? { reason: '理由' } : {}) });

/** The status that events.ts and readers.ts promise: 404, 403, or something that is asked after permission. */
function promised(event: string, by: Caller, context: unknown): 404 | 403 | 'admitted' {
  const holds = ({ by: roles, duties = [] }: { by: readonly string[]; duties?: readonly string[] }, facts: object) =>
    roles.some((role) => by.roles.includes(role)) && duties.every((name) => DUTIES[name]!({ context, facts, by } as never).length === 0);
  if (!legalityReview.readers.some((rule) => holds(rule, {}))) return 404;
  const spec = EVENTS[event]!;
  if (spec.by === 'system') return 403;
  const { drafters } = context as { drafters: readonly string[] };
  return holds({ by: spec.by, ...(spec.duties ? { duties: spec.duties } : {}) }, { drafters }) ? 'admitted' : 403;
}

/** A person for each role in each party, who has had no part in the case. */
async function strangers({ database }: RunningServer): Promise<{ login: string; by: Caller }[]> {
  const all = (Object.keys(ROLES) as Role[]).flatMap((role) =>
    PARTIES.map((party) => ({ login: `${role}-of-${party}`.toLowerCase(), role, party })),
  );
  await database.store.transaction(async ({ sql }) => {
    const accounts = new AccountRepository(sql);
    const auditor = (await accounts.findByLogin('auditor'))!;
    for (const { login, role, party } of all) {
      const account = { ...auditor, id: `matrix.${login}`, login, name: login };
      await accounts.insert(account, [{ party, role }]);
    }
  });
  return all.map(({ login, role, party }) => ({ login, by: { person: `matrix.${login}`, party, roles: [role] } }));
}

describeEachServer('the permission matrix of a legality review', (server) => {
  it('is what events.ts says, for every event and every role on every side', async () => {
    let story = new ReviewStory(server());
    await story.examining();
    const { database } = server();
    const people = [
      ...(await strangers(server())),
      { login: 'justice-handler', by: { person: person('justice-handler'), party: 'linjiang.justice', roles: ['caseHandler'] } },
      { login: 'justice-head', by: { person: person('justice-head'), party: 'linjiang.justice', roles: ['reviewHead'] } },
      { login: 'urban-drafter', by: { person: person('urban-drafter'), party: 'linjiang.urban', roles: ['drafter'] } },
    ];
    const answered: string[] = [];
    const expected: string[] = [];
    for (const { login, by } of people) {
      // Sign-ins from one address are throttled; a minute goes by between two of them.
      server().clock.pass(60_000);
      const client: Client = await story.as(login);
      for (const event of Object.keys(EVENTS)) {
        const row = await database.store.read((reader) => reader.process(story.id));
        const { snapshot, revision } = row!;
        const { context } = { context: contextOf(snapshot) as unknown };
        const answer = await client.post(`/api/processes/${story.id}/${event}`, bodyOf(event), {
          key: randomUUID(),
          ifMatch: `"${revision}"`,
        });
        const told =
          answer.status === 403 || answer.status === 404
            ? answer.status
            : [200, 409, 422].includes(answer.status)
              ? 'admitted'
              : `${answer.status}!`;
        answered.push(`${login} ${event}: ${told}`);
        expected.push(`${login} ${event}: ${promised(event, by, context)}`);
        if (answer.status === 200 && answer.body.status !== 'active') {
          story = new ReviewStory(server());
          await story.examining();
        }
      }
    }
    expect(answered).toEqual(expected);
    expect(expected.filter((line) => line.endsWith('admitted')).length).toBeGreaterThan(20);
  }, 900_000);
});
