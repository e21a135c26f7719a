import { ProjectNoteRepository, type Sql, VersionRepository } from '@fashen/persistence';

const PROPOSING: readonly string[] = ['proposed', 'supplemented'];
/** Why it is needed is said in the words of a report, not of a rule. */
const isOfRule = (line: string): boolean => !/^(必要性|依据)：/u.test(line);

/** What a proposal says that a rule could say. */
export const wordsOfRule = (words: string): string => words.split('\n').filter(isOfRule).join('\n');

/** What a project says: `words` of its proposal, which are `said`, and of its draft, which is the text of `version` where there is one. */
export type ProposalText = { title: string; words: string; said: string; version: string | null };

export async function proposalText(
  sql: Sql,
  { process, document, title }: { process: string; document: string; title: string },
): Promise<ProposalText> {
  const notes = await new ProjectNoteRepository(sql).ofProcess(process);
  const said = wordsOfRule(
    notes
      .filter(({ kind }) => PROPOSING.includes(kind))
      .map(({ words }) => words)
      .join('\n'),
  );
  const version = await new VersionRepository(sql).latest(document);
  return { title, words: `${said}\n${version?.text ?? ''}`, said, version: version?.id ?? null };
}
