import { Person } from './person.js';
import type { DemoServer } from './server-process.js';

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

  as(login: string): Promise<Person> {
    const known = this.people.get(login);
    if (known) return known;
    const signedIn = new Person(this.server.url, login).signIn(this.server.password);
    this.people.set(login, signedIn);
    return signedIn;
  }
}
