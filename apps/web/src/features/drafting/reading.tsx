import type { DraftReading } from '@fashen/contracts';
import { Alert } from 'antd';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { DRAFTING } from './words.js';

const COUNTED = ['part', 'chapter', 'section', 'article', 'paragraph', 'item', 'subitem'] as const;

/** What the server read in the draft: title, structure, attachments, and what is worth knowing before it is handed in. */
export function Reading({ reading }: { reading: DraftReading }) {
  const say = useSay();
  const { title, form, counts, attachments, characters, notices } = reading;
  const parts = COUNTED.filter((name) => (counts[name] ?? 0) > 0).map((name) => say(DRAFTING[`count_${name}`], { n: counts[name] ?? 0 }));
  return (
    <>
      <h3 className="reading-head">{say(DRAFTING.read)}</h3>
      <dl className="facts">
        <dt>{say(DRAFTING.titleField)}</dt>
        <dd>
          <Zh>{title}</Zh>
        </dd>
        <dt>{say(DRAFTING.structure)}</dt>
        <dd>{[say(DRAFTING[form]), ...parts, say(DRAFTING.characters, { n: characters })].join(' · ')}</dd>
        <dt>{say(DRAFTING.attachments)}</dt>
        <dd>
          {attachments.length === 0
            ? say(DRAFTING.noAttachments)
            : attachments.map((name) => (
                <div key={name}>
                  <Zh>{name}</Zh>
                </div>
              ))}
        </dd>
      </dl>
      {notices.map((notice) => (
        <Alert key={notice.rule} type="info" showIcon title={say(notice.says)} description={say(notice.wayOut)} />
      ))}
    </>
  );
}
