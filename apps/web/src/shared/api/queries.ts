import type {
  AcceptedView,
  ChartView,
  DocumentView,
  EvidenceList,
  HistoryView,
  ProcessDocument,
  TaskList,
  VersionClauses,
} from '@fashen/contracts';
import { QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../language/language.js';
import { api, newKey } from './client.js';
import { OfflineError, ProblemError } from './problem.js';

/** The server decides; the page asks again when it comes back into view. A refusal is an answer and is not asked for again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (count, error) => !(error instanceof ProblemError) && count < 2, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

const at = encodeURIComponent;

/** Keys: the address without `/api`. What a language changes (spoken findings) is asked again in the other one. */
export const queries = {
  tasks: (query = '') =>
    queryOptions({ queryKey: ['tasks', query], queryFn: () => api.get<TaskList>(query === '' ? '/api/tasks' : `/api/tasks?${query}`) }),
  process: (id: string) =>
    queryOptions({ queryKey: ['processes', id], queryFn: () => api.get<ProcessDocument>(`/api/processes/${at(id)}`) }),
  history: (id: string) =>
    queryOptions({ queryKey: ['processes', id, 'history'], queryFn: () => api.get<HistoryView>(`/api/processes/${at(id)}/history`) }),
  chart: (id: string) =>
    queryOptions({ queryKey: ['processes', id, 'chart'], queryFn: () => api.get<ChartView>(`/api/processes/${at(id)}/chart`) }),
  document: (id: string) => queryOptions({ queryKey: ['documents', id], queryFn: () => api.get<DocumentView>(`/api/documents/${at(id)}`) }),
  clauses: (id: string, version: string) =>
    queryOptions({
      queryKey: ['documents', id, 'clauses', version],
      queryFn: () => api.get<VersionClauses>(`/api/documents/${at(id)}/versions/${at(version)}/clauses`),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  evidence: (id: string) =>
    queryOptions({ queryKey: ['documents', id, 'evidence'], queryFn: () => api.get<EvidenceList>(`/api/documents/${at(id)}/evidence`) }),
};

/** Any address as a query: for what one page alone needs. */
export function useAddress<T>(path: string, options: { enabled?: boolean } = {}) {
  const { language } = useLanguage();
  return useQuery({ queryKey: ['address', path, language], queryFn: () => api.get<T>(path), ...options });
}

/**
 * Everything is asked again. What may be chosen in a form that has just been sent is not: the step is taken, and the server no longer offers it.
 * It is asked for when the form is opened anew.
 */
export async function askAgain(client: QueryClient, isFormOpen = false): Promise<void> {
  await client.invalidateQueries(isFormOpen ? {} : { predicate: ({ queryKey }) => queryKey[0] !== 'choices' });
  await client.invalidateQueries({ queryKey: ['choices'], refetchType: 'none' });
}

export type Action = { event: string; body: Readonly<Record<string, unknown>> };

/**
 * Acts on a process with the revision that the page shows. The key is kept until the server has answered, so that an attempt whose answer was
 * lost can be repeated without acting twice. After an answer everything about the process, its document and the tasks is asked again.
 */
export function useAct(process: Pick<ProcessDocument, 'id' | 'revision' | 'subject'>) {
  const client = useQueryClient();
  return useMutation<AcceptedView, Error, Action & { key: string; revision?: number }>({
    mutationFn: ({ event, body, key, revision = process.revision }) =>
      api.post<AcceptedView>(`/api/processes/${at(process.id)}/${at(event)}`, body, { revision, key }),
    onSettled: (_, error) => {
      if (error instanceof OfflineError) return;
      void askAgain(client, error !== null);
    },
  });
}

export { newKey };
