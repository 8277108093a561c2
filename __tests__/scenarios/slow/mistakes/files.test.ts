import { WINDOWS } from '../../stage.ts';
import { explainEach, type Mistake, withEnv, withKey } from './mistake.ts';

const MISTAKES: readonly Mistake[] = [
  {
    broken: 'a .pypirc that Python refuses',
    code: 'FILE_NOT_PYTHON_CONFIG',
    cause: 'line 3',
    fix: 'Correct line 3 of',
    inputs: withKey(),
    job: (stage) => ({ home: stage.home({ '.pypirc': '[pypi]\nusername = a\n[pypi]\n' }) }),
  },
  {
    broken: 'an index in the environment',
    code: 'CONFIGURATION_OVERRIDDEN',
    level: 'warning',
    cause: 'PIP_INDEX_URL in the environment: pip asks that index instead of this repository',
    fix: 'Remove each of them from the workflow',
    inputs: withKey(),
    job: withEnv({ PIP_INDEX_URL: 'https://mirror.example.com/simple' }),
  },
  {
    broken: 'a pip that reads no file',
    code: 'PIP_READS_NO_FILE',
    cause: 'This value turns off',
    fix: 'set scope: isolated',
    inputs: withKey(),
    job: withEnv({ PIP_CONFIG_FILE: WINDOWS ? 'nul' : '/dev/null' }),
  },
  {
    broken: 'no virtual environment',
    code: 'VIRTUALENV_MISSING',
    cause: 'VIRTUAL_ENV is not set',
    fix: WINDOWS
      ? '"VIRTUAL_ENV=$PWD\\.venv" | Out-File -Append -Encoding utf8 $env:GITHUB_ENV'
      : 'echo "VIRTUAL_ENV=$PWD/.venv" >> "$GITHUB_ENV"',
    inputs: withKey({ scope: 'virtualenv' }),
  },
];

explainEach('files', MISTAKES);
