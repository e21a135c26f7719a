import { GRANTS } from '@fashen/domain';
import { NoticeRepository } from '@fashen/persistence';
import { ITEM, person, REVISED_TEXT, ReviewStory } from '../support/review.js';
import { describeEachServer, type RunningServer } from '../support/server.js';

const OFFICE = 'office-secretary';

async function submitted(server: RunningServer): Promise<ReviewStory> {
  const story = new ReviewStory(server);
  await story.upload();
  await story.materials(['draftingStatement', 'legalBasis', 'consultationRecord', 'departmentReview']);
  expect((await story.start()).status).toBe(201);
  return story;
}

describeEachServer(
  'where submissions come in by the general office',
  (server) => {
    it('the office checks the materials, forwards them, and the opinion goes back by it', async () => {
      const story = await submitted(server());
      expect((await story.read('auditor')).body).toMatchObject({
        state: 'atOffice',
        details: { door: 'generalOffice', forwardedOn: null },
      });
      expect((await story.read('justice-intake')).status).toBe(200);
      expect((await story.act('justice-intake', 'sendBack', { reason: '材料不齐' })).body).toMatchObject({
        findings: [{ rule: 'duty.notOfOffice' }],
      });
      expect((await story.act(OFFICE, 'forward')).body).toMatchObject({ findings: [{ rule: 'material.missing' }] });
      await story.done(OFFICE, 'requestSupplement', { missing: ['other'], due: nextWeek(story.today()) });
      expect((await story.read('auditor')).body.state).toBe('officeSupplement');
      await story.materials(['other']);
      await story.done('urban-drafter', 'supplement');
      await story.done(OFFICE, 'forward');
      expect((await story.read(OFFICE)).body).toMatchObject({ state: 'received', details: { forwardedOn: story.today() } });
      await story.done('justice-intake', 'accept', { completeOn: story.today() });
      await story.done('justice-head', 'assign', { handler: person('justice-handler') });
      await story.checks();
      expect((await story.read(OFFICE)).body.details).not.toHaveProperty('opinion');
      await story.approve('lawful', 'issueLawful');
      expect((await story.read(OFFICE)).body.details.opinion).toMatchObject({ conclusion: 'lawful' });
      const told = await story.until(async () => {
        const notices = await server().database.read(({ sql }) => new NoticeRepository(sql).ofProcess(story.id));
        const theirs = notices.filter(({ party }) => party === 'linjiang.office');
        return theirs.some(({ text }) => text.includes('原路送回')) && theirs;
      });
      expect(told.map(({ role }) => role)).toEqual(told.map(() => 'generalOffice'));
    });

    it('the office sends back what is not for review', async () => {
      const story = await submitted(server());
      expect(await story.done(OFFICE, 'sendBack', { reason: '属于内部工作制度' })).toMatchObject({ state: 'returned', status: 'done' });
    });
  },
  { FASHEN_PROFILE: 'national' },
);

describeEachServer('a text that is changed after its review', (server) => {
  const cleared = async (story: ReviewStory) => {
    await story.examining();
    await story.checks();
    await story.approve('lawful', 'issueLawful');
    return story.id;
  };
  const standing = async (story: ReviewStory) => {
    const kind = GRANTS.reviewCleared('linjiang.justice');
    const grants = await server().database.store.read((reader) => reader.grants(story.document, kind));
    return grants.filter(({ revokedBy }) => revokedBy === null).length;
  };

  it('is reviewed anew, and the clearance of the earlier text ends with the submission', async () => {
    const story = new ReviewStory(server());
    const first = await cleared(story);
    expect(await standing(story)).toBe(1);
    await story.version(REVISED_TEXT);
    expect((await story.start()).status).toBe(201);
    expect(story.id).not.toBe(first);
    expect(await standing(story)).toBe(0);
    expect((await story.read('urban-drafter')).body.details.renews).toMatchObject({ review: first });
  });

  it('after it was found unlawful is a new review that is linked to the judgment', async () => {
    const story = new ReviewStory(server());
    await story.examining();
    await story.checks([4]);
    await story.done('justice-handler', 'addItem', ITEM);
    await story.approve('unlawful', 'issueUnlawful');
    const judged = story.id;
    expect((await story.start()).body).toMatchObject({ findings: [{ rule: 'text.judgedUnlawful' }] });
    await story.version(REVISED_TEXT);
    expect((await story.start()).status).toBe(201);
    expect((await story.read('urban-drafter')).body.details).toMatchObject({ previous: { review: judged }, renews: null });
  });
});

const nextWeek = (day: string): string => new Date(Date.parse(day) + 7 * 86_400_000).toISOString().slice(0, 10);
