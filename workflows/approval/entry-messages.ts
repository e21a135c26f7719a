import { type Message, message } from '@fashen/engine';

/** Entries on behalf 代录. */
export const entryMessages = {
  'entry.required': message(
    '您不是决定人，代录时须注明决定人、决定日期并附签批件扫描件。',
    'You are not the person who decides: an entry on behalf names who decided, on which day, and the scan of the signed paper.',
    '请填写代录信息，或者由决定人本人办理。',
    'Fill in the entry, or have the person who decides do it.',
  ),
  'entry.ownDecision': message(
    '您本人有权决定，不能代录他人的决定。',
    'The decision is yours; you do not enter that of another.',
    '请直接办理，不填写代录信息。',
    'Decide yourself and leave the entry empty.',
  ),
  'entry.noLeader': message(
    '{person}不是有权作出这一决定的人员，或者现在不由其决定。',
    '{person} does not decide this, or not now.',
    '请选择有权决定的人员。',
    'Choose somebody who decides this.',
  ),
  'entry.leaderBarred': message(
    '{person}参与过起草或者承办，不得作出这一决定。',
    '{person} drafted or handled the matter and may not decide it.',
    '请由其他有权决定的人员决定。',
    'Have somebody else who may decide do so.',
  ),
  'entry.dayAhead': message(
    '决定日期{day}尚未到来。',
    'The day of the decision, {day}, is still to come.',
    '请填写签批件上的日期。',
    'Give the day that the signed paper bears.',
  ),
  'entry.dayTooEarly': message(
    '决定日期{day}早于前一环节的日期{earliest}。',
    'The day of the decision, {day}, lies before the step that precedes it ({earliest}).',
    '请核对签批件上的日期；签批确在前的，应当重新签批。',
    'Check the day on the signed paper; if it was really signed before, it has to be signed again.',
  ),
  'entry.scanUnknown': message(
    '未找到该签批件扫描件。',
    'That scan does not lie with the document.',
    '请先将签批件作为证据材料上传到本文件。',
    'Upload the signed paper as evidence of this document first.',
  ),
} satisfies Record<string, Message>;
