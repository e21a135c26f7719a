import type { Client } from './client.js';
import { CorrectionStory } from './correction.js';
import { eventually } from './eventually.js';
import { HANDLER, HANDLER2, LIAISON, objectionStory } from './objection-story.js';
import { PERSON, TEXT } from './objections.js';
import type { RunningServer } from './server.js';

const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  Buffer.from('招牌照片背面写着晚风裁缝铺'),
  Buffer.from('49454e44ae426082', 'hex'),
]);
const OTHERS = [
  { name: '苏合欢', phone: '13911112222' },
  { name: '柳如是非', address: '临江市竹巷6号' },
] as const;
const credentials = ({ code, secret }: { code: string; secret: string }) => ({ code, secret });

/** Words that lead to somebody: what they gave, what they wrote of themselves, what they were given. */
export const GIVEN = [
  ...Object.values(PERSON),
  ...OTHERS.flatMap((person) => Object.values(person)),
  '晚风裁缝铺',
  '和平路18弄',
  '我在和平路',
  '两千元',
];

/** What must be found nowhere, and where it might be: the document, the objection that leads, the correction that another one brought about. */
export type Played = { needles: string[]; document: string; lead: string; correction: string };

/** By page, with a photograph, together, by letter; one is not sent; somebody adds a reason, somebody loses a code. Answers with codes and secrets. */
async function objectTo(server: RunningServer, document: string): Promise<string[]> {
  const post = (path: string, body: unknown) => server.anonymous().post(`/api/public/objections${path}`, body);
  const first = (await post('', { document, text: TEXT, ...PERSON, jointly: OTHERS })).body;
  const fields = { document, text: `${TEXT}附照片。`, name: PERSON.name, phone: PERSON.phone };
  const photograph = { file: { name: `${PERSON.name}-${PERSON.phone}.png`, bytes: PNG }, fields };
  const second = (await server.anonymous().upload('/api/public/objections', photograph)).body;
  await post('/statements', { ...credentials(first), kind: 'newReasons', text: `${PERSON.name}补充：上位法没有授权。` });
  await post('/lost-code', { name: PERSON.name, phone: PERSON.phone });
  const saved = await server.anonymous().upload('/objections', { ...photograph, fields: { ...fields, save: '3' } });
  const draft = /fashen_objection_draft=([^;]+)/.exec(saved.headers.get('set-cookie') ?? '')?.[1];
  const receivedOn = server.clock.now().slice(0, 10);
  const entered = await (await server.as(HANDLER)).post('/api/objections', {
    ...fields,
    channel: 'letter',
    receivedOn,
    address: PERSON.address,
  });
  expect([first.code, second.code, draft, entered.status]).toEqual([expect.any(String), expect.any(String), expect.any(String), 201]);
  await eventually(
    () => server.count('objection_recovery'),
    (rows) => rows === 0,
  );
  return [...[first, second].flatMap(({ code, secret }) => [code, secret]), draft as string];
}

/** Every letter is opened, as if to be sent. */
async function openLetters(server: RunningServer): Promise<string[]> {
  const handler = await server.as(HANDLER);
  const brought: string[] = [];
  for (const { id } of (await handler.get('/api/objections/letters')).body.entries as { id: string }[]) {
    const { body } = await handler.post(`/api/objections/letters/${encodeURIComponent(id)}/opening`, { why: '寄送' });
    brought.push(...[body.code, body.secret].filter((words) => typeof words === 'string'));
  }
  return brought;
}

/** What the desk proposes to leave out is left out; the first sentence is reworded. */
async function maskAll(handler: Client, id: string): Promise<void> {
  const { texts } = (await handler.post(`/api/objections/${id}/looks`, { what: 'texts', why: '遮盖' })).body;
  for (const { statement, sentences } of texts) {
    const said = sentences.map(({ n, reasons }: { n: number; reasons: unknown[] }) => ({
      keep: n === 1 || reasons.length === 0,
      ...(n === 1 ? { text: '收费没有依据。' } : {}),
    }));
    expect((await handler.put(`/api/objections/${id}/masking/${statement}`, { sentences: said })).status).toBe(200);
  }
}

/** How often a lead heard that its group grew. */
const groupsTold = async ({ database }: RunningServer): Promise<number> =>
  Number((await database.read(({ sql }) => sql.query<{ n: number }>("SELECT count(*) AS n FROM event WHERE type = 'groupGrew'")))[0]!.n);

/** People object; their texts are joined, masked and put before the authority; of another one a correction comes. */
export async function playObjections(server: RunningServer): Promise<Played> {
  const { opened, does, examine, decide, reaches, read, object } = objectionStory(() => server);
  const correction = CorrectionStory.on(server);
  await correction.inForce();
  const { document } = correction;
  const told = await objectTo(server, document);
  await opened();
  const handler = await server.as(HANDLER);
  const { lead } = (await handler.get('/api/objections')).body.entries[0].group as { lead: string };
  const joined = await handler.post(`/api/objections/${lead}/group`, { least: 80 });
  expect(joined.body.members).toHaveLength(2);
  await eventually(
    () => groupsTold(server),
    (told) => told > 0,
  );
  await does(HANDLER, lead, 'accept');
  await maskAll(handler, lead);
  await does(HANDLER, lead, 'submitMasking');
  await does(HANDLER2, lead, 'approveMasking');
  const other = await object({ document, clauses: ['第二条'], text: '第二条与上位法抵触。我是和平路18弄晚风裁缝铺的店主。' });
  await examine(other.id);
  const said = { grounds: ['withoutBasis'], clauses: ['第二条'], explanation: '第二条没有依据', publicReply: '经审查，第二条应当纠正。' };
  await does(HANDLER, other.id, 'proposeCorrection', said);
  await decide(other.id);
  await reaches(other.id, 'followingUp');
  const codes = [...told, other.code, other.secret, ...(await openLetters(server))];
  const id = (await read(HANDLER, other.id)).body.details.correction as string;
  expect((await (await server.as(LIAISON)).get(`/api/processes/${lead}`)).status).toBe(200);
  return { needles: [...GIVEN, ...codes, ...codes.map((code) => code.replaceAll('-', ''))], document, lead, correction: id };
}
