export function templateName(run: string): string;
