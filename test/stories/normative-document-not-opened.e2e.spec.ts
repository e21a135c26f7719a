import { randomUUID } from 'node:crypto';
import type { Answer } from '../support/client.js';
import { TEXT } from '../support/deliberation.js';
import { LifeStory, OFFICE } from '../support/normative-document.js';
import { ITEM, person, ReviewStory } from '../support/review.js';
import { describeEachServer } from '../support/server.js';
import { CITY_CODE, enterCode, UnifiedStory } from '../support/three-unifieds.js';

const FURTHER = ['临江市共享单车管理办法', '第一条 经营者应当在七日内备案。', '第二条 本办法自公布之日起三十日后施行。'];
const DATED = [...TEXT.slice(0, 4), '第四条 本办法自2027年1月1日起施行。'];
const REASONS = {
  review: { judged: 'text.judgedUnlawful', running: 'review.alreadyRunning' },
  deliberation: 'deliberation.alreadyRunning',
  registration: 'effect.differsFromText',
};
const TOLD = {
  reviewNotOpened: '合法性审查未能启动',
  deliberationNotOpened: '集体审议未能启动',
  registrationNotOpened: '登记未能启动',
};

describeEachServer('what comes between an application and the opening that it asks for', (server) => {
  /** Somebody opens that process of the document by hand while the message of its life is still under way. */
  async function byHand(life: LifeStory, workflow: string, input: object): Promise<UnifiedStory> {
    const body = { workflow, input: { document: life.document, ...input } };
    const answer: Answer = await (await life.as('urban-drafter')).post('/api/processes', body, { key: randomUUID() });
    expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
    const other = new UnifiedStory(server());
    other.document = life.document;
    other.id = answer.body.id;
    return other;
  }

  /** The life says where it stands, what stood against it and whose turn it is; nothing is left lying as an incident. */
  async function hears(life: LifeStory, state: keyof typeof TOLD, rule: string): Promise<void> {
    server().resume();
    await life.inState(state);
    const { body } = await life.read('urban-drafter');
    expect(body.states.map(({ label }: { label: { zh: string } }) => label.zh).join()).toContain('未能启动');
    const told = { rule, zh: expect.stringMatching(/。.+。$/u), en: expect.stringMatching(/\. .+\.$/) };
    expect(body.details.obstacles).toEqual([told]);
    const drafter = await life.as('urban-drafter');
    const { entries } = (await drafter.get('/api/tasks')).body;
    expect(entries.filter(({ process }: { process: string }) => process === life.id)).toEqual([
      expect.objectContaining({ state, label: expect.objectContaining({ zh: expect.stringContaining('处理未能启动的原因') }) }),
    ]);
    const [{ zh }] = body.details.obstacles;
    await life.until(async () => {
      const notices = (await drafter.get('/api/notices')).body.entries as { process: string; text: { zh: string } }[];
      return notices.some(({ process, text }) => process === life.id && text.zh.includes(TOLD[state]) && text.zh.includes(zh));
    });
    expect(await server().count('incident')).toBe(0);
    // the processes of a document are told in the order of their openings
    server().clock.pass(60_000);
  }

  const drafted = async (): Promise<LifeStory> => {
    const life = new LifeStory(server());
    await life.screened();
    await life.done(OFFICE, 'confirmPlan', { how: 'annualPlan', words: '年度计划第3项' });
    await life.done('urban-drafter', 'recordFairCompetition', { conclusion: 'outOfScope', words: '不涉及' });
    return life;
  };
  const takenIn = async (stage: 'deliberating' | 'registering'): Promise<LifeStory> => {
    const life = new LifeStory(server());
    await life.screened();
    await life.done(OFFICE, 'takeIn', { stage, receipts: await life.receipts(stage) });
    return life;
  };

  it('a review by hand that ends unlawful: the text is not reviewed again, and another text is', async () => {
    const life = await drafted();
    await server().pause();
    await life.done('urban-drafter', 'sendForReview', { receivedOn: life.today() });
    const review = new ReviewStory(server());
    review.document = life.document;
    await review.materials();
    expect((await review.start()).status).toBe(201);
    if ((await review.read('auditor')).body.state === 'atOffice') await review.done(OFFICE, 'forward');
    await review.done('justice-intake', 'accept', { completeOn: review.today() });
    await review.done('justice-head', 'assign', { handler: person('justice-handler') });
    await review.checks([ITEM.checkItem]);
    await review.done('justice-handler', 'addItem', ITEM);
    await review.approve('unlawful', 'issueUnlawful');

    await hears(life, 'reviewNotOpened', REASONS.review.judged);
    await life.refused('urban-drafter', 'sendForReview', { receivedOn: life.today() }, 'text.judgedUnlawful');
    await life.version(FURTHER);
    await life.done('urban-drafter', 'recordFairCompetition', { conclusion: 'outOfScope', words: '不涉及' });
    await life.done('urban-drafter', 'sendForReview', { receivedOn: life.today() });
    await life.inState('inReview');
    await life.part('legality-review');
    expect((await life.details()).obstacles).toEqual([]);
  });

  it('a review by hand that still runs: its document is sent again once it has ended', async () => {
    const life = await drafted();
    await server().pause();
    await life.done('urban-drafter', 'sendForReview', { receivedOn: life.today() });
    const contact = { name: '沈墨白', phone: '0570-1234567' };
    const review = await byHand(life, 'legality-review', { contact, receivedOn: life.today() });
    await hears(life, 'reviewNotOpened', REASONS.review.running);
    await life.refused('urban-drafter', 'sendForReview', { receivedOn: life.today() }, 'review.running');
    await review.done('urban-drafter', 'withdraw', { reason: '由全程流程送审' });
    await life.done('urban-drafter', 'sendForReview', { receivedOn: life.today() });
    await life.until(async () => (await life.part('legality-review')).id !== review.id);
  });

  it('a deliberation by hand: the life applies again once it was withdrawn', async () => {
    const life = await takenIn('deliberating');
    await server().pause();
    await life.done('urban-drafter', 'applyForDeliberation', { receivedOn: life.today() });
    const deliberation = await byHand(life, 'deliberation', { appliedOn: life.today() });
    await hears(life, 'deliberationNotOpened', REASONS.deliberation);
    await life.refused('urban-drafter', 'applyForDeliberation', { receivedOn: life.today() }, 'deliberation.running');
    await deliberation.done('urban-drafter', 'withdraw', { reason: '由全程流程提请' });
    await life.done('urban-drafter', 'applyForDeliberation', { receivedOn: life.today() });
    await life.until(async () => (await life.part('deliberation')).id !== deliberation.id);
  });

  it('a further text that names its own day of effect: the life applies again for the text that was signed', async () => {
    await enterCode(server().database.store, 'linjiang', CITY_CODE);
    const life = await takenIn('registering');
    const { explainer } = await life.supporting();
    await server().pause();
    await life.done('urban-drafter', 'applyForRegistration', { appliedOn: life.today(), explainer });
    await life.version(DATED);
    await hears(life, 'registrationNotOpened', REASONS.registration);
    await life.refused('urban-drafter', 'applyForRegistration', { appliedOn: life.today(), explainer }, 'effect.differsFromText');
    await life.version(TEXT);
    await life.done('urban-drafter', 'applyForRegistration', { appliedOn: life.today(), explainer });
    const registration = await life.part('three-unifieds');
    await registration.done('office-registrar', 'register');
    await life.until(async () => (await life.details()).unifiedNumber !== null);
  });

  it('a registration by hand comes never: a document with a life is registered through it, and what it gave up is not', async () => {
    const life = await drafted();
    const { explainer } = await life.supporting();
    const isRefused = async (status: number, rule: string, more: Record<string, string> = {}): Promise<void> => {
      const { status: given, body } = await life.apply({ explainer, ...more });
      expect([given, body.findings]).toEqual([
        status,
        [expect.objectContaining({ rule, wayOut: expect.stringContaining('由其全程申请登记') })],
      ]);
    };
    await isRefused(409, 'life.appliesItself');
    await isRefused(422, 'spine.notByHand', { spine: life.id });
    await life.done('urban-drafter', 'abandon', { reason: '上位法已经规定' });
    await isRefused(409, 'life.appliesItself');
    const without = new UnifiedStory(server());
    await without.applied();
  });
});
