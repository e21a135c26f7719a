import { PROFILES } from '@fashen/policy';
import { DOORS } from './doors.js';
import { databaseUrl, ed25519, key32, oneOf, onOff, origin, password, type Setting, text, wholeNumber } from './setting.js';

/** Every setting of the server, with one default and a sentence. Nothing else reads the environment. */
export const SETTINGS = {
  PORT: {
    default: '3000',
    says: { zh: '监听端口；0 表示由系统分配。', en: 'Port to listen on; 0 lets the system choose.' },
    parse: wholeNumber(0, 65535),
  },
  FASHEN_HOST: {
    default: '127.0.0.1',
    says: {
      zh: '监听地址；对外提供服务时设为 0.0.0.0，并在前面放置 HTTPS 代理。',
      en: 'Address to listen on; 0.0.0.0 to serve others, behind a proxy that speaks HTTPS.',
    },
    parse: text,
  },
  FASHEN_ORIGIN: {
    default: '',
    says: {
      zh: '用户访问的地址，如 https://fashen.example.cn；以 https 开头时会话 Cookie 只经加密连接发送；订阅源和网站地图用此地址，留空时用相对地址。',
      en: 'The address people use, e.g. https://fashen.example.cn; with https the session cookie travels encrypted only. Feeds and the site map hold it; empty leaves their addresses relative.',
    },
    parse: origin,
  },
  FASHEN_TRUSTED_PROXY: {
    default: '',
    says: {
      zh: '可信代理的地址（逗号分隔）；只采信它们转发的来访地址。',
      en: 'Addresses of trusted proxies, separated by commas; only they may say where a request came from.',
    },
    parse: text,
  },
  DATABASE_URL: {
    default: '',
    says: {
      zh: 'PostgreSQL 地址；留空时使用数据目录下的 SQLite 文件 fashen.sqlite。',
      en: 'Address of a PostgreSQL database; empty means the SQLite file fashen.sqlite in the home folder.',
    },
    parse: databaseUrl,
    secret: true,
  },
  FASHEN_HOME: {
    default: 'var',
    says: {
      zh: '数据目录：SQLite 数据库、密钥（keys/）；每次启动时收紧为仅运行用户可读写（目录 700，文件 600）。',
      en: 'The home folder: SQLite database and keys (keys/); at each start closed to all but its user (folders 700, files 600).',
    },
    parse: text,
  },
  FASHEN_ROLE: {
    default: 'all',
    says: {
      zh: '本进程的分工：all 全部、api 只应答请求、worker 只做后台工作；SQLite 只允许 all。',
      en: 'What this process does: all, api (answers requests only) or worker (background work only); SQLite allows only all.',
    },
    parse: oneOf('all', 'api', 'worker'),
  },
  FASHEN_PROFILE: {
    default: 'zhejiang-hangzhou',
    says: {
      zh: '新提交文件适用的地区规则（期限、材料、编号）。',
      en: 'The jurisdiction profile (periods, materials, numbers) for newly submitted documents.',
    },
    parse: oneOf(...PROFILES.map(({ name }) => name)),
  },
  FASHEN_DEMO: {
    default: 'on',
    says: {
      zh: '首次启动时是否建立演示城市临江市及其账号；off 时只建立一名管理员，随机口令只显示一次。',
      en: 'Whether the first start sets up the invented city of Linjiang with its accounts; off creates one administrator whose random password is shown once.',
    },
    parse: onOff,
  },
  FASHEN_DEMO_PASSWORD: {
    default: '',
    says: {
      zh: '演示账号的共同口令；留空时首次启动随机生成并存于 keys/demo-password。',
      en: 'The one password of all demonstration accounts; empty means a random one, kept in keys/demo-password.',
    },
    parse: password,
    secret: true,
  },
  FASHEN_SEALING_KEY: {
    default: '',
    says: {
      zh: '封存个人信息的主密钥（32 字节 base64）；留空时首次启动生成 keys/sealing.key。丢失后已封存的个人信息无法恢复。',
      en: 'Master key that seals personal data (32 bytes, base64); empty means keys/sealing.key, made on first start. Without it sealed data cannot be opened again.',
    },
    parse: key32,
    secret: true,
  },
  FASHEN_METRICS_TOKEN: {
    default: '',
    says: {
      zh: '读取 /metrics 的令牌（Authorization: Bearer …）；留空则不提供计数。计数会显示何时有人提出异议，不可公开。',
      en: 'Token that reads /metrics (Authorization: Bearer …); empty means that nothing is told. Counts show when somebody objects: they are not public.',
    },
    parse: text,
    secret: true,
  },
  FASHEN_EXCHANGE_KEY: {
    default: '',
    says: {
      zh: '签署数据包的 Ed25519 私钥（PKCS 8，base64）；留空时首次启动生成 keys/exchange.key。更换后须将新公钥告知各接收单位。',
      en: 'The Ed25519 private key that signs packages (PKCS 8, base64); empty means keys/exchange.key, made on first start. When it changes, tell every receiver the new public key.',
    },
    parse: ed25519,
    secret: true,
  },
  FASHEN_SESSION_HOURS: {
    default: '12',
    says: { zh: '登录后多少小时须重新登录。', en: 'Hours after which a person signs in again.' },
    parse: wholeNumber(1, 168),
  },
  FASHEN_CHECKPOINT_MINUTES: {
    default: '5',
    says: {
      zh: '每隔多少分钟签署一次检查点；其后的写入若因故障丢失，重启时不能发现。',
      en: 'Minutes between two signed checkpoints; what was written after the last one and lost is not missed at the next start.',
    },
    parse: wholeNumber(1, 1440),
  },
  FASHEN_LOOK_MINUTES: {
    default: '15',
    says: {
      zh: '输入口令后多少分钟内可以查看提出人的信息，之后须再次输入。',
      en: 'Minutes after the password was given in which who objected may be looked at; then it is asked for again.',
    },
    parse: wholeNumber(1, 1440),
  },
  FASHEN_SESSION_IDLE_MINUTES: {
    default: '60',
    says: {
      zh: '连续多少分钟没有使用须重新登录；页面自行查询通知不算使用。',
      en: 'Minutes without use after which a person signs in again; a page that asks for notices by itself is no use.',
    },
    parse: wholeNumber(1, 10_080),
  },
  FASHEN_DRAFT_DAYS: {
    default: '90',
    says: {
      zh: '未提交的表单草稿自最后一次改动起保留多少天，期满自动删除。',
      en: 'Days for which a form half filled in is kept after it was last written; then it is removed.',
    },
    parse: wholeNumber(1, 3650),
  },
  FASHEN_RETENTION_DAYS: {
    default: '90',
    says: {
      zh: '已办结的后台事项和重复提交标识的答复保留多少天；在此期间重复提交得到同一答复。流程记录不受影响，永久保存。',
      en: 'Days for which settled background work and answers to idempotency keys are kept; within them a request sent again gets the same answer. Records of cases are not touched.',
    },
    parse: wholeNumber(1, 3650),
  },
  FASHEN_TEXT_SECONDS: {
    default: '20',
    says: {
      zh: '识读或者比对一个文本最多用多少秒；超时即停止，不予接收并说明原因。',
      en: 'Seconds that reading or comparing a text may take; beyond that it is stopped and refused with the reason.',
    },
    parse: wholeNumber(1, 600),
  },
  ...DOORS,
  FASHEN_LOG: {
    default: 'info',
    says: {
      zh: '日志级别：info、warn、error 或 off；每行一个 JSON，不含个人信息和正文。',
      en: 'Log level: info, warn, error or off; one JSON object a line, without personal data or bodies.',
    },
    parse: oneOf('info', 'warn', 'error', 'off'),
  },
  FASHEN_TEST_NOW: {
    default: '',
    says: {
      zh: '仅供演示和测试：以此时刻（ISO 8601）为起点走时，或给出存有时刻的文件路径。正式办案时必须留空。',
      en: 'For demonstrations and tests only: time flows on from this instant (ISO 8601), or from the instant in the file named. Must be empty in real use.',
    },
    parse: text,
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;
