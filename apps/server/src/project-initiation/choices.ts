import type { SimilarFact } from '@fashen/workflow-project-initiation';
import { factOf, named, type Resolver } from '../workflow/resolver.js';

/** Documents in force that are like what is proposed, the most similar first. */
const similarDocuments: Resolver = async (scene) => ({
  choices: (factOf<readonly SimilarFact[]>(scene, 'similar') ?? []).map(({ document, title, score }) => ({
    value: document,
    label: named(`《${title}》`),
    hint: { zh: `相近${score}分`, en: `${score} of 100` },
  })),
});

export const projects = { similarDocuments } satisfies Record<string, Resolver>;
