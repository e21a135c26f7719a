export * from './context.js';
export { legalityReview } from './definition.js';
export * from './effects.js';
export * from './events.js';
export * from './facts.js';
export * from './item.js';
export { LAW } from './law.js';
export * from './notices.js';
export { timelineEvents } from './readers.js';
