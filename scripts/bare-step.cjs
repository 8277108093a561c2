// What the benchmark holds a step with a key, and its post, against: the same modules of Node.js, the same check of the key, and the same
// files written, flushed and removed. Nothing is read that could be there, decided, recognised or explained.
const { createHmac, createPrivateKey, randomUUID } = require('node:crypto');
const fs = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');

const root = path.join(homedir(), '.bare-step');
const ledger = path.join(root, 'ledger.json');
const files = ['pip.conf', '.pypirc', '.netrc'].map((name) => path.join(homedir(), `bare-${name}`));
const seal = (text) => createHmac('sha256', 'key').update(text).digest('hex');

function write(file, text) {
  const opened = fs.openSync(`${file}.new`, 'wx', 0o600);
  fs.writeSync(opened, text);
  fs.fsyncSync(opened);
  fs.closeSync(opened);
  fs.renameSync(`${file}.new`, file);
}

function main({ INPUT_KEY: key, GITHUB_STATE: state, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary }) {
  const { private_key: pem } = JSON.parse(key);
  createPrivateKey(pem);
  const password = Buffer.from(key).toString('base64');
  fs.writeSync(1, [password, ...pem.split('\n')].map((text) => `::add-mask::${text}\n`).join(''));
  fs.mkdirSync(root, { mode: 0o700 });
  write(ledger, JSON.stringify({ id: randomUUID(), password, seal: seal(password) }));
  const folder = fs.openSync(root, 'r');
  fs.fsyncSync(folder);
  fs.closeSync(folder);
  for (const file of files)
    write(file, `index-url = https://_json_key_base64:${password}@us-central1-python.pkg.dev/p/r/simple/\n`);
  for (const file of [state, output, summary]) fs.appendFileSync(file, `password=${password}\n`);
}

function post() {
  const { password, seal: given } = JSON.parse(fs.readFileSync(ledger, 'utf8'));
  if (seal(password) !== given) throw new Error('the ledger was changed');
  for (const file of files) {
    if (!fs.readFileSync(file, 'utf8').includes(password)) throw new Error('a file was changed');
    fs.unlinkSync(file);
  }
  fs.unlinkSync(ledger);
  fs.rmdirSync(root);
  fs.writeSync(1, 'removed\n');
}

if (process.argv[2] === 'main') main(process.env);
else post();
