import { DRAFTING_TRACKS, type DraftingTrack } from '@fashen/domain';
import type { Json } from '@fashen/engine';
import { ConsultationRepository, DraftingRepository, type Sql } from '@fashen/persistence';
import { type DraftingContext, openTracks } from '@fashen/workflow-drafting';
import { happened, namesIn } from './what-happened.js';

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** The own part of the page: how the tracks stand, and what was done in each. */
export async function presentDrafting(sql: Sql, process: string, context: DraftingContext, parts: readonly string[]): Promise<Json> {
  const { title, version, textHash, frozen, isExplained, profile, parties, signing, withRegulator, signed, spine } = context;
  const open = openTracks(context);
  const shown = {
    title,
    version,
    textHash,
    frozen,
    isExplained,
    profile,
    parties,
    spine,
    tracks: (Object.keys(DRAFTING_TRACKS) as DraftingTrack[]).map((code) => ({
      code,
      label: DRAFTING_TRACKS[code],
      isOpen: open.includes(code),
    })),
  };
  if (!parts.includes('records')) return plain(shown);
  const name = await namesIn(sql, profile);
  const { waiver, asked, competition, risk, hearing, hearingOn, check } = context;
  return plain({
    ...shown,
    signing,
    signed,
    withRegulator,
    waiver,
    asked,
    competition,
    risk,
    hearing,
    hearingOn,
    check,
    consultation: context.consultation && (await new ConsultationRepository(sql).summary(process)),
    records: (await new DraftingRepository(sql).records(process)).map(({ id, track, kind, actedOn, party, evidence, details }) => ({
      id,
      track: { code: track, ...DRAFTING_TRACKS[track as DraftingTrack] },
      kind,
      actedOn,
      party,
      evidence,
      ...happened({ kind, details }, name),
    })),
  });
}
