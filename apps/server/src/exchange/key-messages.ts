import type { Message } from '@fashen/engine';
import type { SpokenFinding } from '../platform/problem/problem.js';

const message = (zh: string, en: string, wayOutZh: string, wayOutEn: string): Message => ({
  says: { zh, en },
  wayOut: { zh: wayOutZh, en: wayOutEn },
});

const KEY_MESSAGES = {
  'key.notPublic': message(
    '所填内容不是 Ed25519 公钥。',
    'This is no Ed25519 public key.',
    '请填写对方安装的公钥（PEM 或者其中的 base64），不要填写私钥。',
    'Give the public key of the other installation (PEM, or the base64 in it), never a private key.',
  ),
  'key.otherFingerprint': message(
    '公钥的指纹与所填指纹不一致。',
    'The fingerprint of the key is not the one that was given.',
    '请通过电话等另外的途径向对方核对指纹；不一致的，不得登记。',
    'Compare the fingerprint with the other side by telephone or another way of its own; never register a key whose fingerprint differs.',
  ),
  'key.own': message(
    '这是本安装自己的公钥。',
    'This is the key of this installation.',
    '请填写对方安装的公钥。',
    'Give the key of the other installation.',
  ),
  'key.known': message(
    '该公钥已经登记给这一单位。',
    'This key is registered for this party already.',
    '无须重复登记。',
    'Nothing is left to do.',
  ),
  'key.withdrawnBefore': message(
    '该公钥曾登记给这一单位，已经停用，不再恢复。',
    'This key was registered for this party and withdrawn; it does not come back.',
    '请对方生成新的密钥后登记新的公钥。',
    'Have the other side make a new key, and register that.',
  ),
  'key.withdrawnAlready': message('该公钥已经停用。', 'This key has been withdrawn.', '无须重复停用。', 'Nothing is left to do.'),
} as const satisfies Record<string, Message>;

export const keyFinding = (rule: keyof typeof KEY_MESSAGES, field: string): SpokenFinding => ({ rule, field, ...KEY_MESSAGES[rule] });
