import { type GlossaryRow, OWN } from './entry.js';

/** What the steps of an approval share (workflows.md, Roles): no text of law fixes these words, offices use them everywhere. */
export const approval: readonly GlossaryRow[] = [
  ['transfer', '转办', 'transfer', '将审批席位转给他人，不再收回', 'gives a seat in an approval to somebody else for good', OWN],
  ['delegate', '委派', 'delegate', '由他人代为审批一次，席位仍属本人', 'lets somebody act once in a seat that stays the holder’s', OWN],
  ['takeBack', '收回委派', 'take back', '在受委派人办理之前收回席位', 'ends a delegation of a seat before it was used', OWN],
  [
    'delegation',
    '委托代办',
    'delegation',
    '外出期间由同一单位、同一岗位的人员代办',
    'somebody of the same role and party acts while a person is away',
    OWN,
  ],
  ['handOver', '移交', 'hand over', '离岗时将全部待办交给接任人员', 'all that waits for somebody goes to a successor', OWN],
  ['addSigner', '加签', 'add a signer', '在进行中的环节增加审批人', 'one more opinion is owed in a step that is not passed', OWN],
  ['dropSigner', '减签', 'drop a signer', '减去尚未签署的审批人', 'removes a seat that has not signed', OWN],
  [
    'appointSigner',
    '指定办理人',
    'appoint a signer',
    '无人可以办理时由上级指定',
    'the superior names somebody where separation of duties leaves nobody',
    OWN,
  ],
  [
    'returnToStep',
    '退回至前序环节',
    'return to an earlier step',
    '退回已经通过的环节重新审批，原意见保留',
    'a passed step is gone through again; every earlier opinion stays',
    OWN,
  ],
  ['recall', '撤回', 'recall', '在无人办理下一步之前收回本人的审批', 'takes one’s own decision back while nobody has acted on it', OWN],
  ['remindSigners', '催办', 'remind the signers', '提醒尚未审批的人员', 'reminds those whose turn it is', OWN],
  ['copyIn', '抄送', 'copy in', '告知有关人员并许其查阅', 'tells somebody, who may read from then on', OWN],
];
