/** What generated cases start from: the same in each run, so that a red run is about the change. `SEED=7 npm test` takes other cases. */
export const SEED = Number(process.env['SEED'] ?? 20_261_125);
