export * from './definition.js';
export * from './engine.js';
export * from './port.js';
export * from './values.js';
