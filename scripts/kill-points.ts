// Kills, and makes fail, a job at each of its file system calls, in every scene and with every successor, and what
// renews its credential, with every edit of the user; see __tests__/ledger/kill-points.ts and exchange-points.ts. Usage: node scripts/kill-points.ts

import { EDITS, enumerateExchange } from '../__tests__/ledger/exchange-points.ts';
import { enumerate } from '../__tests__/ledger/kill-points.ts';
import { SCENES } from '../__tests__/ledger/scenes.ts';

let points = 0;
const faults: string[] = [];
for (const scene of SCENES) {
  for (const fault of ['kill', 'half', 'ENOSPC', 'EIO'] as const) {
    for (const after of ['post', 'another job'] as const) {
      const report = await enumerate(scene, fault, after);
      points += report.points;
      faults.push(...report.faults);
      console.log(`${scene.name}, ${fault}, then ${after}: ${report.points} points, ${report.faults.length} faults`);
    }
  }
}
for (const edit of EDITS) {
  for (const fault of ['kill', 'half', 'ENOSPC', 'EIO'] as const) {
    for (const after of ['post', 'another job'] as const) {
      const report = await enumerateExchange(edit, fault, after);
      points += report.points;
      faults.push(...report.faults);
      console.log(
        `an exchange, ${fault}, ${edit.name}, then ${after}: ${report.points} points, ${report.faults.length} faults`,
      );
    }
  }
}
for (const fault of faults) console.log(fault);
console.log(`${points} points, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
