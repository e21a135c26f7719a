import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { callerOf } from '../http/caller.js';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import { Problem } from '../problem/problem.js';
import { type Scan, ScannerAway, scan } from './scanner.js';
import { Turnstile } from './turnstile.js';

/** Seconds after which a scanner that restarts is there again. */
const AGAIN = 30;

declare module 'fastify' {
  interface FastifyInstance {
    uploads: UploadDoors;
  }
}

/** The doors that uploads come in by: one for people who are signed in, one for everybody else, so that the street never shuts out the house. */
export class UploadDoors {
  private readonly staff: Turnstile;
  private readonly everybody: Turnstile;
  /** Seconds in which a body must bring something. */
  readonly pace: number;
  private readonly scanner: Config['scanner'];

  constructor(
    { uploads: { staff, public: everybody, ...room }, bodyPace, scanner }: Config,
    private readonly log: Log,
    private readonly metrics: Metrics,
  ) {
    this.pace = bodyPace;
    this.scanner = scanner;
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

  /**
   * Has the scanner look at a file, where one is set; nothing goes by it unseen.
   * @throws Problem FILE.MALWARE, FILE.TOO_LARGE_TO_SCAN, SCANNER_AWAY
   */
  async scan(request: FastifyRequest, bytes: Buffer): Promise<void> {
    if (!this.scanner) return;
    const seen = await this.asked(this.scanner, request, bytes);
    this.metrics.count('fashen_uploads_scanned_total', 'Uploads that the scanner looked at.', { outcome: seen.kind });
    if (seen.kind === 'tooLarge') throw new Problem('FILE.TOO_LARGE_TO_SCAN');
    if (seen.kind === 'clean') return;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.log.warn('malware in an upload', { request: request.id, route: request.routeOptions.url, found: seen.name, sha256 });
    throw new Problem('FILE.MALWARE', { fill: { name: seen.name } });
  }

  private async asked({ address, milliseconds }: NonNullable<Config['scanner']>, request: FastifyRequest, bytes: Buffer): Promise<Scan> {
    try {
      return await scan(address, bytes, milliseconds);
    } catch (cause) {
      if (!(cause instanceof ScannerAway)) throw cause;
      this.log.error('the scanner is away', { request: request.id, error: cause });
      this.metrics.count('fashen_uploads_scanned_total', 'Uploads that the scanner looked at.', { outcome: 'away' });
      throw new Problem('SCANNER_AWAY', { cause, fill: { seconds: AGAIN }, headers: { 'retry-after': String(AGAIN) } });
    }
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
