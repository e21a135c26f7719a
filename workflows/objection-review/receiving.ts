import { field, type InputOf, type StartSpec } from '@fashen/engine';
import { z } from 'zod';
import type { ObjectionFacts } from './facts.js';
import { line, today } from './fields.js';
import { LAW } from './law.js';
import { ownId } from './payload-checks.js';
import { CHANNELS, KINDS } from './words.js';

/**
 * Opened beside the rows that hold person and text, by the page or by the clerk's entry: the process has the objection's id, and no subject,
 * because whoever may see the document is not to learn that somebody objects to it.
 */
export const receive = {
  label: { zh: '收到异议', en: 'receive an objection' },
  by: 'system',
  payload: z.strictObject({
    objection: line('异议', 'Id of the objection'),
    document: line('规范性文件', 'Document, where it is in the library').optional(),
    receivedOn: today('收到日期', 'Day of receipt'),
    channel: field.oneOf(CHANNELS, '渠道', 'Channel'),
    kind: field.oneOf(KINDS, '类别', 'Kind'),
    receiver: line('处理机关', 'Party that handles it'),
    profile: line('辖区参数', 'Policy profile'),
    group: line('合并审查', 'Group').optional(),
    follows: line('此前的异议', 'Earlier objection of the same person').optional(),
  }),
  check: ownId,
  basis: LAW.answer,
} satisfies StartSpec<ObjectionFacts>;

/** The machine's input: what the service enters, and what the engine sets. */
export type ReceiveInput = InputOf<typeof receive, ObjectionFacts>;
