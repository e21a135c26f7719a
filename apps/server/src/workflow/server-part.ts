import type { ProcessDocument } from '@fashen/contracts';
import type { Handlers, Instant, Json } from '@fashen/engine';
import type { Sql, SqlTx } from '@fashen/persistence';
import type { Resolver } from './resolver.js';
import type { HandlerServices } from './services.js';

/** A case whose page is made: `parts` are those of it that the caller may see (`ReadRule.what`). */
export type DetailScene<Context> = { sql: Sql; process: string; context: Context; parts: readonly string[]; at: Instant };
export type ProcessPage = Omit<ProcessDocument, 'actions' | 'closed'>;

/** What a room gives to the process that it is about. All rooms stand in parts.ts; the process room knows none of them. */
export type ServerPart<Context = never> = {
  handlers: (services: HandlerServices) => Handlers<SqlTx>;
  /** The workflow's own part of the page of a case. */
  details: (scene: DetailScene<Context>) => Promise<Json>;
  /** Events that all sides of a case may know of, without what was sent; none where nobody sees such a line of time. */
  timeline: ReadonlySet<string>;
  /** Lists that fields of its own actions name; those that several workflows name stand in choices/resolvers.ts. */
  choices: Readonly<Record<string, Resolver>>;
  /** The page as these parts allow it, where more than `details` depends on them. */
  shownTo?: (page: ProcessPage, parts: readonly string[]) => ProcessPage;
};

export type ServerParts = Readonly<Record<string, ServerPart>>;

export const serverPart = <Context>(part: ServerPart<Context>): ServerPart => part as unknown as ServerPart;
