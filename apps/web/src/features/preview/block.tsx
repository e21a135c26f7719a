import type { SheetBlock, SheetLayout } from '@fashen/contracts';
import type { CSSProperties, ReactNode } from 'react';
import { type Face, familyOf } from './faces.js';

type Run = { text: string; face: Face };
type Of<K extends SheetBlock['kind']> = Extract<SheetBlock, { kind: K }>;
type Props<K extends SheetBlock['kind']> = { block: Of<K>; layout: SheetLayout };

/** Places in a paper have no other names than their order. */
const numbered = <T,>(entries: readonly T[]): { entry: T; key: string }[] => entries.map((entry, index) => ({ entry, key: String(index) }));

const Runs = ({ line, layout }: { line: readonly Run[]; layout: SheetLayout }) =>
  numbered(line).map(({ entry: { text, face }, key }) => (
    <span key={key} style={face === 'fangsong' ? {} : { fontFamily: familyOf(face, layout) }}>
      {text}
    </span>
  ));

/** Lines that somebody broke, each a paragraph that begins two characters in. */
const Paragraphs = ({ lines, layout, flush = false }: { lines: readonly (readonly Run[])[]; layout: SheetLayout; flush?: boolean }) =>
  numbered(lines).map(({ entry, key }) => (
    <p key={key} className={flush ? '' : 'sheet-in'}>
      <Runs line={entry} layout={layout} />
    </p>
  ));

const lines = (count: number): CSSProperties => ({ marginTop: `calc(var(--pitch) * ${count})` });

const Table = ({ block: { caption, columns, rows }, layout }: Props<'table'>) => (
  <table className="sheet-table" style={{ fontSize: `${layout.sizes.small}pt`, lineHeight: `${layout.tablePitch}pt` }}>
    {caption !== null && <caption>{caption}</caption>}
    <colgroup>
      {numbered(columns).map(({ entry, key }) => (
        <col key={key} style={{ width: `${entry.share * 100}%` }} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {numbered(columns).map(({ entry, key }) => (
          <th key={key} scope="col" style={{ fontFamily: familyOf('heiti', layout) }}>
            {entry.heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {numbered(rows).map(({ entry: row, key }) => (
        <tr key={key}>
          {numbered(row).map(({ entry: cell, key: column }) => (
            <td key={column}>
              <Paragraphs lines={cell} layout={layout} flush />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Signature = ({ block: { name, date, indents, blankLines } }: Props<'signature'>) => (
  <div className="sheet-signature" style={lines(blankLines)}>
    <p style={{ paddingRight: `${indents.name}em` }}>{name}</p>
    <p style={{ paddingRight: `${indents.date}em` }}>{date.text}</p>
  </div>
);

const VersionRecord = ({ block: { names, printedBy, printedOn }, layout }: Props<'versionRecord'>) => (
  <div
    className="sheet-record"
    style={{
      fontSize: `${layout.sizes.small}pt`,
      lineHeight: `${layout.recordPitch}pt`,
      borderBlock: `${layout.rules.recordThick}pt solid #000`,
      ['--thin' as string]: `${layout.rules.recordThin}pt`,
    }}
  >
    {numbered(names).map(({ entry, key }) => (
      <p key={key}>
        {entry.label}
        {entry.text}
      </p>
    ))}
    <p className="sheet-apart">
      <span>{printedBy}</span>
      <span>{printedOn.text}</span>
    </p>
  </div>
);

const DocumentNumber = ({ block: { number, signatories }, layout }: Props<'documentNumber'>) => (
  <div className={signatories.length > 0 ? 'sheet-apart sheet-number' : 'sheet-centre'} style={lines(2)}>
    <span>{number}</span>
    {signatories.length > 0 && (
      <span>
        签发人：<span style={{ fontFamily: familyOf('kaiti', layout) }}>{signatories.join('　')}</span>
      </span>
    )}
  </div>
);

const centred = (text: readonly string[]): ReactNode =>
  numbered(text).map(({ entry, key }) => (
    <span key={key} className="sheet-line">
      {entry}
    </span>
  ));

/** One block of a paper, set as GB/T 9704-2012 asks; which measure stands for what is told in the contract. */
export function Block({ block, layout }: { block: SheetBlock; layout: SheetLayout }) {
  switch (block.kind) {
    case 'headMarks':
      return (
        <div className="sheet-marks">
          {numbered(block.marks).map(({ entry, key }) => (
            <p key={key}>
              <Runs line={[entry]} layout={layout} />
            </p>
          ))}
        </div>
      );
    case 'redHead':
      return (
        <div
          className="sheet-centre sheet-red"
          style={{
            paddingTop: `${layout.redHeadTop}mm`,
            fontSize: `${block.points}pt`,
            lineHeight: 1.3,
            fontFamily: familyOf('biaosong', layout),
          }}
        >
          {centred(block.lines)}
        </div>
      );
    case 'documentNumber':
      return <DocumentNumber block={block} layout={layout} />;
    case 'redLine':
      return <hr className="sheet-rule" style={{ marginTop: `${layout.redLineGap}mm`, borderTopWidth: `${layout.rules.redLine}pt` }} />;
    case 'title':
      return (
        <h3
          className="sheet-centre"
          style={{
            ...lines(2),
            fontSize: `${layout.sizes.title}pt`,
            lineHeight: `${layout.titlePitch}pt`,
            fontFamily: familyOf('biaosong', layout),
          }}
        >
          {centred(block.lines)}
        </h3>
      );
    case 'mainRecipients':
      return <p style={lines(1)}>{block.text}</p>;
    case 'paragraph':
      return <Paragraphs lines={block.lines} layout={layout} flush={block.flush} />;
    case 'heading':
      return (
        <p className="sheet-in sheet-heading" style={{ fontFamily: familyOf(block.face, layout) }}>
          {block.text}
        </p>
      );
    case 'item':
      return (
        <div>
          <p className="sheet-in sheet-heading">{block.heading}</p>
          {numbered(block.parts).map(({ entry, key }) => (
            <Paragraphs key={key} lines={entry.lines} layout={layout} />
          ))}
        </div>
      );
    case 'table':
      return <Table block={block} layout={layout} />;
    case 'attachmentsNote':
      return (
        <div style={lines(1)}>
          {numbered(block.lines).map(({ entry, key }) => (
            <p key={key} className="sheet-hanging">
              <span>{entry.label}</span>
              <span>{entry.text}</span>
            </p>
          ))}
        </div>
      );
    case 'signature':
      return <Signature block={block} layout={layout} />;
    case 'note':
      return <p className="sheet-in">{block.text}</p>;
    case 'attachment':
      return (
        <div className="sheet-attachment">
          <p style={{ fontFamily: familyOf('heiti', layout) }}>{block.label}</p>
          <div
            className="sheet-centre"
            style={{
              ...lines(1),
              fontSize: `${layout.sizes.title}pt`,
              lineHeight: `${layout.titlePitch}pt`,
              fontFamily: familyOf('biaosong', layout),
            }}
          >
            {centred(block.lines)}
          </div>
        </div>
      );
    case 'versionRecord':
      return <VersionRecord block={block} layout={layout} />;
  }
}
