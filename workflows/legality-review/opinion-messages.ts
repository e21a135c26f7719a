import { type Message, message } from '@fashen/engine';

/** Check items, conclusions, items and answers. */
export const opinionMessages = {
  'check.unmarked': message(
    '审查要点“{checkItem}”尚未标记。',
    'The check item “{checkItem}” is not marked.',
    '请逐项标记审查结果。',
    'Mark every check item.',
  ),
  'check.problemWithoutItem': message(
    '审查要点“{checkItem}”标记为存在问题，但没有相应的意见。',
    'The check item "{checkItem}" is marked as a problem and no item speaks of it.',
    '请增加相应意见，或者更正标记。',
    'Add the item, or correct the mark.',
  ),
  'check.passedWithMustChange': message(
    '审查要点“{checkItem}”标记为未发现问题，但有“违法必改”意见。',
    'The check item "{checkItem}" is marked as passed and carries a must-change item.',
    '请更正标记，或者修改意见性质。',
    'Correct the mark, or the weight of the item.',
  ),
  'conclusion.lawfulWithMustChange': message(
    '有“违法必改”意见，不能认定合法。',
    'With a must-change item the text is not lawful.',
    '请改用“应当予以修改”或者“不合法”，或者修改该意见。',
    'Propose “to be revised” or “unlawful”, or change the item.',
  ),
  'conclusion.revisionWithoutItem': message(
    '没有意见条目，不能认定应当予以修改。',
    'Without an item nothing is to be revised.',
    '请至少写明一条意见。',
    'Write at least one item.',
  ),
  'conclusion.unlawfulWithoutMustChange': message(
    '没有“违法必改”意见，不能认定不合法。',
    'Without a must-change item the text is not unlawful.',
    '请写明违法之处及其依据。',
    'Say what is unlawful, and by which law.',
  ),
  'conclusion.notProposed': message(
    '拟稿提出的结论与此不同。',
    'The draft proposes another conclusion.',
    '请按拟出具的结论签发，或者写明理由退回修改。',
    'Issue the conclusion proposed, or send the draft back with a reason.',
  ),
  'conclusion.notUnlawful': message(
    '结论不是“不合法”。',
    'The conclusion is not “unlawful”.',
    '请继续按意见书的结论办理。',
    'Go on as the opinion says.',
  ),
  'opinion.hasItems': message('意见书载有意见条目。', 'The opinion carries items.', '请逐条答复。', 'Answer every item.'),
  'item.unknown': message(
    '没有这条意见，或者已被替换。',
    'There is no such item, or another took its place.',
    '请刷新后选择现有的意见。',
    'Reload and choose an item that stands.',
  ),
  'item.unanswered': message(
    '意见{item}尚未答复。',
    'Item {item} is not answered.',
    '请答复全部意见后再提交。',
    'Answer every item, then hand in.',
  ),
  'item.answeredTwice': message('同一意见答复了两次。', 'An item is answered twice.', '请删去重复的一条。', 'Leave out the repetition.'),
  'item.resolved': message(
    '该意见已经办结，无须再答复。',
    'That item is resolved and needs no answer.',
    '请只答复仍待落实的意见。',
    'Answer only the open items.',
  ),
  'answer.reasonMissing': message(
    '部分采纳或者未采纳的，须说明理由和依据。',
    'What is not fully adopted needs a reason.',
    '请写明理由和依据。',
    'Give the reason.',
  ),
  'item.unjudged': message('意见{item}尚未核验。', 'Item {item} has not been verified.', '请逐条核验。', 'Verify every item.'),
  'item.mustChangeOpen': message(
    '“违法必改”意见{item}未改，文本不得通过。',
    'Must-change item {item} is open; the text is not cleared.',
    '请退回起草单位修改；任何领导不得放行。',
    'Return it to the drafting department; no leader can pass it.',
  ),
  'item.adviceOpen': message(
    '意见{item}仍被保留。',
    'Item {item} is kept.',
    '请退回起草单位再次答复，或者重新核验。',
    'Return it to be answered again, or verify it anew.',
  ),
  'item.noneKept': message('没有保留的意见。', 'No item is kept.', '请确认审查通过。', 'Confirm clearance.'),
  'item.notAdopted': message(
    '该意见未被采纳，不能认定已修改到位。',
    'That item was not adopted, so the text cannot have been changed for it.',
    '请认可理由，或者保留意见。',
    'Accept the reason, or keep the item.',
  ),
  'item.noReasonGiven': message(
    '该意见已全部采纳，没有需要认可的理由。',
    'That item was adopted; there is no reason to accept.',
    '请核对文本后认定已修改到位，或者保留意见。',
    'Look at the text and close the item, or keep it.',
  ),
  'item.headDecides': message(
    '“违法必改”意见的理由，承办人不能自行认可。',
    'The handler alone does not accept a reason on a must-change item.',
    '请由审查机构负责人认可，或者保留意见。',
    'Have the review head accept it, or keep the item.',
  ),
  'item.handlerDecides': message(
    '该意见性质为“建议修改”，由承办人核验。',
    'That item is advice; the handler verifies it.',
    '请由承办人办理。',
    'Leave it to the handler.',
  ),
} satisfies Record<string, Message>;
