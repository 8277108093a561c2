/** A preload (`node --import`) that gives the process the host name of FAKE_HOST, as on another machine that shares the home. */

import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

const name = process.env['FAKE_HOST'];
if (name !== undefined) {
  os.hostname = () => name;
  syncBuiltinESMExports();
}
