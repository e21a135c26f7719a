import { GRANTS } from '@fashen/domain';
import { DeliberationRepository, MeetingRepository } from '@fashen/persistence';
import { type DeliberationContext, deliberation } from '@fashen/workflow-deliberation';
import { z } from 'zod';
import { Directory } from '../deliberation/papers/directory.js';
import { minutesPaper } from '../deliberation/papers/minutes.js';
import { signingSheetPaper } from '../deliberation/papers/signing-sheet.js';
import type { SpokenFinding } from '../platform/problem/problem.js';
import { type Scene, type Sketch, sketch, today } from './sketch.js';

const workflow = deliberation.name;
const contextOf = ({ process }: Scene) => process.context as DeliberationContext;

const words = z.string().trim().min(1).max(2000);
const minutesAsked = z.strictObject({
  result: z.enum(['passed', 'passedInPrinciple', 'deferred', 'rejected']).default('passed'),
  reason: words.optional(),
  instructions: z.array(words).max(100).default([]),
});

const missing = (field: string, zh: string, en: string): SpokenFinding => ({
  rule: 'preview.missing',
  field,
  says: { zh: `尚未写明${zh}。`, en: `The ${en} is missing.` },
  wayOut: { zh: '请填写后再预览。', en: 'Fill it in, then look again.' },
});

const minutes: Sketch<z.output<typeof minutesAsked>> = {
  name: 'deliberation-minutes',
  workflow,
  label: { zh: '集体审议记录', en: 'record of deliberation' },
  during: ['pass'],
  part: 'meeting',
  asks: minutesAsked,
  lacks: (_, { result, reason, instructions }) => [
    ...(result === 'passedInPrinciple' && instructions.length === 0
      ? [missing('/instructions', '会议要求', 'instruction of the meeting')]
      : []),
    ...((result === 'deferred' || result === 'rejected') && reason === undefined ? [missing('/reason', '理由', 'reason')] : []),
  ],
  async draw(scene, { result, reason, instructions }) {
    const context = contextOf(scene);
    const { item, title, textHash } = context;
    if (!item) throw new Error(`${scene.process.id} is on no agenda`);
    const { sql } = scene.reader;
    const record = await new MeetingRepository(sql).record(item.meeting);
    return minutesPaper(scene.reader, {
      context,
      params: { item: item.id, meeting: item.meeting, result, title, textHash },
      directory: await Directory.read(sql, [scene.by.person], record ? [record.minutes] : []),
      recorded: { by: scene.by, at: scene.at },
      typed: { reason, instructions: result === 'passedInPrinciple' ? instructions : [] },
    });
  },
};

/** The issuers whose signature stands for the text as it is now. */
async function standing({ reader }: Scene, { document, textHash, signatories }: DeliberationContext): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const issuer of signatories)
    if ((await reader.grants(document, GRANTS.signed(issuer))).some(({ hash, revokedAt }) => hash === textHash && revokedAt === null))
      found.add(issuer);
  return found;
}

const signingSheet: Sketch<Record<string, never>> = {
  name: 'signing-sheet',
  workflow,
  label: { zh: '签发单', en: 'signing sheet' },
  during: ['sign', 'passRecheck', 'acceptWording'],
  part: 'meeting',
  asks: z.strictObject({}),
  lacks: () => [],
  async draw(scene) {
    const context = contextOf(scene);
    const { reader, process } = scene;
    const acts = await new DeliberationRepository(reader.sql).acts(process.id);
    const scans = acts.flatMap(({ scan }) => scan ?? []);
    const signed = await standing(scene, context);
    const of = {
      id: process.id,
      context,
      directory: await Directory.read(reader.sql, [...context.drafters, ...context.deciders], scans),
      events: await reader.events(process.id),
      stands: (issuer: string) => signed.has(issuer),
    };
    return signingSheetPaper(reader, of, { title: context.title, textHash: context.textHash, signedOn: today(scene) });
  },
};

/** Papers of a deliberation. */
export const deliberationSketches: readonly Sketch[] = [sketch(minutes), sketch(signingSheet)];
