import type { Label } from './labels.js';
import type { TextLine } from './text-lines.js';

export type Role =
  | 'blank'
  | 'title'
  | 'contents'
  | 'carried'
  | 'attachmentList'
  | 'attachment'
  | 'closing'
  | 'row'
  | 'note'
  | 'labelled'
  | 'plain';
export type RoledLine = TextLine & { role: Role; label: Label | null };
