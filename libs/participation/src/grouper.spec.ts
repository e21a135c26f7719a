import { asksOtherwise } from './differs.js';
import { ALIKE, frequencyOf, Grouper } from './grouper.js';
import { Neighbours } from './neighbours.js';
import { plain } from './plain.js';
import { likeness, shingles } from './shingles.js';
import { judged, type Labelled, labelled } from './testing/labelled.js';

const groupsOf = (all: readonly Labelled[]): Map<string, string> => {
  const grouper = new Grouper(frequencyOf(all.map(({ text }) => text)));
  return new Map(all.map((one) => [one.id, grouper.place(one).group]));
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

describe('grouping', () => {
  it.each([
    ['tuned', 0.98, 0.95],
    ['judged', 0.98, 0.9],
  ] as const)('puts together what says the same, and no more, on the %s set', (name, precise, complete) => {
    const all = labelled(name);
    const groups = groupsOf(all);
    const { precision, recall, pairs } = judged(all, groups, 'wording');
    const inOwnWords = judged(all, groups, 'point').recall;
    process.stdout.write(
      `${name}: ${all.length} comments; precision ${percent(precision)}, recall ${percent(recall)} (${pairs.right} pairs right, ${pairs.wrong} wrong, ${pairs.missed} missed); own words counted, recall ${percent(inOwnWords)}\n`,
    );
    expect(all.length).toBeGreaterThan(50);
    expect(precision).toBeGreaterThanOrEqual(precise);
    expect(recall).toBeGreaterThanOrEqual(complete);
  });

  it('offers groups of the same point in other words among the first five', () => {
    const all = labelled('judged');
    const pointOf = new Map(all.map(({ id, point }) => [id, point]));
    const leaders = [...new Set(groupsOf(all).values())];
    const neighbours = new Neighbours(all.filter(({ id }) => leaders.includes(id)));
    const alike = leaders.filter((id) => leaders.some((other) => other !== id && pointOf.get(other) === pointOf.get(id)));
    const met = alike.filter((id) => neighbours.of(id, 5).some((near) => pointOf.get(near.id) === pointOf.get(id)));
    process.stdout.write(`neighbours: ${met.length} of ${alike.length} groups see another of their point among five\n`);
    expect(met.length / alike.length).toBeGreaterThan(0.75);
  });

  it('gives the same groups every time, whatever it is told of frequencies', () => {
    const all = labelled('tuned');
    const plainly = new Grouper();
    expect(new Map(all.map((one) => [one.id, plainly.place(one).group]))).toEqual(groupsOf(all));
  });

  it('misses no exemplar that is like enough', () => {
    const all = labelled('tuned').filter(({ clause }) => clause === null);
    const groups = groupsOf(all);
    for (const [n, one] of all.entries())
      for (const other of all.slice(0, n).filter(({ id }) => groups.get(id) === id))
        if (likeness(shingles(plain(one.text)), shingles(plain(other.text))) >= ALIKE && !asksOtherwise(one.text, other.text))
          expect(groups.get(one.id)).not.toBe(one.id);
  });

  it('goes on from the exemplars of a run before, into the group that a handler put them in', () => {
    const grouper = new Grouper();
    grouper.keep({ id: 'a', group: 'moved', clause: null, text: '建议增加过渡期，已经合法设置的招牌继续使用。' });
    expect(grouper.place({ id: 'b', clause: null, text: '建议增加过渡期，已经合法设置的招牌继续使用！谢谢。' })).toEqual({
      id: 'b',
      group: 'moved',
      like: 'a',
      similarity: 100,
    });
    expect(grouper.place({ id: 'c', clause: '第一条', text: '建议增加过渡期，已经合法设置的招牌继续使用。' })).toMatchObject({
      group: 'c',
    });
  });

  it.each([
    ['建议罚款一万元', '建议罚款两万元'],
    ['支持由城管部门负责', '反对由城管部门负责'],
    ['农村应当参照执行这一标准', '农村不应当参照执行这一标准'],
    ['这一期限过长，请予修改为妥', '这一期限过短，请予修改为妥'],
  ])('never takes “%s” and “%s” for the same', (one, other) => expect(asksOtherwise(one, other)).toBe(true));

  it.each([
    ['建议三十日内答复', '建议30天内答复'],
    ['罚款一万元太重了', '罚款1万元过重'],
    ['建议百分之三十的车位配建充电桩', '建议30%车位配建充电桩'],
  ])('reads “%s” and “%s” as one', (one, other) => expect(plain(one)).toBe(plain(other)));

  it('takes an empty comment and a very long one', () => {
    const grouper = new Grouper();
    const long = '第五条规定不合理，建议修改。'.repeat(400);
    expect(grouper.place({ id: 'empty', clause: null, text: '！！' }).group).toBe('empty');
    expect(grouper.place({ id: 'long', clause: null, text: long }).group).toBe('long');
    expect(grouper.place({ id: 'again', clause: null, text: `${long}谢谢` }).group).toBe('long');
  });
});
