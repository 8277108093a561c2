import type { Format } from '../format.ts';
import type { Edit } from './vocabulary.ts';

/** TOML as uv, poetry, pdm and hatch read it. */
export const toml: Format<Edit> = {
  edit: () => {
    throw new RangeError('TOML cannot be written yet');
  },
  unedit: () => {
    throw new RangeError('TOML cannot be written yet');
  },
};
