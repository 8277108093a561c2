import { PIPRC, PYPIRC } from './home.ts';
import type { Scene } from './kill-points.ts';

const rich: Scene['files'] = (home) => {
  home.write(home.pip, PIPRC, 0o644);
  home.write(home.pypirc, PYPIRC, 0o640);
};

/** Homes in which a job is killed. */
export const SCENES = [
  { name: 'two files', neighbour: false, files: rich },
  { name: 'no files', neighbour: false, files: () => undefined },
  { name: 'files shared with another job', neighbour: true, files: rich },
] as const satisfies readonly Scene[];
