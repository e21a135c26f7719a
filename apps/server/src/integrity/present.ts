import type { CheckpointView, IntegrityFindingView } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import { checkpointHash, type SignedCheckpoint } from '@fashen/engine';
import { publicKeyOf } from '@fashen/exchange';
import type { IntegrityFinding } from '@fashen/persistence';

const LOGS: Readonly<Record<string, Words>> = {
  administration: { zh: '管理日志', en: 'log of administration' },
  looks: { zh: '查看提出人信息的记录', en: 'log of looks at who objected' },
  signIns: { zh: '登录记录', en: 'log of sign-ins' },
};
export const logWords = (log: string): Words => LOGS[log] ?? { zh: log, en: log };

export function presentCheckpoint({ checkpoint, key, signature }: SignedCheckpoint): CheckpointView {
  const logs = Object.entries(checkpoint.logs).map(([log, end]) => ({ log, label: logWords(log), ...end }));
  return { ...checkpoint, logs, hash: checkpointHash(checkpoint), fingerprint: publicKeyOf(key)?.fingerprint ?? '', signature };
}

/** What differs, for people; `why` stands beside it for whoever mends it. */
export function findingWords({ kind, subject, place }: Pick<IntegrityFinding, 'kind' | 'subject' | 'place'>, process?: Words): Words {
  const zh = process ? `“${process.zh}”流程（编号 ${subject}）` : `流程 ${subject} `;
  const en = process ? `the process “${process.en}” (${subject})` : `process ${subject}`;
  switch (kind) {
    case 'lost':
      return {
        zh: `${zh}的第 ${place} 条记录在检查点签署时存在，现已缺失。数据库可能丢失了最后的写入，或者由较早的备份恢复。`,
        en: `Row ${place} of ${en} stood when a checkpoint was signed, and is missing. The database may have lost what was written last, or was put back from an older backup.`,
      };
    case 'history':
      return {
        zh: `${zh}的记录自第 ${place} 条起与写入时不一致。`,
        en: `The history of ${en} is not as it was written, from row ${place} on.`,
      };
    case 'log':
      return {
        zh: `${logWords(subject).zh}第 ${place} 条起与写入时不一致。`,
        en: `The ${logWords(subject).en} is not as it was written, from entry ${place} on.`,
      };
    case 'checkpoint':
      return place === 0
        ? { zh: '数据库之外的检查点簿不能读取。', en: 'The book of checkpoints beside the database cannot be read.' }
        : {
            zh: `第 ${place} 号检查点缺失，或者与签署时不一致。`,
            en: `Checkpoint ${place} is missing, or is not as it was signed.`,
          };
  }
}

export type Standing = { process: IntegrityFindingView['process']; closedBy: string };

export function presentFinding(finding: IntegrityFinding, { process, closedBy }: Standing): IntegrityFindingView {
  const { id, kind, why, subject, place, foundAt, closedAt, closedBy: by, reason } = finding;
  const closed = closedAt === null ? null : { at: closedAt, by: { id: by!, name: closedBy }, reason: reason! };
  return { id, kind, says: findingWords(finding, process?.label), why, subject, process, place, foundAt, closed };
}
