import { whoMoved } from './order-truth.js';

describe('the order of clauses in two drafts', () => {
  it('tells who moved past several others', () => expect(whoMoved([1, 2, 3, 0])).toEqual(['stayed', 'stayed', 'stayed', 'moved']));
  it('does not tell which of two neighbours moved', () => expect(whoMoved([0, 2, 1, 3])).toEqual(['stayed', 'either', 'either', 'stayed']));
  it('tells of nobody when all stayed', () => expect(whoMoved([4, 5, 9])).toEqual(['stayed', 'stayed', 'stayed']));
});
