import type { TransactionalHandler } from '@fashen/engine';
import { AgendaRepository, DeliberationRepository, MeetingRepository, type SqlTx } from '@fashen/persistence';
import type { DeliberationEffects } from '@fashen/workflow-deliberation';
import { askTexts } from '../text-work/ask-texts.js';

type Handler = TransactionalHandler<SqlTx>;

export const insertAgendaItem: Handler = async ({ tx, effect, process, at, by }) => {
  const { item, meeting, body, document, text } = effect.params as DeliberationEffects['insertAgendaItem'];
  const made = { createdBy: by.person, createdAt: at };
  if (meeting.isNew) {
    const { id, kind, plannedOn, place } = meeting;
    await new MeetingRepository(tx.sql).insert({ id, body, kind, plannedOn, place, ...made });
  }
  await new AgendaRepository(tx.sql).insert({ id: item, meeting: meeting.id, process: process.id, document, ...text, ...made });
};

export const insertMeetingRecord: Handler = async ({ tx, effect, at, by }) => {
  const { meeting, item, heldOn, chair, minutes, attendance, views } = effect.params as DeliberationEffects['insertMeetingRecord'];
  const meetings = new MeetingRepository(tx.sql);
  if (!(await meetings.record(meeting))) {
    if (minutes === null) throw new Error(`The meeting ${meeting} is recorded without minutes`);
    await meetings.insertRecord(
      { meeting, heldOn, chair, minutes, createdBy: by.person, createdAt: at },
      (attendance ?? []).map((one) => ({ ...one, reason: one.reason ?? null })),
    );
  }
  await new AgendaRepository(tx.sql).insertViews(item, views);
};

export const insertResult: Handler = async ({ tx, effect, process, at, by }) => {
  const { item, result, reason, instructions } = effect.params as DeliberationEffects['insertResult'];
  const agenda = new AgendaRepository(tx.sql);
  await agenda.insertResult({ item, result, reason, createdBy: by.person, createdAt: at });
  for (const instruction of instructions) await agenda.insertInstruction({ ...instruction, item, process: process.id });
};

export const insertVerification: Handler = async ({ tx, effect, process, at, by }) => {
  const { text, ...verification } = effect.params as DeliberationEffects['insertVerification'];
  const made = { id: effect.id, process: process.id, seq: effect.seq, createdBy: by.person, createdAt: at };
  await new DeliberationRepository(tx.sql).insertVerification({ ...verification, ...text, ...made });
};

export const insertLeaderAct: Handler = async ({ tx, effect, process, at }) => {
  const { text, ...act } = effect.params as DeliberationEffects['insertLeaderAct'];
  await new DeliberationRepository(tx.sql).insertAct({
    ...act,
    ...text,
    id: effect.id,
    process: process.id,
    seq: effect.seq,
    createdAt: at,
  });
};

/** The differences are kept as they were looked at: 公文条例第二十五条 lets the office change wording, and nobody else ever has to guess what. */
export const insertWordingChange: Handler = async ({ tx, effect, process, at, by }) => {
  const { from, to, note } = effect.params as DeliberationEffects['insertWordingChange'];
  const found = await askTexts(tx.sql, 'differencesOf', [from.version, to.version], null);
  await new DeliberationRepository(tx.sql).insertWordingChange({
    id: effect.id,
    process: process.id,
    seq: effect.seq,
    from: from.version,
    to: to.version,
    differences: found.bytes.toString(),
    note,
    createdBy: by.person,
    createdAt: at,
  });
};
