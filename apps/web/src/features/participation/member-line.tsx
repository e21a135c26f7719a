import type { CommentGroupView, CommentPerson } from '@fashen/contracts';
import { COMMENT_SPEAKER_WORDS } from '@fashen/domain';
import { Button } from 'antd';
import { useState } from 'react';
import type { OpenForm } from '../../shared/form/form-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Day } from '../../shared/light/day.js';
import { AnswerLine } from './answer-line.js';
import { ANSWER, FORGET, LOOK } from './schemas.js';
import type { Desk } from './use-desk.js';
import { COMMENTS } from './words.js';

type Props = {
  desk: Desk;
  member: CommentGroupView['members'][number];
  isLeader: boolean;
  mayAnswer: boolean;
  mayForget: boolean;
  onForm: (form: OpenForm) => void;
};

export function MemberLine({ desk, member, isLeader, mayAnswer, mayForget, onForm }: Props) {
  const say = useSay();
  const [person, setPerson] = useState<CommentPerson | null>(null);
  const { id, text, speaker, receivedOn, similarity, hasPerson, answer } = member;
  const answerAlone = () =>
    onForm({
      scope: `comment:${id}`,
      label: COMMENTS.answerOne,
      schema: ANSWER,
      submit: (value) => desk.answer({ comment: id }, value),
    });
  const look = () =>
    onForm({
      scope: `comment:look:${id}`,
      label: COMMENTS.person,
      schema: LOOK,
      submit: async (value) => setPerson(await desk.look(id, value)),
    });
  const forget = () =>
    onForm({
      scope: `comment:forget:${id}`,
      label: COMMENTS.forget,
      schema: FORGET,
      submit: async (value) => {
        await desk.forget(id, value);
        setPerson(null);
      },
    });
  return (
    <li>
      <div className="comment-text">
        <Zh>{text}</Zh>
      </div>
      <div className="row">
        <span className="quiet">
          {say(COMMENT_SPEAKER_WORDS[speaker])} <Day date={receivedOn} />{' '}
          {isLeader ? say(COMMENTS.leads) : similarity !== null && say(COMMENTS.likeness, { n: similarity })}
        </span>
        {mayAnswer && (
          <Button size="small" onClick={answerAlone}>
            {say(COMMENTS.answerOne)}
          </Button>
        )}
        {mayAnswer && !isLeader && (
          <Button size="small" onClick={() => void desk.separate(id)}>
            {say(COMMENTS.separate)}
          </Button>
        )}
        {mayAnswer && hasPerson && (
          <Button size="small" onClick={look}>
            {say(COMMENTS.person)}
          </Button>
        )}
        {mayForget && hasPerson && (
          <Button size="small" onClick={forget}>
            {say(COMMENTS.forget)}
          </Button>
        )}
      </div>
      {person && (
        <p role="status">
          <Zh>{person.name ?? say(COMMENTS.notGiven)}</Zh>　<Zh>{person.contact ?? say(COMMENTS.notGiven)}</Zh>
        </p>
      )}
      {answer && <AnswerLine answer={answer} />}
    </li>
  );
}
