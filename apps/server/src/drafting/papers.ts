import { DRAFTING_TRACKS, type DraftingTrack, type Words } from '@fashen/domain';
import type { DraftingStatementFacts, DraftingStepFact, SubmissionLetterFacts } from '@fashen/official-documents';
import { DocumentRepository, type DraftingRecord, DraftingRepository, MaterialRepository, type Sql } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { DraftingContext, DraftingEffects } from '@fashen/workflow-drafting';
import { wayOf } from '../issuing/way.js';
import { happened, type Name, namesIn } from './what-happened.js';

/** Whom the draft was laid before. */
const HEARD: readonly DraftingTrack[] = [
  'consultation',
  'departments',
  'fairCompetition',
  'experts',
  'risk',
  'hearing',
  'legalCheck',
  'discussion',
];
const SILENCE: Readonly<Record<string, string>> = { noObjection: '按辖区规定视为无不同意见', noAnswer: '按辖区规定记为未回复' };

const zh = ({ zh: text }: Words): string => text;

function stepOf(record: DraftingRecord, drafting: string, name: Name): DraftingStepFact {
  const { label, words } = happened(record, name);
  return {
    on: record.actedOn,
    what: zh(label),
    ...(record.party === drafting ? {} : { by: zh(name(record.party)) }),
    words: words.map((one) => ({ label: zh(one.label), text: zh(one.text) })),
  };
}

/** What people wrote, and everything that happened until then. */
export async function statementFacts(
  sql: Sql,
  { process, title, parties, signing, asked, profile }: DraftingContext,
  written: DraftingEffects['renderStatement'],
): Promise<DraftingStatementFacts> {
  const name = await namesIn(sql, profile);
  const named = (id: string): string => zh(name(id));
  const records = (await new DraftingRepository(sql).records(process)).filter(({ kind }) => kind !== 'draftStatement');
  const steps = (of: readonly DraftingRecord[]) => of.map((record) => stepOf(record, parties.drafting, name));
  const { necessity, legalBasis, scope, content, other, on } = written;
  const coordinated = new Map(
    records.filter(({ kind }) => kind === 'recordCoordination').map(({ details }) => [String(details.department), String(details.words)]),
  );
  return {
    documentTitle: title,
    drafters: signing.map(named),
    signedOn: on,
    necessity,
    legalBasis,
    scope,
    content,
    ...(other === null ? {} : { other }),
    steps: steps(records),
    heard: HEARD.map((track) => ({
      track: zh(DRAFTING_TRACKS[track]),
      steps: steps(records.filter((record) => record.track === track)),
    })).filter((one) => one.steps.length > 0),
    silent: {
      departments: asked.filter(({ reply }) => reply === 'silent').map(({ party }) => named(party)),
      meaning: SILENCE[findProfile(profile).drafting.departmentSilence.value]!,
    },
    openPoints: asked
      .filter(({ settled }) => settled === 'open')
      .map(({ party }) => ({ department: named(party), words: coordinated.get(party) ?? '' })),
  };
}

/** What was done, track by track, and what goes with the draft. */
export async function submissionFacts(
  sql: Sql,
  { process, document, title, textHash, parties, signing, profile }: DraftingContext,
  { submittedOn }: DraftingEffects['renderSubmission'],
): Promise<SubmissionLetterFacts> {
  const name = await namesIn(sql, profile);
  const named = (id: string): string => zh(name(id));
  const { lead, reviewers } = await wayOf(sql, document);
  const records = await new DraftingRepository(sql).records(process);
  const last = (track: DraftingTrack) => records.findLast((record) => record.track === track && record.kind !== 'submitDraft');
  const materials = await new MaterialRepository(sql).ofDocument(document);
  const files = materials.flatMap(({ fileName }) => (fileName === null ? [] : [fileName]));
  const row = (await new DocumentRepository(sql).find(document))!;
  return {
    authority: signing.map(named).join('、'),
    recipients: reviewers.map(named),
    copyTo: [],
    signedOn: submittedOn,
    documentTitle: title || row.title,
    enactingAuthority: named(lead),
    textHash,
    tracks: (Object.keys(DRAFTING_TRACKS) as DraftingTrack[]).flatMap((track) => {
      const record = last(track);
      if (!record) return [];
      const { what, words } = stepOf(record, parties.drafting, name);
      const told = words.map(({ label, text }) => `${label}：${text}`).join('；');
      return [{ track: zh(DRAFTING_TRACKS[track]), result: told === '' ? what : `${what}。${told}` }];
    }),
    materials: ['送审稿', ...new Set(['起草说明', ...files])],
  };
}
