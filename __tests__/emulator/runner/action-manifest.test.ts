import { expect, test } from 'vitest';
import { readSimpleYaml } from '../../../emulator/runner/action-manifest.ts';

test('mappings, quoted and folded scalars and comments are read', () => {
  const source = `# a comment
name: An action  # not this
inputs:
  first:
    description: >-
      Something: with a colon
      and a second line
    default: 'it''s'
  second:
    description: plain
      on two lines
    required: true
  third:
    default: "a # b"
runs:
  using: node24
  main: dist/main/index.js
`;
  expect(Object.fromEntries(readSimpleYaml(source))).toEqual({
    name: 'An action',
    inputs: '',
    'inputs.first': '',
    'inputs.first.description': 'Something: with a colon and a second line',
    'inputs.first.default': "it's",
    'inputs.second': '',
    'inputs.second.description': 'plain on two lines',
    'inputs.second.required': 'true',
    'inputs.third': '',
    'inputs.third.default': 'a # b',
    runs: '',
    'runs.using': 'node24',
    'runs.main': 'dist/main/index.js',
  });
});
