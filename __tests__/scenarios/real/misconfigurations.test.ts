import { test } from 'vitest';
import { explainsOnDist } from '../misconfigurations/on-dist.ts';
import { ROWS } from '../misconfigurations/rows.ts';

test.each(ROWS)('on dist, $on: $broken', explainsOnDist);
