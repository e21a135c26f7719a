import type { City } from './city.js';

/** A page in a state that somebody meets it in. */
export type Seen = { name: string; login: string; path: (city: City) => string };

const at =
  (prefix: string, stage: string, which: 'id' | 'document' | 'life' = 'id', suffix = '') =>
  (city: City): string => {
    const shown = city[stage];
    if (!shown) throw new Error(`The city shows nothing at ${stage}`);
    return `${prefix}/${shown[which]}${suffix}`;
  };
const here = (path: string) => () => path;
const page = (name: string, login: string, path: Seen['path']): Seen => ({ name, login, path });

/** Every page of the workbench, and the main ones in each state that the city has. */
export const PAGES: readonly Seen[] = [
  page('tasks of a handler', 'justice-handler', here('/tasks')),
  page('tasks of somebody who has none', 'market-legal-second', here('/tasks')),
  page('tasks of a delegate', 'justice-second2', here('/tasks')),
  page('a review just handed in', 'justice-intake', at('/processes', 'justHandedIn')),
  page('a review that waits for a supplement', 'urban-drafter', at('/processes', 'supplementAsked')),
  page('a review under examination', 'justice-handler', at('/processes', 'underReview')),
  page('a question to another department', 'housing-coreviewer', at('/processes', 'underReview')),
  page('an opinion being drafted', 'justice-handler2', at('/processes', 'opinionDrafted')),
  page('an opinion before the head', 'justice-head', at('/processes', 'waitingForHead')),
  page('an opinion half answered', 'urban-drafter', at('/processes', 'halfAnswered')),
  page('a revised text to be verified', 'justice-handler', at('/processes', 'verifying')),
  page('a discussion in its second round', 'justice-handler', at('/processes', 'discussion')),
  page('an overdue review', 'justice-head', at('/processes', 'overdue')),
  page('a cleared review', 'auditor', at('/processes', 'cleared')),
  page('a document on an agenda', 'office-secretary', at('/processes', 'onAgenda')),
  page('a meeting recorded', 'office-secretary', at('/processes', 'meetingRecorded')),
  page('passed in principle', 'housing-drafter', at('/processes', 'passedInPrinciple')),
  page('to be signed jointly', 'market-leader', at('/processes', 'signingJointly')),
  page('to be registered', 'office-registrar', at('/processes', 'waitingForRegistration')),
  page('to be published', 'office-publisher', at('/processes', 'waitingForPublication')),
  page('a life in force', 'office-secretary', at('/processes', 'inForce')),
  page('a life that lapses soon', 'urban-drafter', at('/processes', 'lapsingSoon')),
  page('a light review', 'justice-handler', at('/processes', 'lightReview')),
  page('the desk of a review under examination', 'justice-handler', at('/processes', 'underReview', 'id', '/desk')),
  page('the desk of an opinion being drafted', 'justice-handler2', at('/processes', 'opinionDrafted', 'id', '/desk')),
  page('the desk of a revised text', 'justice-handler', at('/processes', 'verifying', 'id', '/desk')),
  page('the desk of the head', 'justice-head', at('/processes', 'waitingForHead', 'id', '/desk')),
  page('answers to an opinion', 'urban-drafter', at('/processes', 'halfAnswered', 'id', '/answers')),
  page('notices', 'urban-drafter', here('/notices')),
  page('the yearly plan', 'justice-handler', here('/plans?year=2026')),
  page('letters', 'justice-intake', here('/letters')),
  page('sampling', 'justice-head', here('/sampling')),
  page('the board', 'justice-supervisor', here('/board')),
  page('the board of a head', 'urban-head', here('/board?from=2026-01-01&to=2026-12-31')),
  page('meetings', 'office-secretary', here('/meetings')),
  page('a meeting', 'office-secretary', at('/meetings', 'meeting')),
  page('the register of unified numbers', 'office-registrar', here('/registers/unified-numbers')),
  page('the register of document numbers', 'office-secretary', here('/registers/document-numbers')),
  page('the register of reviews', 'auditor', here('/registers/reviews')),
  page('the ledger', 'auditor', here('/registers/ledger')),
  page('the codes of issuers', 'office-registrar', here('/registers/codes')),
  page('filings', 'office-filing', here('/filings')),
  page('filings of the whole city', 'auditor', here('/filings?standing=missing,late')),
  page('filings of somebody who has none', 'qingxi-filing', here('/filings')),
  page('a filing that is due', 'office-filing', at('/processes', 'filingDue')),
  page('a filing that was late', 'office-filing', at('/processes', 'filedLate')),
  page('parties', 'administrator', here('/administration/parties')),
  page('people', 'administrator', here('/administration/people')),
  page('profiles', 'administrator', here('/administration/profiles')),
  page('the calendar', 'administrator', here('/administration/calendar')),
  page('incidents', 'administrator', here('/administration/incidents')),
  page('the log of the administration', 'administrator', here('/administration/log')),
  page('the drafting desk', 'urban-drafter', here('/drafting')),
  page('a new document', 'urban-drafter', here('/drafting/new')),
  page('documents', 'auditor', here('/documents')),
  page('a document under review', 'urban-drafter', at('/documents', 'underReview', 'document')),
  page('a document in force', 'urban-drafter', at('/documents', 'inForce', 'document')),
  page('a document with two versions', 'justice-handler', at('/documents', 'verifying', 'document')),
  page('two versions compared', 'justice-handler', at('/documents', 'verifying', 'document', '/compare')),
  page(
    'a version by clause',
    'justice-handler',
    (city) => `${at('/documents', 'revisedVersion', 'document', '/versions')(city)}/${city.revisedVersion?.id}`,
  ),
  page('one’s own password', 'urban-drafter', here('/password')),
  page('the search', 'auditor', here('/search?q=停车')),
  page('delegations', 'justice-head', here('/delegations')),
  page('what there is not', 'auditor', here('/nothing-here')),
];
