import { useSay } from '../language/language.js';
import { SESSIONS } from './words.js';

/** What a browser calls itself, the same in either language; empty for programs. */
export function BrowserName({ children }: { children: string }) {
  const say = useSay();
  return children === '' ? say(SESSIONS.program) : <span lang="en">{children}</span>;
}
