import type { Json } from '@fashen/engine';
import { AgendaRepository, DeliberationRepository, MeetingRepository, type Sql } from '@fashen/persistence';
import type { DeliberationContext } from '@fashen/workflow-deliberation';
import { askTexts } from '../text-work/ask-texts.js';
import { asJson, MadeJson } from '../text-work/made-json.js';
import { askedByInstructions, standingInstructions } from './changes-beyond.js';

type Shown = Readonly<Record<string, Json>>;

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** Every item that was on an agenda, with the meeting; who said what only for those who decide. */
async function agenda(sql: Sql, process: string, maySeeMeeting: boolean): Promise<Json> {
  const [items, meetings] = [new AgendaRepository(sql), new MeetingRepository(sql)];
  const found = [];
  for (const { id, meeting, version, textHash, result, reason } of await items.ofProcess(process)) {
    const of = await meetings.find(meeting);
    const record = await meetings.record(meeting);
    const held = record && { heldOn: record.heldOn, chair: record.chair, minutes: record.minutes };
    const inside = maySeeMeeting ? { attendance: await meetings.attendance(meeting), views: await items.views(id) } : {};
    found.push({ id, meeting: of, version, textHash, result, reason, record: held ?? null, ...inside });
  }
  return plain(found);
}

/** What a reviewer or rechecker looks at: the clauses that changed since the deliberated text, and 夹带, what nobody asked for. */
async function comparison(sql: Sql, context: DeliberationContext): Promise<Json> {
  if (!context.revision) return null;
  const asked = await askedByInstructions(sql, context);
  return asJson(await askTexts(sql, 'revisionOf', [context.version, context.revision.version], asked));
}

async function instructions(sql: Sql, context: DeliberationContext): Promise<Json> {
  const standing = await standingInstructions(sql, context);
  return plain(standing.map(({ process: _, ...one }) => ({ ...one, status: context.instructions[one.id]!.status })));
}

async function wordingChanges(sql: Sql, process: string): Promise<Json> {
  const rows = await new DeliberationRepository(sql).wordingChanges(process);
  return rows.map(({ differences, ...row }) => ({ ...row, differences: asJson(new MadeJson(Buffer.from(differences))) }));
}

/** A deliberation's own part of its page; each piece only for those who may read it. */
export async function presentDeliberation(
  sql: Sql,
  process: string,
  context: DeliberationContext,
  parts: readonly string[],
): Promise<Shown> {
  const { version, textHash, title, profile, parties, signatories, reviewers, bodies, decisions, exemption } = context;
  const rows = new DeliberationRepository(sql);
  const isInside = parts.includes('meeting');
  return {
    version,
    textHash,
    title,
    profile,
    parties: plain(parties),
    signatories: plain(signatories),
    reviewers: plain(reviewers),
    bodies: plain(bodies.map((body) => ({ ...body, hasPassed: decisions[body.body] === textHash }))),
    exemption,
    agenda: await agenda(sql, process, isInside),
    instructions: await instructions(sql, context),
    verifications: plain(await rows.verifications(process)),
    comparison: await comparison(sql, context),
    wordingChanges: await wordingChanges(sql, process),
    ...(isInside ? { acts: plain(await rows.acts(process)), seats: plain(context.approval) } : {}),
  };
}
