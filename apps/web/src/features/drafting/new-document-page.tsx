import type { ColleagueList, DraftReading, PartyDirectory } from '@fashen/contracts';
import { MATERIALS } from '@fashen/domain';
import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { PlainForm } from '../../shared/form/plain-form.js';
import type { ObjectValue } from '../../shared/form/schema.js';
import { useSay } from '../../shared/language/language.js';
import { Page, Panel, useTitle } from '../../shared/layout/page.js';
import { ProblemView, problemText } from '../../shared/problem/problem-view.js';
import { useSession } from '../../shared/session/session.js';
import { DOCX_ONLY, DropZone } from '../../shared/upload/drop-zone.js';
import { fromHand } from './draft-in-hand.js';
import { handIn } from './hand-in.js';
import { type Gathered, MATERIAL_KINDS, MaterialList } from './material-list.js';
import { Reading } from './reading.js';
import { NEW_DOCUMENT } from './schema.js';
import { DRAFTING } from './words.js';

/** 新建文件: the draft is read first, the form begins with what it says, and nothing is kept before 建立文件. */
export default function NewDocumentPage() {
  const say = useSay();
  useTitle(say(DRAFTING.newTitle));
  const { me } = useSession();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [file, setFile] = useState<File | undefined>(fromHand);
  const [reading, setReading] = useState<DraftReading | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [gathered, setGathered] = useState<Gathered>({});
  const { modal } = App.useApp();
  const choices = useFormChoices();
  const read = useCallback(async (draft: File) => {
    setReading(null);
    setError(null);
    try {
      setReading(await api.upload<DraftReading>('/api/documents/reading', { file: draft }));
    } catch (failure) {
      setError(failure);
    }
  }, []);
  useEffect(() => {
    if (file) void read(file);
  }, [file, read]);
  const create = async (value: ObjectValue, key: string) => {
    if (!file) return;
    const { document, missing } = await handIn(file, value, gathered, key);
    await client.invalidateQueries();
    if (missing.length > 0)
      modal.warning({
        title: say(DRAFTING.missing),
        content: (
          <ul>
            {missing.map(({ kind, why }) => (
              <li key={kind}>
                {say(MATERIALS[kind])}: {problemText(why, say)}
              </li>
            ))}
          </ul>
        ),
      });
    const isComplete = missing.length === 0 && MATERIAL_KINDS.every((kind) => gathered[kind] !== undefined);
    await navigate(`/documents/${document}?tab=${isComplete ? 'overview' : 'materials'}`);
  };
  return (
    <Page title={say(DRAFTING.newTitle)}>
      <Panel title={say(DRAFTING.drop)}>
        <DropZone says={say(DRAFTING.drop)} accept={DOCX_ONLY} file={file} onFile={setFile} />
        {file && !reading && !error && <p role="status">{say(DRAFTING.reading)}</p>}
        <ProblemView error={error} />
        {reading && <Reading reading={reading} />}
      </Panel>
      {file && reading && (
        <Panel title={say(DRAFTING.materials)}>
          <p className="quiet">{say(DRAFTING.materialsAbout)}</p>
          <MaterialList draft={file} gathered={gathered} onChange={setGathered} />
        </Panel>
      )}
      {file && reading && (
        <Panel title={say(DRAFTING.form)}>
          <PlainForm
            key={`${file.name}${file.lastModified}`}
            scope="document:new"
            schema={NEW_DOCUMENT}
            label={DRAFTING.create}
            choices={choices}
            initial={{ title: reading.title, kind: 'normativeDocument', drafters: [me.person.id] }}
            submit={create}
          />
        </Panel>
      )}
    </Page>
  );
}

function useFormChoices() {
  const colleagues = useAddress<ColleagueList>('/api/directory/colleagues');
  const parties = useAddress<PartyDirectory>('/api/directory/parties');
  const people = (colleagues.data?.entries ?? []).map(({ id, name }) => ({ value: id, label: { zh: name, en: name } }));
  const bodies = (parties.data?.entries ?? []).map(({ id, name, kindLabel }) => ({
    value: id,
    label: { zh: name, en: name },
    hint: kindLabel,
  }));
  return { drafters: people, issuers: bodies };
}
