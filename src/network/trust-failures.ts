import { explanation } from '../failure.ts';

/** The environment asks Node.js to trust whatever answers. */
export const TLS_VERIFICATION_OFF = explanation(
  'TLS_VERIFICATION_OFF',
  'certificate checks are switched off',
  {},
  () => ({
    what: 'NODE_TLS_REJECT_UNAUTHORIZED=0 turns off certificate checks, so nothing was sent.',
    why: 'Anyone on the network could then read the token. An earlier step, the workflow or the runner sets the variable, usually because of a proxy or a GitHub server with its own certificate authority.',
    fix: 'Remove NODE_TLS_REJECT_UNAUTHORIZED. Instead, trust that authority in the environment of the runner, and restart the runner:\n  NODE_EXTRA_CA_CERTS=/path/to/authority.pem',
  }),
);
