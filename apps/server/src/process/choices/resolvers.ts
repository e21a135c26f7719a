import type { Resolver } from '../../workflow/resolver.js';
import type { ServerParts } from '../../workflow/server-part.js';
import { aboutDocuments } from './documents.js';
import { ownDesk } from './own-desk.js';
import { people } from './people.js';
import { review } from './review.js';
import { approval } from './seats.js';
import { texts } from './texts.js';

export type Resolvers = Readonly<Record<string, Resolver>>;

/** Every list that a field may name (`choices` of its schema), under that name: of several workflows, and of one. A test holds both sides together. */
export const resolversOf = (rooms: ServerParts): Resolvers =>
  Object.assign({}, people, approval, texts, review, aboutDocuments, ownDesk, ...Object.values(rooms).map(({ choices }) => choices));
