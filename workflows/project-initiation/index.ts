export * from './context.js';
export { projectInitiation } from './definition.js';
export * from './effects.js';
export * from './events.js';
export * from './facts.js';
export { LAW } from './law.js';
export * from './notices.js';
export { timelineEvents } from './readers.js';
export * from './words.js';
