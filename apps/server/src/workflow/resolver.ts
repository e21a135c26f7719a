import type { Choice } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import type { Json, Prepared } from '@fashen/engine';
import type { SqlReader } from '@fashen/persistence';

/** Where a list is asked for: the action as it would be judged, and the field by its path (such as `handler`). */
export type ChoiceScene = { reader: SqlReader; prepared: Prepared; path: string };

/** What may come into question, in the order in which people look for it. `default`: what most often is meant. */
export type Offer = { choices: readonly Choice[]; default?: Json; isEvidence?: true };

/** Makes the list of a name. What the action's own payload checker has something against is left out afterwards, whoever made it. */
export type Resolver = (scene: ChoiceScene) => Promise<Offer>;

/** The same in both languages: names of people, offices, files. */
export const named = (text: string): Words => ({ zh: text, en: text });

/** Joined by a dot in the middle; what is missing is left out. */
export const joined = (...parts: readonly (Words | null | undefined)[]): Words => {
  const there = parts.filter((part): part is Words => part !== null && part !== undefined && part.zh !== '');
  return { zh: there.map(({ zh }) => zh).join(' · '), en: there.map(({ en }) => en).join(' · ') };
};

/** The beginning of a longer text. */
export const excerpt = (text: string, most = 40): Words => named(text.length > most ? `${text.slice(0, most)}…` : text);

/** What `context` knows of a workflow's own, as far as lists read it. */
export const contextOf = <Context>({ prepared }: ChoiceScene): Context => prepared.context as Context;
export const factOf = <Fact>({ prepared }: ChoiceScene, name: string): Fact | undefined => prepared.facts[name] as Fact | undefined;

/** The only one of them, where there is one. */
export const only = (choices: readonly Choice[]): Pick<Offer, 'default'> =>
  choices.length === 1 && choices[0] ? { default: choices[0].value } : {};
