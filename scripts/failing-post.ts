// Fails each file system call of the committed dist's post, once and always, with each answer of a system, and counts how post
// ends; see __tests__/scenarios/failing-post.ts. Usage: node scripts/failing-post.ts [stride]

import { FailingPost, type Fault, tabulate } from '../__tests__/scenarios/failing-post.ts';

const stride = Number(process.argv[2] ?? 1);
const post = await new FailingPost().open();
const calls = await post.calls();
post.close();
const faults = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE'].flatMap((code) =>
  (['', '=', '+'] as const).flatMap((every) =>
    Array.from({ length: calls }, (_, n): Fault => ({ code, at: n + 1, every })).filter(({ at }) => at % stride === 0),
  ),
);
const { table, lies } = await tabulate(faults);
const verdicts = ['restored', 'no credential left', 'exit 1, files named', 'exit 1', 'lied'];
console.log(`${calls} calls\n\n| answer | ${verdicts.join(' | ')} |\n| --- |${' ---: |'.repeat(verdicts.length)}`);
for (const [row, counts] of Object.entries(table).sort()) {
  console.log(`| ${row} | ${verdicts.map((verdict) => counts[verdict] ?? 0).join(' | ')} |`);
}
for (const lie of lies) console.log(lie);
process.exitCode = lies.length === 0 ? 0 : 1;
