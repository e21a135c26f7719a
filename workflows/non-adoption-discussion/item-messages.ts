import { type Message, message } from '@fashen/engine';

/** Items, rounds, meetings and decisions. */
export const itemMessages = {
  'document.unknown': message(
    '没有这份文件。',
    'There is no such document.',
    '请从合法性审查启动沟通。',
    'Open the discussion from the legality review.',
  ),
  'item.unknown': message(
    '没有这条意见，或者它不在沟通之列。',
    'There is no such item, or it is not discussed here.',
    '请刷新后选择列出的意见。',
    'Reload and choose a listed item.',
  ),
  'item.settled': message(
    '意见{item}已有结果。',
    'Item {item} has its outcome.',
    '请只办理仍未达成一致的意见。',
    'Act on the open items only.',
  ),
  'item.namedTwice': message('同一意见写了两次。', 'An item is named twice.', '请删去重复的一条。', 'Leave out the repetition.'),
  'item.missing': message(
    '意见{item}没有写到。',
    'Item {item} is left out.',
    '请对每条未达成一致的意见逐条写明；愿意采纳的，请先同意采纳。',
    'Speak of every open item; what you will adopt, agree to adopt first.',
  ),
  'item.headDecides': message(
    '“违法必改”意见{item}的理由，只能由审查机构负责人认可。',
    'On must-change item {item} only the review head accepts a reason.',
    '请由审查机构负责人认可，或者维持意见；协调会上请记为“未达成一致”。',
    'Have the review head accept it, or maintain it; in the record of a meeting enter it as open.',
  ),
  'item.handlerDecides': message(
    '该意见性质为“建议修改”，由承办人答复。',
    'That item is advice; the handler replies to it.',
    '请由承办人办理。',
    'Leave it to the handler.',
  ),
  'item.noLeaderDecides': message(
    '“违法必改”意见{item}不由领导决定，任何决定都不能使其通过。',
    'Must-change item {item} is for no leader to decide; no decision lets it pass.',
    '请由起草单位采纳，或者由审查机构负责人认可其理由。',
    'It is adopted by the drafting department, or its reason accepted by the review head.',
  ),
  'item.unreplied': message(
    '意见{item}尚未答复。',
    'Item {item} has no reply yet.',
    '请逐条认可理由或者维持意见。',
    'Accept the reason or maintain each item.',
  ),
  'item.open': message('意见{item}尚无结果。', 'Item {item} has no outcome yet.', '请继续沟通。', 'Go on with the discussion.'),
  'item.noneOpen': message('各条意见均有结果。', 'Every item has its outcome.', '沟通已经结束。', 'The discussion is over.'),
  'item.noAdviceOpen': message(
    '没有未达成一致的“建议修改”意见。',
    'No advice is open.',
    '“违法必改”意见退回合法性审查办理。',
    'Must-change items go back to the legality review.',
  ),
  'statement.notNeeded': message(
    '没有经决定不采纳的意见，或者文本还要修改，无须未采纳说明。',
    'No advice goes on not adopted, or the text is still to be changed: no statement is needed.',
    '请按沟通结果继续合法性审查。',
    'Go on with the legality review.',
  ),
  'round.usedUp': message(
    '沟通轮数（{rounds}轮）已经用尽。',
    'The rounds ({rounds}) are used up.',
    '请提请协调。',
    'Call for coordination.',
  ),
  'round.left': message(
    '还可以沟通{left}轮，尚不能提请协调。',
    '{left} more round(s) are left before coordination.',
    '请将再次意见送达起草单位，进入下一轮。',
    'Return the replies for another round.',
  ),
  'date.future': message(
    '日期{day}尚未到来。',
    'The day {day} lies ahead.',
    '请填写实际发生的日期。',
    'Give the day on which it happened.',
  ),
  'date.beforeEarlierFact': message(
    '日期{day}早于提请协调之日（{earliest}）。',
    'The day {day} lies before coordination was called for ({earliest}).',
    '请核对会议纪要上的日期。',
    'Check the day in the minutes.',
  ),
  'minutes.unknown': message(
    '没有这份会议纪要，或者它不属于本文件。',
    'There is no such scan with this document.',
    '请先上传会议纪要，再选择它。',
    'Hand in the minutes as evidence first, then choose them.',
  ),
} satisfies Record<string, Message>;
