export type OwnCluster = {
  url: string;
  /** With SIGKILL, the postmaster first. */
  kill(): Promise<void>;
  /** On the same folder and port. */
  again(): Promise<void>;
  stop(): Promise<void>;
};
export function startPostgres(options?: { durable?: boolean }): Promise<OwnCluster>;
