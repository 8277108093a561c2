const file = (name: string, text: string): string =>
  `mkdir -p $(dirname ${name}); cat > ${name} <<'END'\n${text}\nEND\n`;

/** Commands that write a project of tox, which installs the private package. */
export const TOXFILE = file(
  'tox.ini',
  '[tox]\nskipsdist = true\n[testenv]\nskip_install = true\ndeps = my-private-package==1.2.3\ncommands = python -c "import my_private_package"',
);
/** The same for nox. */
export const NOXFILE = file(
  'noxfile.py',
  'import nox\n\n\n@nox.session\ndef test(session):\n    session.install("my-private-package==1.2.3")',
);
/** Commands that write a project whose build needs the private package. */
export const PROJECT =
  file(
    'project/pyproject.toml',
    '[build-system]\nrequires = ["my-private-package==1.2.3"]\nbuild-backend = "backend"\nbackend-path = ["."]',
  ) +
  file(
    'project/backend.py',
    'import shutil\nimport os\nimport my_private_package\n\n\ndef build_wheel(folder, config_settings=None, metadata_directory=None):\n    shutil.copy(os.environ["WHEEL"], folder)\n    return os.path.basename(os.environ["WHEEL"])',
  );
