/** Where: a Python repository of Artifact Registry. */
export interface Repository {
  /** Project id, domain-scoped ones (`example.com:project`) included. */
  readonly project: string;
  /** Region or multi-region. */
  readonly location: string;
  /** Repository id. */
  readonly id: string;
  /** Host of the index and the uploads, in lower case. */
  readonly host: string;
  /** Google Cloud universe; `googleapis.com` but for sovereign clouds. */
  readonly universe: string;
}
