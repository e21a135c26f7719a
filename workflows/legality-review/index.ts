export * from './context.js';
export * from './effects.js';
export * from './events.js';
export * from './facts.js';
export * from './item.js';
export * from './law.js';
export * from './notices.js';
