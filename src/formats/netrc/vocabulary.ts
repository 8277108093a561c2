/**
 * One edit of a netrc file. `login`: every reader finds this login and password for the host, whether it takes the first entry of a
 * host (curl) or the last (Python). Entries that the host has already lend their places to these values.
 */
export interface Edit<V = string> {
  readonly op: 'login';
  readonly host: string;
  readonly login: string;
  readonly password: V;
}
