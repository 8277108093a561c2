// What the benchmark holds workload identity federation against: the same requests with node:https and nothing else.
import https from 'node:https';

const agent = new https.Agent({ keepAlive: true, proxyEnv: process.env });

function call(method, url, headers, body) {
  return new Promise((resolve, reject) => {
    const request = https.request(url, { method, agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(JSON.parse(text)));
    });
    request.on('error', reject);
    request.end(body);
  });
}

const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token, PROVIDER: provider } = process.env;
const account = process.env.ACCOUNT;
const scope = 'https://www.googleapis.com/auth/cloud-platform';

const audience = encodeURIComponent(`https://iam.googleapis.com/${provider}`);
const { value } = await call('GET', `${url}&audience=${audience}`, { authorization: `Bearer ${token}` });
const { access_token: federated } = await call(
  'POST',
  'https://sts.googleapis.com/v1/token',
  { 'content-type': 'application/x-www-form-urlencoded' },
  new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    audience: `//iam.googleapis.com/${provider}`,
    scope,
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    subject_token: value,
  }).toString(),
);
if (account) {
  await call(
    'POST',
    `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
    { 'content-type': 'application/json', authorization: `Bearer ${federated}` },
    JSON.stringify({ scope: [scope], lifetime: '3600s' }),
  );
}
