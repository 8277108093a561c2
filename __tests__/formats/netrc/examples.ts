import type { Edit } from '../../../src/formats/netrc/vocabulary.ts';

export const login: Edit = { op: 'login', host: 'h', login: 'me', password: 'P' };
/** The line that this edit writes where nothing stands in its way. */
export const ours = 'machine h login me password P\n';
