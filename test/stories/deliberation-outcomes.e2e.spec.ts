import { AS_INSTRUCTED, BEYOND, DeliberationStory, INSTRUCTION, POINTS, TEXT } from '../support/deliberation.js';
import { describeEachServer } from '../support/server.js';

const OFFICE = 'office-secretary';
const LEADER = 'city-leader';

describeEachServer('a deliberation', (server) => {
  let story: DeliberationStory;
  beforeEach(() => {
    story = new DeliberationStory(server());
  });

  it('that is passed is signed, rechecked, and ends with its papers', async () => {
    await story.agreed();
    await story.held();
    await story.done(OFFICE, 'pass');
    expect((await story.standing()).map(({ kind }) => kind)).toEqual(['deliberated', 'reviewCleared/linjiang.justice']);
    await story.done(LEADER, 'sign', { words: '同意，印发' });
    await story.done(OFFICE, 'passRecheck');
    expect((await story.read('urban-drafter')).body).toMatchObject({ state: 'signed', status: 'done', actions: [] });
    const standing = await story.standing();
    expect(standing.map(({ kind }) => kind)).toEqual(['deliberated', 'reviewCleared/linjiang.justice', 'signed/linjiang']);
    expect(new Set(standing.map(({ hash }) => hash)).size).toBe(1);
    const papers = await story.papers(2);
    expect(papers.map(({ form }) => form).sort()).toEqual(['deliberation-minutes', 'signing-sheet']);
    for (const { href } of papers) {
      const file = await (await story.as(OFFICE)).get(href);
      expect([file.status, file.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    }
  });

  it('shows dissent to those who decide, and not to the drafters', async () => {
    await story.agreed();
    await story.held();
    const [inside] = (await story.details(OFFICE)).agenda;
    expect(inside.views).toMatchObject([{ speaker: '郑守中', stance: 'dissents' }, { speaker: '陆安澜' }]);
    const [outside] = (await story.details('urban-drafter')).agenda;
    expect(Object.keys(outside)).not.toContain('views');
    expect(JSON.stringify(await story.details('urban-drafter'))).not.toContain('停放区域尚未划定');
  });

  it('that is passed in principle is signed in the text that carries out the instructions and nothing else', async () => {
    await story.agreed();
    await story.held();
    await story.done(OFFICE, 'passInPrinciple', { instructions: [INSTRUCTION] });
    const [instruction] = (await story.details('urban-drafter')).instructions;
    expect(instruction).toMatchObject({ words: INSTRUCTION.words, status: 'open' });
    await story.done('urban-drafter', 'handInRevision', { version: await story.version(AS_INSTRUCTED) });
    await story.done('justice-head', 'returnRevision', { instructions: [instruction.id], reason: '请再核对期限' });
    await story.done('urban-drafter', 'handInRevision', { version: await story.latest() });
    expect((await story.details('justice-handler')).comparison).toMatchObject({ beyond: [], counts: expect.anything() });
    await story.done('justice-handler', 'confirmInstructions', { note: '只修改了第二条' });
    const { textHash, instructions, verifications } = await story.details();
    expect(instructions).toMatchObject([{ status: 'carriedOut' }]);
    expect(verifications.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['returned', 'confirmed']);
    expect(await story.standing()).toEqual([
      { kind: 'deliberated', hash: textHash },
      { kind: 'reviewCleared/linjiang.justice', hash: textHash },
    ]);
    await story.done(LEADER, 'sign');
    await story.done(OFFICE, 'passRecheck');
    expect(await story.state()).toBe('signed');
  });

  it('whose revision also takes 送审稿 from its title goes beyond nothing, and shows it as no change of content', async () => {
    const [name = '', ...articles] = TEXT;
    await story.agreed({}, { text: [`${name}（送审稿）`, ...articles] });
    await story.held();
    await story.done(OFFICE, 'passInPrinciple', { instructions: [INSTRUCTION] });
    await story.done('urban-drafter', 'handInRevision', { version: await story.version(AS_INSTRUCTED) });
    const { comparison } = await story.details('justice-handler');
    expect(comparison.beyond).toEqual([]);
    expect(comparison.changed).toMatchObject([{ old: '标题', draftLabel: 'removed' }, { old: '第二条' }]);
    expect(comparison.changed[1]).not.toHaveProperty('draftLabel');
    await story.done('justice-handler', 'confirmInstructions', { note: '只修改了第二条，去除送审稿标注' });
    const { textHash } = await story.details();
    expect((await story.standing()).map(({ hash }) => hash)).toEqual([textHash, textHash]);
  });

  it('whose revision goes beyond the instructions returns to review and meeting', async () => {
    await story.agreed();
    await story.held();
    await story.done(OFFICE, 'passInPrinciple', { instructions: [INSTRUCTION] });
    await story.done('urban-drafter', 'handInRevision', { version: await story.version(BEYOND) });
    const [finding] = await story.refused('justice-head', 'confirmInstructions', { note: '已核对' }, 'revision.beyondInstructions');
    expect(finding.detail).toContain('第三条');
    await story.done('justice-head', 'sendBackBeyond', { reason: '第三条新增了缴费义务' });
    await story.done('urban-drafter', 'handInAgain', { version: await story.latest() });
    await story.refused(OFFICE, 'passPreCheck', POINTS, 'review.otherText');
    await story.clear();
    await story.done(OFFICE, 'passPreCheck', POINTS);
    expect(await story.state()).toBe('agreeing');
    expect((await story.standing()).filter(({ kind }) => kind === 'deliberated')).toEqual([]);
  });

  it('that is deferred comes back to another meeting and is passed', async () => {
    await story.agreed();
    await story.held();
    await story.done(OFFICE, 'defer', { reason: '停放区域划定后再议' });
    expect(await story.state()).toBe('awaitingAgenda');
    server().clock.pass(7 * 86_400_000);
    await story.held(OFFICE, story.newMeeting('plenaryMeeting'));
    await story.done(OFFICE, 'pass');
    const { agenda } = await story.details();
    expect(agenda.map(({ result }: { result: string }) => result)).toEqual(['deferred', 'passed']);
    expect((await story.papers(2)).map(({ form }) => form)).toEqual(['deliberation-minutes', 'deliberation-minutes']);
  });

  it('that is rejected ends, and its decision stands nowhere', async () => {
    await story.agreed();
    await story.held();
    await story.done(OFFICE, 'reject', { reason: '条件不成熟' });
    expect((await story.read('urban-drafter')).body).toMatchObject({ state: 'rejected', status: 'done' });
    expect((await story.standing()).map(({ kind }) => kind)).toEqual(['reviewCleared/linjiang.justice']);
  });

  it('is sent back by the office with reasons, refused as not to be issued, or withdrawn', async () => {
    await story.upload();
    await story.clear();
    await story.start();
    await story.done(OFFICE, 'sendBack', { reason: '引文不准确' });
    await story.done('urban-drafter', 'handInAgain', { version: await story.latest() });
    await story.done(OFFICE, 'refuseToIssue', { reason: '上位规定已经明确，无须重复发文' });
    expect(await story.state()).toBe('notIssued');
    const withdrawn = new DeliberationStory(server());
    await withdrawn.agreed();
    await withdrawn.done('urban-drafter', 'withdraw', { reason: '重新调研' });
    expect(await withdrawn.state()).toBe('withdrawn');
  });
});
