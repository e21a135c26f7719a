export {
  type Bundle,
  type BundleVerification,
  exportBundle,
  makeBundle,
  parseBundle,
  type Vouching,
  verifyBundle,
  type Witness,
} from './chain/bundle.js';
export {
  type Checkpoint,
  checkpointHash,
  type Head,
  isSigned,
  leafOf,
  type SignedCheckpoint,
  signCheckpoint,
  signedCheckpointSchema,
} from './chain/checkpoint.js';
export { GENESIS, rowHash, sealRow } from './chain/hash.js';
export { MerkleTree, type PathStep, rootOver } from './chain/merkle.js';
export { ReplayBroken, replay } from './chain/replay.js';
export { type Break, ChainWalk, findBreak } from './chain/verify-chain.js';
export { type Drawing, type DrawnState, type DrawnWay, drawingOf } from './chart/drawing.js';
export { retrace } from './chart/retrace.js';
export { canonical } from './codec/canonical.js';
export { NotJson } from './codec/not-json.js';
export { readCanonical } from './codec/read-canonical.js';
export { contextOf, UnreadableSnapshot } from './codec/snapshot.js';
export { createEngine } from './create-engine.js';
export * from './definition.js';
export { UnknownWorkflow } from './durable/runtime.js';
export * from './engine.js';
export type { Composition, CompositionView, Happening, Part, Standing } from './explore/composition/composition.js';
export { type ComposedExploration, exploreComposition } from './explore/composition/explore-composition.js';
export { type ComposedWalk, walkComposition } from './explore/composition/walk-composition.js';
export { type Exploration, explore } from './explore/explore.js';
export type { InvariantResult } from './explore/invariants.js';
export { type HistoryOptions, type Played, playHistory } from './explore/play-history.js';
export type { Told } from './explore/position.js';
export { type Walk, type WalkOptions, walk } from './explore/walk.js';
export * as field from './fields.js';
export { checkGrant, type GrantTerms, grant, missingGrant, revokeGrants, standingGrants } from './grants/grants.js';
export * from './port.js';
export { defineWorkflow, faultsOf } from './registration/check-definition.js';
export { DefinitionFaults } from './registration/faults.js';
export { payloadSchema } from './registration/payload-contract.js';
export { decrypt, type Encrypted, encrypt } from './sealing/keys.js';
export { isSealed, openSealed, SealingKeyDestroyed, sealFields, sealingKeyId } from './sealing/seal.js';
export { openingEffect, type ProcessMessage, tellingEffect } from './speaking.js';
export { MachineFault } from './step/machine-fault.js';
export * from './values.js';
