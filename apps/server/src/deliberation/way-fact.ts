import type { Sql } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { MeetingRules, WayFact } from '@fashen/workflow-deliberation';
import { findWay } from '../issuing/way.js';

/** How a meeting has to go by the profile, with the texts that say so. */
const meetingRules = (profile: string): MeetingRules => {
  const { quorum, chairSpeaksLast } = findProfile(profile).rules.meeting;
  return {
    quorum: { share: quorum.value, basis: quorum.source },
    chairLast: { isRule: chairSpeaksLast.value, basis: chairSpeaksLast.source },
  };
};

/** On what grounds a text may be signed without a meeting here; null where no text says so. */
function urgentSigning(profile: string): WayFact['urgentSigning'] {
  const { urgentExemptions, urgentGrounds } = findProfile(profile).rules;
  const { value, source } = urgentExemptions.meeting;
  return value ? { grounds: urgentGrounds.value.map(({ code }) => code), basis: source } : null;
}

/** The row of §0 that a document follows, as deliberation reads it; null where the tree of authorities has no way for it. */
export async function wayFact(sql: Sql, document: string, profile: string): Promise<WayFact | null> {
  const outcome = await findWay(sql, document);
  if (!outcome?.ok) return null;
  const { issuedAs, lead, signatories, reviewers, meetings, office, superior, registrar, leavesFlow } = outcome.way;
  const bodies = meetings.map(({ body, kinds, office: keeps }) => ({ body, kinds, office: keeps }));
  const rules = meetingRules(profile);
  return {
    issuedAs,
    lead,
    signatories,
    reviewers,
    bodies,
    office,
    superior,
    registrar,
    leavesFlow,
    urgentSigning: urgentSigning(profile),
    rules,
  };
}
