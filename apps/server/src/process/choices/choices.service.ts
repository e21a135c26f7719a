import type { ActionChoices, ChoicesQuery } from '@fashen/contracts';
import type { Caller, Engine } from '@fashen/engine';
import type { Database } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../../platform/problem/problem.js';
import { DATABASE } from '../../platform/tokens.js';
import type { ServerParts } from '../../workflow/server-part.js';
import { ENGINE, PARTS } from '../../workflow/tokens.js';
import { choicesOf } from './choices-of.js';
import { type Resolvers, resolversOf } from './resolvers.js';

/** What may be chosen in the fields of an action, for those who may take it now. */
@Injectable()
export class ProcessChoices {
  private readonly lists: Resolvers;

  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(PARTS) rooms: ServerParts,
  ) {
    this.lists = resolversOf(rooms);
  }

  /** @throws Problem NOT_FOUND where the caller may not know of the process, or may not act on it in this way now */
  async of(id: string, event: string, by: Caller, query: ChoicesQuery): Promise<ActionChoices> {
    const mayKnow = (await this.engine.readable(id, by)).length > 0;
    const prepared = mayKnow ? await this.engine.prepare(id, event, by) : null;
    if (!prepared) throw new Problem('NOT_FOUND');
    return this.database.read((reader) => choicesOf(this.lists, reader, prepared, query));
  }
}
