/** What a thread does: pure functions whose input and result can be sent. What is large comes back as bytes. */
export * from './tasks/comparisons.js';
export * from './tasks/likeness.js';
export * from './tasks/papers.js';
export * from './tasks/readings.js';
export * from './tasks/suggestions.js';
export * from './tasks/uploads.js';
