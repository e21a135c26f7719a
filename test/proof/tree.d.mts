export const root: string;
export function commitOf(): string;
