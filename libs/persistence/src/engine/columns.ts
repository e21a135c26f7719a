/** Select lists that answer with the port's names. */
export const PROCESS = `id, workflow, version, revision, status, state, snapshot, head, subject, opened_at AS "openedAt", updated_at AS "updatedAt"`;
/** The same, without the snapshot where the head is the one that is known. */
export const PROCESS_UNLESS_KNOWN = (head: string) =>
  PROCESS.replace('snapshot', `CASE WHEN head = ${head} THEN NULL ELSE snapshot END AS snapshot`);
export const EVENT = `process, seq, machine, type, event, at, by, caused_by AS "causedBy", previous, hash`;
export const TIMER = 'process, id, due, seq, event';
export const DUE_TIMER = `${TIMER}, attempts`;
export const CLAIMED = 'id, process, seq, n, channel, type, params, at, attempts';
export const INCIDENT = `id, process, type, cause, attempts, opened_at AS "openedAt", closed_at AS "closedAt"`;
export const ANSWER = `scope, key, body_hash AS "bodyHash", answer, at`;
export const GRANT = `id, kind, subject, hash, granted_by AS "grantedBy", granted_at AS "grantedAt", revoked_by AS "revokedBy", revoked_at AS "revokedAt"`;
export const SEALED_KEY = `id, wrapped_key AS "wrappedKey", created_at AS "createdAt", destroyed_at AS "destroyedAt"`;
