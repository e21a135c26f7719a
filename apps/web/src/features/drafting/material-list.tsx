import { MATERIALS, type MaterialKind } from '@fashen/domain';
import { Button, Input } from 'antd';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Completeness } from '../../shared/upload/completeness.js';
import { ANY_MATERIAL, DropZone } from '../../shared/upload/drop-zone.js';
import { UPLOAD } from '../../shared/upload/words.js';
import { DRAFTING } from './words.js';

/** What is handed in with the draft as soon as the document is there; a declaration only in place of other material. */
export type Gathered = Readonly<Partial<Record<MaterialKind, File | string>>>;

export const MATERIAL_KINDS = Object.keys(MATERIALS) as MaterialKind[];

type Props = { draft: File; gathered: Gathered; onChange: (gathered: Gathered) => void };

/** 报送材料 gathered beside the form: files stay in the browser until the document is created. */
export function MaterialList({ draft, gathered, onChange }: Props) {
  const say = useSay();
  const put = (kind: MaterialKind, content: File | string | undefined) => {
    const { [kind]: _, ...others } = gathered;
    onChange(content === undefined || content === '' ? others : { ...others, [kind]: content });
  };
  const entries = MATERIAL_KINDS.map((kind) => ({
    key: kind,
    label: say(MATERIALS[kind]),
    isHere: gathered[kind] instanceof File || (typeof gathered[kind] === 'string' && gathered[kind].trim().length > 1),
    content: <Place kind={kind} content={gathered[kind]} onContent={(content) => put(kind, content)} />,
  }));
  const drafted = { key: 'draft', label: say(DRAFTING.draft), isHere: true, content: <Zh>{draft.name}</Zh> };
  return <Completeness entries={[drafted, ...entries]} />;
}

type PlaceProps = { kind: MaterialKind; content: File | string | undefined; onContent: (content: File | string | undefined) => void };

function Place({ kind, content, onContent }: PlaceProps) {
  const say = useSay();
  const file = content instanceof File ? content : undefined;
  return (
    <div className="stack">
      <DropZone
        small
        says={say(DRAFTING.dropMaterial, { material: say(MATERIALS[kind]) })}
        accept={ANY_MATERIAL}
        file={file}
        onFile={onContent}
      />
      {kind === 'other' && !file && (
        <Input
          aria-label={say(DRAFTING.declare)}
          placeholder={say(DRAFTING.declare)}
          maxLength={2000}
          value={typeof content === 'string' ? content : ''}
          onChange={({ target }) => onContent(target.value)}
        />
      )}
      {file && (
        <span>
          <Button size="small" onClick={() => onContent(undefined)}>
            {say(UPLOAD.remove)}
          </Button>
        </span>
      )}
    </div>
  );
}
