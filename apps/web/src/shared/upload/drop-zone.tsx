import './drop-zone.css';
import { type DragEvent, useId, useState } from 'react';
import { useSay } from '../language/language.js';
import { UPLOAD } from './words.js';

type Props = { says: string; accept: string; file?: File | undefined; onFile: (file: File) => void; small?: boolean };

/** A place to drop a file, and a file button for everybody who does not drag: the label is the button's. */
export function DropZone({ says, accept, file, onFile, small = false }: Props) {
  const say = useSay();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onFile(dropped);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is beside the file button, which does the same by keyboard
    <div
      className={`drop-zone${isOver ? ' drop-zone-over' : ''}${small ? ' drop-zone-small' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>
        <span className="drop-zone-says">{says}</span>
        <span className="quiet">{file ? say(UPLOAD.replace) : `${say(UPLOAD.choose)} · ${say(UPLOAD.limit)}`}</span>
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onFile(chosen);
          target.value = '';
        }}
      />
      {file && (
        <output lang="zh-CN">
          {file.name} · {Math.ceil(file.size / 1024)} KB
        </output>
      )}
    </div>
  );
}

export const DOCX_ONLY = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const ANY_MATERIAL = '.docx,.pdf,.png,.jpg,.jpeg,.txt';
