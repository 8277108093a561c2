import { explanation } from '../failure.ts';

/** The environment asks Node.js to trust whatever answers. */
export const TLS_VERIFICATION_OFF = explanation('TLS_VERIFICATION_OFF', {}, () => ({
  what: 'NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the check of certificates, so nothing was sent.',
  why: 'Anybody on the network could then read the token. An earlier step, the workflow or the runner sets the variable, usually because of a proxy or a GitHub server with its own certificate authority.',
  fix: 'Remove NODE_TLS_REJECT_UNAUTHORIZED, and trust that authority instead: in the environment of the runner, set\n  NODE_EXTRA_CA_CERTS=/path/to/authority.pem\nand restart the runner.',
}));
