import type { DraftingTrack } from '@fashen/domain';
import { params } from './params.js';

/** What every action does: the context keeps it, and it goes on record under its track. */
export const kept = (track: DraftingTrack) => ['remember', { type: 'insertRecord', params: params.record(track) }] as const;

/** How tracks stand from the moment on in which a state is entered. */
export const opens = (...tracks: readonly DraftingTrack[]) => ({ type: 'markTracks', params: { tracks, isOpen: true } }) as const;
export const closed = (...tracks: readonly DraftingTrack[]) => ({ type: 'markTracks', params: { tracks, isOpen: false } }) as const;
