import { dateIn, EXEMPTIONS } from '@fashen/domain';
import type { Scene } from '@fashen/engine';
import { AccountRepository, DeadlineRepository, ReviewFactsRepository, type SqlTx } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { Exemption, ReviewContext, ReviewFacts } from '@fashen/workflow-legality-review';

type ReviewScene = Scene<SqlTx> & { context: ReviewContext };
type Names = 'coReviewParties' | 'eligibleAdvisers' | 'inquiriesOver' | 'leaders' | 'urgency';

const holders = async ({ tx }: ReviewScene, party: string, role: 'adviser' | 'signatory') =>
  (await new AccountRepository(tx.sql).holders(party, role)).map(({ id }) => id);

/** An inquiry's period is named after it; its last day counts whole. */
async function inquiriesOver({ tx, process, at }: ReviewScene): Promise<string[]> {
  const deadlines = await new DeadlineRepository(tx.sql).ofProcess(process.id);
  return deadlines.flatMap(({ key, due }) => (key.includes(':') && due < dateIn(at) ? [key.slice(key.indexOf(':') + 1)] : []));
}

const isOfReview = (name: string): name is Exemption => Object.hasOwn(EXEMPTIONS, name);

/** What the profile lets a main leader do away with here, and on which grounds. */
function urgency(profile: string): ReviewFacts['urgency'] {
  const { urgentGrounds, urgentExemptions } = findProfile(profile).rules;
  const exemptions = Object.entries(urgentExemptions).flatMap(([name, { value }]) => (value && isOfReview(name) ? [name] : []));
  return { grounds: urgentGrounds.value.map(({ code }) => code), exemptions, basis: urgentGrounds.source };
}

/** Facts of what runs beside the handler's examination, and of urgency. */
export const inquiryFacts: { [Name in Names]: (scene: ReviewScene) => Promise<ReviewFacts[Name]> } = {
  coReviewParties: async ({ tx, context }) => {
    const parties = await new ReviewFactsRepository(tx.sql).partiesWith('coReviewer');
    return parties.filter((party) => party !== context.parties.drafting && party !== context.parties.review);
  },
  eligibleAdvisers: (scene) => holders(scene, scene.context.parties.review, 'adviser'),
  inquiriesOver,
  leaders: (scene) => holders(scene, scene.context.parties.lead, 'signatory'),
  urgency: async ({ context }) => urgency(context.profile),
};
