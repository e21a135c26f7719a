import bowser from 'bowser';

/** Longer ones are made up. */
const LONGEST = 500;

/** What the User-Agent says in a few words, such as `Chrome 143 · Windows 10`; empty for programs. The line itself is not kept. */
export function browserNamed(agent: string): string {
  const { browser, os } = agent === '' ? { browser: {}, os: {} } : bowser.parse(agent.slice(0, LONGEST));
  const words = [
    [browser.name, browser.version?.split('.')[0]],
    [os.name, os.versionName ?? os.version],
  ].map((one) => one.filter(Boolean).join(' '));
  return words.filter(Boolean).join(' · ').slice(0, 80);
}
