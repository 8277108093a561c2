import { thisMachine } from './machine/machine.ts';
import { reportFailure } from './report/problems.ts';
import { setUp } from './set-up.ts';

await setUp(thisMachine()).catch(reportFailure);
