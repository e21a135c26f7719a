import { ROLES } from '@fashen/domain';
import { PARTIES, PEOPLE } from './city.js';
import type { FirstStart } from './first-start.js';

const partyName = (id: string): string => PARTIES.find((party) => party.id === id)?.shortName ?? id;

const accountLines = (): string[] =>
  PEOPLE.map(({ login, name, roles }) => {
    const duties = Object.entries(roles).map(([party, held]) => `${partyName(party)} ${held.map((role) => ROLES[role].zh).join('、')}`);
    return `  ${login.padEnd(18)} ${name}  ${duties.join('；')}`;
  });

/** Never one that does not work. */
const passwordLines = (password: string | null): string[] =>
  password === null
    ? [
        '共同口令仍为首次启动时设定的口令；FASHEN_DEMO_PASSWORD 的更改不影响已有账号，遗忘的口令由管理员重置。',
        'The password for all is the one of the first start; a change of FASHEN_DEMO_PASSWORD does not change accounts that are there. An administrator resets what was lost.',
      ]
    : [`共同口令 One password for all: ${password}`];

/** What the console says once the server answers. */
export function announce(url: string, started: FirstStart): string {
  const lines = [`法审已启动 Fashen is running: ${url}`, `接口说明 API description: ${url}/api/docs`];
  if (started.kind === 'demonstration') {
    lines.push('', '演示城市临江市的账号（机构与人员均为虚构） Accounts of the invented city of Linjiang:', ...accountLines());
    lines.push('', ...passwordLines(started.password));
    lines.push('正式使用请设 FASHEN_DEMO=off 并使用新的数据目录。 For real use set FASHEN_DEMO=off and a new home folder.');
  }
  if (started.kind === 'administrator') {
    lines.push('', '已建立管理员，口令只显示这一次，首次登录后须修改');
    lines.push('An administrator was created; the password is shown this once and must be changed after the first sign-in:');
    lines.push(`  ${started.login}  ${started.password}`);
  }
  return `${lines.join('\n')}\n`;
}
