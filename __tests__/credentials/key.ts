import { generateKeyPairSync } from 'node:crypto';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const { publicKey } = pair;
/** The private key as Google writes it into a key. */
export const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** What stands in a service account key, which names a token service that is not Google's. */
export const fields = {
  type: 'service_account',
  project_id: 'my-project',
  private_key_id: '0123456789abcdef0123456789abcdef01234567',
  private_key: pem,
  client_email: 'ci@my-project.iam.gserviceaccount.com',
  token_uri: 'https://evil.example.com/token',
};

/** The key as the file that Google gives. */
export const json = JSON.stringify(fields, undefined, 2);
export const base64 = Buffer.from(json).toString('base64');
