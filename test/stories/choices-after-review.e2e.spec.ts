import { choicesFor, everyActionHasChoices, fieldOf, labelsOf, valuesOf } from '../support/choices.js';
import { AS_INSTRUCTED, ATTENDANCE, DeliberationStory, INSTRUCTION, POINTS, VIEWS } from '../support/deliberation.js';
import { LifeStory, numberFromElsewhere, OFFICE } from '../support/normative-document.js';
import { person } from '../support/review.js';
import { describeEachServer } from '../support/server.js';
import { CITY_CODE, enterCode, UnifiedStory } from '../support/three-unifieds.js';

const PEOPLE = ['urban-drafter', 'office-secretary', 'office-registrar', 'city-leader', 'city-leader2', 'justice-handler', 'justice-head'];

describeEachServer('what may be chosen after the review', (server) => {
  it('in a deliberation: kinds of meeting, meetings of the body, its day, minutes, instructions', async () => {
    const story = new DeliberationStory(server());
    const office = 'office-secretary';
    const offered = (event: string, field: string, login = office) => fieldOf(story, login, event, field);
    await story.agreed();
    for (const login of PEOPLE) await everyActionHasChoices(story, login);
    expect(labelsOf(await offered('putOnAgenda', 'newMeeting/kind'))).toEqual(expect.arrayContaining(['常务会议']));
    expect(labelsOf(await offered('putOnAgenda', 'newMeeting/kind'))).not.toContain('党组会议');
    await story.done(office, 'putOnAgenda', story.newMeeting());
    for (const login of PEOPLE) await everyActionHasChoices(story, login);
    expect(await offered('recordMeeting', 'heldOn')).toEqual({ choices: [], default: story.today() });
    expect(await offered('recordMeeting', 'minutes')).toEqual({ choices: [], isEvidence: true });
    const minutes = await story.evidence(office, 'minutes', '第三次常务会议纪要');
    expect(await offered('recordMeeting', 'minutes')).toMatchObject({
      choices: [{ value: minutes, label: { zh: '第三次常务会议纪要' }, hint: { zh: expect.stringContaining('会议纪要') } }],
    });
    await story.done(office, 'recordMeeting', { heldOn: story.today(), chair: '陆安澜', attendance: ATTENDANCE, minutes, views: VIEWS });
    expect(valuesOf(await offered('passInPrinciple', 'instructions/*/anchors/*'))).toEqual(expect.arrayContaining(['第二条']));
    await story.done(office, 'passInPrinciple', { instructions: [INSTRUCTION] });
    const version = await story.version(AS_INSTRUCTED);
    expect(await offered('handInRevision', 'version', 'urban-drafter')).toMatchObject({ default: version });
    await story.done('urban-drafter', 'handInRevision', { version });
    for (const login of PEOPLE) await everyActionHasChoices(story, login);
    expect(labelsOf(await offered('returnRevision', 'instructions/*', 'justice-handler'))).toEqual([
      expect.stringContaining(INSTRUCTION.words),
    ]);
    for (const stranger of ['market-drafter', 'administrator', 'auditor'])
      expect((await choicesFor(story, stranger, 'returnRevision')).status).toBe(404);
  });

  it('a meeting that another document is on already is offered for the next one', async () => {
    const first = new DeliberationStory(server());
    await first.agreed();
    await first.done('office-secretary', 'putOnAgenda', first.newMeeting());
    const second = new DeliberationStory(server());
    await second.agreed();
    const meetings = await fieldOf(second, 'office-secretary', 'putOnAgenda', 'meeting');
    expect(meetings.choices.length).toBeGreaterThan(0);
    expect(labelsOf(meetings)[0]).toContain('常务会议');
    await second.done('office-secretary', 'putOnAgenda', { meeting: valuesOf(meetings)[0] });
  });

  it('leaders in whose place the office enters a signature, and nobody for the leader himself', async () => {
    const story = new DeliberationStory(server());
    await story.upload();
    await story.clear();
    await story.start();
    await story.done('office-secretary', 'passPreCheck', POINTS);
    const leaders = await fieldOf(story, 'office-secretary', 'agree', 'entry/onBehalfOf');
    expect(valuesOf(leaders)).toContain(person('city-leader2'));
    expect(leaders.choices.every(({ hint }) => hint?.zh.includes('签发人'))).toBe(true);
    expect(valuesOf(await fieldOf(story, 'city-leader2', 'agree', 'entry/onBehalfOf'))).toEqual([]);
  });

  it('in registration and publication: the number after the last, the registered version, the grounds of the place', async () => {
    const story = new UnifiedStory(server());
    await enterCode(server().database.store, 'linjiang', CITY_CODE);
    await story.registered(`临政规〔${story.today().slice(0, 4)}〕7号`);
    for (const login of PEOPLE) await everyActionHasChoices(story, login);
    const year = story.today().slice(0, 4);
    const numbers = await fieldOf(story, 'office-secretary', 'enterDocumentNumber', 'number');
    expect(valuesOf(numbers)).toContain(`临政规〔${year}〕8号`);
    expect(numbers.default).toBeUndefined();
    const { version } = await story.details();
    expect(await fieldOf(story, 'office-registrar', 'publish', 'version')).toMatchObject({
      default: version,
      choices: [{ value: version }],
    });
    expect((await choicesFor(story, 'urban-drafter', 'enterDocumentNumber')).status).toBe(404);
    expect((await choicesFor(story, 'market-drafter', 'publish')).status).toBe(404);
  });

  it('in the life of a document: published documents of the same issuer that it may change, found by their title', async () => {
    const old = new LifeStory(server());
    await old.published({ unifiedNumber: numberFromElsewhere(), publishedOn: '2026-01-05', effectiveOn: '2026-02-06', years: 5 }, {}, [
      '临江市户外广告管理办法',
      '第一条 本办法自2026年2月6日起施行，有效期五年。',
    ]);
    await old.until(async () => (await old.validity()).phases.length > 0);
    const story = new LifeStory(server());
    await story.screened();
    await story.done(OFFICE, 'confirmPlan', { how: 'annualPlan', words: '年度计划第三项' });
    for (const login of PEOPLE) await everyActionHasChoices(story, login);
    const found = await fieldOf(
      story,
      'urban-drafter',
      'declareChanges',
      'changes/*/document',
      `?field=${encodeURIComponent('changes/*/document')}&q=${encodeURIComponent('户外广告')}`,
    );
    expect(found).toMatchObject({
      choices: [{ value: old.document, label: { zh: '《临江市户外广告管理办法》' }, hint: { zh: '现行有效' } }],
    });
    const all = await fieldOf(story, 'urban-drafter', 'declareChanges', 'changes/*/document');
    expect(valuesOf(all)).not.toContain(story.document);
    const versions = await fieldOf(story, 'urban-drafter', 'declareChanges', 'changes/*/version');
    expect(labelsOf(versions)).toEqual(expect.arrayContaining([expect.stringContaining('《临江市户外广告管理办法》')]));
    expect((await choicesFor(story, OFFICE, 'declareChanges')).status).toBe(404);
    expect((await choicesFor(story, 'market-drafter', 'declareChanges')).status).toBe(404);
    const receivers = await fieldOf(old, OFFICE, 'recordFiling', 'receiver');
    expect(labelsOf(receivers).length).toBeGreaterThan(0);
    expect(labelsOf(receivers).join()).not.toContain('linjiang.');
  });
});
