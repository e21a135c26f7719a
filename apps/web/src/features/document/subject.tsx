import type { DocumentSubject } from '@fashen/contracts';
import { SUBJECTS, type Subject } from '@fashen/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { api } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { ProblemView } from '../../shared/problem/problem-view.js';
import { DOCUMENT } from './words.js';

/** 主题分类, and a list to choose from for whoever may sort it. */
export function SubjectOf({ document }: { document: string }) {
  const say = useSay();
  const client = useQueryClient();
  const path = `/api/documents/${encodeURIComponent(document)}/subject`;
  const { data } = useAddress<DocumentSubject>(path);
  const sort = useMutation<DocumentSubject, Error, Subject>({
    mutationFn: (subject) => api.put<DocumentSubject>(path, { subject }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['address', path] }),
  });
  if (!data) return null;
  if (!data.maySort) return <>{data.subject ? say(data.subject.label) : say(DOCUMENT.notSorted)}</>;
  return (
    <>
      <Select
        aria-label={say(DOCUMENT.subject)}
        placeholder={say(DOCUMENT.notSorted)}
        style={{ minWidth: '14rem' }}
        value={data.subject?.code ?? null}
        loading={sort.isPending}
        options={(Object.keys(SUBJECTS) as Subject[]).map((value) => ({ value, label: say(SUBJECTS[value]) }))}
        onChange={(subject: Subject) => sort.mutate(subject)}
      />
      {sort.error && <ProblemView error={sort.error} />}
    </>
  );
}
