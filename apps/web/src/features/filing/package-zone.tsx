import type { ProvenPackage, TakenPackage } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../shared/api/client.js';
import { PlainForm } from '../../shared/form/plain-form.js';
import type { Schema } from '../../shared/form/schema.js';
import { useSay } from '../../shared/language/language.js';
import { ProblemView } from '../../shared/problem/problem-view.js';
import { DropZone } from '../../shared/upload/drop-zone.js';
import { PackageFacts } from './package-facts.js';
import { PACKAGE } from './package-words.js';

const ZIP = '.zip,application/zip';
const TAKING: Schema = {
  type: 'object',
  properties: { receivedOn: { type: 'string', format: 'date', title: PACKAGE.receivedOn.zh, description: PACKAGE.receivedOn.en } },
};

type Checked = { file: File; proven: ProvenPackage };

/** A package is proven as soon as it is dropped, shown, and taken in with one press; its receipt follows. */
export function PackageZone() {
  const say = useSay();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const check = async (file: File) => {
    setBusy(true);
    setError(null);
    try {
      setChecked({ file, proven: await api.upload<ProvenPackage>('/api/exchange/packages/check', { file }) });
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  if (checked) {
    return (
      <div className="stack">
        <p role="status" className="complete">
          {say(PACKAGE.proven)}
        </p>
        <PackageFacts about={checked.proven.document} {...checked.proven} />
        <PlainForm
          scope={`package:${checked.proven.id}`}
          schema={TAKING}
          label={PACKAGE.take}
          submit={async (fields) => {
            const taken = await api.upload<TakenPackage>('/api/exchange/packages', {
              file: checked.file,
              fields: fields as Record<string, string>,
            });
            await client.invalidateQueries();
            void navigate(`/packages/${taken.package}`);
          }}
        />
        <div>
          <Button onClick={() => setChecked(null)}>{say(PACKAGE.leave)}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className="stack">
      <DropZone says={say(PACKAGE.drop)} accept={ZIP} onFile={(file) => void check(file)} />
      {isBusy && <p role="status">{say(PACKAGE.checking)}</p>}
      <ProblemView error={error} />
    </div>
  );
}
