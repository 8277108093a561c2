import { begin } from '../../../scripts/self-use.ts';

await begin();
