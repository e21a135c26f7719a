/** What people read: Chinese first, English beside it. */
export type Words = { zh: string; en: string };
