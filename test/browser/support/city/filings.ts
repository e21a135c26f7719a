import { FiledLife, type FilingStory } from '../../../support/filing.js';
import type { Course } from './course.js';
import type { Desk } from './desk.js';
import { OFFICE_TEXTS } from './office-texts.js';
import { registered } from './registers.js';

const ABOVE = 'linjiang.province';
const CONGRESS = 'linjiang.congress';
const PUBLISHER = 'office-publisher';

/** What a document of the city is filed with a receiver as. */
async function filingOf(desk: Desk, document: string, receiver: string): Promise<FilingStory> {
  const life = new FiledLife(desk.server);
  life.document = document;
  return life.filing(receiver);
}

/** Filed with the congress in time; above late, and registered there. */
const filed: Course = async function* (desk, shows) {
  yield '2026-11-02';
  const { life, unified } = await registered(desk, { lines: OFFICE_TEXTS.tricycles }, '临政规〔2026〕12号');
  yield '2026-11-03';
  await unified.done(PUBLISHER, 'publish', await unified.publication());
  const above = await filingOf(desk, life.document, ABOVE);
  const congress = await filingOf(desk, life.document, CONGRESS);
  yield '2026-11-12';
  await congress.submitted();
  await desk.settled();
  shows('filed', congress, life);
  yield '2026-11-24';
  await above.submitted({}, { lateReason: '起草说明补充修改，重新送签' });
  yield '2026-11-27';
  await above.entered('enterRegistration', { number: '云府备〔2026〕118号' });
  shows('filedLate', above, life);
};

/** Published a week ago: due with both. */
const due: Course = async function* (desk, shows) {
  yield '2026-12-01';
  const { life, unified } = await registered(desk, { lines: OFFICE_TEXTS.stalls }, '临政规〔2026〕13号');
  await unified.done(PUBLISHER, 'publish', await unified.publication());
  shows('filingDue', await filingOf(desk, life.document, ABOVE), life);
};

export const FILINGS: readonly Course[] = [filed, due];
