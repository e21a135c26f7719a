import type { RunningServer } from '../../support/server.js';
import { CORRECTIONS } from './city/corrections.js';
import { playCourses, type Shown } from './city/course.js';
import { Desk } from './city/desk.js';
import { FILING_REVIEWS } from './city/filing-reviews.js';
import { FILINGS } from './city/filings.js';
import { MEETINGS } from './city/meetings.js';
import { OBJECTIONS } from './city/objections.js';
import { OTHERS } from './city/others.js';
import { REGISTERS } from './city/registers.js';
import { REVIEWS } from './city/reviews.js';

/** When the city stands as the pages show it: a Tuesday morning in Beijing. The year after has no holiday notice yet. */
export const CITY_NOW = '2026-12-08T02:30:00.000Z';
/** When the first of its people begins. */
export const CITY_BEGINS = '2026-10-08T01:00:00.000Z';
/** Settings that the city is played with, and served with. */
export const CITY_SETTINGS = { FASHEN_SESSION_HOURS: '168' };

/** What a stage shows: its case, the document, and the life of the document where it has one. */
export type City = Readonly<Record<string, Shown & { life?: string }>>;

/**
 * Plays an invented city's desk over HTTP, on a new server whose clock stands at `CITY_BEGINS`: some twenty documents at different stages.
 * Answers with the cases by stage; the clock then stands at `CITY_NOW`, and a checkpoint is signed.
 */
export async function playCity(server: RunningServer): Promise<City> {
  const desk = new Desk(server);
  const shown: Record<string, Shown & { life?: string }> = {};
  const courses = [...REGISTERS, ...MEETINGS, ...REVIEWS, ...OTHERS, ...FILINGS, ...FILING_REVIEWS, ...OBJECTIONS, ...CORRECTIONS];
  await playCourses(desk, courses, (stage, { id, document }, life) => {
    shown[stage] = { id, document, ...(life ? { life: life.id } : {}) };
  });
  server.clock.set(CITY_NOW);
  await desk.settled();
  await (await desk.server.as('auditor')).post('/api/admin/checkpoints', {});
  return shown;
}
