import { describeEachDatabase } from '../../../test/support/databases.js';

describeEachDatabase('a fresh database', (fresh) => {
  it('has exactly the tables that the rows describe', async () => {
    const { dataSource } = await fresh();
    expect((await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query)).toEqual([]);
  });
});
