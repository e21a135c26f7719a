import type { Citation, Outline, OutlineNode } from '@fashen/legal-text';

type PinnedNode = Pick<OutlineNode, 'id' | 'type' | 'label' | 'heading' | 'text'> & { children: PinnedNode[] };

/** What `outline --json` prints: other programs build on these names. 之一 and the end of a range are there only where they are said. */
export function pinned(read: Outline, citations: readonly Citation[]) {
  const { title, kind, issuer, documentNumber, date, form, counts, nodes, attachments } = read;
  return {
    title,
    kind,
    issuer,
    documentNumber,
    date,
    form,
    counts,
    nodes: nodes.map(pinnedNode),
    attachments,
    citations: citations.map(pinnedCitation),
  };
}

const pinnedNode = ({ id, type, label, heading, text, children }: OutlineNode): PinnedNode => ({
  id,
  type,
  label,
  heading,
  text,
  children: children.map(pinnedNode),
});

function pinnedCitation({ raw, title, article, inserted, paragraph, item, through, at }: Citation) {
  return { raw, title, article, ...(inserted > 0 && { inserted }), paragraph, item, ...(through !== null && { through }), at };
}
