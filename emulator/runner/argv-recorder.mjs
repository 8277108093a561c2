// Loaded into an action's process by the fake runner: notes the argument list of everything that the action starts.
import childProcess from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const file = process.env.EMULATOR_ARGV_FILE;
delete process.env.EMULATOR_ARGV_FILE;
const note = (args) => appendFileSync(file, `${JSON.stringify(args)}\n`);

const { spawn } = childProcess.ChildProcess.prototype;
childProcess.ChildProcess.prototype.spawn = function (options) {
  note(options.args);
  return spawn.call(this, options);
};
const { spawnSync, execFileSync, execSync } = childProcess;
Object.assign(childProcess, {
  spawnSync(command, args, ...rest) {
    note([command, ...(Array.isArray(args) ? args : [])]);
    return spawnSync(command, args, ...rest);
  },
  execFileSync(command, args, ...rest) {
    note([command, ...(Array.isArray(args) ? args : [])]);
    return execFileSync(command, args, ...rest);
  },
  execSync(command, ...rest) {
    note([command]);
    return execSync(command, ...rest);
  },
});
syncBuiltinESMExports();
