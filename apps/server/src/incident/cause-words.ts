import type { Words } from '@fashen/domain';

type Kind = { of: RegExp; says: Words };

/** What went wrong, told by the message; the first that fits. */
const KINDS: readonly Kind[] = [
  {
    of: /SQLITE_FULL|ENOSPC|disk is full|No space left/i,
    says: { zh: '存储空间不足，内容没有保存。请清理或者扩充存储后重新办理。', en: 'The storage is full. Make room, then run it again.' },
  },
  {
    of: /ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|Connection terminated|timeout|SQLITE_BUSY|SQLITE_IOERR/i,
    says: {
      zh: '与数据库或者其他服务的连接中断。请确认服务正常后重新办理。',
      en: 'The connection to the database or another service broke. See that it is up, then run it again.',
    },
  },
  {
    of: /no such table|does not exist|no such column|relation ".*"/i,
    says: {
      zh: '数据库的结构与本版本不符。请完成升级后重新办理。',
      en: 'The database does not have the shape of this release. Finish the upgrade, then run it again.',
    },
  },
  {
    of: /could not be opened by/,
    says: {
      zh: '应当由此启动的流程没有启动。请核对所涉案件后重新办理。',
      en: 'The process that this was to open could not be opened. Look at the cases concerned, then run it again.',
    },
  },
  {
    of: /has no handler any more|No workflow .* is registered|no workflow .* is registered/,
    says: {
      zh: '现行版本不再办理此事项。请换用能够办理的版本，或者联系供应方。',
      en: 'This release does not do this any more. Use one that does, or ask the supplier.',
    },
  },
  {
    of: /There is no|are not there|is not there|No meeting decides|which is not there/,
    says: {
      zh: '所需的记录或者材料不存在。请核对案件材料后重新办理。',
      en: 'A record or a file that it needs is not there. Look at the case, then run it again.',
    },
  },
];

const UNKNOWN: Words = {
  zh: '办理时发生错误，原因见错误信息。请排除后重新办理。',
  en: 'It failed; the message tells why. Mend that, then run it again.',
};

/** The cause of an incident for people, with what to do; the program's own message is for whoever mends it. */
export const causeWords = (message: string): Words => KINDS.find(({ of }) => of.test(message))?.says ?? UNKNOWN;

const CHANNELS: Readonly<Record<string, Words>> = {
  documents: { zh: '文书', en: 'papers' },
  notices: { zh: '通知', en: 'notices' },
  messages: { zh: '流程之间的告知', en: 'messages between cases' },
  timers: { zh: '到期事项', en: 'what falls due' },
};

/** In which row it waits; what stands behind it there is held back. */
export const channelWords = (channel: string): Words => CHANNELS[channel] ?? { zh: channel, en: channel };
