export * from './document.js';
export * from './evidence.js';
export * from './issuing.js';
export * from './problem.js';
export * from './process.js';
export * from './session.js';
export * from './words.js';
