export { Keyed, MEANS, type Means } from '../objection/keyed.js';
