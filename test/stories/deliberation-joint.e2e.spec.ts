import { AS_INSTRUCTED, DeliberationStory, POINTS, REWORDED, TEXT } from '../support/deliberation.js';
import { person } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

const JOINT = { issuedAs: 'joint', issuers: ['linjiang.urban', 'linjiang.market'] };

describeEachServer('a joint document', (server) => {
  let story: DeliberationStory;
  beforeEach(async () => {
    story = new DeliberationStory(server());
    await story.agreed(JOINT, { office: 'urban-office', leader: 'urban-leader' });
  });
  const decided = async () => {
    for (const office of ['urban-office', 'market-office']) {
      await story.held(office, story.newMeeting('departmentMeeting'));
      await story.done(office, 'pass');
    }
  };
  const kinds = async () => (await story.standing()).map(({ kind }) => kind);

  it('is deliberated by each issuer and signed by each', async () => {
    await story.held('urban-office', story.newMeeting('departmentMeeting'));
    await story.done('urban-office', 'pass');
    expect(await story.state()).toBe('awaitingAgenda');
    expect(await kinds()).not.toContain('deliberated');
    expect(await story.act('urban-office', 'putOnAgenda', story.newMeeting('departmentMeeting'))).toMatchObject({
      status: 403,
      body: { findings: [{ rule: 'duty.notOfAgendaOffice' }] },
    });
    await story.held('market-office', story.newMeeting('departmentMeeting'));
    await story.done('market-office', 'pass');
    await story.done('urban-leader', 'sign');
    expect(await story.state()).toBe('signing');
    await story.done('market-leader', 'sign');
    await story.done('urban-office', 'passRecheck');
    expect(await story.state()).toBe('signed');
    expect(await kinds()).toEqual(expect.arrayContaining(['deliberated', 'signed/linjiang.market', 'signed/linjiang.urban']));
  });

  it('whose text changes after the second signature is reviewed, deliberated and signed again', async () => {
    await decided();
    await story.done('urban-leader', 'sign');
    await story.done('market-leader', 'sign');
    const version = await story.version(AS_INSTRUCTED);
    await story.refused('urban-office', 'passRecheck', {}, 'text.changedSince');
    await story.done('urban-drafter', 'changeText', { version, reason: '缩短备案期限' });
    expect((await kinds()).filter((kind) => !kind.startsWith('review'))).toEqual([]);
    await story.refused('urban-office', 'passPreCheck', POINTS, 'review.otherText', 'review.otherText');
    await story.clear();
    await story.done('urban-office', 'passPreCheck', POINTS);
    await story.done('urban-leader', 'agree');
    await decided();
    await story.done('urban-leader', 'sign');
    await story.done('market-leader', 'sign');
    await story.done('urban-office', 'passRecheck');
    const { acts, textHash } = await story.details();
    const signed = acts.filter(({ act }: { act: string }) => act === 'signed');
    expect(signed).toHaveLength(4);
    expect(signed.filter((act: { textHash: string }) => act.textHash === textHash)).toHaveLength(2);
  });

  it('keeps its signatures through a change of wording that the recheck accepts, with the differences on record', async () => {
    await decided();
    await story.done('urban-leader', 'sign');
    await story.done('market-leader', 'sign');
    const version = await story.version(REWORDED);
    await story.done('urban-drafter', 'declareWording', { version, statement: '补“所”字' });
    expect((await story.details('urban-office')).comparison.changed).toMatchObject([{ change: 'edited' }]);
    await story.done('urban-office', 'acceptWording', { note: '仅为文字性修改' });
    await story.done('urban-office', 'passRecheck');
    const { textHash, wordingChanges } = await story.details();
    expect(wordingChanges).toMatchObject([{ note: '仅为文字性修改', differences: { changed: [{ change: 'edited' }] } }]);
    expect((await story.standing()).every(({ hash }) => hash === textHash)).toBe(true);
    expect(await kinds()).toHaveLength(5);
  });

  it('whose change the recheck finds to be of substance returns to every signatory', async () => {
    await decided();
    await story.done('urban-leader', 'sign');
    await story.done('market-leader', 'sign');
    await story.done('urban-drafter', 'declareWording', { version: await story.version(AS_INSTRUCTED), statement: '文字' });
    await story.done('urban-office', 'refuseWording', { reason: '备案期限属于实质内容' });
    expect(await story.state()).toBe('correcting');
    expect((await kinds()).filter((kind) => kind.startsWith('signed') || kind === 'deliberated')).toEqual([]);
  });

  it('takes a change of wording back while nobody has accepted it, and stays signed', async () => {
    await decided();
    await story.done('urban-leader', 'sign');
    await story.done('market-leader', 'sign');
    await story.done('urban-drafter', 'declareWording', { version: await story.version(REWORDED), statement: '补“所”字' });
    await story.refused('urban-drafter', 'dropWording', {}, 'text.changedSince');
    await story.version(TEXT);
    await story.done('urban-drafter', 'dropWording', {});
    await story.done('urban-office', 'passRecheck');
    expect(await kinds()).toEqual(expect.arrayContaining(['deliberated', 'signed/linjiang.market', 'signed/linjiang.urban']));
  });

  it('has each signature entered by the signatory’s own office', async () => {
    await decided();
    const entry = { onBehalfOf: person('market-leader'), occurredOn: story.today(), scan: await story.evidence('market-office') };
    await story.refused('urban-office', 'sign', { entry }, 'signature.otherOffice');
    await story.done('market-office', 'sign', { entry });
    expect(await kinds()).toContain('signed/linjiang.market');
  });

  it('is not signed while one leader returns it, and a signature may be recalled until the next one acts on it', async () => {
    await decided();
    await story.done('urban-leader', 'sign');
    await story.done('urban-leader', 'recall', { reason: '再核对附件' });
    expect(await kinds()).not.toContain('signed/linjiang.urban');
    await story.done('urban-leader', 'sign');
    await story.done('market-leader', 'returnFromSigning', { reason: '职责分工需要再商' });
    expect(await story.state()).toBe('correcting');
    expect((await kinds()).filter((kind) => kind.startsWith('signed'))).toEqual([]);
  });

  it('of a recall and a recheck at the same instant does one, and the other is told', async () => {
    await decided();
    await story.done('urban-leader', 'sign');
    await story.done('market-leader', 'sign');
    const ifMatch = await story.etag();
    const both = await Promise.all([
      story.act('market-leader', 'recall', { reason: '再核' }, { ifMatch }),
      story.act('urban-office', 'passRecheck', {}, { ifMatch }),
    ]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(['MOVED_ON', 'STALE', 'FINISHED']).toContain(both.find(({ status }) => status !== 200)?.body.code);
    const isSigned = (await story.state()) === 'signed';
    expect((await kinds()).includes('signed/linjiang.market')).toBe(isSigned);
  });

  it('is passed on by a leader who is away, and signed by the other one', async () => {
    await decided();
    const { approval } = await story.details().then(({ seats }) => ({ approval: seats }));
    const seat = approval.steps[0].seats.find(({ party }: { party: string }) => party === 'linjiang.urban').id;
    await story.done('urban-leader', 'transfer', { seat, to: person('urban-leader2'), reason: '出差' });
    expect(await story.act('urban-leader', 'sign')).toMatchObject({ status: 403 });
    await story.done('urban-leader2', 'sign');
    expect(await kinds()).toContain('signed/linjiang.urban');
  });
});
