import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

/** What is shown, as the address says it: tab, item, version, comparison, and which half on a phone. The clause in it stays as it is. */
export function usePlace() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const put = useCallback(
    (changed: Readonly<Record<string, string | null>>, clause = window.location.hash) => {
      const next = new URLSearchParams(window.location.search);
      for (const [name, value] of Object.entries(changed)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      navigate({ search: next.toString(), hash: clause }, { preventScrollReset: true });
    },
    [navigate],
  );
  return { search, put };
}
