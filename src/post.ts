import { thisMachine } from './machine/machine.ts';
import { reportFailure } from './report/problems.ts';
import { run } from './run.ts';
import { tearDown } from './tear-down.ts';

run(() => tearDown(thisMachine()), reportFailure);
