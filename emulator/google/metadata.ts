import { type HttpRequest, type HttpResponse, html, json, text } from '../http.ts';
import { accountIdentity } from '../policies.ts';
import { issueToken, type World } from '../world.ts';

const flavor = { 'metadata-flavor': 'Google', server: 'Metadata Server for VM' };
const root = '/computeMetadata/v1';

/** The metadata server of a virtual machine whose service account is `world.metadataAccount`. */
export function metadataServer(world: World, request: HttpRequest): HttpResponse {
  if (request.path === '/') {
    return { ...text(200, 'computeMetadata/\n'), headers: { ...flavor, 'content-type': 'application/text' } };
  }
  if (request.headers['metadata-flavor'] !== 'Google') {
    return { ...html(403, 'Missing Metadata-Flavor:Google header.\n'), headers: flavor };
  }
  const account = world.serviceAccounts.get(world.metadataAccount);
  const project = world.projects.get(account?.projectId ?? '');
  const plain = (value: string): HttpResponse => text(200, value, flavor);
  const path = request.path.replace(/\/$/, '');
  const base = `${root}/instance/service-accounts`;
  switch (path) {
    case root:
    case `${root}/instance`:
      return plain('instance/\nproject/\n');
    case `${root}/project/project-id`:
      return plain(project?.id ?? '');
    case `${root}/project/numeric-project-id`:
      return plain(project?.number ?? '');
    case `${root}/universe/universe-domain`:
    case `${root}/universe/universe_domain`:
      return plain('googleapis.com');
    case `${root}/instance/zone`:
      return plain(`projects/${project?.number ?? '0'}/zones/us-central1-a`);
    case base:
      return plain(account === undefined ? '' : `default/\n${account.email}/\n`);
  }
  if (account !== undefined) {
    for (const name of ['default', account.email]) {
      switch (path) {
        case `${base}/${name}`:
          return request.query.get('recursive') === 'true'
            ? json(200, { aliases: ['default'], email: account.email, scopes: scopes() }, flavor)
            : plain('aliases\nemail\nidentity\nscopes\ntoken\n');
        case `${base}/${name}/email`:
          return plain(account.email);
        case `${base}/${name}/scopes`:
          return plain(`${scopes().join('\n')}\n`);
        case `${base}/${name}/token`: {
          const token = issueToken(world, accountIdentity(account), 3599);
          return json(
            200,
            { access_token: token.value, expires_in: Math.min(3599, world.longestLife), token_type: 'Bearer' },
            flavor,
          );
        }
      }
    }
  }
  return { ...html(404, 'Not Found\n'), headers: flavor };
}

function scopes(): string[] {
  return ['https://www.googleapis.com/auth/cloud-platform'];
}
