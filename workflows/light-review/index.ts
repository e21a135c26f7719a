export * from './context.js';
export { lightReview } from './definition.js';
export * from './effects.js';
export * from './events.js';
export * from './facts.js';
export { LAW } from './law.js';
export * from './notices.js';
export type { Point } from './points.js';
export { timelineEvents } from './readers.js';
