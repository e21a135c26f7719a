import { toChineseNumeral } from '@fashen/domain';
import { citationsOf, outline } from '@fashen/legal-text';
import { type Figure, median, print, timed } from './measure.js';

const SENTENCES = [
  '市城市管理部门应当会同有关部门依照《临江市市容条例》第十二条第一款第（二）项的规定，制定年度计划并向社会公布。',
  '违反本办法第三条规定，由区人民政府责令限期改正；逾期不改正的，处五百元以上二千元以下的罚款。',
  '前款规定的期限，因不可抗力不能完成的，经市人民政府批准可以延长，但是最长不得超过三十日。',
  '行政机关应当自收到申请之日起二十个工作日内作出决定，并书面告知申请人；需要听证、检验的，所需时间不计算在内。',
];

/** An invented regulation of at least this many characters: chapters of twenty articles, 款, and every third article with 项. */
function regulation(characters: number): string {
  const pieces = ['临江市综合管理条例\n\n'];
  let length = 0;
  for (let n = 1; length < characters; n += 1) {
    if (n % 20 === 1) pieces.push(`第${toChineseNumeral((n - 1) / 20 + 1)}章　管理\n\n`);
    const items = n % 3 === 0 ? ['一', '二', '三'].map((item) => `（${item}）${SENTENCES[n % 2]}\n`).join('') : '';
    const article = `第${toChineseNumeral(n)}条　${SENTENCES[n % 4]}\n${items}${SENTENCES[(n + 1) % 4]}\n`;
    pieces.push(article);
    length += article.length;
  }
  return pieces.join('');
}

async function figure(what: string, run: (text: string) => unknown, goal: string): Promise<Figure> {
  const sizes = [100_000, 1_000_000].map(regulation);
  const times: number[][] = [[], []];
  for (let round = -3; round < 12; round += 1)
    for (const [at, text] of sizes.entries()) await timed(round < 0 ? [] : (times[at] ?? []), () => run(text));
  const [small, large] = times.map(median);
  const exponent = Math.log(large! / small!) / Math.log(sizes[1]!.length / sizes[0]!.length);
  return {
    what,
    value: `${small!.toFixed(1)} ms`,
    goal,
    detail: `${sizes[0]!.length} characters; ${sizes[1]!.length} in ${large!.toFixed(0)} ms, exponent ${exponent.toFixed(2)} (goal < 1.2)`,
  };
}

print('legal text', [
  await figure('outline', outline, '< 300 ms'),
  await figure('outline and citations', (text) => citationsOf(outline(text)), '< 300 ms'),
]);
