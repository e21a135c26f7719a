import { outline } from '@fashen/legal-text';
import { citedAsBasis } from './cited-places.js';
import { placesOf } from './places-of.js';

const cited = (clause: string) =>
  citedAsBasis(outline(['临江市示例办法', `第一条 ${clause}`, '第二条 本办法自公布之日起施行。'].join('\n'))).map((one) => [
    one.title,
    placesOf(one),
  ]);

describe('what a text rests on', () => {
  it.each([
    ['备案依照《旧办法》第九条办理。', [['旧办法', ['第九条']]]],
    ['备案依照《旧办法》第九条第二款办理。', [['旧办法', ['第九条第二款']]]],
    ['备案依照《旧办法》第九条至第十一条办理。', [['旧办法', ['第九条', '第十条', '第十一条']]]],
    ['备案依照《旧办法》办理。', [['旧办法', []]]],
  ])('%s', (clause, expected) => expect(cited(clause)).toEqual(expected));

  it.each(['《旧办法》同时废止。', '《旧办法》第九条停止执行期间，另行规定。', '废止《旧办法》。'])('is not what it ends: %s', (clause) =>
    expect(cited(clause)).toEqual([]),
  );

  it('is not what a later paragraph of an article ends', () =>
    expect(cited('备案依照《旧办法》第九条办理。\n《更旧的办法》同时废止。')).toEqual([['旧办法', ['第九条']]]));

  it('is named all the same in another sentence', () =>
    expect(cited('备案依照《旧办法》第九条办理。《更旧的办法》同时废止。')).toEqual([['旧办法', ['第九条']]]));

  it('is nothing where no document has so many articles', () =>
    expect(cited('依照《旧办法》第一千二百条办理。')).toEqual([['旧办法', []]]));
});
