import { WORKFLOWS } from '../workflow/workflows.js';
import { causeWords, channelWords } from './cause-words.js';

describe('the cause of an incident', () => {
  it.each([
    ['SqliteError: SQLITE_FULL: database or disk is full', '存储空间不足'],
    ['Error: connect ECONNREFUSED 127.0.0.1:5432', '连接中断'],
    ['SqliteError: no such table: notice', '数据库的结构'],
    ['error: relation "notice" does not exist', '数据库的结构'],
    ['Error: legality-review could not be opened by p/3/0: {"code":"NOT_PERMITTED"}', '流程没有启动'],
    ['Error: effect renderLetter has no handler any more', '不再办理'],
    ['Error: There is no version v1', '不存在'],
    ['TypeError: x is not a function', '原因见错误信息'],
  ])('%s is told as %s, in both languages', (message, words) => {
    const { zh, en } = causeWords(message);
    expect(zh).toContain(words);
    expect(en).toMatch(/^[A-Z][\x20-\x7e]+\.$/);
  });
});

describe('the channels of every workflow', () => {
  it('have words', () => {
    const effects = WORKFLOWS.flatMap((workflow) => Object.entries(workflow.effects ?? {}));
    const channels = new Set(effects.flatMap(([, effect]) => (effect.kind === 'dispatched' ? [effect.channel] : [])));
    expect([...channels].filter((channel) => channelWords(channel).zh === channel)).toEqual([]);
    expect(channels.size).toBeGreaterThan(2);
  });

  it('and what runs on them has a label', () => {
    const dispatched = WORKFLOWS.flatMap(({ name, effects = {} }) =>
      Object.entries(effects).flatMap(([effect, { kind, label }]) => (kind === 'dispatched' && !label ? [`${name}.${effect}`] : [])),
    );
    expect(dispatched).toEqual([]);
  });
});
