import type { Migration } from '../migration.js';
import { engineTables } from './20261124-engine.js';

/** In the order of their numbers; never changed once released, only added to. */
export const migrations: readonly Migration[] = [engineTables];
