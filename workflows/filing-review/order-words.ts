import type { Problem } from './fields.js';

/** The order of a correction takes so much; the whole lies in the opinion, whose rows nothing shortens. */
const MOST = 3900;

/** What is wrong, clause by clause, as the order of a correction says it. */
export function orderWords(problems: readonly Problem[]): string {
  const said = problems.map(({ clause, problem, basis, suggestion }) => {
    const ask = suggestion ? `建议：${suggestion}` : '';
    return `${clause}：${problem}（依据：${basis}）${ask}`;
  });
  const whole = said.join('\n');
  return whole.length <= MOST ? whole : `${whole.slice(0, MOST)}……（详见审查意见书）`;
}

/** Places that the problems name; a problem of the whole text makes it the whole, which an order says by naming none. */
export function clausesIn(problems: readonly Problem[]): readonly string[] {
  const named = problems.map(({ clause }) => clause);
  return named.includes('全文') ? [] : [...new Set(named)];
}
