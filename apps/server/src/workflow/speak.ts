import {
  CHECK_ITEMS,
  DRAFTING_TRACKS,
  formatDate,
  isDraftingTrack,
  isIsoDate,
  isRole,
  MATERIALS,
  type MaterialKind,
  MEETING_KINDS,
  type MeetingKind,
  ROLES,
  type Words,
} from '@fashen/domain';
import { type Finding, type Json, SYSTEM, type WorkflowDefinition } from '@fashen/engine';
import { issueWords } from '../platform/problem/issue-words.js';
import { filled } from '../platform/problem/language.js';
import type { SpokenFinding } from '../platform/problem/problem.js';

/** Names of the persons and parties that findings may speak of, by id. */
export type Names = ReadonlyMap<string, string>;

const same = (text: string): Words => ({ zh: text, en: text });

const joined = (words: readonly Words[]): Words => ({ zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') });

/** A detail of a finding as people say it: days, materials, check items, meetings, roles, and persons and parties by their names. */
function detailWords(value: Json, names: Names): Words {
  if (Array.isArray(value)) return joined(value.map((entry: Json) => detailWords(entry, names)));
  if (typeof value === 'string') {
    const isDay: boolean = isIsoDate(value);
    if (isDay) return formatDate(value);
    if (Object.hasOwn(MATERIALS, value)) return MATERIALS[value as MaterialKind];
    if (Object.hasOwn(MEETING_KINDS, value)) return MEETING_KINDS[value as MeetingKind];
    if (isDraftingTrack(value)) return DRAFTING_TRACKS[value];
    if (isRole(value)) return ROLES[value];
    if (value === SYSTEM.role) return { zh: '系统', en: 'the system' };
    return same(names.get(value) ?? value.replace(/^.+\.(?:item|inquiry|instruction|meeting)\.(\d+)$/, '$1'));
  }
  return same(String(value));
}

const PLATFORM: Readonly<Record<string, Words>> = {
  'role.required': { zh: '此操作由{roles}办理。', en: 'This is for: {roles}.' },
  'payload.reserved': { zh: '此项由系统填写，不能提交。', en: 'The system fills in this field; it cannot be sent.' },
  'payload.notJson': { zh: '此项的内容无法保存。', en: 'The content of this field cannot be kept.' },
  'reason.required': { zh: '请说明理由。', en: 'A reason is required.' },
  'revision.stale': { zh: '您依据的是第 {expected} 版，现为第 {revision} 版。', en: 'You saw revision {expected}; it is now {revision}.' },
};

const WAYS_OUT: Readonly<Record<string, Words>> = {
  'role.required': { zh: '请由具有上述职责的人员办理。', en: 'Have somebody do it whose work that is.' },
};

function sentence(workflow: WorkflowDefinition, { rule, ...details }: Finding): { says: Words; wayOut?: Words } {
  const message = workflow.messages?.[rule];
  if (message) return message;
  const wayOut = WAYS_OUT[rule];
  if (PLATFORM[rule]) return { says: PLATFORM[rule], ...(wayOut ? { wayOut } : {}) };
  if (rule.startsWith('payload.')) return { says: issueWords({ code: rule.slice('payload.'.length), ...details } as never) };
  throw new Error(`The workflow ${workflow.name} has no words for ${rule}`);
}

/** A finding as a sentence in both languages with the way out and the article that it rests on. */
export function speak(workflow: WorkflowDefinition, finding: Finding, names: Names): SpokenFinding {
  const { rule, field, basis, ...rest } = finding;
  const details = Object.fromEntries(Object.entries(rest).filter((entry): entry is [string, Json] => entry[1] !== undefined));
  const checkItem = CHECK_ITEMS.find(({ number }) => number === details.checkItem);
  const told = Object.entries(details).map(([name, value]): [string, Words] => [
    name,
    name === 'checkItem' && checkItem ? checkItem : detailWords(value, names),
  ]);
  const fill = ({ zh, en }: Words): Words => ({
    zh: filled(zh, Object.fromEntries(told.map(([name, words]) => [name, words.zh]))),
    en: filled(en, Object.fromEntries(told.map(([name, words]) => [name, words.en]))),
  });
  const { says, wayOut } = sentence(workflow, finding);
  return {
    rule,
    ...(field === undefined ? {} : { field }),
    ...(basis === undefined ? {} : { basis }),
    says: fill(says),
    ...(wayOut === undefined ? {} : { wayOut: fill(wayOut) }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
  };
}

/** The ids among a finding's details that may be persons or parties. */
export const idsIn = (findings: readonly Finding[]): string[] =>
  findings.flatMap((finding) => Object.values(finding).flat()).filter((value): value is string => typeof value === 'string');
