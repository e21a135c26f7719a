import type { NodeType, OutlineNode } from '../outline-node.js';
import { attachmentOf } from './attachment-label.js';
import { continueItem } from './continued-items.js';
import { headingOf } from './headings.js';
import type { Label } from './labels.js';
import { DEPTHS, enumeratedType, isFront, isShortHeading, RANKS } from './line-sense.js';
import type { RoledLine } from './roled-line.js';
import { trimmed } from './text-lines.js';
import { nameOf } from './title.js';

/** Builds the tree in one pass over the lines. Open: the chain of headings down to the article, below it the chain of enumerations. */
class TreeBuilder {
  readonly nodes: OutlineNode[] = [];
  private open: OutlineNode[] = [];
  private enumerations: { depth: number; node: OutlineNode }[] = [];
  private last: OutlineNode | undefined;
  private awaitsHeading: OutlineNode | undefined;
  private structured = false;
  private leadingBlank = '';
  private carriedTitle: string[] = [];

  add(line: RoledLine): void {
    if (line.role === 'blank') {
      this.addBlank(line.raw);
      return;
    }
    const awaiting = this.awaitsHeading;
    this.awaitsHeading = undefined;
    if (awaiting !== undefined && line.role === 'plain' && isShortHeading(line.raw)) {
      awaiting.heading = trimmed(line.raw);
      awaiting.text += line.raw;
      return;
    }
    if (line.role === 'labelled' && line.label !== null) this.addLabelled(line.label);
    else if (line.role === 'attachment') this.openAttachment(line.raw);
    else if (line.role === 'carried') this.addCarried(line.raw);
    else if (line.role === 'plain') this.addPlain(line.raw);
    else this.addApart(line);
  }

  /** A text of blank lines only is kept as one paragraph. */
  end(): OutlineNode[] {
    if (this.leadingBlank !== '') this.append(this.nodes, 'paragraph', '');
    return this.nodes;
  }

  private addBlank(raw: string): void {
    if (this.last === undefined) this.leadingBlank += raw;
    else this.last.text += raw;
  }

  private addLabelled(label: Label): void {
    this.structured = true;
    if (label.kind === 'article') this.addArticle(label);
    else if (label.kind === 'part' || label.kind === 'chapter' || label.kind === 'section')
      this.openHeading(label.kind, label.label, label.number, label.lead + label.rest, trimmed(label.rest) || label.heading);
    else this.addEnumerated(label);
  }

  private addArticle(label: Label): void {
    this.closeTo(RANKS.article ?? 0);
    const article = this.append(this.container(), 'article', label.lead);
    Object.assign(article, { label: label.label, number: label.number, inserted: label.inserted, heading: label.heading });
    this.open.push(article);
    this.append(article.children, 'paragraph', label.rest);
  }

  private openAttachment(raw: string): void {
    const { label, number, heading } = attachmentOf(trimmed(raw));
    this.openHeading('attachment', label, number, raw, heading);
  }

  /** The title of a carried document, of one line or several; it begins anew, with recipients and preamble of its own. */
  private addCarried(raw: string): void {
    if (this.last?.type === 'document') {
      this.last.text += raw;
      this.carriedTitle.push(raw);
    } else {
      this.carriedTitle = [raw];
      this.openHeading('document', '', 0, raw, nameOf([raw]));
      this.structured = false;
    }
    if (this.last !== undefined) this.last.heading = nameOf(this.carriedTitle);
  }

  private openHeading(type: NodeType, label: string, number: number, text: string, heading: string): void {
    this.structured = true;
    this.closeTo(RANKS[type] ?? 0);
    const node = this.append(this.container(), type, text);
    Object.assign(node, { label, number, heading });
    this.open.push(node);
    if (heading === '') this.awaitsHeading = node;
  }

  private addEnumerated(label: Label): void {
    const depth = DEPTHS[label.kind] ?? 0;
    while ((this.enumerations.at(-1)?.depth ?? -1) >= depth) this.enumerations.pop();
    if (this.article !== undefined && this.enumerations.length === 0) {
      const continued = continueItem(this.article, label);
      if (continued !== undefined) this.enumerations.push({ depth, node: continued });
      while ((this.enumerations.at(-1)?.depth ?? -1) >= depth) this.enumerations.pop();
    }
    const type = enumeratedType(this.article !== undefined, this.enumerations.length, depth);
    const node = this.append(this.enumerations.at(-1)?.node.children ?? this.blockParent(), type, label.lead + label.rest);
    Object.assign(node, { label: label.label, number: label.number, heading: this.article === undefined ? headingOf(label.rest) : '' });
    this.enumerations.push({ depth, node });
  }

  private addPlain(raw: string): void {
    if (this.article !== undefined) {
      this.enumerations = [];
      const only = this.article.children.length === 1 ? this.article.children[0] : undefined;
      // 第一条 alone on its line: the text below is its first 款 and not its second.
      if (only === this.last && only !== undefined && trimmed(only.text) === '') only.text += raw;
      else this.append(this.article.children, 'paragraph', raw);
    } else if (!this.structured && isFront(trimmed(raw))) this.append(this.container(), 'front', raw);
    else this.append(this.enumerations.at(-1)?.node.children ?? this.container(), 'paragraph', raw);
  }

  /** Title, contents, closing, notes stand beside the structure and end what is open. Rows of one table are one node. */
  private addApart(line: RoledLine): void {
    if (line.role === 'row') {
      if (this.last?.type === 'table') this.last.text += line.raw;
      else this.append(this.enumerations.at(-1)?.node.children ?? this.blockParent(), 'table', line.raw);
      return;
    }
    this.closeTo(RANKS.part ?? 0);
    if (this.last?.type === line.role) this.last.text += line.raw;
    else this.append(this.container(), line.role as NodeType, line.raw);
  }

  private get article(): OutlineNode | undefined {
    const top = this.open.at(-1);
    return top?.type === 'article' ? top : undefined;
  }

  private container(): OutlineNode[] {
    return this.open.at(-1)?.children ?? this.nodes;
  }

  private blockParent(): OutlineNode[] {
    return this.article?.children.at(-1)?.children ?? this.container();
  }

  private closeTo(rank: number): void {
    this.enumerations = [];
    while (this.open.length > 0 && (RANKS[this.open.at(-1)?.type ?? 'article'] ?? 0) >= rank) this.open.pop();
  }

  private append(siblings: OutlineNode[], type: NodeType, text: string): OutlineNode {
    const node = { id: '', type, label: '', number: 0, inserted: 0, heading: '', anchor: '', text: this.leadingBlank + text, children: [] };
    this.leadingBlank = '';
    siblings.push(node);
    this.last = node;
    return node;
  }
}

/** Nodes in document order; ids, anchors and the numbers of paragraphs are assigned afterwards. */
export function buildTree(lines: readonly RoledLine[]): OutlineNode[] {
  const builder = new TreeBuilder();
  for (const line of lines) builder.add(line);
  return builder.end();
}
