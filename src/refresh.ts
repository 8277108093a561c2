import { closeSync, writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
// What a source or a file format needs is loaded on demand elsewhere. Here it is part of the bundle: this process outlives its folder where
// a checkout replaces it, as with `uses: ./`. Google's library alone is loaded by `keepFresh`, since few jobs need it.
import 'actions-exec';
import 'ini';
import './credentials/application-default.ts';
import './credentials/gcloud-cli.ts';
import './credentials/given-token.ts';
import './credentials/key-exchange.ts';
import './credentials/metadata-server.ts';
import './credentials/workload-identity.ts';
import './formats/toml/editor.ts';
import './network/no-proxy.ts';
import './network/send.ts';
import { keepFresh } from './keep-fresh.ts';
import { type KeeperTask, READY } from './keeper-task.ts';
import { thisMachine } from './machine/machine.ts';
import { fromRevealingJson } from './secret.ts';

// Nobody reads what this process prints: whatever goes wrong, it ends, and post or the next job puts the files back.
text(process.stdin)
  .then((task) => keepFresh(fromRevealingJson(task) as KeeperTask, thisMachine(), tellMain))
  .finally(() => process.exit());

function tellMain(): void {
  try {
    writeSync(READY, '.');
    closeSync(READY);
  } catch {
    // Main was killed meanwhile: post comes all the same.
  }
}
