import { GRANTS } from '@fashen/domain';
import { AS_INSTRUCTED, ATTENDANCE, DeliberationStory, POINTS, VIEWS } from '../support/deliberation.js';
import { person } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

const OFFICE = 'office-secretary';
const LEADER = 'city-leader';

describeEachServer('a gate of a deliberation', (server) => {
  let story: DeliberationStory;
  beforeEach(() => {
    story = new DeliberationStory(server());
  });
  const started = async () => {
    await story.upload();
    expect((await story.start()).status).toBe(201);
  };

  it('stays shut for a text that nobody has reviewed, and names the review body', async () => {
    await started();
    const [finding] = await story.refused(OFFICE, 'passPreCheck', POINTS, 'review.missing');
    expect(finding.detail).toContain('临江市司法局');
    expect(finding.detail).toContain('不能代替审查');
  });

  it('takes no clearance of another body in place of the one that the way names', async () => {
    await started();
    await story.clear(() => [GRANTS.reviewCleared('linjiang.urban-legal')]);
    await story.refused(OFFICE, 'passPreCheck', POINTS, 'review.missing');
  });

  it('stays shut for advice that was not adopted until the statement of reasons is there, and opens with it', async () => {
    await started();
    await story.clear((reviewer) => [GRANTS.reviewClearedWithUnadopted(reviewer)]);
    await story.refused(OFFICE, 'passPreCheck', POINTS, 'review.statementMissing');
    await story.clear((reviewer) => [GRANTS.nonAdoptionStated(reviewer)]);
    await story.done(OFFICE, 'passPreCheck', POINTS);
  });

  it('stays shut for a text that was judged unlawful, whatever a leader says', async () => {
    await story.agreed();
    const { textHash } = await story.details();
    await server().database.store.transaction((tx) =>
      tx.putGrant({
        id: `${story.document}-unlawful`,
        kind: GRANTS.textJudgedUnlawful,
        subject: textHash,
        hash: textHash,
        grantedBy: 'review/3',
        grantedAt: server().clock.now(),
        revokedBy: null,
        revokedAt: null,
      }),
    );
    await story.refused(OFFICE, 'putOnAgenda', story.newMeeting(), 'text.judgedUnlawful');
    await story.refused(
      LEADER,
      'exemptFromMeeting',
      { ground: 'emergency', reason: '紧急' },
      'urgency.notInProfile',
      'text.judgedUnlawful',
    );
    const again = new DeliberationStory(server());
    again.document = story.document;
    expect((await again.start()).body.findings).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'text.judgedUnlawful' })]));
  });

  it('stays shut once a newer text has come in, until it is handed in and reviewed', async () => {
    await story.agreed();
    const version = await story.version(AS_INSTRUCTED);
    await story.refused(OFFICE, 'putOnAgenda', story.newMeeting(), 'text.changedSince');
    await story.done('urban-drafter', 'changeText', { version, reason: '补充备案期限' });
    await story.refused(OFFICE, 'passPreCheck', POINTS, 'review.otherText');
  });

  it('shuts when a clearance is revoked between agenda and decision', async () => {
    await story.agreed();
    await story.done(OFFICE, 'putOnAgenda', story.newMeeting());
    const minutes = await story.evidence(OFFICE, 'minutes', '会议纪要');
    const record = { heldOn: story.today(), chair: '陆安澜', attendance: ATTENDANCE, minutes, views: VIEWS };
    await story.revoke('linjiang.justice');
    await story.refused(OFFICE, 'recordMeeting', record, 'review.missing');
    await story.clear();
    await story.done(OFFICE, 'recordMeeting', record);
    await story.revoke('linjiang.justice');
    await story.refused(OFFICE, 'pass', {}, 'review.missing');
    await story.done(OFFICE, 'defer', { reason: '审查通过已经撤销，另行审议' });
  });

  it('lets a decision and a revocation that meet come one after the other', async () => {
    await story.agreed();
    await story.held();
    const [decided] = await Promise.all([story.act(OFFICE, 'pass'), story.revoke('linjiang.justice')]);
    expect([200, 409]).toContain(decided.status);
    expect((await story.standing()).some(({ kind }) => kind === 'deliberated')).toBe(decided.status === 200);
    // whichever came first: nothing is signed on a clearance that is gone
    if (decided.status === 200) await story.refused(LEADER, 'sign', {}, 'review.missing');
  });

  it('knows the meetings that count, and a party group meeting is none', async () => {
    await story.agreed();
    const [finding] = await story.refused(OFFICE, 'putOnAgenda', story.newMeeting('partyGroupMeeting'), 'meeting.partyGroupAlone');
    expect(finding.detail).toContain('常务会议、全体会议');
    await story.refused(OFFICE, 'putOnAgenda', story.newMeeting('departmentMeeting'), 'meeting.wrongKind');
    await story.refused(OFFICE, 'putOnAgenda', { meeting: 'nothing' }, 'meeting.unknown');
    await story.refused(OFFICE, 'putOnAgenda', {}, 'meeting.oneOf');
  });

  it('takes no meeting without minutes, attendance, a quorum, and the chair’s last word', async () => {
    await story.agreed();
    await story.done(OFFICE, 'putOnAgenda', story.newMeeting());
    const heldOn = story.today();
    await story.refused(OFFICE, 'recordMeeting', { heldOn }, 'minutes.missing', 'meeting.chairMissing', 'attendance.missing');
    const minutes = await story.evidence(OFFICE, 'minutes', '会议纪要');
    const record = { heldOn, chair: '陆安澜', attendance: ATTENDANCE, minutes, views: VIEWS };
    await story.refused(OFFICE, 'recordMeeting', { ...record, minutes: 'none' }, 'minutes.unknown');
    await story.refused(OFFICE, 'recordMeeting', { ...record, views: [...VIEWS].reverse() }, 'view.chairNotLast');
    await story.refused(OFFICE, 'recordMeeting', { ...record, heldOn: '2030-01-01' }, 'date.future');
    const absent = ['某副市长', '某秘书长'].map((name) => ({ name, post: '组成人员', presence: 'absent' }));
    const few = [{ ...ATTENDANCE[0]!, presence: 'present' }, ...absent];
    await story.refused(OFFICE, 'recordMeeting', { ...record, attendance: few, views: [VIEWS[1]] }, 'attendance.quorum');
    await story.done(OFFICE, 'recordMeeting', record);
  });

  it('takes no signature before a decision, on a condition, or of one who drafted', async () => {
    await story.agreed();
    expect(await story.act(LEADER, 'sign')).toMatchObject({ status: 403, body: { findings: [{ rule: 'approval.notOpen' }] } });
    await story.held();
    await story.done(OFFICE, 'pass');
    await story.refused(LEADER, 'sign', { isConditional: true }, 'signature.conditional');
    expect(await story.act('urban-drafter', 'sign')).toMatchObject({ status: 403 });
    await story.done(LEADER, 'sign');
  });

  it('takes what a leader decided on paper from the office alone, with day and scan', async () => {
    await story.upload();
    await story.clear();
    await story.start();
    await story.done(OFFICE, 'passPreCheck', POINTS);
    await story.refused(OFFICE, 'agree', {}, 'entry.required');
    const entry = { onBehalfOf: person('city-leader2'), occurredOn: story.today(), scan: await story.evidence(OFFICE) };
    await story.refused(OFFICE, 'agree', { entry: { ...entry, onBehalfOf: person('urban-leader') } }, 'entry.noLeader');
    await story.refused(OFFICE, 'agree', { entry: { ...entry, occurredOn: '2020-01-01' } }, 'entry.dayTooEarly');
    await story.refused(OFFICE, 'agree', { entry: { ...entry, scan: 'none' } }, 'entry.scanUnknown');
    await story.done(OFFICE, 'agree', { words: '同意', entry });
    const [act] = (await story.details(OFFICE)).acts;
    expect(act).toMatchObject({
      act: 'agreed',
      person: person('city-leader2'),
      enteredBy: person(OFFICE),
      scan: entry.scan,
      words: '同意',
    });
  });

  it('stays shut for what touches business until the conclusion of the fair competition review is there', async () => {
    await started();
    await story.clear();
    const scoped = { ...POINTS, affectsMarket: true };
    await story.refused(OFFICE, 'passPreCheck', scoped, 'fairCompetition.missing');
    await story.refused(OFFICE, 'passPreCheck', { ...scoped, conclusion: 'none' }, 'fairCompetition.unknown');
    await story.done(OFFICE, 'passPreCheck', { ...scoped, conclusion: await story.evidence('urban-drafter', 'other', '公平竞争审查结论') });
  });

  it('is closed to a second deliberation of the same document, and to papers of party and government', async () => {
    await started();
    const running = story.id;
    expect((await story.start()).body.findings).toMatchObject([{ rule: 'deliberation.alreadyRunning' }]);
    story.id = running;
    const party = new DeliberationStory(server());
    await party.upload({ issuedAs: 'partyAndGovernment' });
    expect((await party.start()).body.findings).toMatchObject([{ rule: 'way.leavesFlow' }]);
  });
});
