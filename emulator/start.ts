import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulator } from './emulator.ts';
import { keyText } from './populate.ts';
import { createSample } from './sample.ts';
import { temporaryFolder } from './temporary-folder.ts';

// Starts the emulator with a sample organisation for a person who wants to try clients by hand.
const sample = createSample();
const emulator = await startEmulator({ world: sample.world });
const folder = temporaryFolder('emulator-sample-');
const keyFile = join(folder, 'key.json');
const tokenFile = join(folder, 'token');
writeFileSync(keyFile, keyText(sample.key), { mode: 0o600 });
writeFileSync(tokenFile, sample.token, { mode: 0o600 });

const variables = { ...emulator.env, ...emulator.githubEnv() };
const exports = Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`);
console.log(`Google and GitHub are answering on loopback until Ctrl-C. In another terminal:

${exports.join('\n')}

repository                  ${sample.repository.name}
index                       ${sample.indexUrl}
package there               my-private-package
upload address              ${sample.uploadUrl}
service account key         ${keyFile}
access token (one hour)     ${tokenFile}
workload identity provider  ${sample.provider.name}
service account             ${sample.account.email}

pip install --index-url "https://oauth2accesstoken:$(cat ${tokenFile})@${sample.indexUrl.slice(8)}" my-private-package
`);

let printed = 0;
const timer = setInterval(() => {
  for (const request of emulator.requests.slice(printed)) {
    const path = request.path.length > 90 ? `${request.path.slice(0, 90)}…` : request.path;
    console.log(`${request.status} ${request.method} ${request.host}${path} ${request.principal || request.auth}`);
  }
  printed = emulator.requests.length;
}, 200);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    clearInterval(timer);
    await emulator.stop();
    process.exit(0);
  });
}
