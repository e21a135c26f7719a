import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, WorkflowDefinition } from '@fashen/engine';
import type { Database } from '@fashen/persistence';
import { createServer, type Server } from '../../apps/server/src/app.js';
import { readConfig } from '../../apps/server/src/platform/config/config.js';
import type { BackgroundWork } from '../../apps/server/src/process/background-work.js';
import { BACKGROUND, ENGINE } from '../../apps/server/src/workflow/tokens.js';
import { Client } from './client.js';
import { placeMigrated } from './databases.js';
import { eventually } from './eventually.js';
import { isWhole } from './layer.js';
import { migratedDatabase } from './postgres-server.js';
import { shake } from './shaken.js';

export type DatabaseKind = 'sqlite' | 'postgres';

export const PASSWORD = 'linjiang-for-tests';
const METRICS_TOKEN = 'counts-of-linjiang';
/** A Monday morning in Beijing. */
const MONDAY = '2026-03-02T01:00:00.000Z';

/** A clock that stands still until a story moves it. */
export class StoryClock {
  constructor(protected instant: string) {}
  now = (): string => this.instant;
  set(instant: string): void {
    this.instant = instant;
  }
  pass(milliseconds: number): void {
    this.instant = new Date(Date.parse(this.instant) + milliseconds).toISOString();
  }
}

export type RunningServer = {
  url: string;
  clock: StoryClock;
  /** What the console was told about the accounts. */
  firstStart: Server['firstStart'];
  database: Database;
  /** Its engine: for what another process of the house would say. */
  engine(): Engine;
  /** Every line that was logged. */
  log: string[];
  /** A client without a session. */
  anonymous(): Client;
  /** A client signed in as this person of 临江市. */
  as(login: string, party?: string): Promise<Client>;
  /** The worker is away: what is committed waits in the outbox until `resume`. */
  pause(): Promise<void>;
  resume(): void;
  /** Rows of a table: to see that nothing was written. */
  count(table: string): Promise<number>;
  /** What it has counted, as whoever holds the token reads it. */
  counts(): Promise<string>;
  /** Lets the background work look now, not at its next round: after the clock has moved. */
  nudge(): void;
  /** Waits until no timer is due and nothing is left to dispatch: the house takes no step of its own then. */
  idle(): Promise<void>;
  close(): Promise<void>;
};

/** Timers that are due and effects that have not run, those under way among them, by their ids. */
const leftToDo = ({ read }: Database, now: string): Promise<string[]> =>
  read(async ({ sql }) => {
    const rows = await sql.query<{ id: string }>(
      `SELECT 'timer ' || id AS id FROM timer WHERE due <= $1 AND held_at IS NULL UNION ALL SELECT 'effect ' || id FROM outbox WHERE settled_at IS NULL AND held = 0`,
      [now],
    );
    return rows.map(({ id }) => id);
  });

export type StartOptions = {
  database?: DatabaseKind;
  now?: string;
  clock?: StoryClock;
  environment?: Record<string, string>;
  /** Where it keeps its data, and leaves it; default is a folder that goes with it. */
  home?: string;
  /** What vite has built; default is the built workbench of the tree. */
  workbench?: string;
  /** Workflows beside those of the house. */
  workflows?: readonly WorkflowDefinition[];
};

/** A whole server on a port of its own with a new database; `environment` overrides single settings. */
export async function startServer(options: StartOptions = {}): Promise<RunningServer> {
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'fashen-home-')));
  const own = options.database === 'postgres' ? await migratedDatabase() : undefined;
  const clock = options.clock ?? new StoryClock(options.now ?? MONDAY);
  const log: string[] = [];
  const settings = {
    PORT: '0',
    FASHEN_HOME: home,
    DATABASE_URL: own?.url ?? '',
    FASHEN_DEMO_PASSWORD: PASSWORD,
    FASHEN_RATE_LIMIT: '100000',
    FASHEN_METRICS_TOKEN: METRICS_TOKEN,
    FASHEN_SESSION_IDLE_MINUTES: '10080',
  };
  const config = readConfig({ ...settings, ...options.environment });
  if (options.home === undefined && !config.databaseUrl) await placeMigrated(config.sqliteFile);
  const server = await createServer(config, {
    clock,
    write: (line) => log.push(line),
    ...(options.workbench === undefined ? {} : { workbench: options.workbench }),
    ...(options.workflows === undefined ? {} : { workflows: options.workflows }),
  });
  shake(server.app, server.database.store);
  const url = await server.listen();
  const { database } = server;
  return {
    url,
    clock,
    firstStart: server.firstStart,
    database,
    engine: () => server.app.get<Engine>(ENGINE),
    log,
    anonymous: () => new Client(url),
    as: async (login, party) => {
      const client = new Client(url);
      const answer = await client.signIn(login, PASSWORD, party);
      if (answer.status !== 201) throw new Error(`${login} cannot sign in: ${JSON.stringify(answer.body)}`);
      return client;
    },
    pause: () => server.app.get<BackgroundWork>(BACKGROUND).stop(),
    resume: () => server.app.get<BackgroundWork>(BACKGROUND).start(),
    count: (table) =>
      database.read(async ({ sql }) => {
        const [row] = await sql.query<{ rows: number }>(`SELECT count(*) AS rows FROM "${table}"`);
        return Number(row!.rows);
      }),
    counts: async () => {
      const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
      return (await new Client(url).get('/metrics', { headers })).bytes.toString('utf8');
    },
    nudge: () => server.app.get<BackgroundWork>(BACKGROUND).nudge(),
    idle: async () => {
      await eventually(
        () => {
          server.app.get<BackgroundWork>(BACKGROUND).nudge();
          return leftToDo(database, clock.now());
        },
        (waiting) => waiting.length === 0,
      );
    },
    close: async () => {
      await server.close();
      await own?.remove();
      if (options.home === undefined) await rm(home, { recursive: true, maxRetries: 5 });
    },
  };
}

/** The databases of a story in this run. */
export const storyDatabases: readonly DatabaseKind[] = isWhole ? ['sqlite', 'postgres'] : ['sqlite'];
const NAMES = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const;

type ServerSuite = (server: () => RunningServer) => void;

function describeServers(databases: readonly DatabaseKind[], name: string, suite: ServerSuite, environment: Record<string, string>): void {
  describe.each(databases.map((database) => [NAMES[database], database] as const))(`${name} on %s`, (_, database) => {
    let running: RunningServer;
    beforeAll(async () => {
      running = await startServer({ database, environment });
    });
    afterAll(() => running.close());
    suite(() => running);
  });
}

/** Runs the suite against a server on SQLite and, in the whole proof, against one on PostgreSQL; one server for the whole suite. */
export function describeEachServer(name: string, suite: ServerSuite, environment: Record<string, string> = {}): void {
  describeServers(storyDatabases, name, suite, environment);
}

/** Runs the suite on both databases in every run: a story of each process, and what asks SQL that differs (test/architecture/proof.spec.ts). */
export function describeBothServers(name: string, suite: ServerSuite, environment: Record<string, string> = {}): void {
  describeServers(['sqlite', 'postgres'], name, suite, environment);
}

/** Every profile that is shipped. */
const PROFILES = ['zhejiang-hangzhou', 'national', 'hunan', 'shandong'] as const;

/**
 * Runs the suite under every shipped profile: under the default one on the databases of a story, under the others on SQLite, since
 * what differs between profiles are clocks and rules, and not rows.
 */
export function describeEachProfile(
  name: string,
  suite: (server: () => RunningServer, profile: string) => void,
  profiles: readonly (typeof PROFILES)[number][] = PROFILES,
): void {
  const [first, ...others] = profiles;
  describe.each<[string, DatabaseKind]>([
    ...storyDatabases.map((database): [string, DatabaseKind] => [first!, database]),
    ...others.map((profile): [string, DatabaseKind] => [profile, 'sqlite']),
  ])(`${name}, by the profile %s, on %s`, (profile, database) => {
    let running: RunningServer;
    beforeAll(async () => {
      running = await startServer({ database, environment: { FASHEN_PROFILE: profile } });
    });
    afterAll(() => running.close());
    suite(() => running, profile);
  });
}
