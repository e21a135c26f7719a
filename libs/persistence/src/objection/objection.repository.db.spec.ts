import { describeEachDatabase } from '../../../../test/support/databases.js';
import { seedDocument, seedPeople } from '../../../../test/support/review-case.js';
import { type Objection, ObjectionRepository } from './objection.repository.js';
import { ObjectionAnswerRepository } from './objection-answer.repository.js';
import { ObjectionGroupRepository } from './objection-group.repository.js';
import { ObjectionLetterRepository } from './objection-letter.repository.js';
import { ObjectionPersonRepository, type ReachedBy } from './objection-person.repository.js';
import { ObjectionStatementRepository } from './objection-statement.repository.js';

const AT = '2026-03-02T01:00:00.000Z';
const BY = { at: AT, by: 'linjiang.person.justice-objection' };

const objection = (id: string, group = id, channel: Objection['channel'] = 'page') => ({
  id,
  kind: 'objection' as const,
  channel,
  document: 'paper',
  receiver: 'linjiang.justice',
  receivedOn: '2026-03-02',
  clauses: ['第一段'],
  sealed: '{}',
  about: 'hash',
  group,
  similarity: 100,
  sketch: `sketch of ${id}`,
  enteredBy: null,
  follows: null,
  createdAt: AT,
});

const person = (of: string, ordinal: number, reachedBy: ReachedBy) => ({
  id: `${of}.${ordinal}`,
  objection: of,
  ordinal,
  sealed: '{}',
  reachedBy,
  codeHash: `code ${of}.${ordinal}`,
  secretHash: 'old',
  contactHash: 'contact',
});

describeEachDatabase('objections in the database', (fresh) => {
  it('make a letter for everybody who does not look at the page, once for an answer', async () => {
    const database = await fresh();
    await seedPeople(database);
    await seedDocument(database, 'paper', 1);
    await database.store.transaction(async ({ sql }) => {
      const objections = new ObjectionRepository(sql);
      const persons = new ObjectionPersonRepository(sql);
      await objections.insert(objection('page'));
      await objections.insert(objection('letter', 'letter', 'letter'));
      for (const [n, reached] of (['phone', 'post', 'none'] as const).entries()) await persons.insert(person('page', n + 1, reached));
      await persons.insert(person('letter', 1, 'phone'));
      const answers = new ObjectionAnswerRepository(sql);
      for (const which of ['page', 'page', 'letter']) {
        const told = {
          kind: 'replied' as const,
          outcome: 'lawful',
          text: '经审查',
          reasons: null,
          nextDoor: null,
          due: null,
          on: '2026-03-20',
          at: AT,
        };
        await answers.insert({ id: `${which}/9/0`, objection: which, ...told });
      }
      expect(await answers.ofObjection('page')).toMatchObject([{ id: 'page/9/0', kind: 'replied', on: '2026-03-20' }]);
      const letters = await new ObjectionLetterRepository(sql).notSent('linjiang.justice', 10);
      expect(letters.map(({ id }) => id).sort()).toEqual(['letter/9/0/1', 'page/9/0/2']);
    });
  });

  it('stand in groups that a handler confirms; whoever was confirmed is not taken out', async () => {
    const database = await fresh();
    await seedPeople(database);
    await seedDocument(database, 'paper', 1);
    await database.store.transaction(async ({ sql }) => {
      const groups = new ObjectionGroupRepository(sql);
      for (const [id, lead] of [
        ['a', 'a'],
        ['b', 'a'],
        ['c', 'a'],
        ['d', 'd'],
      ] as const) {
        await new ObjectionRepository(sql).insert(objection(id, lead));
      }
      expect((await groups.leaders('hash')).map(({ id }) => id)).toEqual(['a', 'd']);
      expect(await groups.followers('a')).toEqual([]);
      expect(await groups.confirm('a', ['a', 'b', 'd'], BY)).toEqual(['b']);
      expect(await groups.followers('a')).toEqual(['b']);
      expect(await groups.notJoined(10)).toEqual([]);
      await new ObjectionRepository(sql).setStarted('b', AT);
      expect(await groups.notJoined(10)).toEqual([{ id: 'b', lead: 'a', groupedAt: AT }]);
      expect([await groups.separate('b'), await groups.separate('c')]).toEqual([false, true]);
      expect([...(await groups.sizes(['a', 'c']))]).toEqual(
        expect.arrayContaining([
          ['a', 2],
          ['c', 1],
        ]),
      );
    });
  });

  it('give others only texts that were approved, and a secret of a letter takes the place of the old one', async () => {
    const database = await fresh();
    await seedPeople(database);
    await seedDocument(database, 'paper', 1);
    await database.store.transaction(async ({ sql }) => {
      await new ObjectionRepository(sql).insert(objection('a'));
      const statements = new ObjectionStatementRepository(sql);
      for (const [id, kind] of [
        ['one', 'original'],
        ['two', 'supplement'],
        ['three', 'withdrawal'],
      ] as const) {
        await statements.insert({ id, objection: 'a', kind, sealed: '{}', receivedOn: '2026-03-02', createdAt: AT, toldAt: null });
      }
      expect(await statements.ofObjection('a')).toMatchObject([{ ordinal: 1 }, { ordinal: 2 }, { ordinal: 3 }]);
      await statements.mask('one', { text: '第一段收费没有依据', ...BY });
      expect(await statements.masked('a')).toEqual([]);
      expect(await statements.maskings('a')).toEqual([{ statement: 'one', maskedBy: BY.by, text: '第一段收费没有依据' }]);
      expect(await statements.statements('a')).toEqual(['one', 'two']);
      await statements.approveMaskings('a', { ...BY, by: 'linjiang.person.justice-objection2' });
      expect(await statements.mask('one', { text: '后改', ...BY })).toBe(false);
      expect(await statements.isMasked('a')).toBe(false);
      expect(await statements.masked('a')).toMatchObject([{ id: 'one', maskedText: '第一段收费没有依据' }]);
      await statements.mask('two', { text: '补充', ...BY });
      await statements.approveMaskings('a', BY);
      expect(await statements.isMasked('a')).toBe(true);

      const persons = new ObjectionPersonRepository(sql);
      await persons.insert(person('a', 1, 'phone'));
      await persons.setSpare('a.1', 'new');
      expect(await persons.byCode('code a.1')).toMatchObject({ secretHash: 'old', spareHash: 'new' });
      await persons.takeSpare('a.1');
      expect(await persons.byContact('contact')).toMatchObject([{ secretHash: 'new', spareHash: null }]);
      await persons.forget('a.1', AT);
      expect(await persons.byContact('contact')).toEqual([]);
      expect(await persons.find('a.1')).toMatchObject({ codeHash: null, secretHash: null, forgottenAt: AT });
    });
  });
});
