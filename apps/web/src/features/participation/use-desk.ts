import type { AnswerGiven, CommentPerson, GroupingDone } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api/client.js';
import { askAgain } from '../../shared/api/queries.js';
import type { ObjectValue } from '../../shared/form/schema.js';

/** What may be done at the desk of one consultation; afterwards everything is asked again. */
export function useDesk(consultation: string) {
  const client = useQueryClient();
  const base = `/api/consultations/${encodeURIComponent(consultation)}`;
  const post = async <T>(path: string, body: unknown): Promise<T> => {
    const answer = await api.post<T>(`${base}${path}`, body);
    await askAgain(client);
    return answer;
  };
  const at = encodeURIComponent;
  return {
    base,
    regroup: () => post<GroupingDone>('/grouping', {}),
    answer: (to: { groups: readonly string[] } | { comment: string }, value: ObjectValue) =>
      post<AnswerGiven>('/answers', { ...to, ...value }),
    merge: (into: string, group: string) => post<void>(`/groups/${at(into)}/merge`, { groups: [group] }),
    separate: (comment: string) => post<void>(`/comments/${at(comment)}/separation`, {}),
    look: (comment: string, value: ObjectValue) => api.post<CommentPerson>(`${base}/comments/${at(comment)}/looks`, value),
    forget: (comment: string, value: ObjectValue) => post<void>(`/comments/${at(comment)}/forgetting`, value),
    enter: (value: ObjectValue) => post<{ code: string }>('/comments', value),
  };
}

export type Desk = ReturnType<typeof useDesk>;
