import { type Setting, scannerAddress, wholeNumber } from './setting.js';

/** How much may come in, from whom, and how fast: what keeps the doors of the house open for everybody. */
export const DOORS = {
  FASHEN_RATE_LIMIT: {
    default: '1200',
    says: { zh: '同一地址每分钟的请求上限。', en: 'Requests a minute from one address.' },
    parse: wholeNumber(1, 1_000_000),
  },
  FASHEN_OBJECTIONS_PER_ADDRESS: {
    default: '60',
    says: {
      zh: '同一地址每小时提交异议、查询失败、找回编号各自的上限。',
      en: 'Objections, failed look-ups and lost codes an hour from one address, each.',
    },
    parse: wholeNumber(1, 1_000_000),
  },
  FASHEN_OBJECTIONS_PER_TARGET: {
    default: '2000',
    says: {
      zh: '每小时对同一文件提交异议的上限；应当明显高于正常的集中提出。',
      en: 'Objections an hour to one document; well above what people bring in together.',
    },
    parse: wholeNumber(1, 1_000_000),
  },
  FASHEN_OBJECTIONS_PER_CODE: {
    default: '10',
    says: {
      zh: '每小时对同一联系方式找回编号的上限。',
      en: 'Lost codes an hour that are asked for under one way to reach a person.',
    },
    parse: wholeNumber(1, 1_000_000),
  },
  FASHEN_OBJECTIONS_TOGETHER: {
    default: '5000',
    says: {
      zh: '每小时全部异议提交、全部查询失败、全部找回编号各自的上限。',
      en: 'All objections, all failed look-ups and all lost codes an hour, each.',
    },
    parse: wholeNumber(1, 10_000_000),
  },
  FASHEN_OBJECTIONS_DRAFT_DAYS: {
    default: '7',
    says: {
      zh: '公众未提交的审查建议加密暂存多少天；同一台电脑上的其他人也能打开，因此应当短于工作人员的草稿。',
      en: 'Days for which an objection that was not sent is kept, encrypted; shorter than staff drafts, because whoever shares the computer can open it.',
    },
    parse: wholeNumber(1, 30),
  },
  FASHEN_COMMENTS_AT_ONCE: {
    default: '300',
    says: {
      zh: '同一地址一次可以连续提交的公众意见数；一个单位、一个村共用一个地址的，应当足够全体提交。',
      en: 'Comments that one address may send in a row; enough for a whole office or village behind it.',
    },
    parse: wholeNumber(1, 10_000_000),
  },
  FASHEN_COMMENTS_A_MINUTE: {
    default: '30',
    says: {
      zh: '超出后同一地址每分钟仍可提交的公众意见数：放慢，不关闭。',
      en: 'Beyond that, comments a minute from the same address: slowed down, never shut out.',
    },
    parse: wholeNumber(1, 10_000_000),
  },
  FASHEN_COMMENTS_TOGETHER: {
    default: '3000',
    says: { zh: '全部地址每分钟提交公众意见的上限。', en: 'Comments a minute from all addresses.' },
    parse: wholeNumber(1, 10_000_000),
  },
  FASHEN_UPLOADS_STAFF: {
    default: '4',
    says: {
      zh: '同时接收多少个工作人员上传的文件；每个最多占用约 100 MB 内存。',
      en: 'Files of people who are signed in that are taken at a time; each may need 100 MB of memory.',
    },
    parse: wholeNumber(1, 1000),
  },
  FASHEN_UPLOADS_PUBLIC: {
    default: '4',
    says: {
      zh: '同时接收多少个公众上传的文件，与工作人员分开计算。',
      en: 'Files of everybody else that are taken at a time, counted by themselves.',
    },
    parse: wholeNumber(1, 1000),
  },
  FASHEN_UPLOADS_QUEUE: {
    default: '16',
    says: {
      zh: '公众、工作人员各有多少个上传可以排队；超出的立即答复稍后再来。',
      en: 'Uploads that may wait for a place, of staff and of the public each; beyond that they are told at once to come again.',
    },
    parse: wholeNumber(0, 10_000),
  },
  FASHEN_UPLOADS_OF_ONE: {
    default: '6',
    says: {
      zh: '同一地址（公众）或者同一人员（工作人员）可以同时上传和排队的文件数；多人共用一个地址的应当调高。',
      en: 'Files that one address of the public, or one person of the staff, may upload and have waiting at a time; more where many share an address.',
    },
    parse: wholeNumber(1, 10_000),
  },
  FASHEN_UPLOADS_PATIENCE_SECONDS: {
    default: '30',
    says: { zh: '上传最多排队多少秒，之后答复稍后再来。', en: 'Seconds that an upload waits for a place before it is told to come again.' },
    parse: wholeNumber(1, 600),
  },
  FASHEN_BODY_PACE_SECONDS: {
    default: '15',
    says: {
      zh: '提交的内容在多少秒内平均每秒不足 1 KB 即断开，以免占住连接。',
      en: 'A request is cut off when for so many seconds its content brings less than 1 KB for each.',
    },
    parse: wholeNumber(1, 600),
  },
  FASHEN_SCANNER: {
    default: '',
    says: {
      zh: '查毒服务 clamd 的地址，如 tcp://127.0.0.1:3310 或 unix:/run/clamav/clamd.ctl；留空不查毒，设置后未经查毒的文件一律不接收。',
      en: 'Where clamd listens that scans uploads, e.g. tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl; empty means none, and when set nothing is taken unscanned.',
    },
    parse: scannerAddress,
  },
  FASHEN_SCANNER_SECONDS: {
    default: '60',
    says: { zh: '查毒最多等待多少秒。', en: 'Seconds that a scan may take.' },
    parse: wholeNumber(1, 600),
  },
} as const satisfies Record<string, Setting>;
