import { DESK_COLUMNS } from '@fashen/contracts';
import { PEOPLE } from '../../apps/server/src/demonstration/city.js';
import { everyAddress, everyPost, saidBy } from '../support/every-address.js';
import { PERSON, publishedDocument, TEXT } from '../support/objections.js';
import { type Played, playObjections } from '../support/objections-played.js';
import { describeEachServer } from '../support/server.js';
import { cellsOf } from '../support/sheet.js';
import { wholeDatabase } from '../support/whole-database.js';

const WHY = { why: '核对提出人' };

/** The drafting department, the issuing government and its office, one person of each set of roles. And the auditor, who reads everything. */
const AUTHORITY = ['linjiang', 'linjiang.urban', 'linjiang.urban-legal', 'linjiang.office'];
const READING = PEOPLE.filter(
  ({ roles }) => Object.keys(roles).every((party) => AUTHORITY.includes(party)) || Object.values(roles).flat().includes('auditor'),
);
const LOGINS = [...new Map(READING.map(({ login, roles }) => [JSON.stringify(roles), login])).values()];

/** A problem, or a list of nothing; of a sheet, its headline alone. */
const IS_NOTHING = /application\/problem\+json|"entries":\[\]/;

/** All about objections, but the letter that asks the authority to state its case. */
const isClosed = (address: string): boolean => address.startsWith('/api/objections') && !address.endsWith('/request');

/** Eight at a time. */
async function inTurns<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += 8) await Promise.all(all.slice(from, from + 8).map(work));
}

describeEachServer('who objects', (server) => {
  let played: Played;
  const ids = (): string[] => [played.document, played.lead, played.correction];
  const shown = (words: string): string[] => played.needles.filter((needle) => words.includes(needle));
  beforeAll(async () => {
    played = await playObjections(server());
  });

  it('is found by whoever handles it and says why: what is looked for below can be found', async () => {
    const handler = await server().as('justice-objection');
    const looks = await Promise.all(
      ['persons', 'texts'].map((what) => handler.post(`/api/objections/${played.lead}/looks`, { what, ...WHY })),
    );
    expect(shown(looks.map(saidBy).join(''))).toEqual(expect.arrayContaining([PERSON.name, PERSON.phone]));
  });

  it('is shown to nobody of the issuing authority by any address of the API', async () => {
    expect(LOGINS).toEqual(expect.arrayContaining(['urban-head', 'urban-liaison', 'office-liaison', 'auditor']));
    const addresses = await everyAddress(server().anonymous(), ids());
    expect(addresses).toEqual(
      expect.arrayContaining(['/api/objections', `/api/documents/${played.document}`, `/api/processes/${played.lead}`]),
    );
    const found: unknown[] = [];
    for (const login of LOGINS) {
      const client = await server().as(login);
      await inTurns(addresses, async (address) => {
        const answer = await client.get(address);
        const cells = /spreadsheet/.test(answer.headers.get('content-type') ?? '') ? await cellsOf(answer.bytes) : undefined;
        const said = cells?.join('\n') ?? saidBy(answer);
        if (shown(said).length > 0) found.push([login, address, shown(said)]);
        const isNothing = cells ? cells.length === DESK_COLUMNS.length : IS_NOTHING.test(said);
        if (login !== 'auditor' && isClosed(address) && !isNothing) found.push([login, address]);
      });
    }
    expect(found).toEqual([]);
  });

  it('is opened by nobody of the issuing authority, whatever they send', async () => {
    const addresses = await everyPost(server().anonymous(), '/api/objections', ids());
    expect(addresses.length).toBeGreaterThan(10);
    const before = await server().count('personal_data_look');
    const bodies = [
      { what: 'persons', ...WHY },
      WHY,
      { least: 80 },
      { document: played.document, text: TEXT, channel: 'letter', receivedOn: '2026-03-01' },
    ];
    const open: unknown[] = [];
    for (const login of ['urban-liaison', 'urban-head', 'office-liaison', 'auditor']) {
      const client = await server().as(login);
      for (const address of addresses)
        for (const body of bodies) {
          const answer = await client.post(address, body);
          if (answer.status < 400 || shown(saidBy(answer)).length > 0) open.push([login, address, answer.status]);
        }
    }
    expect([open, await server().count('personal_data_look')]).toEqual([[], before]);
  });

  it('stands in no table, no file and no queue', async () => {
    const tables = await wholeDatabase(server().database);
    expect(tables.get('document')).toContain(played.document);
    expect([...tables.keys()]).toEqual(
      expect.arrayContaining(['objection_person', 'objection_draft', 'outbox', 'event', 'file_chunk', 'answer']),
    );
    expect(tables.get('objection_draft')).not.toBe('');
    expect([...tables].map(([table, cells]) => [table, shown(cells)]).filter(([, found]) => found!.length > 0)).toEqual([]);
  });

  it('stands in no line of the log', () => {
    expect(server().log.length).toBeGreaterThan(100);
    expect(shown(server().log.join('\n'))).toEqual([]);
  });
});

describeEachServer('whether there is an objection', (server) => {
  const post = (path: string, body: unknown) => server().anonymous().post(`/api/public/objections${path}`, body);
  const shape = ({ status, headers, body }: Awaited<ReturnType<typeof post>>) => ({
    status,
    headers: [...headers.keys()].filter((name) => !/^x-ratelimit/.test(name)),
    body: JSON.stringify({ ...body, instance: '' }),
  });
  const objecting = { document: 'paper', text: TEXT, name: PERSON.name, phone: PERSON.phone };
  let known: { code: string; secret: string };
  beforeAll(async () => {
    await publishedDocument(server(), 'paper', 1);
    known = (await post('', objecting)).body;
  });

  it('cannot be guessed from a wrong secret or an unknown code, on any way that takes them', async () => {
    const wrong = { code: known.code, secret: '0000-0000-0000-0000' };
    const unknown = { code: '0000-0000-0000', secret: known.secret };
    for (const path of ['/status', '/statements']) {
      const more = path === '/status' ? {} : { kind: 'withdrawal' };
      const [one, other] = [shape(await post(path, { ...wrong, ...more })), shape(await post(path, { ...unknown, ...more }))];
      expect(one.status).toBe(404);
      expect(one).toEqual(other);
    }
  });

  it('cannot be guessed from how often one may try: a code that nobody has is held off as soon', async () => {
    const triesUntilHeldOff = async (code: string): Promise<number> => {
      for (let n = 0; ; n += 1) if ((await post('/status', { code, secret: 'AAAA-AAAA-AAAA-AAAA' })).status === 429) return n;
    };
    server().clock.pass(3_600_001);
    const ours = await triesUntilHeldOff(known.code);
    server().clock.pass(3_600_001);
    const nobodys = await triesUntilHeldOff('1111-1111-1111');
    expect([ours, nobodys]).toEqual([60, 60]);
    expect((await post('/status', { code: known.code, secret: known.secret })).status).toBe(200);
  });

  it('cannot be guessed by objecting again, nor by asking for a lost code', async () => {
    const again = shape(await post('', objecting));
    const stranger = shape(await post('', { ...objecting, name: '从未提过', phone: '13600000000' }));
    const blank = (body: string) => body.replace(/"(code|secret)":"[^"]*"/g, '');
    expect({ ...again, body: blank(again.body) }).toEqual({ ...stranger, body: blank(stranger.body) });
    const [lost, nobody] = [
      await post('/lost-code', { name: PERSON.name, phone: PERSON.phone }),
      await post('/lost-code', { name: '从未', phone: '1' }),
    ];
    expect(shape(lost)).toEqual(shape(nobody));
  });
});
