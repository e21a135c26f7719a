import type { Words } from '@fashen/domain';

/** What stands against a package; `at` names the file or the place in the manifest. */
export type PackageFinding = { rule: PackageRule; says: Words; wayOut: Words; at?: string };

const sendAgain: Words = {
  zh: '请发送单位重新生成并发送数据包，不要解压后重新压缩或者改动其中的文件。',
  en: 'Have the sender make and send the package again; do not unpack, repack or change what is in it.',
};

const MESSAGES = {
  'package.notReadable': {
    says: { zh: '文件不是数据包，或者已经损坏、超出容许的大小。', en: 'The file is no package, or is damaged or past the sizes allowed.' },
    wayOut: sendAgain,
  },
  'package.notOurs': {
    says: {
      zh: '压缩包中没有数据包清单或者签名，不是本系统的数据包。',
      en: 'The archive has no manifest or no signature: it is no package of this kind.',
    },
    wayOut: {
      zh: '请选择由本系统导出的数据包；其他材料请按佐证材料上传。',
      en: 'Choose a package made by this system; upload anything else as evidence.',
    },
  },
  'package.otherVersion': {
    says: { zh: '数据包的格式版本不是本系统能读的版本。', en: 'The package is of a format version that this installation does not read.' },
    wayOut: { zh: '请双方升级到相同版本后重新发送。', en: 'Bring both installations to the same version and send it again.' },
  },
  'package.badManifest': {
    says: { zh: '数据包清单的内容不合格式。', en: 'The manifest of the package is not in its form.' },
    wayOut: sendAgain,
  },
  'package.badSignature': {
    says: { zh: '签名与数据包清单不符，清单可能被改动。', en: 'The signature does not fit the manifest, which may have been changed.' },
    wayOut: sendAgain,
  },
  'package.fileMissing': {
    says: { zh: '清单所列的文件不在数据包中。', en: 'A file of the manifest is not in the package.' },
    wayOut: sendAgain,
  },
  'package.fileChanged': {
    says: { zh: '文件与清单所记的校验值不符。', en: 'A file does not have the hash that the manifest says.' },
    wayOut: sendAgain,
  },
  'package.fileUnlisted': {
    says: { zh: '数据包中有清单以外的文件。', en: 'There is a file in the package that the manifest does not name.' },
    wayOut: sendAgain,
  },
  'package.unknownKey': {
    says: {
      zh: '数据包由未登记的密钥签名，无法确认发送单位。',
      en: 'The package is signed with a key that is not registered here; who sent it cannot be told.',
    },
    wayOut: {
      zh: '请向发送单位核对公钥指纹，一致的由管理员登记后再导入。',
      en: "Check the key's fingerprint with the sender; when it agrees, have an administrator register the key, then import again.",
    },
  },
  'package.withdrawnKey': {
    says: { zh: '签名所用的密钥已经停用。', en: 'The key of the signature has been withdrawn.' },
    wayOut: { zh: '请发送单位以现行密钥重新生成数据包。', en: 'Have the sender make the package again with its key of now.' },
  },
  'package.otherSender': {
    says: {
      zh: '签名所用的密钥没有登记给清单所载的发送单位。',
      en: 'The key of the signature is not registered for the sender whom the manifest names.',
    },
    wayOut: {
      zh: '请核对发送单位；确由该单位发送的，由管理员将密钥登记给该单位。',
      en: 'Check who sent it; if it was that authority, have an administrator register the key for it.',
    },
  },
  'package.otherReceiver': {
    says: { zh: '数据包的接收单位不是本单位。', en: 'The package is for another authority.' },
    wayOut: { zh: '请将数据包转交清单所载的接收单位。', en: 'Hand the package to the receiver whom the manifest names.' },
  },
} as const satisfies Record<string, { says: Words; wayOut: Words }>;

export type PackageRule = keyof typeof MESSAGES;

export const packageFinding = (rule: PackageRule, at?: string): PackageFinding => ({
  rule,
  ...MESSAGES[rule],
  ...(at === undefined ? {} : { at }),
});
