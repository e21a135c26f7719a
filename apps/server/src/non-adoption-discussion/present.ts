import type { Json } from '@fashen/engine';
import { DiscussionMeetingRepository, DiscussionRemarkRepository, OpinionRepository, type Sql } from '@fashen/persistence';
import { type DiscussionContext, OUTCOMES } from '@fashen/workflow-non-adoption-discussion';
import { latestEntry } from '../document/version-entry.js';

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** A version that came in while the discussion ran is not discussed: the page says so. */
async function newerText(sql: Sql, { document, textHash }: DiscussionContext): Promise<Json> {
  const latest = await latestEntry(sql, document);
  if (!latest || latest.textHash === textHash) return null;
  return {
    version: latest.id,
    ordinal: latest.ordinal,
    says: {
      zh: `沟通期间起草单位提交了第${latest.ordinal}稿。沟通仍只针对原文本，结束后由合法性审查核验新文本。`,
      en: `Version ${latest.ordinal} came in meanwhile. The discussion stays about its own text; the legality review verifies the new one afterwards.`,
    },
  };
}

/** The items with every word that was said to them, round by round. */
async function items(sql: Sql, process: string, context: DiscussionContext): Promise<Json> {
  const rows = await new OpinionRepository(sql).items(context.review);
  const order = (await new OpinionRepository(sql).ofProcess(context.review)).at(-1)?.items ?? [];
  const remarks = await new DiscussionRemarkRepository(sql).ofProcess(process);
  const meetings = await new DiscussionMeetingRepository(sql).ofProcess(process);
  const results = meetings.flatMap((meeting) => meeting.results.map((result) => ({ meeting: meeting.id, ...result })));
  return plain(
    Object.entries(context.items).map(([id, { turn, outcome, response, weight }]) => {
      const { anchor, problem, basis, suggestion } = rows.find((row) => row.id === id) ?? {};
      return {
        id,
        // Its number in the opinion, and in the export of the exchange.
        ordinal: order.indexOf(id) + 1,
        weight,
        response,
        turn,
        outcome: outcome === null ? null : { code: outcome, ...OUTCOMES[outcome] },
        opinion: { anchor, problem, basis, suggestion },
        remarks: remarks.filter(({ itemId }) => itemId === id).map(({ process: _p, itemId: _i, ...remark }) => remark),
        results: results.filter(({ itemId }) => itemId === id),
      };
    }),
  );
}

/** A discussion's own part of its page. */
export async function presentDiscussion(sql: Sql, process: string, context: DiscussionContext, parts: readonly string[]): Promise<Json> {
  const { review, version, textHash, title, profile, round, rounds, approval } = context;
  const shown = {
    review,
    version,
    textHash,
    title,
    profile,
    parties: context.parties,
    round,
    rounds,
    newerText: await newerText(sql, context),
  };
  if (!parts.includes('exchange')) return plain(shown);
  const meetings = await new DiscussionMeetingRepository(sql).ofProcess(process);
  return plain({
    ...shown,
    items: await items(sql, process, context),
    meetings: meetings.map(({ process: _, ...meeting }) => meeting),
    seats: approval?.steps.flatMap(({ seats }) => seats) ?? [],
  });
}
