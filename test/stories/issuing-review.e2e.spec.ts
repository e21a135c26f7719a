import { randomUUID } from 'node:crypto';
import { docx } from '../support/docx.js';
import { type Issue, issued, NATIONAL, type Row } from '../support/issuing.js';
import { FIRST_TEXT, ReviewStory } from '../support/review.js';
import { describeEachServer, type RunningServer } from '../support/server.js';

/** Who opens the mail of an office or of a review body. */
const OFFICE: Readonly<Record<string, string>> = { office: 'office-secretary', urban: 'urban-office', labour: 'labour-office' };
const officer = (party: string): string => OFFICE[party] ?? `${party}-office`;
const CLERK: Readonly<Record<string, string>> = { 'qingxi-justice': 'qingxi-intake', 'province-tobacco-legal': 'tobacco-legal-intake' };
const clerk = (party: string): string => CLERK[party] ?? `${party}-intake`;

/** A document of that row with all its materials, submitted. */
async function submitted(server: RunningServer, { login, ...fields }: Issue): Promise<ReviewStory> {
  const story = new ReviewStory(server);
  const drafter = await story.as(login);
  const created = await drafter.upload('/api/documents', {
    file: { name: '送审稿.docx', bytes: docx([...FIRST_TEXT, randomUUID()]) },
    fields: { kind: 'normativeDocument', drafters: [`linjiang.person.${login}`], ...fields },
  });
  story.document = created.body.document.id;
  const pdf = { name: '材料.pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') };
  for (const kind of ['draftingStatement', 'legalBasis', 'consultationRecord', 'departmentReview', 'other'])
    expect((await drafter.upload(`/api/documents/${story.document}/materials`, { file: pdf, fields: { kind } })).status).toBe(201);
  const answer = await story.start({}, login);
  expect({ status: answer.status, findings: answer.body.findings }).toEqual({ status: 201, findings: undefined });
  return story;
}

/** The legal section finds the text lawful; without items it is cleared at once. */
async function cleared(story: ReviewStory, section: string): Promise<void> {
  await story.done(`${section}-intake`, 'accept', { completeOn: story.today() });
  await story.done(`${section}-head`, 'assign', { handler: `linjiang.person.${section}-handler` });
  for (const checkItem of [1, 2, 3, 4, 5, 6, 7]) await story.done(`${section}-handler`, 'markCheck', { checkItem, result: 'passed' });
  await story.done(`${section}-handler`, 'draftOpinion');
  await story.done(`${section}-handler`, 'submitOpinion', { conclusion: 'lawful' });
  await story.done(`${section}-second`, 'passSecondReview');
  expect((await story.done(`${section}-head`, 'issueLawful')).state).toBe('cleared');
}

async function hasTask(story: ReviewStory, login: string): Promise<boolean> {
  const { body } = await (await story.as(login)).get('/api/tasks');
  return body.entries.some(({ process }: { process: string }) => process === story.id);
}

const rows = Object.entries(issued) as [Row, Issue][];

describe('where a submission arrives', () => {
  describeEachServer(
    'by the door of the general office',
    (server) => {
      it.each(rows)('%s: at the office of its way, and from there at its first reviewer', async (row, issue) => {
        const story = await submitted(server(), issue);
        const { office, reviewers } = NATIONAL[row];
        expect([await hasTask(story, officer(office)), await hasTask(story, clerk(reviewers[0]!))]).toEqual([true, false]);
        await story.done(officer(office), 'forward');
        expect([await hasTask(story, officer(office)), await hasTask(story, clerk(reviewers[0]!))]).toEqual([false, true]);
        for (const later of reviewers.slice(1)) expect(await hasTask(story, clerk(later))).toBe(false);
      });
    },
    { FASHEN_PROFILE: 'national' },
  );

  describeEachServer('by the door of the review body', (server) => {
    it.each(rows)('%s: at its first reviewer at once', async (row, issue) => {
      const story = await submitted(server(), issue);
      expect(await hasTask(story, clerk(NATIONAL[row].reviewers[0]!))).toBe(true);
    });

    it.each([
      ['departmentWithApproval', 'urban-legal', 'justice'],
      ['joint', 'urban-legal', 'market-legal'],
    ] as const)('%s: once %s has cleared the text, the same text goes to %s', async (row, first, second) => {
      const story = await submitted(server(), issued[row]);
      await cleared(story, first);
      expect((await story.start()).status).toBe(201);
      expect([await hasTask(story, clerk(first)), await hasTask(story, clerk(second))]).toEqual([false, true]);
    });
  });
});
