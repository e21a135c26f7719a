import { GLOSSARY, glossaryEntry } from './index.js';

/** The terms that the house style fixes. */
const FIXED =
  `normativeDocument enactingAuthority draftingDepartment reviewAuthority justiceDepartment caseHandler reviewHead consultationDraft reviewDraft
draftingStatement legalBasis publicParticipation publicConsultation comment adopted partlyAdopted notAdopted discussion coReview specialReview fairCompetitionReview
legalityReview submit accept decline sendBack supplement requestSupplement legalityOpinion conclusion lawful revisionRequired unlawful deliberate sign signatory
generalOffice preCheck recheck jointSession formalCheck suspend jointIssue lead enterOnBehalf rectifyEntry reconsideration incidentalReview threeUnifieds register
unifiedNumber assignUnifiedNumber documentNumber publish issue effectiveDate validityPeriod filing submitFiling filingReview filingOpinion refuseFiling correction
correctBy annul objectionReview objector reviewProposal cleanup keepInForce amend revise repeal lapse interpretation explainer deadline workingDay pauseClock caseFile
archive mustChange advice passedInPrinciple unsolicitedChange omission erratum ledger`.split(/\s+/);

/** Terms that came after the table was fixed: in whose name (workflows.md §0). */
const LATER = ['issuedAs', 'legalSection', 'filingReceiver'];
/** What the steps of an approval share (workflows.md, Roles). */
const APPROVAL =
  'transfer delegate takeBack delegation handOver addSigner dropSigner appointSigner returnToStep recall remindSigners copyIn'.split(' ');

/** What a deliberation adds (workflows.md §6). */
const DELIBERATION = ['agenda', 'instruction', 'exemptFromMeeting', 'declareWording'];

/** What the life of a document adds (workflows.md §1). */
const VALIDITY = ['screen', 'takeIn', 'consolidatedText', 'renew', 'warnInside'];

const repeated = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index);

describe('the glossary', () => {
  it('has every term of the house style, those that came later, and no other', () => {
    expect(GLOSSARY.map((entry) => entry.code).sort()).toEqual([...FIXED, ...LATER, ...APPROVAL, ...DELIBERATION, ...VALIDITY].sort());
  });

  it('has one code name for one term', () => {
    expect(repeated(GLOSSARY.map((entry) => entry.code))).toEqual([]);
    expect(repeated(GLOSSARY.map((entry) => entry.zh))).toEqual([]);
    expect(repeated(GLOSSARY.map((entry) => entry.en))).toEqual([]);
  });

  it('says of each term what it means, in both languages, and by which text', () => {
    const bare = GLOSSARY.filter(
      ({ definition, source }) =>
        !/[\u4e00-\u9fff]/.test(definition.zh) || /[\u4e00-\u9fff]/.test(definition.en) || definition.en === '' || source === '',
    );
    expect(bare).toEqual([]);
  });

  it('is looked up by code name', () => {
    expect(glossaryEntry('supplement')).toMatchObject({ zh: '补正', en: 'supplement' });
    expect(glossaryEntry('buzheng')).toBeUndefined();
  });
});
