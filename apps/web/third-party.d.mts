export type ThirdParty = { name: string; version: string; license?: string; isOptional: boolean; texts: string[] };
export function productionPackages(root: string): ThirdParty[];
export function thirdPartyNotices(root: string): string;
