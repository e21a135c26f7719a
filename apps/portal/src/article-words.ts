type Clauses = readonly { id: string; text: string }[];

/** The words of an article with its paragraphs and items, as they stand. */
export const articleWords = (clauses: Clauses, article: string): string =>
  clauses
    .filter(({ id }) => id === article || id.startsWith(`${article}.`))
    .map(({ text }) => text)
    .join('');

/** Its first words on one line; `…` where there are more. */
export function firstWords(clauses: Clauses, article: string, most: number): string {
  const words = articleWords(clauses, article).replace(/\s+/g, ' ').trim();
  return words.length > most ? `${words.slice(0, most)}…` : words;
}
