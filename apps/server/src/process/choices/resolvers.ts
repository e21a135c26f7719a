import { corrections } from './corrections.js';
import { deliberation } from './deliberation.js';
import { aboutDocuments } from './documents.js';
import { ofDrafting } from './drafting.js';
import { objections } from './objections.js';
import { ofOmissions } from './omitted-papers.js';
import { ownDesk } from './own-desk.js';
import { people } from './people.js';
import { projects } from './projects.js';
import type { Resolver } from './resolver.js';
import { review } from './review.js';
import { approval } from './seats.js';
import { texts } from './texts.js';

/** Every list that a field may name (`choices` of its schema), under that name; a test holds both sides together. */
export const RESOLVERS: Readonly<Record<string, Resolver>> = {
  ...people,
  ...approval,
  ...texts,
  ...review,
  ...deliberation,
  ...corrections,
  ...aboutDocuments,
  ...ownDesk,
  ...ofOmissions,
  ...objections,
  ...ofDrafting,
  ...projects,
};
