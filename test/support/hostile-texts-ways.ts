import { Client, type Conditions } from './client.js';
import { DeliberationStory, INSTRUCTION } from './deliberation.js';
import { docx } from './docx.js';
import { ProjectStory } from './project.js';
import { ITEM, person, ReviewStory } from './review.js';
import { PASSWORD, type RunningServer } from './server.js';
import { UnifiedStory } from './three-unifieds.js';
import type { WatchedServer } from './watched-server.js';

/** One request, how long its answer took, and how long the server held its loop meanwhile (`wall`: with what others took of its core), in milliseconds. */
export type Look = { request: string; status: number; milliseconds: number; held: number; wall: number };
type Way = (server: RunningServer, watched: WatchedServer, lines: Lines) => Promise<void>;
/** A text, and the one that comes after it. */
type Lines = { first: readonly string[]; next: readonly string[] };

class WatchingClient extends Client {
  constructor(
    private readonly watched: WatchedServer,
    private readonly looks: Look[],
  ) {
    super(watched.url);
  }

  override async send(method: string, path: string, body: string | FormData | Buffer | undefined, conditions: Conditions = {}) {
    const begun = performance.now();
    const answer = await super.send(method, path, body, conditions);
    const milliseconds = performance.now() - begun;
    const { max: held, wall } = await this.watched.figures();
    const request = `${method} ${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…').replace(/\?.*/, '')}`;
    this.looks.push({ request, status: answer.status, milliseconds, held, wall });
    return answer;
  }
}

/** The server as stories know it; each answer is looked at. */
function watchedAsStories(watched: WatchedServer, looks: Look[]): RunningServer {
  const as = async (login: string): Promise<Client> => {
    const client = new WatchingClient(watched, looks);
    const answer = await client.signIn(login, PASSWORD);
    if (answer.status !== 201) throw new Error(`${login} cannot sign in: ${answer.status}`);
    return client;
  };
  return {
    as,
    clock: { now: () => new Date().toISOString() },
    anonymous: () => new WatchingClient(watched, looks),
  } as unknown as RunningServer;
}

const ok = ({ status, body }: { status: number; body: unknown }): void => {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body).slice(0, 500)}`);
};

/** 核验: the revised text against the one that the opinion speaks of, as a page, as a fact of a step, and as suggestions that are applied. */
const verification: Way = async (server, _, { first, next }) => {
  const story = new ReviewStory(server);
  await story.uploadExactly(first);
  await story.materials();
  await story.start();
  await story.done('justice-intake', 'accept', { completeOn: story.today() });
  await story.done('justice-head', 'assign', { handler: person('justice-handler') });
  await story.checks([4]);
  await story.done('justice-handler', 'addItem', ITEM);
  await story.approve('revisionRequired', 'issueRevisionRequired');
  const [item] = await story.items();
  const drafter = await story.as('urban-drafter');
  const { versions } = (await drafter.get(`/api/documents/${story.document}`)).body;
  const items = [{ process: story.id, item: item.id, text: '设置户外招牌的，应当保持整洁、安全。' }];
  const suggested = { from: versions[0].id, items };
  await drafter.post(`/api/documents/${story.document}/versions/suggestions`, { ...suggested, dryRun: true });
  await story.done('urban-drafter', 'answerItems', { answers: [{ item: item.id, response: 'adopted' }] });
  const file = { name: '修改稿.docx', bytes: docx(next) };
  const added = await drafter.upload(`/api/documents/${story.document}/versions`, { file });
  await story.done('urban-drafter', 'submitAnswers', { version: added.body.version.id });
  ok(await story.read('justice-handler'));
  await story.done('justice-handler', 'closeItem', { item: item.id, note: '已改' });
  await story.act('justice-handler', 'confirmClearance');
};

class WatchedDeliberation extends DeliberationStory {
  constructor(
    server: RunningServer,
    private readonly watched: WatchedServer,
  ) {
    super(server);
  }
  override clear = (): Promise<void> => this.watched.does({ deed: 'grant', document: this.document, isSigned: false });
}

/** 审议: what differs from the deliberated text though no instruction asked for it, as a fact and on the page. */
const deliberation: Way = async (server, watched, { first, next }) => {
  const story = new WatchedDeliberation(server, watched);
  await story.agreed({}, { text: [...first] });
  await story.held();
  await story.done('office-secretary', 'passInPrinciple', { instructions: [INSTRUCTION] });
  await story.done('urban-drafter', 'handInRevision', { version: await story.version(next) });
  ok(await story.read('justice-head'));
  await story.act('justice-head', 'confirmInstructions', { note: '已核对' });
};

/** 门户: the pages of a published text, both texts side by side, and the same for programs. */
const portal: Way = async (server, watched, { first, next }) => {
  const drafter = await server.as('urban-drafter');
  const fields = { kind: 'normativeDocument', drafters: [person('urban-drafter')] };
  const created = await drafter.upload('/api/documents', { file: { name: 'a.docx', bytes: docx(first) }, fields });
  const { document, version } = created.body;
  const added = await drafter.upload(`/api/documents/${document.id}/versions`, { file: { name: 'b.docx', bytes: docx(next) } });
  const versions = [version.id, added.body.version.id];
  await watched.does({ deed: 'publish', document: document.id, versions });
  const reader = server.anonymous();
  const both = `compare?from=${versions[0]}&to=${versions[1]}`;
  for (const path of ['', `/${both}`]) {
    ok(await reader.get(`/documents/${document.id}${path}`));
    ok(await reader.get(`/api/public/documents/${document.id}${path}`));
  }
  ok(await reader.get(`/api/public/documents/${document.id}/texts/${versions[0]}/text.docx`));
  ok(await reader.get(`/objections/new?document=${document.id}`));
  ok(await drafter.get(`/api/documents/${document.id}/versions/${versions[0]}/clauses`));
  ok(await drafter.get(`/api/documents/${document.id}/versions/${versions[1]}/redline.docx?from=${versions[0]}`));
  await similarity(server, document.id, next);
};

/** 立项: which text in force is most like the draft of a project, and which clauses say the same. */
async function similarity(server: RunningServer, other: string, text: readonly string[]): Promise<void> {
  const story = new ProjectStory(server);
  ok(await story.proposed(text[0]!));
  const drafter = await story.as('urban-drafter');
  ok(await drafter.upload(`/api/documents/${story.document}/versions`, { file: { name: 'c.docx', bytes: docx(text) } }));
  await story.done(story.assessor, 'beginAssessment', {});
  await story.similar();
  await (await story.as(story.assessor)).get(`/api/projects/${story.id}/similar/${other}`);
  await story.assess();
}

class WatchedUnified extends UnifiedStory {
  constructor(
    server: RunningServer,
    private readonly watched: WatchedServer,
  ) {
    super(server);
  }
  override sign = (): Promise<void> => this.watched.does({ deed: 'grant', document: this.document, isSigned: true });
}

/** 三统一: the registrar's sheet, with what the text cites and which words of a draft it carries, and 印本 held against the registered text. */
const print: Way = async (server, watched, { first, next }) => {
  await watched.does({ deed: 'code' });
  const story = new WatchedUnified(server, watched);
  await story.applied({}, {}, first);
  ok(await story.read('office-registrar'));
  await story.done('office-registrar', 'register');
  const publisher = await story.as('office-publisher');
  const file = { name: '印本.docx', bytes: story.docx(next) };
  ok(await publisher.upload(`/api/documents/${story.document}/prints`, { file }));
  ok(await publisher.get(`/api/documents/${story.document}/prints`));
  ok(await story.read('office-publisher'));
};

export const WAYS: Readonly<Record<string, Way>> = { verification, deliberation, portal, print };

/** Goes one way with a text; how each of its requests was answered, in `looks` as far as it came. */
export async function goWay(name: string, watched: WatchedServer, lines: Lines, looks: Look[] = []): Promise<Look[]> {
  await watched.figures();
  await WAYS[name]!(watchedAsStories(watched, looks), watched, lines);
  return looks;
}
