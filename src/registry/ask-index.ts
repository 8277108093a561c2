import type { Answer, Network } from '../network/call.ts';
import { type Result, request } from '../network/request.ts';
import type { Secret } from '../secret.ts';
import { type Reply, replyOf } from './reply.ts';
import { indexUrl, type Repository } from './repository.ts';

/**
 * A package that no repository has. Asking for its page is harmless, and tells what asking for any other would: the index
 * itself, `simple/`, answers 404 to everybody, with a credential or without.
 */
const NO_PACKAGE = 'setup-artifact-registry-python-verification';

/** What the clients send. */
interface Sent {
  readonly username: string;
  readonly password: Secret;
}

/**
 * Asks the host of the index for a page, with the credential where pip puts it: whether the host can be reached, takes the
 * credential and lets it download. Gives `taken` where pip would go on, with the page or without one. Rejects with nothing.
 */
export function askIndex(repository: Repository, sent: Sent, network: Network): Promise<Reply<'taken'>> {
  const basic = Buffer.from(`${sent.username}:${sent.password.reveal()}`).toString('base64');
  const asked = request(
    network,
    {
      to: { kind: 'repository', host: repository.host },
      method: 'GET',
      url: `${indexUrl(repository)}${NO_PACKAGE}/`,
      headers: { authorization: `Basic ${basic}`, accept: 'text/html' },
    },
    (answer) => answer,
  );
  return replyOf(
    asked.then((outcome) => judged(outcome, repository.host)),
    { service: 'index', host: repository.host },
    network,
  );
}

/** A sign-in page answers with 200, too: only an index page counts. */
function judged(outcome: Result<Answer>, host: string): Result<'taken'> {
  const answer = 'value' in outcome ? outcome.value : outcome.refusal;
  return isIndexPage(answer) || staysThere(answer, host) ? { value: 'taken', answer } : { refusal: answer };
}

/** pip follows a redirect on the same host, credential and all. */
function staysThere({ status, headers }: Answer, host: string): boolean {
  const { location } = headers;
  const origin = `https://${host}`;
  return (
    status >= 300 && status < 400 && typeof location === 'string' && URL.parse(location, origin)?.origin === origin
  );
}

/** A page of PEP 503, or its newer form in JSON (PEP 691). Any page has links: these words only an index has. */
function isIndexPage({ status, body }: Answer): boolean {
  if (status !== 200) return false;
  const text = body.slice(0, 64 * 1024);
  return (
    /links for |pypi:repository-version|#sha256=[0-9a-f]{64}|"api-version"/i.test(text) || text.includes(NO_PACKAGE)
  );
}
