import fc from 'fast-check';
import { docx } from './docx.js';
import type { LoopFigures, WatchedServer } from './watched-server.js';

const UNITS = [
  '第一条、',
  '第一条至',
  '第二条第（一）项、',
  '前款',
  '《甲法》',
  '《',
  '（以下简称',
  '〔2019〕5号',
  '甲',
  '一',
  ' ',
  '（送审稿）',
  '自2026年1月1日起施行，',
  '目录',
  '附件1',
  '1.1 ',
];
const LINES = [
  '第一条　依照第二条第一款办理。',
  '（一）前项规定。',
  '1.乙；',
  '第一章　总则',
  '附件1',
  '目录',
  '甲乙丙丁。',
  '2026年1月1日',
  '一、丙',
  '印发《甲办法》。',
  '甲办法',
  '2.1 丁',
  '本条第二款、前款。',
  '',
];

/** A text made to be slow: one piece over and over in a paragraph, or lines in numbers, some counted on. */
const hostile = fc
  .tuple(
    fc.array(fc.tuple(fc.array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 20_000 })), {
      maxLength: 3,
    }),
    fc.array(fc.tuple(fc.constantFrom(...LINES), fc.integer({ min: 1, max: 400 }), fc.boolean()), { maxLength: 6 }),
  )
  .map(([paragraphs, lines]) => [
    '临江市示例办法',
    ...paragraphs.map(([units, times]) => units.join('').repeat(times)),
    ...lines.flatMap(([line, times, isCounted]) =>
      Array.from({ length: times }, (_, n) => (isCounted ? line.replace('一', String(n + 1)) : line)),
    ),
  ]);

const FIELDS = { kind: 'normativeDocument', drafters: ['linjiang.person.urban-drafter', 'linjiang.person.urban-drafter2'] };
/** A document of more versions would be slow by its number, not by its texts. */
const VERSIONS = 20;

export type Played = {
  texts: number;
  /** How the server answered, by status and code, with how often. */
  answers: Record<string, number>;
  slowest: { milliseconds: number; text: string };
  /** Of all texts together: the longest hold and what made it, p99, memory at the beginning and the end in MB. */
  loop: LoopFigures & { before: number; longest: string };
};

const beginning = (lines: readonly string[]): string =>
  lines
    .map((line) => `${line.slice(0, 30)}(${line.length})`)
    .join(' ')
    .slice(0, 200);

/** The first texts load the worker and fill the caches. */
const TO_WARM = 20;

/** Hands texts to a server, one as the next version after the other, and has each compared with the one before. */
export async function playHostileTexts(server: WatchedServer, { texts, seed }: { texts: number; seed: number }): Promise<Played> {
  const drafter = await server.as('urban-drafter');
  const answers: Record<string, number> = {};
  const slowest = { milliseconds: 0, text: '' };
  const loop = { max: 0, wall: 0, p99: 0, memory: 0, before: 0, longest: '' };
  const note = ({ status, body }: { status: number; body: { code?: string } | undefined }): void => {
    const key = status < 300 ? String(status) : `${status} ${body?.code}`;
    answers[key] = (answers[key] ?? 0) + 1;
  };
  let document: { id: string; version: string; count: number } | undefined;
  for (const [at, lines] of fc.sample(hostile, { seed, numRuns: texts }).entries()) {
    const file = { name: '办法.docx', bytes: docx(lines) };
    const begun = performance.now();
    const look = async (what: string): Promise<void> => {
      const { max, wall, p99, memory } = await server.figures();
      if (at === Math.min(TO_WARM, Math.floor(texts / 2))) loop.before = memory;
      if (at > 0 && max > loop.max) Object.assign(loop, { max, longest: `${what}: ${beginning(lines)}` });
      Object.assign(loop, { p99, memory, wall: Math.max(loop.wall, at > 0 ? wall : 0) });
    };
    await server.figures();
    if (document === undefined || document.count >= VERSIONS) {
      const created = await drafter.upload('/api/documents', { file, fields: FIELDS });
      note(created);
      await look('created');
      document = created.status === 201 ? { id: created.body.document.id, version: created.body.version.id, count: 1 } : undefined;
    } else {
      const added = await drafter.upload(`/api/documents/${document.id}/versions`, { file });
      note(added);
      await look('added');
      if (added.status === 201) {
        const version: string = added.body.version.id;
        note(await drafter.get(`/api/documents/${document.id}/compare?from=${document.version}&to=${version}`));
        await look('compared');
        document = { id: document.id, version, count: document.count + 1 };
      }
    }
    const milliseconds = performance.now() - begun;
    if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, text: beginning(lines) });
  }
  return { texts, answers, slowest, loop };
}

/** `count` articles, each of which cites another. */
const articles = (count: number): string[] => Array.from({ length: count }, (_, n) => `第${n + 1}条　依照第${count - n}条办理。`);

/** Texts that were slow once; `share` of their size. */
export const namedTexts = (share = 1): Readonly<Record<string, readonly string[]>> => ({
  '4,000 articles that cite each other': articles(4_000 * share),
  '第一条、 over and over': [`第一条　${'第一条、'.repeat(240_000 * share)}`, '第二条　依照前条办理。'],
  '第一条至 over and over': [`第一条　${'第一条至'.repeat(200_000 * share)}`, '第二条　依照前条办理。'],
  '808 KB of draft words': [`第一条　${'（送审稿）草案'.repeat(115_000 * share)}`, '第二条　依照前条办理。'],
  'a title with a long gap': [`甲${' '.repeat(400_000 * share)}乙`, '第二条　依照前条办理。'],
});

export const tooManyArticles = (): string[] => articles(20_001);
