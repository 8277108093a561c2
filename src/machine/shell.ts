/** Commands for a person to paste on the machine of the runner, a line each. */
export interface Shell {
  /** A path as this shell takes it, whatever is in it. */
  quoted(path: string): string;
  show(path: string): string;
  showAll(folder: string): string;
  /** The first lines of a file. */
  head(path: string): string;
  remove(path: string): string;
  removeFolder(path: string): string;
  removeAll(folder: string): string;
  /** Gives a file another name, which nothing has. */
  move(from: string, to: string): string;
  /** Lets the user of the job write a file, and the folder that it is in. */
  letWrite(path: string, folder: string): string;
  letRead(path: string): string;
  /** Gives a file, or a folder with all that is in it, to the user of the job. */
  give(path: string, user: number, folder: boolean): string;
  /** Makes a file of its own of one that has several names. */
  separate(path: string): string;
  showSpace: string;
  setClock: string;
}

const posix = (path: string): string => `'${path.replaceAll("'", "'\\''")}'`;
// PowerShell takes typographic quotes for the plain one.
const power = (path: string): string => `'${path.replaceAll(/['\u2018-\u201b]/g, '$&$&')}'`;

const POSIX: Shell = {
  quoted: posix,
  show: (path) => `ls -ld ${posix(path)}`,
  showAll: (folder) => `ls -la ${posix(folder)}`,
  head: (path) => `head -c 300 ${posix(path)}`,
  remove: (path) => `rm ${posix(path)}`,
  removeFolder: (path) => `rmdir ${posix(path)}`,
  removeAll: (folder) => `rm -r ${posix(folder)}`,
  move: (from, to) => `mv ${posix(from)} ${posix(to)}`,
  letWrite: (_, folder) => `sudo chown -R "$(id -u):$(id -g)" ${posix(folder)}`,
  letRead: (path) => `chmod u+rw ${posix(path)}`,
  give: (path, user, folder) => `sudo chown ${folder ? '-R ' : ''}${user} ${posix(path)}`,
  separate: (path) => `cp -p ${posix(path)} ${posix(`${path}.new`)} && mv ${posix(`${path}.new`)} ${posix(path)}`,
  showSpace: 'df -h',
  setClock: 'sudo timedatectl set-ntp true',
};

const POWER_SHELL: Shell = {
  quoted: power,
  show: (path) => `Get-Item -Force -LiteralPath ${power(path)} | Format-List Mode, Length, LinkType, Target`,
  showAll: (folder) => `Get-ChildItem -Force -LiteralPath ${power(folder)}`,
  head: (path) => `Get-Content -LiteralPath ${power(path)} -TotalCount 5`,
  remove: (path) => `Remove-Item -Force -LiteralPath ${power(path)}`,
  removeFolder: (path) => `Remove-Item -Force -LiteralPath ${power(path)}`,
  removeAll: (folder) => `Remove-Item -Recurse -Force -LiteralPath ${power(folder)}`,
  move: (from, to) => `Move-Item -Force -LiteralPath ${power(from)} ${power(to)}`,
  // Not attrib, which leaves a hidden file as it is.
  letWrite: (path) => `Set-ItemProperty -Force -LiteralPath ${power(path)} -Name IsReadOnly -Value $false`,
  letRead: (path) => `icacls ${power(path)} /grant "\${env:USERNAME}:R"`,
  give: (path, _, folder) => `takeown /F ${power(path)}${folder ? ' /R' : ''}`,
  separate: (path) =>
    `Copy-Item -Force -LiteralPath ${power(path)} ${power(`${path}.new`)}\n  Move-Item -Force -LiteralPath ${power(`${path}.new`)} ${power(path)}`,
  showSpace: 'Get-PSDrive -PSProvider FileSystem',
  setClock: 'w32tm /resync',
};

const MACOS: Shell = {
  ...POSIX,
  // A file that is locked, as the Finder calls it, stays so whoever owns it.
  letWrite: (path, folder) => `sudo chflags nouchg ${posix(path)}\n  ${POSIX.letWrite(path, folder)}`,
  setClock: 'sudo sntp -sS time.apple.com',
};

/** The shell that a person has on a platform: PowerShell on Windows. */
export function shellOf(platform: NodeJS.Platform): Shell {
  if (platform === 'win32') return POWER_SHELL;
  return platform === 'darwin' ? MACOS : POSIX;
}
