import type { OutlineNode } from '@fashen/legal-text';

/** What a suggestion asks for. `within`: the clause it is about, which is the item's own or stands within it. */
export type Wish =
  | { kind: 'text'; within: OutlineNode; text: string }
  | { kind: 'delete'; within: OutlineNode }
  /** Words of the clause that become other words; '' takes them out. */
  | { kind: 'words'; within: OutlineNode; find: string; text: string }
  /** What comes in behind the clause, or behind its 款 of this number. */
  | { kind: 'add'; within: OutlineNode; unit: '条' | '款' | '项'; behind: number | null; text: string };
