import type { DispatchedHandler } from '@fashen/engine';
import { type RegistrationNoticeFacts, registrationNotice } from '@fashen/official-documents';
import { PartyRepository, type Sql, VersionRepository } from '@fashen/persistence';
import type { UnifiedContext, UnifiedEffects } from '@fashen/workflow-three-unifieds';
import { wayOf } from '../issuing/way.js';
import { paperOf } from '../produced-document/paper.js';
import { DocumentProducer } from '../produced-document/producer.js';
import type { HandlerServices } from '../workflow/services.js';

type Params = UnifiedEffects['renderNotice'];

const NAMES = { registered: '登记通知书', sentBack: '登记退回通知书', refused: '不予登记通知书' } as const;

/** A number is never taken back, so that a notice that is made later still gives the one of its registration. */
function outcomeOf({ act, reason }: Params, { unifiedNumber }: UnifiedContext): RegistrationNoticeFacts['outcome'] {
  if (act !== 'registered') return { kind: act, reason: reason ?? '' };
  if (unifiedNumber === null) throw new Error('A registration without a number has no notice');
  return { kind: act, unifiedNumber };
}

/** Nobody writes to himself, but for an office that drafted what it registers. */
function recipientsOf({ drafting, office, registrar }: UnifiedContext['parties']): string[] {
  const others = [...new Set([drafting, office])].filter((party) => party !== registrar);
  return others.length > 0 ? others : [drafting];
}

/** What the notice tells, from the rows and the case. */
export async function registrationFacts(sql: Sql, params: Params, context: UnifiedContext): Promise<RegistrationNoticeFacts> {
  const names = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
  const name = (id: string): string => names.get(id) ?? id;
  const version = await new VersionRepository(sql).find(params.version);
  const [ground] = (await wayOf(sql, context.document)).grounds.registrar;
  if (!version || !ground) throw new Error(`There is no text or no rule to register ${context.document} by`);
  const { parties, issuers, appliedOn } = context;
  return {
    registrar: name(parties.registrar),
    recipients: recipientsOf(parties).map(name),
    documentTitle: version.title,
    issuers: issuers.map(name),
    text: { ordinal: version.ordinal, textHash: version.textHash },
    appliedOn,
    decidedOn: params.decidedOn,
    basis: { citation: ground.source, verified: ground.verified },
    outcome: outcomeOf(params, context),
  };
}

/** Makes the paper that tells the applicants, beside the notice on their page. */
export function renderNotice({ store, clock, read }: HandlerServices): DispatchedHandler {
  const producer = new DocumentProducer(store, clock);
  return async ({ effect }) => {
    const params = effect.params as Params;
    const process = await read(effect.process);
    if (!process) throw new Error(`There is no registration ${effect.process}`);
    const context = process.context as unknown as UnifiedContext;
    await producer.produceUnnumbered(effect, {
      document: context.document,
      profile: context.profile,
      title: NAMES[params.act],
      facts: async ({ sql }) => paperOf(registrationNotice, await registrationFacts(sql, params, context)),
    });
  };
}
