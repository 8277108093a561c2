import { thisMachine } from './machine/machine.ts';
import { reportFailure } from './report/problems.ts';
import { run } from './run.ts';
import { setUp } from './set-up.ts';

run(() => setUp(thisMachine()), reportFailure);
