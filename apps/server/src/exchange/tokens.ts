/** `SigningKey` of @fashen/exchange: what this installation seals packages with. */
export const EXCHANGE_KEY = Symbol('EXCHANGE_KEY');
