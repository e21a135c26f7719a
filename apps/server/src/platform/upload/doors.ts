import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { callerOf } from '../http/caller.js';
import type { Metrics } from '../metrics.js';
import { Turnstile } from './turnstile.js';

declare module 'fastify' {
  interface FastifyInstance {
    uploads: UploadDoors;
  }
}

/** The doors that uploads come in by: one for people who are signed in, one for everybody else, so that the street never shuts out the house. */
export class UploadDoors {
  private readonly staff: Turnstile;
  private readonly everybody: Turnstile;

  /** `pace`: seconds in which a body must bring something. */
  constructor(
    { staff, public: everybody, ...room }: Config['uploads'],
    readonly pace: number,
    metrics: Metrics,
  ) {
    this.staff = new Turnstile({ ...room, places: staff });
    this.everybody = new Turnstile({ ...room, places: everybody });
    for (const [door, turnstile] of [['staff', this.staff] as const, ['public', this.everybody] as const]) {
      metrics.gauge(`fashen_uploads_${door}_inside`, 'Uploads that are read or worked on.', () => turnstile.inside);
      metrics.gauge(`fashen_uploads_${door}_waiting`, 'Uploads that wait for a place.', () => turnstile.waiting);
    }
  }

  /** @throws Problem UPLOADS_OF_ONE, UPLOADS_BUSY */
  pass<R>(request: FastifyRequest, gone: AbortSignal, work: () => Promise<R>): Promise<R> {
    const caller = callerOf(request);
    return caller
      ? this.staff.pass({ name: caller.person, gone }, work)
      : this.everybody.pass({ name: neighbourhood(request.ip), gone }, work);
  }
}

/** One household of IPv6 has a network of 64 bits to itself, and so as many addresses as it likes. */
export function neighbourhood(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [front = '', back] = address.split('::');
  const [head, tail] = [front, back ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = back === undefined ? 0 : 8 - head!.length - tail!.length;
  return [...head!, ...Array<string>(Math.max(0, zeros)).fill('0'), ...tail!].slice(0, 4).join(':');
}

/** Given when the sender is gone before everything has come. A connection that broke off before anybody looked counts too. */
export function senderGone({ raw }: FastifyRequest): AbortSignal {
  const gone = new AbortController();
  const look = (): void => {
    if (!raw.readableEnded) gone.abort();
  };
  if (raw.destroyed) look();
  else raw.once('close', look);
  return gone.signal;
}
