import type { NoticePage } from '@fashen/contracts';
import { NoticeRepository } from '@fashen/persistence';
import { person } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

describeEachServer('notices', (server) => {
  const page = async (login: string, query = ''): Promise<NoticePage> =>
    (await (await server().as(login)).get(`/api/notices${query}`)).body;
  const put = async (id: string, to: { person: string } | { party: string; role: string }, minute: number) => {
    const addressee = 'person' in to ? { person: to.person, party: null, role: null } : { person: null, ...to };
    const text = JSON.stringify({ zh: `通知${id}`, en: `Notice ${id}` });
    const createdAt = new Date(Date.parse(server().clock.now()) + minute * 60_000).toISOString();
    await server().database.store.transaction(({ sql }) =>
      new NoticeRepository(sql).putOnce({ id, ...addressee, process: 'p', text, createdAt }),
    );
  };

  it('are read by the person and by whoever holds the role, the latest first, page by page', async () => {
    await put('1', { person: person('justice-handler') }, 1);
    await put('2', { party: 'linjiang.justice', role: 'caseHandler' }, 2);
    await put('3', { party: 'linjiang.justice', role: 'caseHandler' }, 2);
    await put('4', { party: 'linjiang.justice', role: 'intakeClerk' }, 3);
    await put('5', { party: 'linjiang.urban', role: 'caseHandler' }, 4);
    const ids = ({ entries }: NoticePage) => entries.map(({ id }) => id);
    expect(ids(await page('justice-handler'))).toEqual(['3', '2', '1']);
    expect(ids(await page('justice-handler2'))).toEqual(['3', '2']);
    expect(ids(await page('justice-intake'))).toEqual(['4']);
    expect(ids(await page('urban-drafter'))).toEqual([]);
    const first = await page('justice-handler', '?limit=2');
    expect(first.entries[0]).toMatchObject({ process: 'p', text: { zh: '通知3', en: 'Notice 3' } });
    const second = await page('justice-handler', `?limit=2&cursor=${first.next}`);
    expect([ids(first), ids(second), second.next]).toEqual([['3', '2'], ['1'], null]);
    expect((await (await server().as('justice-handler')).get('/api/notices?cursor=x')).status).toBe(400);
    expect((await server().anonymous().get('/api/notices')).status).toBe(401);
  });
});
