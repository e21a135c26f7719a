import type { CommentGroupView } from '@fashen/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { useAddress } from '../../shared/api/queries.js';
import type { OpenForm } from '../../shared/form/form-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { MemberLine } from './member-line.js';
import type { Desk } from './use-desk.js';
import { COMMENTS } from './words.js';

type Props = { desk: Desk; group: string; mayAnswer: boolean; mayForget: boolean; onForm: (form: OpenForm) => void; onClose: () => void };

const SHOWN = 20;

/** One group: its comments, and groups that may mean the same in other words. */
export function GroupView({ desk, group, mayAnswer, mayForget, onForm, onClose }: Props) {
  const say = useSay();
  const [shown, setShown] = useState(SHOWN);
  const view = useAddress<CommentGroupView>(`${desk.base}/groups/${encodeURIComponent(group)}?limit=${shown}`);
  return (
    <Answered of={view}>
      {({ members, next, neighbours }) => (
        <Panel title={say(COMMENTS.members)} id="group" extra={<Button onClick={onClose}>{say(COMMENTS.close)}</Button>}>
          <ul className="comment-list">
            {members.map((member) => (
              <MemberLine
                key={member.id}
                desk={desk}
                member={member}
                isLeader={member.id === group}
                mayAnswer={mayAnswer}
                mayForget={mayForget}
                onForm={onForm}
              />
            ))}
          </ul>
          {next !== null && shown < 200 && <Button onClick={() => setShown(200)}>{say(COMMENTS.more)}</Button>}
          <h3>{say(COMMENTS.neighbours)}</h3>
          {neighbours.length === 0 && <p className="quiet">{say(COMMENTS.noNeighbours)}</p>}
          <ul className="comment-list">
            {neighbours.map(({ id, text, size, score }) => (
              <li key={id}>
                <Zh>{text}</Zh>
                <div className="row">
                  <span className="quiet">{say(COMMENTS.neighbour, { size, score })}</span>
                  {mayAnswer && (
                    <Button size="small" onClick={() => void desk.merge(group, id)}>
                      {say(COMMENTS.merge)}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Answered>
  );
}
