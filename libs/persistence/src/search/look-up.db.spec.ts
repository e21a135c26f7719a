import { fill } from '../../../../test/bench/corpus.js';
import { describeEachDatabase, type Opened, openFresh } from '../../../../test/support/databases.js';
import type { Database } from '../database.js';
import type { Sight } from '../document/sight.js';
import { type FoundDocument, type Look, LookUp } from './look-up.js';

const DOCUMENTS = 40;
const END = Number.MAX_SAFE_INTEGER;
const EVERYTHING = DOCUMENTS + 1;

const common = ['管理'];
/** In one document alone, far from the latest. */
const seldom = ['琥珀'];
const nowhere = ['麒麟'];

const OWN: Sight = { draftingParty: 'linjiang.market' };

describeEachDatabase('what is looked up', (fresh) => {
  let database: Database;
  beforeAll(async () => {
    database = await fresh();
    await fill(database, DOCUMENTS);
  });

  const find = (latest: number, look: Partial<Look>): Promise<FoundDocument[]> =>
    database.read(({ sql }) =>
      new LookUp(sql, database.store.kind, latest).find({
        index: 'search_text',
        sight: { all: true },
        breadth: 'most',
        tokens: common,
        before: END,
        limit: 60,
        ...look,
      }),
    );

  it('is found wherever it stands, the latest first', async () => {
    const places = (await find(2, { limit: 10_000 })).map(({ at }) => at);
    expect(new Set((await find(2, { limit: 10_000 })).map(({ document }) => document)).size).toBe(DOCUMENTS);
    expect(places).toEqual([...places].sort((one, other) => other - one));
    expect((await find(2, { tokens: seldom })).map(({ document }) => document)).toEqual(['document-7']);
    expect(await find(2, { tokens: nowhere })).toEqual([]);
  });

  it.each<[string, Partial<Look>]>([
    ['a common word', {}],
    ['a seldom word', { tokens: seldom }],
    ['two words', { tokens: [...common, ...seldom] }],
    ['a title', { index: 'search_title', tokens: ['临江'] }],
    ['fewer than there are', { limit: 7 }],
    ['what one party drafts', { sight: OWN }],
    ['what one party drafts, as a set', { sight: OWN, breadth: 'some' }],
  ])('is the same however many of the latest are looked through first: %s', async (_, look) => {
    const whole = await find(EVERYTHING, look);
    expect(whole.length).toBeGreaterThan(0);
    for (const latest of [0, 1, 5]) expect(await find(latest, look)).toEqual(whole);
    // and going on from the middle of it
    const before = whole[Math.floor(whole.length / 2)]!.at;
    expect(await find(1, { ...look, before })).toEqual(await find(EVERYTHING, { ...look, before }));
  });
});

describe('an index of words on PostgreSQL', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openFresh.postgres();
    await fill(opened.database, DOCUMENTS);
  });
  afterAll(async () => {
    await opened.database.close();
    await opened.remove();
  });

  it('has nothing waiting in it that the next search would read through', async () => {
    const waiting = await opened.database.store.transaction(async ({ sql }) =>
      sql.query<{ pages: string }>(
        `SELECT gin_clean_pending_list('search_title_tokens') AS pages UNION ALL SELECT gin_clean_pending_list('search_text_tokens')`,
      ),
    );
    expect(waiting.map(({ pages }) => Number(pages))).toEqual([0, 0]);
  });
});
