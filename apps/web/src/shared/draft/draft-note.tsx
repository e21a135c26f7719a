import { Alert, Button } from 'antd';
import { useSay } from '../language/language.js';
import { Zh } from '../language/zh.js';
import { Scroll } from '../layout/scroll.js';
import { clockOf } from '../light/day.js';
import { differences } from './differences.js';
import type { Draft } from './use-draft.js';
import { DRAFT } from './words.js';

type Props = {
  draft: Pick<Draft<unknown>, 'value' | 'says' | 'other' | 'choose'>;
  /** What a field is called, by its path (`items/0/reason`). */
  nameOf?: (path: string) => string;
};

/** Says what became of the draft; where the same form was filled in twice, shows both sides and lets the person choose. */
export function DraftNote({ draft }: Pick<Props, 'draft'>) {
  const say = useSay();
  return (
    <span className="quiet draft-says" role="status">
      {draft.says && say(draft.says)}
    </span>
  );
}

/** Both sides, field by field, with the choice. Nothing where there is only one. */
export function DraftChoice({ draft, nameOf = () => '' }: Props) {
  const say = useSay();
  const { other } = draft;
  if (!other) return null;
  const rows = other.value === null ? [] : differences(draft.value, other.value);
  const shown = (text: string) => (text === '' ? <span className="quiet">{say(DRAFT.nothing)}</span> : <Zh>{text}</Zh>);
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      title={say(other.value === null ? DRAFT.clearedElsewhere : DRAFT.two)}
      description={
        <div className="stack">
          {rows.length > 0 && (
            <Scroll label={say(DRAFT.two)}>
              <table className="plain">
                <thead>
                  <tr>
                    <th scope="col">{say(DRAFT.field)}</th>
                    <th scope="col">{say(DRAFT.own)}</th>
                    <th scope="col">{say(DRAFT.other, { time: other.at === null ? '' : clockOf(other.at) })}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ path, own, other: there }) => (
                    <tr key={path}>
                      <th scope="row">{nameOf(path)}</th>
                      <td>{shown(own)}</td>
                      <td>{shown(there)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          )}
          <div className="row">
            <Button onClick={() => void draft.choose('own')}>{say(DRAFT.keepOwn)}</Button>
            <Button onClick={() => void draft.choose('other')}>{say(DRAFT.keepOther)}</Button>
          </div>
        </div>
      }
    />
  );
}
