export * from './context.js';
export { nonAdoptionDiscussion } from './definition.js';
export * from './effects.js';
export * from './events.js';
export * from './facts.js';
export { LAW } from './law.js';
export * from './notices.js';
export { OUTCOMES, summaryOf } from './outcomes.js';
export { timelineEvents } from './readers.js';
