import type { Answer } from './client.js';

/**
 * Acts on the page as it stands; who is told that it is stale, because the house took a step meanwhile (a timer, a message), looks again. The wait for
 * that step is none: it has been taken. A page that did not change is not tried again.
 */
export async function onFreshPage(etag: () => Promise<string>, send: (ifMatch: string) => Promise<Answer>): Promise<Answer> {
  let seen = await etag();
  for (;;) {
    const answer = await send(seen);
    if (answer.status !== 412) return answer;
    const now = await etag();
    if (now === seen) return answer;
    seen = now;
  }
}
