import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPackage, type PackageContent, type SigningKey, signingKeyOf } from '@fashen/exchange';
import { CITY, cityIsElsewhere, DISTRICT, DistrictFiling, handed, packageOf, takeIn, trust } from '../support/filing-exchange.js';
import { FilingReviewStory, PROBLEM } from '../support/filing-review.js';
import { homes } from '../support/homes.js';
import { told } from '../support/office.js';
import { type RunningServer, StoryClock, startServer, storyDatabases } from '../support/server.js';

const MONDAY = '2026-03-02T01:00:00.000Z';
const QUARTER = 15 * 60_000;
const DAY = 24 * 3_600_000;

describe.each(storyDatabases)('a filing between two installations on %s', (database) => {
  const home = homes();
  const clock = new StoryClock(MONDAY);
  let district: RunningServer;
  let city: RunningServer;
  /** What the district seals with. */
  let key: SigningKey;

  beforeAll(async () => {
    const folder = await home();
    district = await startServer({ database, clock, home: folder });
    key = signingKeyOf(await readFile(join(folder, 'keys/exchange.key'), 'utf8'));
    city = await startServer({ database, clock });
    await cityIsElsewhere(district);
    await trust(city, DISTRICT.id, district);
    await trust(district, CITY.id, city);
  });
  afterAll(async () => {
    await district.close();
    await city.close();
  });
  // an address signs in only so often in a quarter of an hour
  beforeEach(() => clock.pass(QUARTER));

  /** A filing that the city has taken in. */
  async function filed(number: string): Promise<{ filing: DistrictFiling; review: FilingReviewStory }> {
    const filing = new DistrictFiling(district);
    await filing.submitted(number);
    const review = new FilingReviewStory(city);
    const taken = await handed(await packageOf(filing, 'qingxi-filing'), review, 'justice-filing');
    review.id = taken.process;
    review.document = taken.document;
    expect(taken).toMatchObject({ kind: 'filing', state: 'formalCheck' });
    return { filing, review };
  }
  const answered = async (review: FilingReviewStory, filing: DistrictFiling) =>
    handed(await packageOf(review, 'justice-filing'), filing, 'qingxi-filing');

  it('goes over as a file, is registered and examined, and the answers come back as files', async () => {
    const { filing, review } = await filed('青政备〔2026〕1号');
    expect(await review.details()).toMatchObject({
      channel: 'package',
      matter: filing.id,
      reportNumber: '青政备〔2026〕1号',
      parties: { receiver: CITY.id, reviewer: 'linjiang.justice', lead: DISTRICT.id },
      received: { publishedOn: '2026-03-02' },
    });
    // the same package again finds what was done
    const again = await takeIn(review, 'justice-filing', (await packageOf(filing, 'qingxi-filing')).bytes);
    expect(again.body).toMatchObject({ process: review.id, document: review.document });

    await review.done('justice-filing', 'register', { number: '临备〔2026〕1号' });
    expect(await answered(review, filing)).toMatchObject({ kind: 'receipt', process: filing.id, state: 'registered' });
    expect((await filing.details()).registerNumber).toBe('临备〔2026〕1号');

    await review.done('justice-filing2', 'proposeNoProblem', {});
    await review.done('justice-head3', 'approve');
    expect(await answered(review, filing)).toMatchObject({ kind: 'result', state: 'reviewed' });
  });

  it('leaves a receipt of each package, for those who take packages in for that receiver', async () => {
    const { filing, review } = await filed('青政备〔2026〕7号');
    const reviewer = await review.as('justice-filing');
    const { entries, mayTake } = (await reviewer.get('/api/exchange/packages?limit=1')).body;
    expect([mayTake, entries]).toMatchObject([
      true,
      [{ kind: 'filing', sender: DISTRICT, receiver: CITY, document: { id: review.document } }],
    ]);
    const receipt = await reviewer.get(`/api/exchange/packages/${entries[0].id}`);
    expect(receipt.body).toMatchObject({
      ...{
        process: review.id,
        matter: filing.id,
        signedBy: key.publicKey.fingerprint,
        receivedBy: { id: 'linjiang.person.justice-filing' },
      },
      files: expect.arrayContaining([expect.objectContaining({ role: 'report' }), expect.objectContaining({ role: 'text' })]),
    });
    expect((await (await review.as('congress-filing')).get(`/api/exchange/packages/${entries[0].id}`)).status).toBe(404);
    expect((await (await review.as('auditor')).get('/api/exchange/packages?limit=1')).body).toMatchObject({ mayTake: false, entries });
    expect((await (await review.as('justice-handler')).get('/api/exchange/packages')).body.entries).toEqual([]);

    await review.done('justice-filing', 'register', { number: '临备〔2026〕7号' });
    await answered(review, filing);
    const [answer] = (await (await filing.as('qingxi-filing')).get('/api/exchange/packages?limit=1')).body.entries;
    expect(answer).toMatchObject({ kind: 'receipt', sender: CITY, document: { id: filing.document } });
    expect((await (await filing.as('qingxi-filing')).get(`/api/exchange/packages/${answer.id}`)).body.process).toBe(filing.id);
  });

  it('is deferred, supplemented, questioned, explained and ends with an opinion, each step a file', async () => {
    const { filing, review } = await filed('青政备〔2026〕2号');
    await review.done('justice-filing', 'defer', { missing: ['制定依据未附'] });
    expect(await answered(review, filing)).toMatchObject({ kind: 'deferral', state: 'deferred' });

    clock.pass(DAY);
    await filing.reported('青政备〔2026〕3号');
    await filing.done('qingxi-filing', 'supplement', { submittedOn: filing.today() });
    const supplement = await handed(await packageOf(filing, 'qingxi-filing'), review, 'justice-filing');
    expect(supplement).toMatchObject({ kind: 'supplement', process: review.id, state: 'formalCheck' });

    await review.done('justice-filing', 'register', {});
    await answered(review, filing);
    await review.done('justice-filing', 'ask', { questions: [{ clause: '第二条', question: '请说明依据' }], dueOn: '2026-03-20' });
    expect(await answered(review, filing)).toMatchObject({ kind: 'question', state: 'asked' });
    await filing.done('qingxi-filing', 'explain', { text: '依据某条例第三条' });
    expect(await handed(await packageOf(filing, 'qingxi-filing'), review, 'justice-filing')).toMatchObject({
      kind: 'explanation',
      state: 'examining',
    });

    await review.done('justice-filing', 'proposeOpinion', { problems: [PROBLEM] });
    await review.done('justice-head3', 'approve');
    expect(await answered(review, filing)).toMatchObject({ kind: 'result', state: 'opinionGiven' });
    const steps = (await review.details()).steps.map(({ kind }: { kind: string }) => kind);
    expect(steps.slice(0, 6)).toEqual(['deferred', 'supplemented', 'registered', 'asked', 'explained', 'opinion']);

    // the district amends; its register goes over as the proof, and the city's verdict comes back
    clock.pass(DAY);
    await filing.amended();
    const done = await handed(await packageOf(filing, 'qingxi-filing'), review, 'justice-filing');
    expect(done).toMatchObject({ kind: 'correction', state: 'verifying' });
    const correction = new FilingReviewStory(city);
    correction.id = done.process;
    expect((await correction.details()).notes.at(-1)).toMatchObject({ kind: 'completion', words: expect.stringContaining('修改') });
    await correction.done('justice-filing2', 'propose', { words: '已核对修改后的文本' });
    await correction.done('justice-head3', 'closeCorrected', { words: '经核对时效登记和修改后的文本' });
    await review.comesTo('corrected');
    expect(await answered(review, filing)).toMatchObject({ kind: 'closing', state: 'corrected' });
    const received = (await (await filing.as('qingxi-filing')).get('/api/exchange/packages?limit=1')).body.entries[0];
    const { files } = (await (await filing.as('qingxi-filing')).get(`/api/exchange/packages/${received.id}`)).body;
    expect(files).toMatchObject([{ role: 'answer', name: expect.stringContaining('纠正办结通知') }]);
  });

  it('is refused as out of scope, and the district hears why', async () => {
    const { filing, review } = await filed('青政备〔2026〕4号');
    await review.done('justice-filing', 'refuse', { reason: '不属于行政规范性文件' });
    expect(await answered(review, filing)).toMatchObject({ kind: 'refusal', state: 'refused' });
  });

  it('is believed from a trusted key alone, and taken in by those whose work it is', async () => {
    const { filing, review } = await filed('青政备〔2026〕5号');
    const { bytes } = await packageOf(filing, 'qingxi-filing');
    expect(told(await takeIn(review, 'congress-filing', bytes))).toBe('422 PACKAGE_REFUSED package.otherReceiver');
    expect(told(await takeIn(review, 'justice-handler', bytes))).toBe('403 NOT_PERMITTED filing.noDesk');
    const broken = Buffer.from(bytes);
    broken.writeUInt8(broken.readUInt8(400) ^ 1, 400);
    expect((await takeIn(review, 'justice-filing', broken)).status).toBe(422);
    // what the district has sealed is no answer to it
    expect(told(await takeIn(filing, 'qingxi-filing', bytes))).toMatch(/^422 PACKAGE_REFUSED/);
    expect((await packageOf(review, 'justice-handler')).status).toBe(403);
    expect((await packageOf(filing, 'shiqiao-filing')).status).toBe(404);
  });

  it('is kept only with the text that was signed for, and once at a time', async () => {
    const { filing, review } = await filed('青政备〔2026〕6号');
    const text = filing.docx(['青溪区河道保洁管理办法', '第一条 为规范河道保洁，制定本办法。']);
    const before = await city.count('document');
    const sealed = (change: Partial<PackageContent<'filing'>> = {}) =>
      takeIn(
        review,
        'justice-filing',
        buildPackage(
          {
            ...{ kind: 'filing', id: randomUUID(), createdAt: clock.now(), matter: randomUUID() },
            ...{ sender: { name: DISTRICT.name }, receiver: { name: CITY.name } },
            document: {
              ...{ title: '青溪区河道保洁管理办法', issuers: [DISTRICT.name], documentNumber: null, unifiedNumber: null },
              ...{ publishedOn: '2026-02-20', effectiveOn: null, textHash: `t1:${'0'.repeat(64)}` },
            },
            particulars: { occasion: 'publication', reportNumber: null, due: null },
            files: [{ role: 'text', name: '办法.docx', mediaType: 'application/zip', bytes: text }],
            ...change,
          } as PackageContent<'filing'>,
          key,
        ),
      );
    expect(told(await sealed())).toBe('422 PAYLOAD_REFUSED package.otherText');
    expect(told(await sealed({ files: [] }))).toBe('422 PAYLOAD_REFUSED package.noText');
    const supplement = { kind: 'supplement', particulars: { text: '补充' }, files: [] } as unknown as Partial<PackageContent<'filing'>>;
    expect(told(await sealed(supplement))).toBe('422 PAYLOAD_REFUSED package.unknownMatter');
    const answer = { kind: 'receipt', particulars: { number: null, on: '2026-03-02' }, files: [] } as unknown as Partial<
      PackageContent<'filing'>
    >;
    expect(told(await sealed(answer))).toBe('422 PAYLOAD_REFUSED package.unknownMatter');
    const { versions } = (await (await review.as('justice-filing')).get(`/api/documents/${review.document}`)).body;
    const version = versions.at(-1);
    const same = (await (await review.as('justice-filing')).get(version.file.href)).bytes;
    const again = {
      matter: filing.id,
      document: {
        ...{ title: version.title, issuers: [DISTRICT.name], documentNumber: null, unifiedNumber: null },
        ...{ publishedOn: '2026-03-02', effectiveOn: null, textHash: version.textHash },
      },
      files: [{ role: 'text', name: '办法.docx', mediaType: 'application/zip', bytes: same }],
    } as Partial<PackageContent<'filing'>>;
    expect(told(await sealed(again))).toBe('422 PAYLOAD_REFUSED package.underReview');
    expect(await city.count('document')).toBe(before);
  });

  it('is not sealed before anything was submitted or answered', async () => {
    const filing = new DistrictFiling(district);
    await filing.published();
    expect(told(await packageOf(filing, 'qingxi-filing'))).toBe('422 PAYLOAD_REFUSED package.nothingToSend');
  });
});
