import type { ProcessDocument } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries.js';
import { useSay } from '../language/language.js';
import { Zh } from '../language/zh.js';
import { MATTER } from './words.js';

/** The name of a person or party that stands in a case; the id where the case does not tell it. */
export const nameIn = (process: ProcessDocument, id: string): string => {
  const names = (process.details.names ?? {}) as Readonly<Record<string, string>>;
  return names[id] ?? id;
};

/** Names of persons and parties, one after the other. */
export const Names = ({ process, ids }: { process: ProcessDocument; ids: readonly string[] }) => (
  <Zh>{ids.map((id) => nameIn(process, id)).join('、')}</Zh>
);

/** A scan that lies with the document, by its title, to be opened. */
export function Scan({ process, id }: { process: ProcessDocument; id: string }) {
  const say = useSay();
  const document = process.subject?.id ?? '';
  const { data } = useQuery({ ...queries.evidence(document), enabled: document !== '' });
  const found = data?.entries.find((entry) => entry.id === id);
  // Who may not see the scans still learns that one is there.
  if (!found) return <span className="quiet">{say(MATTER.scanThere)}</span>;
  return (
    <a href={found.file.href}>
      <Zh>{found.title}</Zh>
    </a>
  );
}
