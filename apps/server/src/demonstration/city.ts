/** 临江市, an invented city for demonstrations and stories: no place, office or person of this name is meant. */
export { PARTIES, type SeedParty } from './parties.js';
export { PEOPLE, personId, type SeedPerson } from './people.js';
