import { byRound, type Remark, sideOf } from './details.js';

const remark = (id: string, round: number, kind: Remark['kind']) => ({ id, round, kind }) as Remark;

describe('the conversation on an item', () => {
  it('goes round by round, each in the order in which it was said', () => {
    const said = [remark('1', 1, 'reason'), remark('2', 1, 'maintained'), remark('3', 2, 'reason')];
    expect(byRound(said).map(([round, all]) => [round, all.map(({ id }) => id)])).toEqual([
      [1, ['1', '2']],
      [2, ['3']],
    ]);
  });

  it('has three sides', () => {
    expect((['reason', 'willAdopt', 'maintained', 'reasonAccepted', 'upheld', 'waived'] as const).map(sideOf)).toEqual([
      'drafting',
      'drafting',
      'review',
      'review',
      'leader',
      'leader',
    ]);
  });
});
