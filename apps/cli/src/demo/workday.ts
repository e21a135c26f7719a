import { Person } from './person.js';
import type { DemoServer } from './server-process.js';

/** Milliseconds: a busy machine takes its time over a paper. */
const PATIENCE = 60_000;

/** The people of the story and the day that they are living. Everybody signs in afresh in the morning. */
export class Workday {
  private people = new Map<string, Promise<Person>>();
  day = '';

  constructor(private readonly server: DemoServer) {}

  /** Moves the server's clock to nine in the morning of this day, Asia/Shanghai. */
  begin(day: string): void {
    this.day = day;
    this.server.clock.set(`${day}T01:00:00.000Z`);
    this.people = new Map();
  }

  /** Somebody who never signs in. */
  stranger = (name: string): Person => new Person(this.server.url, name);

  /** Looks again until what goes on in the background is there. */
  async until<T>(look: () => Promise<T>, isThere: (seen: T) => boolean): Promise<T> {
    for (const end = Date.now() + PATIENCE; ; ) {
      const seen = await look();
      if (isThere(seen)) return seen;
      if (Date.now() > end) throw new Error(`what was waited for did not come within ${PATIENCE / 1_000} s: ${JSON.stringify(seen)}`);
      await new Promise((wait) => setTimeout(wait, 50));
    }
  }

  as(login: string): Promise<Person> {
    const known = this.people.get(login);
    if (known) return known;
    const signedIn = new Person(this.server.url, login).signIn(this.server.password);
    this.people.set(login, signedIn);
    return signedIn;
  }
}
