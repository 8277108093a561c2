import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// For Windows, which lets go of a folder a moment after the last program in it has ended, or a virus scanner has looked at it: what tests
// remove is removed again a little later, for five seconds at the most, unless they say otherwise.
const { rmSync } = fs;
fs.rmSync = (file, options) => rmSync(file, { maxRetries: 10, ...options });
syncBuiltinESMExports();
