import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * The runner ends every process that a step left behind; it knows them by a variable that children inherit. Gives their command lines,
 * by process id.
 */
export function endOrphans(trackingId: string): readonly (readonly [string, string])[] {
  if (!existsSync('/proc/self/environ')) {
    return [];
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`RUNNER_TRACKING_ID=${trackingId}`)) return [];
        const command = readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ').trim();
        // One that ends in this moment has none any more.
        if (command === '') return [];
        process.kill(Number(pid), 'SIGKILL');
        return [[pid, command]];
      } catch {
        // It ended meanwhile, or belongs to another user.
        return [];
      }
    });
}
