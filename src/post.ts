import { thisMachine } from './machine/machine.ts';
import { reportFailure } from './report/problems.ts';
import { tearDown } from './tear-down.ts';

await tearDown(thisMachine()).catch(reportFailure);
