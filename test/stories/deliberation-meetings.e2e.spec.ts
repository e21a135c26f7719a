import type { MeetingList, MeetingView } from '@fashen/contracts';
import { plainText, readDocx } from '@fashen/ooxml';
import { ATTENDANCE, DeliberationStory, POINTS, VIEWS } from '../support/deliberation.js';
import { describeEachServer } from '../support/server.js';

const OFFICE = 'office-secretary';

describeEachServer('a meeting', (server) => {
  const put = async () => {
    const story = new DeliberationStory(server());
    await story.agreed();
    return story;
  };

  it('takes several documents, with one day, one attendance and one set of minutes', async () => {
    const [first, second] = [await put(), await put()];
    await first.done(OFFICE, 'putOnAgenda', first.newMeeting());
    const meeting = (await first.details(OFFICE)).agenda[0].meeting.id;
    await second.done(OFFICE, 'putOnAgenda', { meeting });
    const minutes = await first.evidence(OFFICE, 'minutes', '第3次常务会议纪要');
    const record = { heldOn: first.today(), chair: '陆安澜', attendance: ATTENDANCE, minutes, views: VIEWS };
    await first.done(OFFICE, 'recordMeeting', record);

    const other = [{ ...ATTENDANCE[0]! }, { ...ATTENDANCE[1]!, presence: 'absent' }];
    await second.refused(OFFICE, 'recordMeeting', { ...record, attendance: other }, 'attendance.differs');
    await second.refused(OFFICE, 'recordMeeting', { ...record, chair: '郑守中' }, 'meeting.chairDiffers');
    const { attendance: _, chair: __, minutes: ___, ...own } = record;
    const views = [{ speaker: '陆安澜', stance: 'agrees', words: '暂缓' }];
    await second.done(OFFICE, 'recordMeeting', { ...own, views });
    await first.done(OFFICE, 'pass');
    await second.done(OFFICE, 'defer', { reason: '另行研究' });

    const [paper] = await second.papers(1);
    expect(paper?.form).toBe('deliberation-minutes');
    expect((await second.details(OFFICE)).agenda[0]).toMatchObject({ attendance: ATTENDANCE, views, record: { minutes } });
    const read = (await (await first.as(OFFICE)).get(`/api/meetings/${meeting}`)).body as MeetingView;
    expect(read).toMatchObject({ kind: 'standingMeeting', record: { chair: '陆安澜', attendance: ATTENDANCE } });
    expect(read.agenda.map(({ result, document }) => [document?.id, result])).toEqual([
      [first.document, 'passed'],
      [second.document, 'deferred'],
    ]);
    // each tells what it needs next: the one that passed is to be signed, the other is put on an agenda again
    expect(read.agenda.map(({ stands }) => stands?.duty?.role)).toEqual(['signatory', 'generalOffice']);
    expect(await server().count('meeting_record')).toBe(1);
  });

  it('that two documents record at the same instant has one record', async () => {
    const [first, second] = [await put(), await put()];
    await first.done(OFFICE, 'putOnAgenda', first.newMeeting());
    const meeting = (await first.details(OFFICE)).agenda[0].meeting.id;
    await second.done(OFFICE, 'putOnAgenda', { meeting });
    const before = await server().count('meeting_record');
    const bodies = await Promise.all(
      [first, second].map(async (story) => ({
        heldOn: story.today(),
        chair: '陆安澜',
        attendance: ATTENDANCE,
        minutes: await story.evidence(OFFICE, 'minutes', '会议纪要'),
        views: VIEWS,
      })),
    );
    const answers = await Promise.all([first.act(OFFICE, 'recordMeeting', bodies[0]), second.act(OFFICE, 'recordMeeting', bodies[1])]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await server().count('meeting_record')).toBe(before + 1);
  });

  it('that was held is on no agenda any more', async () => {
    const [first, second] = [await put(), await put()];
    await first.held();
    const meeting = (await first.details(OFFICE)).agenda[0].meeting.id;
    await second.refused(OFFICE, 'putOnAgenda', { meeting }, 'meeting.unknown');
  });

  it('is listed for its body, its office and the auditor, and for nobody else', async () => {
    const story = await put();
    await story.done(OFFICE, 'putOnAgenda', story.newMeeting());
    const at = '/api/meetings?body=linjiang';
    for (const login of [OFFICE, 'city-leader', 'auditor']) {
      const { status, body } = await (await story.as(login)).get(at);
      expect([login, status]).toEqual([login, 200]);
      const { entries } = body as MeetingList;
      expect(entries.flatMap(({ agenda }) => agenda).some(({ document }) => document?.id === story.document)).toBe(true);
    }
    for (const login of ['urban-drafter', 'market-office', 'justice-head'])
      expect([login, (await (await story.as(login)).get(at)).status]).toEqual([login, 404]);
    expect((await (await story.as(OFFICE)).get('/api/meetings/nothing')).status).toBe(404);
  });

  it('and the approval of the government are two decisions of a department’s document', async () => {
    const story = new DeliberationStory(server());
    await story.agreed({ issuedAs: 'departmentWithApproval' }, { office: 'urban-office', leader: 'urban-leader' });
    await story.held('urban-office', story.newMeeting('departmentMeeting'));
    await story.done('urban-office', 'pass');
    await story.done(OFFICE, 'putOnAgenda', story.newMeeting('governmentApproval'));
    await story.refused(OFFICE, 'recordMeeting', { heldOn: story.today() }, 'minutes.missing');
    await story.done(OFFICE, 'recordMeeting', { heldOn: story.today(), minutes: await story.evidence(OFFICE, 'approval', '市政府批复') });
    await story.done(OFFICE, 'pass');
    await story.done('urban-leader', 'sign');
    expect(await story.state()).toBe('rechecking');
    expect((await story.papers(2)).map(({ form }) => form)).toEqual(['deliberation-minutes', 'deliberation-minutes']);
  });
});

describeEachServer(
  'an emergency in Shandong',
  (server) => {
    it('spares the meeting on the statute’s grounds, and never the review', async () => {
      const story = new DeliberationStory(server());
      await story.upload();
      await story.start();
      await story.refused(OFFICE, 'passPreCheck', POINTS, 'review.missing');
      await story.clear();
      await story.done(OFFICE, 'passPreCheck', POINTS);
      await story.done('city-leader', 'agree');
      const urgent = { ground: 'emergency', reason: '防汛应急' };
      await story.refused('city-leader', 'exemptFromMeeting', { ...urgent, ground: 'haste' }, 'urgency.groundUnknown');
      await story.revoke('linjiang.justice');
      await story.refused('city-leader', 'exemptFromMeeting', urgent, 'review.missing');
      await story.clear();
      await story.done('city-leader', 'exemptFromMeeting', urgent);
      await story.done('city-leader', 'sign');
      await story.done(OFFICE, 'passRecheck');
      expect((await story.standing()).map(({ kind }) => kind)).toEqual([
        'meetingExempted',
        'reviewCleared/linjiang.justice',
        'signed/linjiang',
      ]);
      const [paper] = await story.papers(1);
      const file = await (await story.as(OFFICE)).get(paper!.href);
      expect(plainText(await readDocx(file.bytes))).toContain('防汛应急');
    });
  },
  { FASHEN_PROFILE: 'shandong' },
);
