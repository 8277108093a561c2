import { pipFiles } from '../machine/pip-files.ts';
import { indexUrl } from '../registry/repository.ts';
import { shownPath } from '../shown.ts';
import type { Client, Setting } from './client.ts';
import { PIP_REFUSES_FILE } from './failures.ts';
import { netrcRivals } from './files/netrc.ts';
import { filesRead, pipConf, pipLayout } from './files/pip-conf.ts';
import { pipRivals } from './pip-rivals.ts';

/** Where pip has a proxy of its own, through which this step did not ask whether the repository can be used. */
function proxyNotices(env: Setting['machine']['env'], files: ReturnType<typeof filesRead>): readonly string[] {
  const own = files.flatMap(({ path, options }) => {
    const { line, value } = options.get('global')?.get('proxy') ?? {};
    return value ? [{ name: `proxy in [global] of ${shownPath(path)}, line ${line}`, value }] : [];
  });
  const last = env['PIP_PROXY'] ? { name: 'PIP_PROXY in the environment', value: env['PIP_PROXY'] } : own.at(-1);
  return last === undefined || [env['HTTPS_PROXY'], env['https_proxy']].includes(last.value)
    ? []
    : [`pip: connects through another proxy than this step did (${last.name})`];
}

/** pip: reads its own configuration. */
export const client = {
  name: 'pip',
  downloads: true,
  uploads: false,
  files: [pipConf],
  asksKeyring: true,
  usage: () => ({ install: 'pip install PACKAGE' }),
  rivals(setting) {
    const layout = setting.indexMode === 'named' ? undefined : pipLayout(setting);
    const files = layout?.files ?? filesRead(setting);
    const { doubt } = setting.scope === 'user' ? pipFiles(setting.machine, setting.disk) : {};
    return [
      ...pipRivals(setting.machine.env, files, layout?.path, setting.indexMode, indexUrl(setting.repository)),
      ...(doubt === undefined ? [] : [{ name: `${doubt.variable} in the environment`, effect: doubt.effect }]),
      ...netrcRivals(setting),
    ];
  },
  warnings(setting) {
    const files = filesRead(setting).flatMap(({ path, flaw }) => (flaw === undefined ? [] : [{ path, ...flaw }]));
    return files.length > 0 ? [PIP_REFUSES_FILE({ files })] : [];
  },
  notices: (setting) => proxyNotices(setting.machine.env, filesRead(setting)),
  about: {
    written: 'its configuration file: `index-url`, or an item of `extra-index-url`; netrc',
    limits: [
      'pip takes the highest version of all its indexes: with `index_mode: extra`, anybody can publish one on PyPI.',
    ],
  },
} satisfies Client;
