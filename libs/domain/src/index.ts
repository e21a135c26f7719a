export * from './finding.js';
export * from './identifiers.js';
export * from './numerals.js';
export * from './parties.js';
export * from './review.js';
export * from './roles.js';
export * from './time.js';
export * from './words.js';
