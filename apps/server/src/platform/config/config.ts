import { join } from 'node:path';
import type { Words } from '@fashen/engine';
import type { SigningKey } from '@fashen/exchange';
import type { ScannerAddress } from '../upload/scanner.js';
import type { Parsed } from './setting.js';
import { SETTINGS, type SettingName } from './settings.js';

type Values = { [K in SettingName]: (typeof SETTINGS)[K]['parse'] extends (raw: string) => Parsed<infer T> ? T : never };

/** The settings as the server uses them. */
export type Config = {
  port: number;
  host: string;
  origin: string;
  isSecure: boolean;
  trustedProxies: readonly string[];
  /** `postgres://…`, or null for the SQLite file. */
  databaseUrl: string | null;
  sqliteFile: string;
  home: string;
  keys: string;
  role: 'all' | 'api' | 'worker';
  profile: string;
  isDemo: boolean;
  demoPassword: string | null;
  metricsToken: string | null;
  sealingKey: Buffer | null;
  exchangeKey: SigningKey | null;
  sessionHours: number;
  lookMinutes: number;
  checkpointMinutes: number;
  sessionIdleMinutes: number;
  draftDays: number;
  retentionDays: number;
  textSeconds: number;
  rateLimit: number;
  /** Most an hour of what comes without an account about objections, and for how many days one that was not sent is kept. */
  objections: { perAddress: number; perTarget: number; perCode: number; together: number; draftDays: number };
  /** Comments on consultation drafts: a bucket for each address that fills again, and one for all. */
  comments: { atOnce: number; perMinute: number; together: number };
  /** Uploads at a time by staff and public, how many wait at either door, how many one guest may have there, milliseconds of waiting. */
  uploads: { staff: number; public: number; queue: number; ofOne: number; patience: number };
  /** Seconds in which the body of a request must bring something. */
  bodyPace: number;
  /** What looks for malware in uploads and how long it may take; null where nothing does. */
  scanner: { address: ScannerAddress; milliseconds: number } | null;
  log: 'info' | 'warn' | 'error' | 'off';
  testNow: string | null;
};

/** A setting that cannot be used; the process says so in both languages and exits with 2. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting';
  constructor(readonly says: Words) {
    super(`${says.zh}\n${says.en}`);
  }
}

function parse(environment: Readonly<Record<string, string | undefined>>): Values {
  const entries = Object.entries(SETTINGS).map(([name, setting]) => {
    const parsed: Parsed<unknown> = setting.parse((environment[name] ?? '').trim() || setting.default);
    if (parsed.ok) return [name, parsed.value];
    throw new BadSetting({ zh: `设置 ${name} 不可用：${parsed.why.zh}。`, en: `The setting ${name} cannot be used: ${parsed.why.en}.` });
  });
  return Object.fromEntries(entries) as Values;
}

/** Reads all settings from an environment. Throws `BadSetting` with a sentence that names the setting and what is expected. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const values = parse(environment);
  if (!values.DATABASE_URL && values.FASHEN_ROLE !== 'all') {
    throw new BadSetting({
      zh: `设置 FASHEN_ROLE 不可用：SQLite 只允许 all；分进程运行请设置 DATABASE_URL。`,
      en: `The setting FASHEN_ROLE cannot be used: SQLite allows only all; set DATABASE_URL to run several processes.`,
    });
  }
  return {
    port: values.PORT,
    host: values.FASHEN_HOST,
    origin: values.FASHEN_ORIGIN,
    isSecure: values.FASHEN_ORIGIN.startsWith('https:'),
    trustedProxies: values.FASHEN_TRUSTED_PROXY.split(',')
      .map((address) => address.trim())
      .filter(Boolean),
    databaseUrl: values.DATABASE_URL || null,
    sqliteFile: join(values.FASHEN_HOME, 'fashen.sqlite'),
    home: values.FASHEN_HOME,
    keys: join(values.FASHEN_HOME, 'keys'),
    role: values.FASHEN_ROLE,
    profile: values.FASHEN_PROFILE,
    isDemo: values.FASHEN_DEMO,
    demoPassword: values.FASHEN_DEMO_PASSWORD || null,
    metricsToken: values.FASHEN_METRICS_TOKEN || null,
    sealingKey: values.FASHEN_SEALING_KEY,
    exchangeKey: values.FASHEN_EXCHANGE_KEY,
    lookMinutes: values.FASHEN_LOOK_MINUTES,
    checkpointMinutes: values.FASHEN_CHECKPOINT_MINUTES,
    sessionHours: values.FASHEN_SESSION_HOURS,
    sessionIdleMinutes: values.FASHEN_SESSION_IDLE_MINUTES,
    draftDays: values.FASHEN_DRAFT_DAYS,
    retentionDays: values.FASHEN_RETENTION_DAYS,
    textSeconds: values.FASHEN_TEXT_SECONDS,
    rateLimit: values.FASHEN_RATE_LIMIT,
    objections: {
      perAddress: values.FASHEN_OBJECTIONS_PER_ADDRESS,
      perTarget: values.FASHEN_OBJECTIONS_PER_TARGET,
      perCode: values.FASHEN_OBJECTIONS_PER_CODE,
      together: values.FASHEN_OBJECTIONS_TOGETHER,
      draftDays: values.FASHEN_OBJECTIONS_DRAFT_DAYS,
    },
    comments: {
      atOnce: values.FASHEN_COMMENTS_AT_ONCE,
      perMinute: values.FASHEN_COMMENTS_A_MINUTE,
      together: values.FASHEN_COMMENTS_TOGETHER,
    },
    uploads: {
      staff: values.FASHEN_UPLOADS_STAFF,
      public: values.FASHEN_UPLOADS_PUBLIC,
      queue: values.FASHEN_UPLOADS_QUEUE,
      ofOne: values.FASHEN_UPLOADS_OF_ONE,
      patience: values.FASHEN_UPLOADS_PATIENCE_SECONDS * 1000,
    },
    bodyPace: values.FASHEN_BODY_PACE_SECONDS,
    scanner: values.FASHEN_SCANNER && { address: values.FASHEN_SCANNER, milliseconds: values.FASHEN_SCANNER_SECONDS * 1000 },
    log: values.FASHEN_LOG,
    testNow: values.FASHEN_TEST_NOW || null,
  };
}
