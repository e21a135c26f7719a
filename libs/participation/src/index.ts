export { asksOtherwise } from './differs.js';
export { ALIKE, countPairs, type Exemplar, frequencyOf, Grouper, type Placed, type Saying } from './grouper.js';
export { type Neighbour, Neighbours } from './neighbours.js';
export { plain } from './plain.js';
