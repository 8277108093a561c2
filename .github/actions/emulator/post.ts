import { end } from '../../../scripts/self-use.ts';

end();
