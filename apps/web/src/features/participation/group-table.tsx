import type { CommentGroupEntry } from '@fashen/contracts';
import { Button, Checkbox } from 'antd';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { DataTable } from '../../shared/list/data-table.js';
import { AnswerLine } from './answer-line.js';
import { COMMENTS } from './words.js';

type Props = {
  groups: readonly CommentGroupEntry[];
  /** Null where the reader answers nothing. */
  chosen: ReadonlySet<string> | null;
  onChoose: (group: string, isChosen: boolean) => void;
  onLook: (group: string) => void;
};

/** Groups, the largest first as the server sorts them. */
export function GroupTable({ groups, chosen, onChoose, onLook }: Props) {
  const say = useSay();
  const choosing = {
    key: 'choose',
    title: say(COMMENTS.choose),
    render: ({ id, size }: CommentGroupEntry) => (
      <Checkbox
        checked={chosen?.has(id) ?? false}
        aria-label={say(COMMENTS.chooseThis, { n: size })}
        onChange={({ target }) => onChoose(id, target.checked)}
      />
    ),
  };
  const columns = [
    ...(chosen ? [choosing] : []),
    { key: 'size', title: say(COMMENTS.size), isFigure: true, render: ({ size }: CommentGroupEntry) => size },
    {
      key: 'clause',
      title: say(COMMENTS.clause),
      render: ({ clause }: CommentGroupEntry) => (clause === null ? say(COMMENTS.whole) : <Zh>{clause}</Zh>),
    },
    {
      key: 'text',
      title: say(COMMENTS.text),
      render: ({ id, text }: CommentGroupEntry) => (
        <>
          <div className="comment-text">
            <Zh>{text}</Zh>
          </div>
          <Button type="link" size="small" onClick={() => onLook(id)}>
            {say(COMMENTS.look)}
          </Button>
        </>
      ),
    },
    {
      key: 'answer',
      title: say(COMMENTS.answer),
      render: ({ answer, unanswered }: CommentGroupEntry) => (
        <>
          {unanswered > 0 && <strong>{say(COMMENTS.waiting, { n: unanswered })}</strong>}
          {answer && <AnswerLine answer={answer} />}
        </>
      ),
    },
  ];
  return <DataTable label={say(COMMENTS.groups)} columns={columns} rows={groups} rowKey={({ id }) => id} />;
}
