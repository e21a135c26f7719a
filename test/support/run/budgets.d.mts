export const BUDGETS: readonly { layer: string; files: RegExp; minutes: number; whole: number }[];
