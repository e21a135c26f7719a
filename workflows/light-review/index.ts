export { LAW } from './law.js';
