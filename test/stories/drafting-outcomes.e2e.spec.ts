import { openPackage } from '../../libs/ooxml/src/zip/open-package.js';
import { readXmlPart } from '../../libs/ooxml/src/zip/read-entry.js';
import { BECAUSE, DraftingStory, FREE, NOTICE, STATEMENT } from '../support/drafting.js';
import { onDay } from '../support/normative-document.js';
import { describeEachServer } from '../support/server.js';

const REGION = (state: unknown): Record<string, string> => (state as { working: Record<string, string> }).working;

describeEachServer('the tracks of a drafting', (server) => {
  const QUARTER = 900_000;
  const fresh = async (input: Record<string, unknown> = {}): Promise<DraftingStory> => {
    server().clock.pass(QUARTER);
    const story = new DraftingStory(server());
    await story.begun(input);
    return story;
  };

  it('hear the public for as long as the place says, and answer every comment before the result', async () => {
    const story = await fresh();
    const { by } = story;
    const short = { ...NOTICE, subjects: ['interests', 'market'], closesOn: story.today() };
    const [finding] = await story.refused('urban-drafter', 'publishConsultation', short, 'consultation.tooShort');
    const { earliest } = finding.details;
    expect(finding.basis).toContain('第六十二条');
    await by('publishConsultation', { ...short, closesOn: earliest });
    const { consultation } = await story.details();
    const anybody = server().anonymous();
    const address = `/api/public/consultations/${consultation.consultation}/comments`;
    expect((await anybody.post(address, { text: '第一条太严，建议放宽。' })).status).toBe(201);

    onDay(server(), earliest);
    expect(REGION(await story.state()).consultation).toBe('collecting');
    onDay(server(), new Date(Date.parse(`${earliest}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10));
    await story.life.until(async () => REGION(await story.state()).consultation === 'answering');
    await story.refused('urban-drafter', 'publishConsultationResult', { words: '已研究。' }, 'consultation.unanswered');

    const drafter = await server().as('urban-drafter');
    const desk = `/api/consultations/${consultation.consultation}`;
    await drafter.post(`${desk}/grouping`, {});
    const [group] = (await drafter.get(`${desk}/groups`)).body.entries;
    const answer = { groups: [group.id], point: '放宽第一条', outcome: 'notAdopted', reason: '上位法有明确规定' };
    expect((await drafter.post(`${desk}/answers`, answer)).body).toEqual({ reached: 1, unanswered: 0 });
    await by('publishConsultationResult', { words: '收到1条意见，未采纳，理由已逐条答复。' });
    expect(await story.openTracks()).not.toContain('consultation');

    await story.version([
      '临江市户外招牌设置管理办法',
      '第一条 设置户外招牌应当备案，备案不收费。',
      '第二条 本办法自公布之日起三十日后施行。',
    ]);
    await by('freezeText');
    expect(REGION(await story.state()).consultation).toBe('changed');
    const submission = { submittedOn: story.today() };
    await story.refused('urban-drafter', 'submitDraft', submission, 'tracks.open', 'consultation.textChanged', 'statement.missing');
    await by('passOverFurtherConsultation', { why: 'adopted', words: '按采纳的意见放宽第一条，未增加新的义务。' });
    expect(await story.openTracks()).not.toContain('consultation');
    expect(JSON.stringify((await story.details()).records)).toContain('按采纳的公众意见修改');

    await story.version(['临江市户外招牌设置管理办法', '第一条 设置户外招牌应当经许可。', '第二条 本办法自公布之日起三十日后施行。']);
    await by('freezeText');
    expect(await story.openTracks()).toContain('consultation');
    const again = new Date(Date.parse(`${story.today()}T00:00:00Z`) + 30 * 86_400_000).toISOString().slice(0, 10);
    await by('publishConsultation', { ...NOTICE, closesOn: again });
    expect(REGION(await story.state()).consultation).toBe('collecting');
    const { entries } = (await drafter.get(`/api/processes/${story.id}/consultations`)).body;
    expect(entries).toHaveLength(2);
    const late = await story.act('urban-drafter', 'answerComments', { groups: [group.id], point: '放宽第一条', outcome: 'adopted' });
    expect(late.body.code).toBe('CONSULTATION_ANSWERED');
    const nobodys = await story.act('urban-drafter', 'answerComments', { groups: ['nobody'], point: '放宽第一条', outcome: 'adopted' });
    expect([nobodys.status, nobodys.body.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('ask departments, take silence as the place does, and state what stays open', async () => {
    const story = await fresh();
    const { by } = story;
    await by('consultDepartments', { parties: ['linjiang.market', 'linjiang.housing', 'linjiang.labour'] });
    await story.done('housing-head', 'replyToDraft', { stance: 'agree' });
    await story.refused('urban-head', 'replyToDraft', { stance: 'agree' }, 'duty.notAsked');
    const evidence = await story.scan('市场监管局复函');
    await by('enterReply', { department: 'linjiang.market', stance: 'object', words: '备案时限过短', repliedOn: story.today(), evidence });
    const { deadlines } = (await story.read('auditor')).body;
    onDay(server(), new Date(Date.parse(`${deadlines[0].due}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10));
    await story.life.until(async () => REGION(await story.state()).departments === 'coordinating');
    await by('recordCoordination', { department: 'linjiang.market', outcome: 'open', words: '双方未能就备案时限达成一致' });
    expect(REGION(await story.state()).departments).toBe('concluded');

    await by('draftStatement', STATEMENT);
    await story.life.until(async () => (await story.read('auditor')).body.documents.length > 0);
    const [paper] = (await story.read('auditor')).body.documents;
    const { bytes } = await (await story.as('urban-drafter')).get(paper.href);
    const text = await readXmlPart(await openPackage(bytes), 'word/document.xml');
    for (const words of ['临江市人力资源和社会保障局逾期未回复', '双方未能就备案时限达成一致', STATEMENT.necessity])
      expect(text).toContain(words);
    expect((await story.read('housing-head')).body.details.records).toBeUndefined();
  });

  it('are concluded for one text only: another one is reviewed, checked and signed anew, by all who draft', async () => {
    const story = await fresh({ jointly: ['linjiang.market'] });
    const { by, life } = story;
    const restricts = { ...FREE, cost: 'restricts', conclusion: 'exception' };
    const exception = { circumstance: 'publicGood', noLesser: '没有对竞争影响更小的方案', endsOn: '2027-06-30' };
    await story.refused('urban-drafter', 'reviewFairCompetition', restricts, 'competition.exceptionConditions');
    await by('reviewFairCompetition', { ...restricts, exception });
    expect(REGION(await story.state()).fairCompetition).toBe('withRegulator');
    const evidence = await story.scan('市场监管局意见');
    const opinion = { conclusion: 'exception', words: '同意', repliedOn: story.today(), evidence };
    await by('recordRegulatorOpinion', opinion);
    await by('passOverDepartments', BECAUSE);
    await story.refused(
      'urban-drafter',
      'recordExperts',
      { experts: ['甲', '乙'], heldOn: story.today(), words: '可行', evidence },
      'experts.tooFew',
      'experts.even',
    );
    await by('recordExperts', { experts: ['甲', '乙', '丙', '丁', '戊'], heldOn: story.today(), words: '可行', evidence });
    const risk = { points: '商户反对', measures: '充分宣传', plan: '设置过渡期', evidence };
    await by('recordRisk', { ...risk, level: 'uncontrollable' });
    expect(await story.openTracks()).toContain('risk');
    await by('recordRisk', { ...risk, level: 'controllable' });
    await by('passOverHearing', { ruledOut: ['statute'], ...BECAUSE });
    await by('waiveConsultation', { ground: 'urgentOrder', ...BECAUSE, evidence });
    await story.signed();
    expect(await story.openTracks()).toEqual(['signature']);
    await story.done('market-head', 'signDraft');
    expect(await story.openTracks()).toEqual([]);

    await story.version(['临江市户外招牌设置管理办法', '第一条 设置户外招牌应当在七日内备案。', '第二条 本办法自公布之日起三十日后施行。']);
    await by('draftStatement', STATEMENT);
    await story.refused('urban-drafter', 'submitDraft', { submittedOn: story.today() }, 'text.changedSince');
    await by('freezeText');
    expect(await story.openTracks()).toEqual(['fairCompetition', 'legalCheck', 'discussion', 'signature']);
    await by('reviewFairCompetition', { ...restricts, exception });
    await by('recordRegulatorOpinion', { ...opinion, repliedOn: story.today() });
    await story.signed();
    await story.done('market-head', 'signDraft');
    await by('submitDraft', { submittedOn: story.today() });
    await life.inState('inReview');
    expect((await life.details()).fairCompetition.conclusion).toBe('exception');

    onDay(server(), exception.endsOn);
    await life.until(async () =>
      JSON.stringify((await (await life.as('auditor')).get(`/api/processes/${life.id}/history`)).body).includes('exceptionEnds'),
    );
  });

  it('may be given up: the document then waits for another drafting, or is abandoned', async () => {
    const story = await fresh();
    const { life } = story;
    await life.refused('urban-drafter', 'abandon', { reason: '不再制定' }, 'drafting.running');
    await story.by('abandonDrafting', { reason: '重新立项' });
    await life.until(async () => (await life.details()).drafting.outcome === 'abandoned');
    await life.done('urban-drafter', 'recordFairCompetition', { conclusion: 'outOfScope', words: '不涉及' });
    await life.refused('urban-drafter', 'sendForReview', { receivedOn: life.today() }, 'drafting.notSubmitted');
    await life.done('urban-drafter', 'beginDrafting');
    const draftings = async () =>
      (await (await life.as('auditor')).get(`/api/documents/${life.document}`)).body.processes.filter(
        ({ workflow }: { workflow: string }) => workflow === 'drafting',
      );
    await life.until(async () => (await draftings()).length === 2);
  });
});
