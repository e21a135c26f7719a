import type { Instant, Json } from '@fashen/engine';
import { PrintRepository, PublicationRepository, RegistrationRepository, type Sql } from '@fashen/persistence';
import type { UnifiedContext } from '@fashen/workflow-three-unifieds';
import { askTexts } from '../text-work/ask-texts.js';
import { draftWarning } from './draft-warning.js';
import { gatesOf } from './gates.js';

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** What the registrar has to see and decides: of the text that is registered. */
async function warningsOf(sql: Sql, { version: id, title }: UnifiedContext) {
  return (await askTexts(sql, 'draftWordsInText', [id], title)).value().map(draftWarning);
}

/** The own part of the page: the text, both numbers, what the registrar did, the publication with its channels, prints and errata. */
export async function presentUnifieds(sql: Sql, process: string, context: UnifiedContext, at: Instant): Promise<Json> {
  const { version, textHash, title, profile, parties, issuers, reviewers, effect, explainer, appliedOn, registeredOn } = context;
  const { unifiedNumber, documentNumber, gapExemption, overdue, submission } = context;
  const publications = new PublicationRepository(sql);
  const registrations = new RegistrationRepository(sql);
  return plain({
    version,
    textHash,
    title,
    profile,
    parties,
    issuers,
    reviewers,
    effect,
    explainer,
    appliedOn,
    submission,
    registeredOn,
    unifiedNumber,
    documentNumber,
    gapExemption,
    overdue,
    acts: (await registrations.acts(process)).map(({ process: _p, document: _d, ...act }) => act),
    exemptions: (await registrations.exemptions(process)).map(({ process: _p, document: _d, ...exemption }) => exemption),
    publication: (await publications.ofProcess(process)) ?? null,
    prints: (await new PrintRepository(sql).ofDocument(context.document)).map(({ document: _, ...print }) => print),
    errata: await publications.errata(process),
    gates: await gatesOf(sql, context, at),
    warnings: await warningsOf(sql, context),
  });
}
