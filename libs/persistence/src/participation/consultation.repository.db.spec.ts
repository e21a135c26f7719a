import { describeEachDatabase } from '../../../../test/support/databases.js';
import { seedDocument, seedPeople } from '../../../../test/support/review-case.js';
import { VersionRepository } from '../document/version.repository.js';
import { CommentRepository } from './comment.repository.js';
import { ConsultationRepository } from './consultation.repository.js';

const AT = '2026-03-02T01:00:00.000Z';

const comment = (id: string, consultation: string) => ({
  id,
  consultation,
  channel: 'page' as const,
  speaker: 'person' as const,
  clause: '第一条',
  sealedText: '{}',
  sealedPerson: null,
  codeHash: `code ${id}`,
  receivedOn: '2026-03-03',
  enteredBy: null,
  createdAt: AT,
});

describeEachDatabase('a consultation', (fresh) => {
  const opened = async () => {
    const database = await fresh();
    const { sql } = database;
    await seedPeople(database);
    await seedDocument(database, 'paper', 1);
    const version = (await new VersionRepository(sql).latest('paper'))!;
    const consultations = new ConsultationRepository(sql);
    const open = (id: string, at: string) =>
      consultations.open({
        id,
        process: 'drafting-1',
        document: 'paper',
        version: version.id,
        textHash: version.textHash,
        title: '征求意见稿',
        opensOn: '2026-03-02',
        closesOn: '2026-03-11',
        notice: { background: '', contact: '', phone: '', email: '', address: '' },
        at,
      });
    await open('one', AT);
    return { consultations, comments: new CommentRepository(sql), open };
  };

  it('says its days as they stand, once, however often they are told', async () => {
    const { consultations } = await opened();
    await consultations.extend('one', '2026-03-20', AT);
    await consultations.close('one', '2026-03-20', AT);
    await consultations.close('one', '2026-03-20', AT);
    await consultations.publishResult('one', '2026-04-01', 'hash', AT);
    expect(await consultations.summary('drafting-1')).toEqual({
      consultation: 'one',
      opensOn: '2026-03-02',
      closesOn: '2026-03-20',
      closedOn: '2026-03-20',
      resultOn: '2026-04-01',
      comments: 0,
      unanswered: 0,
    });
    expect(await consultations.summary('nobody')).toBeNull();
  });

  it('counts what waits on an earlier text too', async () => {
    const { consultations, comments, open } = await opened();
    await comments.insert(comment('a', 'one'));
    await open('two', '2026-04-02T01:00:00.000Z');
    await comments.insert(comment('b', 'two'));
    expect(await consultations.summary('drafting-1')).toMatchObject({ consultation: 'two', comments: 1, unanswered: 2 });
  });

  it('is on the public list from its first day, the newest first', async () => {
    const { consultations } = await opened();
    expect(await consultations.page(null, '2026-03-01', 10)).toEqual([]);
    expect((await consultations.page(null, '2026-03-02', 10)).map(({ id }) => id)).toEqual(['one']);
    expect(await consultations.page({ opensOn: '2026-03-02', id: 'one' }, '2026-03-02', 10)).toEqual([]);
  });
});
