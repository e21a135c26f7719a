/** So many words are kept, or so many of the old replaced by so many of the new ones. */
export type Step = { kept: number } | { removed: number; added: number };
