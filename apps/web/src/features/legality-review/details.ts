import type { ClauseChangeView, ProcessDocument } from '@fashen/contracts';
import type { CheckItem, Conclusion, MaterialKind, Response, Weight } from '@fashen/domain';
import type { Approval } from '../../shared/approval/state.js';

export type Answer = { id: string; round: number; response: Response; reason: string | null; createdBy: string; createdAt: string };
export type ItemVerdict = { id: string; verdict: string; note: string | null; createdBy: string; createdAt: string };

export type Item = {
  id: string;
  ordinal: number;
  anchor: string;
  checkItem: CheckItem;
  kind: string;
  problem: string;
  basis: string;
  suggestion: string;
  weight: Weight;
  createdBy: string;
  status: 'open' | 'closed' | 'reasonAccepted' | 'kept' | 'stays' | 'waived';
  response: Response | null;
  answers: readonly Answer[];
  verdicts: readonly ItemVerdict[];
};

export type Check = {
  id: string;
  checkItem: CheckItem;
  result: 'passed' | 'problem';
  anchors: readonly string[];
  note: string | null;
  createdBy: string;
  createdAt: string;
};

type Reply = { view?: string | null; words: string; received?: number | null; createdBy?: string; createdAt?: string };
export type Inquiry = {
  id: string;
  kind: 'coReview' | 'adviser' | 'publicViews';
  party: string | null;
  person: string | null;
  question: string;
  createdAt: string;
  status: 'asked' | 'replied' | 'released' | 'lapsed';
  reply: Reply | null;
  silence?: { zh: string; en: string; source: string };
};

export type Session = {
  id: string;
  heldOn: string;
  attendees: readonly { name: string; of: string }[];
  views: readonly { name: string; view: string }[];
};

export type Unsolicited = ClauseChangeView & { places: readonly string[]; key: string; isDealtWith: boolean };
type Place = { gone: boolean; anchor?: string; isElsewhere?: boolean; why?: { zh: string; en: string } };
export type Verification = {
  from: { id: string; ordinal: number };
  to: { id: string; ordinal: number };
  changed: readonly ClauseChangeView[];
  items: readonly { item: string; anchor: string; now: Place }[];
  unsolicited: readonly Unsolicited[];
};

/** A review's own part of its case. What the caller may not read is not there. */
export type Details = {
  version: string;
  title: string;
  profile: string;
  receivedOn: string;
  completeOn: string | null;
  supplement: { missing: readonly MaterialKind[]; due: string } | null;
  people?: { handler: string | null; secondReviewer: string | null; head: string | null };
  checks?: readonly Check[];
  proposed?: Conclusion | null;
  approval?: Approval | null;
  inquiries?: readonly Inquiry[];
  asked?: readonly Inquiry[];
  sessions?: readonly Session[];
  rounds?: readonly { id: string; round: number; conclusion: Conclusion; items: readonly string[]; draftedBy: string; draftedAt: string }[];
  items?: readonly Item[];
  opinion?: { number: string; conclusion: Conclusion; issuedOn: string; answerRound: number };
  verification?: Verification | null;
  names?: Readonly<Record<string, string>>;
};

/** Desk and answers are pages of a review; the case of another workflow has a page of its own. */
export const isReview = ({ workflow }: Pick<ProcessDocument, 'workflow'>): boolean => workflow === 'legality-review';

export const detailsOf = ({ details }: ProcessDocument): Details => details as unknown as Details;

/** The latest mark of each check item; earlier ones stay in the history. */
export const latestChecks = (checks: readonly Check[] = []): ReadonlyMap<CheckItem, Check> =>
  new Map(checks.map((check) => [check.checkItem, check]));

export const nameOf = ({ names }: Details, id: string | null | undefined): string => (id ? (names?.[id] ?? id) : '');

/** An item whose answer is still owed: never answered, or found wanting after the last answer. */
export const owesAnswer = ({ response, status }: Pick<Item, 'response' | 'status'>): boolean =>
  status === 'kept' || status === 'stays' || response === null;

/** Only what nobody has judged, or what was found wanting, can be answered. */
export const canBeAnswered = ({ status }: Pick<Item, 'status'>): boolean => status === 'open' || status === 'kept' || status === 'stays';

/** How much of an opinion is answered. */
export const progressOf = (items: readonly Item[]) => ({ all: items.length, answered: items.filter((item) => !owesAnswer(item)).length });

/** The next in a list after `current`, round and round; only those that `fits`. */
export function nextAfter<T extends { id: string }>(list: readonly T[], current: string | null, fits: (one: T) => boolean): T | undefined {
  const at = list.findIndex(({ id }) => id === current);
  return [...list.slice(at + 1), ...list.slice(0, at + 1)].find(fits);
}

/** The change of the clause that an anchor names, and of what holds it: 第九条第二款 lies in 第九条. */
export const changeAt = <T extends { old: string | null }>(changes: readonly T[], anchor: string): T | undefined =>
  changes.find(({ old }) => old === anchor) ??
  changes.filter(({ old }) => old !== null && anchor.startsWith(old)).sort((a, b) => (b.old ?? '').length - (a.old ?? '').length)[0];

/**
 * Where an item of the opinion stands in a version of the text: in the text that it speaks of, at its own anchor; in the text that came with the
 * answers, where that clause is now; null where it is gone. A clause that may be one of several is looked for where the comparison has it.
 */
export function placeIn(
  version: string,
  { id, anchor }: Pick<Item, 'id' | 'anchor'>,
  verification: Verification | null | undefined,
): string | null {
  if (!verification || version !== verification.to.id) return anchor;
  const now = verification.items.find(({ item }) => item === id)?.now;
  if (now && !now.gone && now.anchor !== undefined) return now.anchor;
  const change = changeAt(verification.changed, anchor);
  return change ? change.new : anchor;
}
