import type { Looked } from '@fashen/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api/client.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { PasswordAgain } from '../../shared/problem/password-again.js';
import { saved } from './saved.js';
import { LOOK } from './words.js';

const ENDINGS: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'application/pdf': 'pdf' };

/** The paper that is meant where it is not in the library, and files that came with the objection; opening one is a look of its own. */
export function Files({ at, found, why }: { at: string; found: Looked; why: string }) {
  const say = useSay();
  const [refused, setRefused] = useState<{ again: () => void; error: unknown } | null>(null);
  const open = async (file: Looked['files'][number], n: number) => {
    const { id, mediaType } = file;
    setRefused(null);
    try {
      saved(await api.fileOf(`${at}/files/${encodeURIComponent(id)}`, { why }), `${n}.${ENDINGS[mediaType] ?? 'bin'}`);
    } catch (error) {
      setRefused({ again: () => void open(file, n), error });
    }
  };
  const { paper, files } = found;
  return (
    <>
      {paper && (
        <p>
          {say(LOOK.paper)} <Zh>{[paper.title, paper.number, paper.issuer, ...paper.clauses].filter(Boolean).join('，')}</Zh>
        </p>
      )}
      {files.length > 0 && (
        <div className="row">
          {say(LOOK.files)}
          {files.map((file, n) => (
            <Button key={file.id} onClick={() => void open(file, n + 1)}>
              {say(LOOK.file, { n: n + 1 })}
            </Button>
          ))}
        </div>
      )}
      {refused && <PasswordAgain error={refused.error} onConfirmed={refused.again} />}
    </>
  );
}
