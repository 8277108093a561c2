// What happens to this action's own records, and to what it puts back.
import { explanation, type Reason } from '../failure.ts';
import { shellOf } from '../machine/shell.ts';

export const LEDGER_NOT_A_FOLDER = explanation(
  'LEDGER_NOT_A_FOLDER',
  "this action's folder is something else",
  { path: '/home/runner/.setup-artifact-registry-python', kind: 'a symbolic link' },
  ({ path, kind }, platform) => ({
    what: `This action needs a folder of its own at ${path}, but it is ${kind}. Nothing behind it was changed.`,
    why: 'This action keeps the original files there until it restores them, so it follows no link and uses no other folder.',
    fix: `Check what it is, and remove it:\n  ${shellOf(platform).show(path)}\n  ${shellOf(platform).remove(path)}`,
  }),
);

export const LOCK_NOT_OURS = explanation(
  'LOCK_NOT_OURS',
  "something else is in this action's lock folder",
  { path: '/home/runner/.setup-artifact-registry-python/lock', entry: 'notes' },
  ({ path, entry }, platform) => ({
    what: `Something else is in the lock folder ${path}: ${JSON.stringify(entry)}. This action cannot continue.`,
    likely: 'Jobs that share a home use this folder to take turns. A program or a person put something into it.',
    fix: `Check what it is, and remove the folder while no other job is running on the machine:\n  ${shellOf(platform).showAll(path)}\n  ${shellOf(platform).removeAll(path)}`,
  }),
);

export const LEDGER_BUSY = explanation(
  'LEDGER_BUSY',
  "another job is using this action's folder",
  { root: '/home/runner/.setup-artifact-registry-python', holder: 'process 4711', seconds: 60 },
  ({ root, holder, seconds }) => ({
    what: `Another job is still using ${root} after ${seconds} seconds (${holder}).`,
    likely: 'Jobs that share a home take turns. The other one hangs or was suspended, or the disk is very slow.',
    fix: `Check ${holder} on the runner's machine, and end it if it hangs. The next use of this action then restores its files.`,
  }),
);

export const LEDGER_DAMAGED = explanation(
  'LEDGER_DAMAGED',
  "this action's records are damaged",
  { path: '/home/runner/.setup-artifact-registry-python/ledger.json', reason: 'it is not JSON' },
  ({ path, reason }, platform) => ({
    what: `This action cannot tell which files to restore, as its records in ${path} are damaged: ${reason}.`,
    likely: 'A program or a person changed the file, the disk has a fault, or a newer version of this action wrote it.',
    fix: `Remove lines for pkg.dev that should not be there from pip.conf (pip.ini), .pypirc and .netrc in the home. Then remove the records:\n  ${shellOf(platform).removeAll(folderOf(path))}`,
  }),
);

/** The folder of a path of either kind. */
const folderOf = (path: string): string => path.replace(/[\\/][^\\/]*$/, '');

export const NOT_RESTORED = explanation(
  'NOT_RESTORED',
  'a file was not restored',
  { path: '/home/runner/.pypirc', because: 'line 7: the section [pypi] appears twice' },
  ({ path, because }) => ({
    what: `${path} was not put back as it was before this job: ${because}. It holds no credential of this job.`,
    likely: 'A later step of this job changed the file, so its original content is not certain.',
    fix: `Check ${path} on the runner's machine. The next use of this action there tries again.`,
  }),
);

export const FILE_REPLACED = explanation(
  'FILE_REPLACED',
  'a step replaced a file that was to be restored',
  {
    path: '/home/runner/.pypirc',
    kind: 'a symbolic link',
    aside: '/home/runner/.pypirc.setup-artifact-registry-python-0123456789ab-original',
  },
  ({ path, kind, aside }, platform) => ({
    what: `${path} was not restored, because ${kind} has taken its place. Your own file is ${aside}.`,
    why: 'A step of this job put it there after this action had written the file.',
    fix: `If you want your own file back, move what has taken its place, and then:
  ${shellOf(platform).move(aside, path)}`,
  }),
);

export const SECRET_MAY_REMAIN = explanation(
  'SECRET_MAY_REMAIN',
  'a credential may remain on the runner',
  { path: '/home/runner/.pypirc', because: 'line 7: the section [pypi] appears twice' },
  ({ path, because }) => ({
    what: `${path} could not be cleaned, and a credential of this job may remain in it: ${because}.`,
    likely: "A later step of this job changed the file, its folder or this action's records, or the disk has a fault.",
    fix: `Remove the lines for pkg.dev from ${path} on the runner's machine. If the credential was a service account key, delete it:\n  gcloud iam service-accounts keys list --iam-account=NAME@PROJECT_ID.iam.gserviceaccount.com\n  gcloud iam service-accounts keys delete KEY_ID --iam-account=NAME@PROJECT_ID.iam.gserviceaccount.com`,
  }),
);

export const LEDGER_LOST = explanation(
  'LEDGER_LOST',
  "this action's records are gone",
  {
    root: '/home/runner/.setup-artifact-registry-python',
    because: 'the ledger no longer exists',
    paths: ['/home/runner/.pypirc'] as readonly string[],
  },
  ({ root, because, paths }) => ({
    what: `This action could not restore files, because it lost its records in ${root}: ${because}. They hold no credential of this job:\n${paths.map((path) => `- ${path}`).join('\n')}`,
    ...whyLost(because),
  }),
);

/** Each way to lose the records has a remedy of its own. */
function whyLost(because: string): Reason & { readonly fix: string } {
  const check = 'Check these files if they should hold settings of your own.';
  if (because.includes('does not know')) {
    return {
      likely:
        'A step of this job emptied the folder, or another job considered this one ended, which happens if two machines share a home.',
      fix: `${check} Do not empty the folder above in a step. If machines share a home, give each its own, or set scope: isolated.`,
    };
  }
  if (because.includes('changed')) {
    return {
      likely: 'A step of this job edited the records, or restored them from a cache or an artifact.',
      fix: `${check} Leave the folder above out of caches, artifacts and steps.`,
    };
  }
  return {
    likely: 'A step of this job removed the folder or cleaned the home, or another job considered this one ended.',
    fix: `${check} Do not remove the folder above in a step.`,
  };
}

export const HARD_LINK_LEFT = explanation(
  'HARD_LINK_LEFT',
  'a hard link keeps lines of this action',
  { path: '/home/runner/.pypirc' },
  ({ path }) => ({
    what: `${path} was restored, but a hard link to it still has this action's lines, under another name. The credential in them was erased.`,
    why: 'A step made a hard link to the file that this action wrote. Restoring replaces a file, and a hard link keeps the old one.',
    fix: `Remove the hard link on the runner's machine, and change the step to copy the file instead.`,
  }),
);
