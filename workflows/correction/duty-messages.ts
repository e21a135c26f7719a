import { type Message, message } from '@fashen/engine';

/** Who may do what, and who may not do both. */
export const dutyMessages = {
  'duty.notOfOrderingBody': message(
    '本单位不是发出纠正意见的监督机关。',
    'Your office did not order this correction.',
    '请由监督机关办理。',
    'Leave it to the body that ordered it.',
  ),
  'duty.notForAuthority': message(
    '本单位不是须纠正的制定机关；该机关在本系统有联络员的，由其自行答复。',
    'Your office is not the authority that has to put it right, and that authority answers itself where somebody of it signs in.',
    '请由制定机关的联络员办理。',
    'Have its liaison do it.',
  ),
  'duty.notCompetent': message(
    '本单位不是有权决定停止执行、改变、撤销的机关。',
    'Your office may not stop, change or annul this document.',
    '请由有权机关决定；该机关不在本系统的，由监督机关凭决定书录入。',
    'Leave it to the competent authority; where nobody of it signs in, the supervising body enters its decision.',
  ),
  'duty.madeTheDocument': message(
    '参与该文件起草、审查、审议、签发或者登记的人不得处理其纠正。',
    'Whoever drafted, reviewed, decided on, signed or registered the document has no part in its correction.',
    '请由未参与的人员办理。',
    'Have somebody do it who had no part in it.',
  ),
  'duty.handlerDecides': message(
    '承办人不得自行决定。',
    'Whoever handles it does not decide it.',
    '请由未承办本件的负责人决定。',
    'Have a head decide who has not handled it.',
  ),
  'duty.headHandles': message(
    '已作出决定的负责人不得承办同一件。',
    'Whoever has decided in this case does not handle it.',
    '请由其他承办人办理。',
    'Have another handler do it.',
  ),
  'duty.ordererDecides': message(
    '承办或者审定本件纠正意见的人不得作出（录入）有权机关的决定。',
    'Whoever handled or decided the order neither takes nor enters the decision of the competent authority.',
    '请由其他人员办理。',
    'Have somebody else do it.',
  ),
} satisfies Record<string, Message>;
