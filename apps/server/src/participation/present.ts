import type { AnswerView, ConsultationEntry } from '@fashen/contracts';
import { COMMENT_OUTCOME_WORDS, type IsoDate } from '@fashen/domain';
import {
  AccountRepository,
  type CommentAnswer,
  CommentCountRepository,
  type Consultation,
  DocumentRepository,
  PartyRepository,
  type Sql,
} from '@fashen/persistence';

const DAY = 86_400_000;

/** Where it stands on a day: what was closed early or answered is not open, whatever its last day. */
export function stateOf({ opensOn, closesOn, closedOn, resultOn }: Consultation, today: IsoDate): ConsultationEntry['state'] {
  if (resultOn !== null) return 'answered';
  if (today < opensOn) return 'upcoming';
  return closedOn !== null || today > closesOn ? 'closed' : 'open';
}

export async function entryOf(sql: Sql, consultation: Consultation, today: IsoDate): Promise<ConsultationEntry> {
  const { id, title, opensOn, closesOn, resultOn } = consultation;
  const document = await new DocumentRepository(sql).find(consultation.document);
  const department = document && (await new PartyRepository(sql).find(document.draftingParty));
  const state = stateOf(consultation, today);
  return {
    id,
    title,
    department: department?.name ?? '',
    state,
    opensOn,
    closesOn,
    daysLeft: state === 'open' ? Math.round((Date.parse(closesOn) - Date.parse(today)) / DAY) + 1 : null,
    comments: await new CommentCountRepository(sql).total(id),
    resultOn,
  };
}

export async function answerOf(sql: Sql, answer: CommentAnswer): Promise<AnswerView> {
  const { comment, point, outcome, reason, by, at } = answer;
  const account = await new AccountRepository(sql).find(by);
  return {
    to: comment === null ? 'group' : 'comment',
    point,
    outcome,
    label: COMMENT_OUTCOME_WORDS[outcome],
    reason,
    by: account?.name ?? by,
    at,
  };
}
