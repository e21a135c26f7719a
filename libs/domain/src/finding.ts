/** Any value that survives JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * What stands in the way, as data: `rule` is `group.name`, `basis` the article it follows, further details fill the sentence of the rule's message.
 * Checkers answer with a list of these; an empty list means "nothing stands in the way".
 */
export type Finding = { rule: string; field?: string; basis?: string } & { [detail: string]: Json | undefined };
