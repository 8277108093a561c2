// Kills, and makes fail, a job at each of its file system calls, in every scene and with every successor; see
// __tests__/ledger/kill-points.ts. Usage: node scripts/kill-points.ts

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
for (const fault of faults) console.log(fault);
console.log(`${points} points, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
