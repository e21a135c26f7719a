import { deliberationMinutes, factsHash, nonAdoptionStatement, render } from '@fashen/official-documents';
import { FileRepository, ProducedDocumentRepository } from '@fashen/persistence';
import { MINUTES } from '../../../../libs/official-documents/src/testing/deliberation.facts.js';
import { NON_ADOPTION } from '../../../../libs/official-documents/src/testing/discussion.facts.js';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { AT, seedDocument, seedPeople } from '../../../../test/support/review-case.js';
import { paperOf } from './paper.js';
import { DocumentProducer } from './producer.js';

const effect = { id: 'process/3/0', type: 'renderStatement', params: {}, process: 'process', seq: 3 };
const order = { document: 'document', profile: 'national', title: '未采纳意见的说明' };

describeEachDatabase('a paper', (fresh) => {
  const producing = async () => {
    const database = await fresh();
    await seedPeople(database);
    await seedDocument(database, 'document', 1);
    return { database, producer: new DocumentProducer(database.store, { now: () => AT }) };
  };

  it('is made once for an effect, however often it is asked, also twice at once', async () => {
    const { database, producer } = await producing();
    let drawn = 0;
    const facts = async () => {
      drawn += 1;
      return paperOf(nonAdoptionStatement, NON_ADOPTION);
    };
    await Promise.all([producer.produceUnnumbered(effect, { ...order, facts }), producer.produceUnnumbered(effect, { ...order, facts })]);
    const before = drawn;
    await producer.produceUnnumbered(effect, { ...order, facts });
    expect(drawn).toBe(before);
    expect(await database.read(({ sql }) => new ProducedDocumentRepository(sql).ofProcess('process'))).toHaveLength(1);
  });

  it('keeps its form, its version and the facts from which the same bytes are made again', async () => {
    const { database, producer } = await producing();
    await producer.produceUnnumbered(effect, { ...order, facts: async () => paperOf(deliberationMinutes, MINUTES) });
    await database.read(async ({ sql }) => {
      const made = (await new ProducedDocumentRepository(sql).find(effect.id))!;
      expect(made).toMatchObject({
        form: 'deliberation-minutes',
        formVersion: 1,
        factsHash: factsHash(MINUTES),
        fileName: '未采纳意见的说明.docx',
      });
      const again = await render(deliberationMinutes(JSON.parse(made.facts)));
      expect((await new FileRepository(sql).read(made.fileSha256)).equals(again)).toBe(true);
    });
  });

  it('leaves nothing where its facts cannot be gathered, and is made when they can', async () => {
    const { database, producer } = await producing();
    const missing = async () => {
      throw new Error('no such meeting');
    };
    await expect(producer.produceUnnumbered(effect, { ...order, facts: missing })).rejects.toThrow('no such meeting');
    expect(await database.read(({ sql }) => new ProducedDocumentRepository(sql).find(effect.id))).toBeUndefined();
    await producer.produceUnnumbered(effect, { ...order, facts: async () => paperOf(nonAdoptionStatement, NON_ADOPTION) });
    expect(await database.read(({ sql }) => new ProducedDocumentRepository(sql).find(effect.id))).toBeDefined();
  });

  it('is given its number before its facts are gathered', async () => {
    const { database, producer } = await producing();
    const numbered = {
      ...order,
      prepare: async () => '临司法审〔2026〕7号',
      facts: async (_: unknown, number: string) => paperOf(nonAdoptionStatement, { ...NON_ADOPTION, opinionNumber: number }),
    };
    await producer.produce(effect, numbered);
    const made = await database.read(({ sql }) => new ProducedDocumentRepository(sql).find(effect.id));
    expect(JSON.parse(made!.facts)).toMatchObject({ opinionNumber: '临司法审〔2026〕7号' });
  });
});
