import { text } from 'node:stream/consumers';
import { type KeeperTask, keepFresh } from './keep-fresh.ts';
import { thisMachine } from './machine/machine.ts';
import { fromRevealingJson } from './secret.ts';

// Nobody reads what this process prints: whatever goes wrong, it ends, and post or the next job puts the files back.
try {
  await keepFresh(fromRevealingJson(await text(process.stdin)) as KeeperTask, thisMachine());
} finally {
  process.exit();
}
