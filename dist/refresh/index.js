import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5756:
/***/ ((module) => {

const { hasOwnProperty } = Object.prototype

const encode = (obj, opt = {}) => {
  if (typeof opt === 'string') {
    opt = { section: opt }
  }
  opt.align = opt.align === true
  opt.newline = opt.newline === true
  opt.sort = opt.sort === true
  opt.whitespace = opt.whitespace === true || opt.align === true
  // The `typeof` check is required because accessing the `process` directly fails on browsers.
  /* istanbul ignore next */
  opt.platform = opt.platform || (typeof process !== 'undefined' && process.platform)
  opt.bracketedArray = opt.bracketedArray !== false

  /* istanbul ignore next */
  const eol = opt.platform === 'win32' ? '\r\n' : '\n'
  const separator = opt.whitespace ? ' = ' : '='
  const children = []

  const keys = opt.sort ? Object.keys(obj).sort() : Object.keys(obj)

  let padToChars = 0
  // If aligning on the separator, then padToChars is determined as follows:
  // 1. Get the keys
  // 2. Exclude keys pointing to objects unless the value is null or an array
  // 3. Add `[]` to array keys
  // 4. Ensure non empty set of keys
  // 5. Reduce the set to the longest `safe` key
  // 6. Get the `safe` length
  if (opt.align) {
    padToChars = safe(
      (
        keys
          .filter(k => obj[k] === null || Array.isArray(obj[k]) || typeof obj[k] !== 'object')
          .map(k => Array.isArray(obj[k]) ? `${k}[]` : k)
      )
        .concat([''])
        .reduce((a, b) => safe(a).length >= safe(b).length ? a : b)
    ).length
  }

  let out = ''
  const arraySuffix = opt.bracketedArray ? '[]' : ''

  for (const k of keys) {
    const val = obj[k]
    if (val && Array.isArray(val)) {
      for (const item of val) {
        out += safe(`${k}${arraySuffix}`).padEnd(padToChars, ' ') + separator + safe(item) + eol
      }
    } else if (val && typeof val === 'object') {
      children.push(k)
    } else {
      out += safe(k).padEnd(padToChars, ' ') + separator + safe(val) + eol
    }
  }

  if (opt.section && out.length) {
    out = '[' + safe(opt.section) + ']' + (opt.newline ? eol + eol : eol) + out
  }

  for (const k of children) {
    const nk = splitSections(k, '.').join('\\.')
    const section = (opt.section ? opt.section + '.' : '') + nk
    const child = encode(obj[k], {
      ...opt,
      section,
    })
    if (out.length && child.length) {
      out += eol
    }

    out += child
  }

  return out
}

function splitSections (str, separator) {
  var lastMatchIndex = 0
  var lastSeparatorIndex = 0
  var nextIndex = 0
  var sections = []

  do {
    nextIndex = str.indexOf(separator, lastMatchIndex)

    if (nextIndex !== -1) {
      lastMatchIndex = nextIndex + separator.length

      if (nextIndex > 0 && str[nextIndex - 1] === '\\') {
        continue
      }

      sections.push(str.slice(lastSeparatorIndex, nextIndex))
      lastSeparatorIndex = nextIndex + separator.length
    }
  } while (nextIndex !== -1)

  sections.push(str.slice(lastSeparatorIndex))

  return sections
}

const decode = (str, opt = {}) => {
  opt.bracketedArray = opt.bracketedArray !== false
  const out = Object.create(null)
  let p = out
  let section = null
  //          section          |key      = value
  const re = /^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i
  const lines = str.split(/[\r\n]+/g)
  const duplicates = {}

  for (const line of lines) {
    if (!line || line.match(/^\s*[;#]/) || line.match(/^\s*$/)) {
      continue
    }
    const match = line.match(re)
    if (!match) {
      continue
    }
    if (match[1] !== undefined) {
      section = unsafe(match[1])
      if (section === '__proto__') {
        // not allowed
        // keep parsing the section, but don't attach it.
        p = Object.create(null)
        continue
      }
      p = out[section] = out[section] || Object.create(null)
      continue
    }
    const keyRaw = unsafe(match[2])
    let isArray
    if (opt.bracketedArray) {
      isArray = keyRaw.length > 2 && keyRaw.slice(-2) === '[]'
    } else {
      duplicates[keyRaw] = (duplicates?.[keyRaw] || 0) + 1
      isArray = duplicates[keyRaw] > 1
    }
    const key = isArray && keyRaw.endsWith('[]')
      ? keyRaw.slice(0, -2) : keyRaw

    if (key === '__proto__') {
      continue
    }
    const valueRaw = match[3] ? unsafe(match[4]) : true
    const value = valueRaw === 'true' ||
      valueRaw === 'false' ||
      valueRaw === 'null' ? JSON.parse(valueRaw)
      : valueRaw

    // Convert keys with '[]' suffix to an array
    if (isArray) {
      if (!hasOwnProperty.call(p, key)) {
        p[key] = []
      } else if (!Array.isArray(p[key])) {
        p[key] = [p[key]]
      }
    }

    // safeguard against resetting a previously defined
    // array by accidentally forgetting the brackets
    if (Array.isArray(p[key])) {
      p[key].push(value)
    } else {
      p[key] = value
    }
  }

  // {a:{y:1},"a.b":{x:2}} --> {a:{y:1,b:{x:2}}}
  // use a filter to return the keys that have to be deleted.
  const remove = []
  for (const k of Object.keys(out)) {
    if (!hasOwnProperty.call(out, k) ||
      typeof out[k] !== 'object' ||
      Array.isArray(out[k])) {
      continue
    }

    // see if the parent section is also an object.
    // if so, add it to that, and mark this one for deletion
    const parts = splitSections(k, '.')
    p = out
    const l = parts.pop()
    const nl = l.replace(/\\\./g, '.')
    for (const part of parts) {
      if (part === '__proto__') {
        continue
      }
      if (!hasOwnProperty.call(p, part) || typeof p[part] !== 'object') {
        p[part] = Object.create(null)
      }
      p = p[part]
    }
    if (p === out && nl === l) {
      continue
    }

    p[nl] = out[k]
    remove.push(k)
  }
  for (const del of remove) {
    delete out[del]
  }

  return out
}

const isQuoted = val => {
  return (val.startsWith('"') && val.endsWith('"')) ||
    (val.startsWith("'") && val.endsWith("'"))
}

const safe = val => {
  if (
    typeof val !== 'string' ||
    val.match(/[=\r\n]/) ||
    val.match(/^\[/) ||
    (val.length > 1 && isQuoted(val)) ||
    val !== val.trim()
  ) {
    return JSON.stringify(val)
  }
  return val.split(';').join('\\;').split('#').join('\\#')
}

const unsafe = val => {
  val = (val || '').trim()
  if (isQuoted(val)) {
    // remove the single quotes before calling JSON.parse
    if (val.charAt(0) === "'") {
      val = val.slice(1, -1)
    }
    try {
      val = JSON.parse(val)
    } catch {
      // ignore errors
    }
  } else {
    // walk the val to find the first not-escaped ; character
    let esc = false
    let unesc = ''
    for (let i = 0, l = val.length; i < l; i++) {
      const c = val.charAt(i)
      if (esc) {
        if ('\\;#'.indexOf(c) !== -1) {
          unesc += c
        } else {
          unesc += '\\' + c
        }

        esc = false
      } else if (';#'.indexOf(c) !== -1) {
        break
      } else if (c === '\\') {
        esc = true
      } else {
        unesc += c
      }
    }
    if (esc) {
      unesc += '\\'
    }

    return unesc.trim()
  }
  return val
}

module.exports = {
  parse: decode,
  decode,
  stringify: encode,
  encode,
  safe,
  unsafe,
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 55:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hx: () => (/* binding */ SCOPE),
/* harmony export */   jf: () => (/* binding */ tokenIn),
/* harmony export */   sg: () => (/* binding */ isToken)
/* harmony export */ });
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3989);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5714);


const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
function isToken(text) {
    return /^[\x21-\x7e]+$/.test(text);
}
function tokenIn(answer, field, now) {
    const body = (0,_network_request_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o)(answer);
    const token = body?.[field];
    if (!body || typeof token !== 'string' || !isToken(token))
        return undefined;
    const { expires_in: seconds, expireTime: time } = body;
    const expires = typeof time === 'string' ? Date.parse(time) : now + secondsIn(seconds) * 1000;
    const expiresAt = new Date(expires);
    return { token: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(token), ...(Number.isNaN(expiresAt.getTime()) ? {} : { expiresAt }) };
}
function secondsIn(value) {
    return typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
}


/***/ }),

/***/ 8633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fromCredentialFile: () => (/* binding */ fromCredentialFile)
});

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __nccwpck_require__(9874);
// EXTERNAL MODULE: ./build/machine/failures.js
var failures = __nccwpck_require__(9007);
// EXTERNAL MODULE: ./build/machine/read-file.js
var read_file = __nccwpck_require__(8463);
// EXTERNAL MODULE: ./build/network/request.js + 2 modules
var request = __nccwpck_require__(3989);
// EXTERNAL MODULE: ./build/refusals/classify.js + 1 modules
var classify = __nccwpck_require__(8333);
// EXTERNAL MODULE: ./build/refusals/explain.js + 1 modules
var explain = __nccwpck_require__(98);
// EXTERNAL MODULE: ./build/refusals/words.js
var refusals_words = __nccwpck_require__(5857);
// EXTERNAL MODULE: ./build/secret.js
var build_secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./build/credentials/access-token.js
var access_token = __nccwpck_require__(55);
// EXTERNAL MODULE: ./build/network/gate.js
var gate = __nccwpck_require__(5874);
// EXTERNAL MODULE: ./build/credentials/principal.js
var principal = __nccwpck_require__(5027);
;// CONCATENATED MODULE: ./build/credentials/credential-file.js


const EVERY = { type: 'text', universe_domain: 'text', quota_project_id: 'text' };
const SOURCE = {
    file: 'text',
    url: 'text',
    headers: 'headers',
    format: { type: 'text', subject_token_field_name: 'text' },
    environment_id: 'text',
    region_url: 'text',
    regional_cred_verification_url: 'text',
    imdsv2_session_token_url: 'text',
    executable: { command: 'text', timeout_millis: 'number', output_file: 'text' },
    certificate: 'object',
};
const SHAPES = {
    service_account: {
        ...EVERY,
        client_email: 'text',
        private_key: 'text',
        private_key_id: 'text',
        project_id: 'text',
    },
    authorized_user: { ...EVERY, client_id: 'text', client_secret: 'text', refresh_token: 'text' },
    external_account_authorized_user: {
        ...EVERY,
        audience: 'text',
        client_id: 'text',
        client_secret: 'text',
        refresh_token: 'text',
        token_url: 'text',
    },
    external_account: {
        ...EVERY,
        audience: 'text',
        subject_token_type: 'text',
        token_url: 'text',
        service_account_impersonation_url: 'text',
        service_account_impersonation: { token_lifetime_seconds: 'number' },
        client_id: 'text',
        client_secret: 'text',
        workforce_pool_user_project: 'text',
        credential_source: SOURCE,
    },
    impersonated_service_account: {
        ...EVERY,
        service_account_impersonation_url: 'text',
        delegates: 'texts',
        source_credentials: 'object',
    },
};
const REQUIRED = {
    authorized_user: ['client_id', 'client_secret', 'refresh_token'],
    external_account_authorized_user: ['client_id', 'client_secret', 'refresh_token'],
    external_account: ['audience', 'subject_token_type', 'credential_source'],
    impersonated_service_account: ['service_account_impersonation_url', 'source_credentials'],
};
function readCredentialFile(json, universe) {
    const type = typeof json['type'] === 'string' ? json['type'] : '';
    const shape = Object.hasOwn(SHAPES, type) ? SHAPES[type] : undefined;
    if (shape === undefined)
        return { unknownType: true };
    const picked = pick(json, shape);
    if (typeof picked === 'string')
        return { reason: picked };
    const absent = (REQUIRED[type] ?? []).filter((field) => picked[field] === undefined || picked[field] === '');
    if (absent.length > 0)
        return { reason: `it has no ${absent.join(' and no ')}` };
    const domain = picked['universe_domain'] ?? universe;
    if (domain !== universe)
        return { foreign: 'universe_domain', address: String(domain) };
    for (const field of ['token_url', 'service_account_impersonation_url']) {
        const address = picked[field];
        if (address === undefined)
            continue;
        if ((0,gate/* objectionTo */.Dx)(String(address), { kind: 'google', universe }) !== undefined) {
            return { foreign: field, address: String(address) };
        }
    }
    const impersonated = picked['service_account_impersonation_url'];
    if (impersonated !== undefined && accountIn(picked) === undefined) {
        return { reason: 'its service_account_impersonation_url does not name a service account' };
    }
    const reason = type === 'external_account' ? sourceProblem(picked['credential_source']) : undefined;
    return reason === undefined ? { fields: picked } : { reason };
}
function accountIn(fields) {
    const url = URL.parse(String(fields['service_account_impersonation_url'] ?? ''));
    if (url?.search !== '' || url.hash !== '')
        return undefined;
    const name = /^\/v1\/projects\/[^/]+\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(url.pathname)?.[1];
    const account = name?.replaceAll('%40', '@');
    return account !== undefined && ((0,principal/* isServiceAccount */.H4)(account) || /^\d+$/.test(account)) ? account : undefined;
}
function pick(json, shape) {
    const fields = {};
    for (const name of Object.keys(json)) {
        if (Object.hasOwn(shape, name))
            continue;
        const meant = Object.keys(shape).find((known) => plain(known) === plain(name));
        if (meant)
            return `it spells ${meant} in another way, which only some libraries read`;
    }
    for (const [name, kind] of Object.entries(shape)) {
        const value = Object.hasOwn(json, name) ? (json[name] ?? undefined) : undefined;
        if (value === undefined)
            continue;
        if (typeof kind === 'string') {
            if (!isOfKind(value, kind))
                return `its ${name} is not ${KINDS[kind]}`;
            fields[name] = value;
            continue;
        }
        if (!isObject(value))
            return `its ${name} is not an object`;
        const inner = pick(value, kind);
        if (typeof inner === 'string')
            return inner;
        fields[name] = inner;
    }
    return fields;
}
const KINDS = {
    text: 'a text',
    number: 'a number',
    headers: 'an object of texts',
    texts: 'a list of texts',
    object: 'an object',
};
function isOfKind(value, kind) {
    switch (kind) {
        case 'text':
            return typeof value === 'string';
        case 'number':
            return typeof value === 'number';
        case 'texts':
            return Array.isArray(value) && value.every((one) => typeof one === 'string');
        case 'object':
            return isObject(value);
        case 'headers':
            return (isObject(value) &&
                Object.entries(value).every(([name, text]) => /^[A-Za-z0-9-]+$/.test(name) && typeof text === 'string'));
    }
}
function sourceProblem(source) {
    if (source['certificate'] !== undefined) {
        return 'its subject token is a client certificate, which this action cannot present';
    }
    const kinds = ['environment_id', 'executable', 'file', 'url'].filter((kind) => source[kind] !== undefined);
    if (source['environment_id'] !== undefined)
        return awsProblem(source);
    if (kinds.length !== 1)
        return 'its credential_source must name one of file, url, executable and environment_id';
    const format = (source['format'] ?? {});
    const type = format['type'] ?? 'text';
    if (type !== 'text' && type !== 'json')
        return 'the format of its credential_source is neither text nor json';
    if (type === 'json' && !format['subject_token_field_name']) {
        return 'its credential_source has no subject_token_field_name';
    }
    const executable = source['executable'];
    if (executable && !executable['command'])
        return 'its executable has no command';
    const { timeout_millis: timeout = 30_000 } = (executable ?? {});
    return timeout >= 5_000 && timeout <= 120_000 ? undefined : 'its timeout_millis is not from 5000 to 120000';
}
function awsProblem(source) {
    if (source['environment_id'] !== 'aws1')
        return 'its environment_id is not aws1';
    for (const name of ['url', 'region_url', 'imdsv2_session_token_url']) {
        const address = source[name];
        const host = URL.parse(String(address))?.host ?? '';
        if (address !== undefined && !['169.254.169.254', '[fd00:ec2::254]'].includes(host)) {
            return `its ${name} is not the metadata server of AWS`;
        }
    }
    const identity = /^https:\/\/sts(?:\.\{region\}|\.[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?\/?\?Action=GetCallerIdentity&Version=2011-06-15$/;
    return identity.test(String(source['regional_cred_verification_url']))
        ? undefined
        : "its regional_cred_verification_url is not AWS's question for the caller's identity";
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function plain(name) {
    return name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./build/machine/child.js
var child = __nccwpck_require__(6008);
;// CONCATENATED MODULE: ./build/credentials/executable.js





const ALLOWED = 'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES';
const NEEDS = /^(?:ACTIONS_ID_TOKEN_REQUEST_|AWS_|AZURE_|GOOGLE_|CLOUDSDK_)/;
async function tokenFromExecutable(fields, env) {
    if (env[ALLOWED] !== '1')
        return { reason: `its executable may only run if ${ALLOWED} is 1` };
    const { command, timeout_millis: timeout = 30_000, output_file: output } = executableIn(fields);
    const [program = '', ...args] = (command.match(/(?:[^\s"]+|"[^"]*")+/g) ?? []).map((word) => word.replace(/^"(.*)"$/, '$1'));
    const account = accountIn(fields);
    const set = {
        GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE: String(fields['audience']),
        GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE: String(fields['subject_token_type']),
        GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE: '0',
        ...(output === undefined ? {} : { GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE: output }),
        ...(account === undefined ? {} : { GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL: account }),
    };
    const options = { env: { ...(0,child/* environmentFor */.D)(env, NEEDS), ...set }, timeout, maxBuffer: 1024 * 1024 };
    const { error, stdout } = await new Promise((resolve) => {
        (0,external_node_child_process_namespaceObject.execFile)(program, args, options, (error, stdout) => resolve({ error, stdout }));
    });
    if (error?.syscall?.startsWith('spawn'))
        return { reason: `its executable cannot be started (${error.code})` };
    if (error)
        return { reason: 'its executable failed, or did not finish in time' };
    const token = tokenIn(stdout);
    return token === undefined ? { reason: 'its executable returned no token' } : { token: new build_secret/* Secret */.zh(token) };
}
function executableIn(fields) {
    const source = fields['credential_source'];
    return source['executable'];
}
function tokenIn(printed) {
    const answer = (0,request/* jsonObject */.o)({ status: 200, headers: {}, body: printed });
    if (answer?.['version'] !== 1 || answer['success'] !== true)
        return undefined;
    const token = answer['id_token'] ?? answer['saml_response'];
    return typeof token === 'string' && token !== '' ? token : undefined;
}

// EXTERNAL MODULE: ./build/credentials/explain-exchange.js + 1 modules
var explain_exchange = __nccwpck_require__(8504);
// EXTERNAL MODULE: ./build/credentials/google-library.js + 1 modules
var google_library = __nccwpck_require__(604);
// EXTERNAL MODULE: ./build/credentials/impersonation.js
var impersonation = __nccwpck_require__(1645);
// EXTERNAL MODULE: ./build/credentials/key-exchange.js
var key_exchange = __nccwpck_require__(866);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/secret-shapes.js
var secret_shapes = __nccwpck_require__(9065);
// EXTERNAL MODULE: ./build/credentials/failures.js
var credentials_failures = __nccwpck_require__(8754);
;// CONCATENATED MODULE: ./build/credentials/key-mends.js
const LONGEST = 100_000;
const MOST_TEXTS = 60;
const MENDS = [
    (text) => /^(```(?:json)?|["'`])(.+?)(?:```|["'`])[,;]?$/s.exec(text)?.[2],
    (text) => /^(?:export\s+|set\s+|-\s+)?(?:\$env:)?[A-Za-z_][\w.-]{0,99}\s{0,9}[=:]\s{0,9}(?:[|>][+-]?\s)?(?!\/\/)(.+)$/s.exec(text)?.[1],
    (text) => /^data:[\w.+/;=-]{0,99},(.+)$/s.exec(text)?.[1],
    (text) => /^-----BEGIN [A-Z ]{1,40}-----([^-]+)-----END [A-Z ]{1,40}-----$/.exec(text)?.[1],
    (text) => (/%(?:7b|22|2b|2f|3d)/i.test(text) ? decodedUri(text) : undefined),
    fromBase64,
    (text) => (/^(?:[0-9a-f]{2}\s?)+$/i.test(text) ? asText(Buffer.from(text.replace(/\s/g, ''), 'hex')) : undefined),
    (text) => changed(text, text
        .replace(/[\u201c-\u201f]/g, '"')
        .replace(/[\u00a0\u202f]/g, ' ')
        .replace(/[\u200b\u2060\ufeff]/g, '')),
    (text) => changed(text, text.replaceAll('&quot;', '"').replaceAll('&#34;', '"')),
    (text) => (/^[{[]/.test(text) ? changed(text, text.replace(/[,;]$/, '')) : undefined),
    (text) => (/^\{\s*'/.test(text) ? text.replaceAll("'", '"') : undefined),
    (text) => (/^\{(?:\s|\\n)*\\+"/.test(text) ? text.replace(/\\+"/g, '"') : undefined),
    (text) => (text.startsWith('{') ? jsonString(`"${text.replace(/\r?\n/g, '\\n')}"`) : undefined),
    jsonString,
    (text) => inObject(text, /"(?:[^"\\]|\\.)*"|(?:\\+[nrt])+/gs, (part) => (part.startsWith('"') ? part : ' ')),
    (text) => inObject(text, /"(?:[^"\\]|\\.)*"/gs, (part) => part.replace(/\r?\n/g, '\\n')),
];
function searchKey(pasted) {
    const seen = [trimmed(pasted)];
    const whole = [...seen];
    if (pasted.length > LONGEST)
        return { seen };
    for (let at = 0; at < seen.length && seen.length < MOST_TEXTS; at += 1) {
        const text = seen[at] ?? '';
        const fields = objectIn(text);
        if (fields)
            return { found: { json: whole[at] ?? text, fields } };
        for (const mend of MENDS) {
            const exact = mend(text) ?? '';
            const mended = trimmed(exact);
            if (mended === '' || seen.includes(mended))
                continue;
            seen.push(mended);
            whole.push(mend === fromBase64 ? withoutMark(exact).trimStart() : mended);
        }
    }
    return { seen };
}
function trimmed(text) {
    return withoutMark(text).trim();
}
function withoutMark(text) {
    return text.replace(/^\ufeff/, '');
}
function objectIn(text) {
    if (!text.startsWith('{'))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function jsonString(text) {
    if (!text.startsWith('"'))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function decodedUri(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function fromBase64(text) {
    const plain = text
        .replace(/\\[nr]|\s/g, '')
        .replaceAll('-', '+')
        .replaceAll('_', '/')
        .replace(/={1,2}$/, '');
    return /^[A-Za-z0-9+/]{16,}$/.test(plain) ? asText(Buffer.from(plain, 'base64')) : undefined;
}
function asText(bytes) {
    const encoding = bytes[1] === 0 || bytes.readUInt16BE(0) === 0xfffe
        ? 'utf-16le'
        : bytes[0] === 0 || bytes.readUInt16BE(0) === 0xfeff
            ? 'utf-16be'
            : 'utf-8';
    try {
        const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
        return /^[\P{Cc}\s]+$/u.test(text) ? text : undefined;
    }
    catch {
        return undefined;
    }
}
function inObject(text, pattern, mend) {
    return text.startsWith('{') ? changed(text, text.replace(pattern, mend)) : undefined;
}
function changed(before, after) {
    return before === after ? undefined : after;
}

;// CONCATENATED MODULE: ./build/credentials/service-account-key.js







function parseKey(input) {
    const text = (0,build_secret/* reveal */._c)(input);
    if (text.trim() === '')
        throw new build_failure/* Failure */.HR((0,credentials_failures/* KEY_EMPTY */.co)({}));
    const search = searchKey(text);
    if (!('found' in search))
        throw new build_failure/* Failure */.HR(describeUnreadable(text, search.seen));
    return takeApart(search.found.json, search.found.fields);
}
function takeApart(json, fields) {
    const text = (name) => {
        const value = fields[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    if (fields['type'] !== 'service_account')
        throw new build_failure/* Failure */.HR((0,credentials_failures/* KEY_OTHER_TYPE */._t)({ type: knownType(fields['type']) }));
    const clientEmail = text('client_email');
    const privateKey = text('private_key');
    if (clientEmail === undefined || privateKey === undefined) {
        const absent = [...(clientEmail ? [] : ['client_email']), ...(privateKey ? [] : ['private_key'])];
        throw new build_failure/* Failure */.HR(absent.map((field) => (0,credentials_failures/* KEY_FIELD_MISSING */.Sq)({ field })));
    }
    if (!isRsaKey(privateKey)) {
        const mended = privateKey.replaceAll('\\n', '\n');
        if (mended === privateKey || !isRsaKey(mended))
            throw new build_failure/* Failure */.HR((0,credentials_failures/* KEY_PRIVATE_KEY_UNUSABLE */.UC)({}));
        return takeApart(...rewritten({ ...fields, private_key: mended }));
    }
    const base64 = new build_secret/* Secret */.zh(Buffer.from(json).toString('base64'));
    const privateKeyId = text('private_key_id');
    const projectId = text('project_id') ?? (0,principal/* projectOf */.v8)(clientEmail);
    const universe = text('universe_domain');
    const id = privateKeyId === undefined ? undefined : new build_secret/* Secret */.zh(privateKeyId);
    const secret = new build_secret/* Secret */.zh(privateKey);
    const secrets = [base64, secret, secret.map((value) => JSON.stringify(value).slice(1, -1)), ...(id ? [id] : [])];
    return {
        json: new build_secret/* Secret */.zh(json),
        base64,
        clientEmail,
        privateKey: secret,
        secrets,
        ...(projectId === undefined ? {} : { projectId }),
        ...(id === undefined ? {} : { privateKeyId: id }),
        ...(universe === undefined ? {} : { universe }),
    };
}
function rewritten(fields) {
    return [`${JSON.stringify(fields, undefined, 2)}\n`, fields];
}
function isRsaKey(pem) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(pem).asymmetricKeyType === 'rsa';
    }
    catch {
        return false;
    }
}
function knownType(type) {
    const known = [
        'authorized_user',
        'external_account',
        'external_account_authorized_user',
        'impersonated_service_account',
        'gdch_service_account',
    ];
    return known.find((name) => name === type);
}
function describeUnreadable(text, seen) {
    const json = seen.find((one) => one.startsWith('{'));
    if (json !== undefined && !json.endsWith('}'))
        return (0,credentials_failures/* KEY_TRUNCATED */.hC)({ length: text.length });
    return (0,credentials_failures/* KEY_UNREADABLE */.IY)({ length: text.length, looksLike: classOf(seen, json) });
}
function classOf(seen, json) {
    const [text = '', ...others] = seen;
    if (json !== undefined) {
        return json === text ? 'an object that is not valid JSON' : 'a coded form of an object that is not valid JSON';
    }
    if (/^\*+$/.test(text))
        return 'the stars of a masked log line';
    if (text.startsWith('-----BEGIN'))
        return 'a PEM block, not the JSON file around it';
    if (/^\S+\.json$/.test(text))
        return 'the name of a file, not what is in it';
    const shape = (0,secret_shapes/* unmistakableShapeOf */.P1)(text);
    if (shape)
        return shape.belongsIn ? `${shape.looksLike}, which belongs in ${shape.belongsIn}` : shape.looksLike;
    return others.length > 0 ? 'a coded form of something that is not JSON' : 'neither JSON nor base64';
}

// EXTERNAL MODULE: ./build/credentials/source-failures.js
var source_failures = __nccwpck_require__(3606);
;// CONCATENATED MODULE: ./build/credentials/subject-token.js


async function subjectToken(source, read, network) {
    if (typeof source['file'] === 'string') {
        const content = read(source['file']);
        if ('reason' in content)
            return { reason: `the file of its subject token is not readable: ${content.reason}` };
        const token = subject_token_tokenIn(content.text, source);
        return token ?? { reason: `the file of its subject token ${lacking(source)}` };
    }
    const url = String(source['url']);
    const outcome = await (0,request/* request */.E)(network, { to: { kind: 'token_source' }, method: 'GET', url, headers: (source['headers'] ?? {}) }, (answer) => subject_token_tokenIn(answer.body, source));
    return 'value' in outcome ? outcome.value : { refusal: outcome.refusal, host: new URL(url).host };
}
function subject_token_tokenIn(text, source) {
    const format = (source['format'] ?? {});
    const body = format['type'] === 'json' ? (0,request/* jsonObject */.o)({ status: 200, headers: {}, body: text }) : undefined;
    const field = body?.[String(format['subject_token_field_name'])];
    const token = format['type'] === 'json' ? (typeof field === 'string' ? field : '') : text.trim();
    return token === '' ? undefined : { token: new build_secret/* Secret */.zh(token) };
}
function lacking(source) {
    return source['format']?.['type'] === 'json'
        ? 'is not a JSON object with the field that subject_token_field_name names'
        : 'is empty';
}

;// CONCATENATED MODULE: ./build/credentials/application-default.js



















const SECRET_FIELDS = [
    'refresh_token',
    'client_secret',
    'private_key',
    'access_token',
    'accessToken',
    'id_token',
    'value',
    'SecretAccessKey',
    'Token',
];
async function fromCredentialFile(file, universe, env, network, mask) {
    const content = readText(file.path);
    if ('reason' in content)
        throw new build_failure/* Failure */.HR(unreadable(file, content.reason));
    const { text } = content;
    const json = (0,request/* jsonObject */.o)({ status: 200, headers: {}, body: text });
    if (!json)
        throw new build_failure/* Failure */.HR(unreadable(file, text.trim() === '' ? 'it is empty' : 'it is no JSON object'));
    maskFields(json, mask);
    const { fields, obtained } = await tokenFor(json, { file, universe, env, network, mask });
    const quotaProject = textIn(fields, 'quota_project_id');
    return { ...(quotaProject ? { project: quotaProject } : {}), ...obtained };
}
async function tokenFor(json, use) {
    const fields = knownFields(json, use);
    switch (fields['type']) {
        case 'service_account':
            return { fields, obtained: await fromServiceAccount(fields, use) };
        case 'impersonated_service_account':
            return { fields, obtained: await fromImpersonated(fields, use) };
        default:
            return { fields, obtained: await fromLibrary(fields, use) };
    }
}
function knownFields(json, { file, universe }) {
    const read = readCredentialFile(json, universe);
    if ('fields' in read)
        return read.fields;
    if ('reason' in read)
        throw new build_failure/* Failure */.HR(unreadable(file, read.reason));
    if ('unknownType' in read)
        throw new build_failure/* Failure */.HR((0,source_failures/* ADC_UNKNOWN_TYPE */.DF)({ file: file.path }));
    const { foreign: field, address } = read;
    const host = URL.parse(address)?.host ?? (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(address) ? address : 'no host');
    throw new build_failure/* Failure */.HR((0,source_failures/* ADC_FOREIGN_URL */.qC)({ file: file.path, field, host, universe }));
}
async function fromServiceAccount(fields, { file, universe, network, mask }) {
    const key = readKey(fields, file);
    key.secrets.forEach(mask);
    const token = await (0,key_exchange.exchangeKey)(key, universe, network);
    return { ...token, principal: key.clientEmail, ...(key.projectId ? { project: key.projectId } : {}) };
}
function readKey(fields, file) {
    try {
        return parseKey(new build_secret/* Secret */.zh(JSON.stringify(fields)));
    }
    catch (error) {
        const found = error instanceof build_failure/* Failure */.HR ? error.problems.map(({ what }) => what.replace(/\bkey\b/, 'it')) : [];
        throw new build_failure/* Failure */.HR(unreadable(file, `it is a broken service account key. ${found.join(' ').replace(/\.$/, '')}`));
    }
}
async function fromImpersonated(fields, use) {
    const { file, universe, network, mask } = use;
    const account = accountIn(fields) ?? '';
    const source = fields['source_credentials'];
    if (source['type'] === 'impersonated_service_account') {
        throw new build_failure/* Failure */.HR(unreadable(file, 'its source_credentials impersonate in turn; delegates are the way to do that'));
    }
    maskFields(source, mask);
    const { obtained: caller } = await tokenFor(source, use);
    mask(caller.token);
    const delegates = fields['delegates'];
    const outcome = await (0,impersonation/* impersonate */.K)({
        account,
        universe,
        seconds: 3600,
        ...(Array.isArray(delegates) ? { delegates: delegates.map(String) } : {}),
    }, caller.token, network);
    if ('value' in outcome)
        return { ...outcome.value, ...identityOf(account) };
    const refused = { answer: outcome.refusal, host: `iamcredentials.${universe}`, now: network.now() };
    throw new build_failure/* Failure */.HR((0,explain_exchange/* explainImpersonationRefusal */.qQ)(refused, { account, seconds: 3600, caller: caller.principal }));
}
async function fromLibrary(fields, use) {
    const { file, universe, network, mask } = use;
    let refused;
    const watch = (call, answer) => {
        maskFields((0,request/* jsonObject */.o)(answer) ?? {}, mask);
        if (answer.status >= 300)
            refused = { host: new URL(call.url).host, answer };
    };
    const to = (url) => isSource(fields, url) ? { kind: 'token_source' } : { kind: 'google', universe };
    try {
        const supplier = await supplierFor(fields, use);
        const token = await (0,google_library/* libraryToken */.Rg)(fields, supplier, network, { to, watch, usable: isUsable });
        return { ...token, ...identityOf(accountIn(fields)) };
    }
    catch (error) {
        const failure = failureIn(error);
        if (failure)
            throw failure;
        if (refused)
            throw new build_failure/* Failure */.HR(refusalOf(refused, fields, use));
        throw new build_failure/* Failure */.HR((0,source_failures/* ADC_REFUSED */.qX)({ file: file.path, type: String(fields['type']), said: (0,google_library/* saidBy */.TT)(error) }));
    }
}
async function supplierFor(fields, use) {
    const source = fields['credential_source'];
    if (!source || source['environment_id'] !== undefined)
        return undefined;
    const found = source['executable'] === undefined
        ? await subjectToken(source, readText, use.network)
        : await tokenFromExecutable(fields, use.env);
    if ('reason' in found)
        throw new build_failure/* Failure */.HR(unreadable(use.file, found.reason));
    if ('refusal' in found)
        throw new build_failure/* Failure */.HR(refusalOf({ host: found.host, answer: found.refusal }, fields, use));
    use.mask(found.token);
    return async () => found.token.reveal();
}
function isSource(fields, url) {
    const source = (fields['credential_source'] ?? {});
    return ['url', 'region_url', 'imdsv2_session_token_url'].some((name) => typeof source[name] === 'string' && url.startsWith(new URL(source[name]).href));
}
function isUsable(call, answer) {
    if (call.method !== 'POST')
        return answer.body.trim() !== '';
    return ['access_token', 'accessToken'].some((field) => (0,access_token/* tokenIn */.jf)(answer, field, 0) !== undefined);
}
function refusalOf({ host, answer }, fields, use) {
    const refused = { host, answer, now: use.network.now() };
    const service = serviceAt(host, use.universe);
    const provider = /^\/\/iam\.[^/]+\/(projects\/.+)$/.exec(textIn(fields, 'audience') ?? '')?.[1];
    const account = accountIn(fields);
    if (service === 'github')
        return (0,explain_exchange/* explainGithubRefusal */.rf)(refused);
    if (service === 'sts' && provider)
        return (0,explain_exchange/* explainStsRefusal */.It)(refused, provider, {});
    if (service === 'iamcredentials' && account && provider) {
        return (0,explain_exchange/* explainImpersonationRefusal */.qQ)(refused, { account, provider, claims: {}, seconds: 3600 });
    }
    const refusal = (0,classify/* classify */.L)({ service, ...refused }, answer);
    if (service !== 'other' && !OF_THE_FILE.has(refusal.cause.kind))
        return (0,explain/* explainRefusal */.G)(refusal);
    const words = (0,refusals_words/* wordsOf */.Z)(refusal.said);
    const said = `HTTP ${answer.status} from ${host}${words ? `: ${words}` : ''}`;
    return (0,source_failures/* ADC_REFUSED */.qX)({ file: use.file.path, type: String(fields['type']), said });
}
const OF_THE_FILE = new Set([
    'account-disabled',
    'account-unknown',
    'client-unknown',
    'credential',
    'login-ended',
    'permission-denied',
    'unknown',
]);
function serviceAt(host, universe) {
    if (host.endsWith('.actions.githubusercontent.com'))
        return 'github';
    const api = host.endsWith(`.${universe}`) ? host.slice(0, -universe.length - 1) : '';
    return api === 'sts' || api === 'iamcredentials' || api === 'oauth2' ? api : 'other';
}
function failureIn(error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause)
        if (cause instanceof build_failure/* Failure */.HR)
            return cause;
    return undefined;
}
function identityOf(account) {
    const project = account === undefined ? undefined : (0,principal/* projectOf */.v8)(account);
    return { ...(account ? { principal: account } : {}), ...(project ? { project } : {}) };
}
function maskFields(fields, mask) {
    for (const name of SECRET_FIELDS) {
        const value = textIn(fields, name);
        if (value)
            mask(new build_secret/* Secret */.zh(value));
    }
}
function textIn(fields, name) {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function readText(path) {
    try {
        return {
            text: (0,read_file/* readUserFile */.E)(path)
                .bytes.toString()
                .replace(/^\uFEFF/, ''),
        };
    }
    catch (error) {
        const code = error instanceof build_failure/* Failure */.HR ? error.problems[0]?.code : error.code;
        const reasons = {
            ENOENT: 'it does not exist',
            EACCES: 'this user may not read it',
            [failures/* FILE_IS_A_FOLDER */.Z_.code]: 'it is a folder',
            [failures/* FILE_NOT_REGULAR */.WD.code]: 'it is not an ordinary file',
            [failures/* FILE_TOO_LARGE */.UE.code]: 'it is too large for a credential file',
        };
        return { reason: reasons[code ?? ''] ?? `reading it fails with ${code}` };
    }
}
function unreadable({ path, from }, reason) {
    return (0,source_failures/* ADC_UNREADABLE */.NM)({ file: path, from, reason });
}


/***/ }),

/***/ 8504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  rf: () => (/* binding */ explainGithubRefusal),
  qQ: () => (/* binding */ explainImpersonationRefusal),
  Tx: () => (/* binding */ explainKeyRefusal),
  It: () => (/* binding */ explainStsRefusal)
});

// EXTERNAL MODULE: ./build/refusals/classify.js + 1 modules
var classify = __nccwpck_require__(8333);
// EXTERNAL MODULE: ./build/refusals/explain.js + 1 modules
var explain = __nccwpck_require__(98);
// EXTERNAL MODULE: ./build/refusals/words.js
var words = __nccwpck_require__(5857);
// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
// EXTERNAL MODULE: ./build/machine/shell.js
var shell = __nccwpck_require__(3188);
// EXTERNAL MODULE: ./build/shown.js
var build_shown = __nccwpck_require__(5441);
// EXTERNAL MODULE: ./build/credentials/failures.js
var failures = __nccwpck_require__(8754);
// EXTERNAL MODULE: ./build/credentials/principal.js
var principal = __nccwpck_require__(5027);
;// CONCATENATED MODULE: ./build/credentials/exchange-failures.js






const WHO = ['iss', 'aud', 'sub', 'repository'];
const GITHUB = 'https://token.actions.githubusercontent.com';
const EXAMPLE_CLAIMS = {
    iss: GITHUB,
    aud: `https://iam.googleapis.com/${failures/* EXAMPLE_PROVIDER */.vO}`,
    sub: 'repo:OWNER/my-repo:ref:refs/heads/main',
    repository: 'OWNER/my-repo',
};
const ALL_EXAMPLE_CLAIMS = {
    ...EXAMPLE_CLAIMS,
    repository_id: '123456789',
    repository_owner: 'OWNER',
    repository_owner_id: '1234567',
    ref: 'refs/heads/main',
    event_name: 'push',
    job_workflow_ref: 'OWNER/my-repo/.github/workflows/ci.yml@refs/heads/main',
};
function listClaims(claims, only) {
    const shown = Object.entries(claims).filter(([name]) => only?.includes(name) ?? true);
    if (shown.length === 0)
        return '';
    return ` This job's token says:\n${shown.map(([name, value]) => `  ${(0,build_shown/* said */.ag)(name)}: ${(0,build_shown/* said */.ag)(value)}`).join('\n')}`;
}
const KEY_REJECTED = (0,failure/* explanation */.Qb)('KEY_REJECTED', 'Google Cloud rejects the service account key', { account: failures/* EXAMPLE_ACCOUNT */.fN }, (seen) => ({
    what: `Google Cloud rejects the signature of the key of ${seen.account}.`,
    likely: 'The key was deleted or disabled, or its service account was deleted and created again.',
    fix: [
        'List the keys of the service account, and create a new one if this one is not among them:',
        `  gcloud iam service-accounts keys list --iam-account=${seen.account}`,
        `  gcloud iam service-accounts keys create key.json --iam-account=${seen.account}`,
    ].join('\n'),
}));
const ACCOUNT_UNKNOWN = (0,failure/* explanation */.Qb)('ACCOUNT_UNKNOWN', 'the service account does not exist', { account: failures/* EXAMPLE_ACCOUNT */.fN }, ({ account }) => ({
    what: `The service account ${account} does not exist.`,
    likely: 'It was deleted, or its name or project is misspelt.',
    fix: `List the service accounts of the project, and use one of their e-mail addresses:\n  gcloud iam service-accounts list --project=${(0,principal/* projectOf */.v8)(account) ?? 'PROJECT'}`,
}));
const ACCOUNT_DISABLED = (0,failure/* explanation */.Qb)('ACCOUNT_DISABLED', 'the service account is disabled', { account: failures/* EXAMPLE_ACCOUNT */.fN }, (seen) => ({
    what: `The service account ${seen.account} is disabled.`,
    why: 'A person or an organisation policy disabled it.',
    fix: `Enable it again:\n  gcloud iam service-accounts enable ${seen.account}`,
}));
const CLOCK_OFF = (0,failure/* explanation */.Qb)('CLOCK_OFF', "the runner's clock is wrong", { seconds: -540 }, ({ seconds, lifetime }, platform) => ({
    what: seconds !== undefined
        ? `The clock of the runner is ${Math.abs(seconds)} seconds ${seconds < 0 ? 'behind' : 'ahead of'} Google's, so what it signs counts as expired or not yet valid.`
        : lifetime !== undefined
            ? `The clock of the runner is ahead of Google's: a token of ${lifetime} seconds is refused as too long.`
            : 'The clock of the runner is wrong: Google Cloud considers what it signed expired or not yet valid.',
    likely: 'The machine has no time synchronisation, or was suspended.',
    fix: [
        'Turn on time synchronisation on the runner:',
        `  ${(0,shell/* shellOf */.o)(platform).setClock}`,
        ...(lifetime === undefined
            ? []
            : ['Until then, ask for less than an hour:', 'with:', '  access_token_lifetime: 3300s']),
    ].join('\n'),
}));
const OIDC_REFUSED = (0,failure/* explanation */.Qb)('OIDC_REFUSED', 'GitHub refused to issue an OIDC token', {
    host: 'run-actions-1-azure-eastus.actions.githubusercontent.com',
    status: 403,
    said: "Can't issue ID_TOKEN for job in 'Completed' state",
    ended: true,
}, (seen) => ({
    what: `GitHub refused to issue an OIDC token: ${seen.host} answered HTTP ${seen.status}${seen.said ? `, ${(0,words/* quotedWords */.I)(seen.said)}` : ''}.`,
    likely: seen.ended
        ? 'The job has ended or was cancelled: GitHub only issues tokens to running jobs.'
        : "The job's request token is no longer valid, or GitHub does not accept the audience.",
    fix: 'Run the job again. If audience is set, remove it, or set the audience that the provider expects.',
}));
const FEDERATED_TOKEN_REJECTED = (0,failure/* explanation */.Qb)('FEDERATED_TOKEN_REJECTED', "Google Cloud rejects the job's own token", { host: 'iamcredentials.googleapis.com', said: 'Request had invalid authentication credentials.' }, (seen) => ({
    what: `${seen.host} rejects the token that this job exchanged for the service account's${seen.said ? `: ${(0,words/* quotedWords */.I)(seen.said)}` : ''}.`,
    likely: 'The token has expired, a proxy removed it from the request, or the pool or the service account was disabled.',
    fix: 'Run the job again. If it fails again, check that the pool, the provider and the service account are enabled, and that no proxy changes requests.',
}));
const STS_CONDITION = (0,failure/* explanation */.Qb)('STS_CONDITION', "the provider's condition rejects this job", { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: ALL_EXAMPLE_CLAIMS }, (seen) => ({
    what: `The provider's attribute condition rejects this job (${seen.provider}).${listClaims(seen.claims)}`,
    likely: 'The condition requires another owner, repository, branch, environment or workflow. It is case-sensitive.',
    fix: `Compare the condition with the claims above. This prints it:\n${describeProvider(seen.provider)} --format="value(attributeCondition)"`,
}));
const STS_ISSUER = (0,failure/* explanation */.Qb)('STS_ISSUER', 'the provider expects another issuer', { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `The provider expects tokens from another issuer (${seen.provider}).${listClaims(seen.claims, WHO)}`,
    likely: 'GitHub Enterprise Server, data residency and enterprises with a custom issuer have their own issuer name.',
    fix: [
        'Set the issuer of the provider to the iss above:',
        updateProvider(seen.provider, `--issuer-uri="${seen.claims['iss'] ?? 'ISSUER'}"`),
    ].join('\n'),
}));
const STS_AUDIENCE = (0,failure/* explanation */.Qb)('STS_AUDIENCE', 'the provider does not accept the audience', { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `The provider does not accept the token's audience (${seen.provider}).${listClaims(seen.claims, WHO)}`,
    likely: "The provider's list of allowed audiences lacks this one, or audience is set to another.",
    fix: [
        'Remove audience, or set one that the provider lists:',
        `${describeProvider(seen.provider)} --format="value(oidc.allowedAudiences)"`,
    ].join('\n'),
}));
const STS_SIGNATURE = (0,failure/* explanation */.Qb)('STS_SIGNATURE', 'the provider has outdated signing keys', { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `Google Cloud cannot verify the token's signature with the keys of the provider (${seen.provider}).${listClaims(seen.claims, ['iss'])}`,
    likely: KEPT_KEYS,
    fix: lookAtIssuer(seen.provider),
}));
const STS_SUBJECT_MISSING = (0,failure/* explanation */.Qb)('STS_SUBJECT_MISSING', 'the provider maps a claim that this job lacks', { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: ALL_EXAMPLE_CLAIMS }, (seen) => ({
    what: `The provider maps google.subject to a claim that this job lacks (${seen.provider}).${listClaims(seen.claims)}`,
    likely: 'The mapping was written for other jobs: only jobs with an environment, for example, have the claim environment.',
    fix: changeSubject(seen.provider, 'assertion.sub'),
}));
const STS_PROVIDER_UNKNOWN = (0,failure/* explanation */.Qb)('STS_PROVIDER_UNKNOWN', 'the workload identity provider does not exist or is disabled', { provider: failures/* EXAMPLE_PROVIDER */.vO }, (seen) => ({
    what: `The workload identity provider does not exist or is disabled: ${seen.provider}.`,
    why: 'The pool or the provider was deleted or disabled, or its name is misspelt.',
    fix: [
        'Check its state, and the names that exist:',
        describeProvider(seen.provider),
        `gcloud iam workload-identity-pools providers list --workload-identity-pool=${partsOf(seen.provider).pool} --location=global --project=${partsOf(seen.provider).project}`,
    ].join('\n'),
}));
const STS_SUBJECT_TOO_LONG = (0,failure/* explanation */.Qb)('STS_SUBJECT_TOO_LONG', "the job's subject is too long", { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `The subject of this job is longer than 127 bytes (${seen.provider}).${listClaims(seen.claims, WHO)}`,
    likely: 'The provider uses the whole sub as the subject, and long names of branches, environments or reusable workflows make it long.',
    fix: `${changeSubject(seen.provider, 'assertion.repository_id')}\nThis changes the subject: update bindings on subject/… too. Bindings on attribute.repository/… keep working.`,
}));
const STS_TOKEN_STALE = (0,failure/* explanation */.Qb)('STS_TOKEN_STALE', "the job's token has expired or is not yet valid", { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `Google Cloud considers this job's token expired or not yet valid.${listClaims(seen.claims, WHO)}`,
    likely: `The clock of the issuer is wrong, which happens with GitHub Enterprise Server, or the runner was suspended.`,
    fix: 'If GitHub.com issued the token, run the job again. Otherwise turn on time synchronisation on the GitHub server.',
}));
const STS_ISSUER_UNREACHABLE = (0,failure/* explanation */.Qb)('STS_ISSUER_UNREACHABLE', "Google Cloud cannot get the issuer's keys", { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, ({ provider, claims: { iss } }) => ({
    what: `Google Cloud cannot get the keys of the issuer ${iss ?? ''} to verify the token.`,
    likely: iss === undefined || iss.startsWith(GITHUB)
        ? `${KEPT_KEYS} Or its issuerUri differs from the issuer above.`
        : 'The issuer is not reachable from the internet, as with a GitHub Enterprise Server in a private network.',
    fix: iss === undefined || iss.startsWith(GITHUB)
        ? lookAtIssuer(provider)
        : `Store the keys from ${iss}/.well-known/jwks in the provider, and repeat this whenever the server changes them:\n${updateProvider(provider, '--jwk-json-path=jwks.json')}`,
}));
const IMPERSONATION_DENIED = (0,failure/* explanation */.Qb)('IMPERSONATION_DENIED', 'this job may not act as the service account', { account: failures/* EXAMPLE_ACCOUNT */.fN, provider: failures/* EXAMPLE_PROVIDER */.vO, claims: ALL_EXAMPLE_CLAIMS }, (seen) => ({
    what: `This job may not act as ${seen.account}, or that service account does not exist.${listClaims(seen.claims, ['sub', 'repository', 'ref'])}`,
    likely: 'Nobody granted this job roles/iam.workloadIdentityUser on the service account, or only for another branch. Grants can take up to five minutes to take effect.',
    fix: [
        'If the service account is meant for one branch, such as main, run this job on that branch, and grant the role to it alone:',
        ...grantUser(seen, `repository_ref/${seen.claims['repository_id'] ?? 'REPOSITORY_ID'}/refs/heads/main`),
        'If every branch may use the service account, grant the role to the whole repository:',
        ...grantUser(seen, `repository/${seen.claims['repository'] ?? 'OWNER/REPOSITORY'}`),
        'The provider must map the attribute, as step 4 of docs/SETUP.md does.',
    ].join('\n'),
}));
const TOKEN_CREATOR_MISSING = (0,failure/* explanation */.Qb)('TOKEN_CREATOR_MISSING', 'this identity may not act as the service account', { account: failures/* EXAMPLE_ACCOUNT */.fN, caller: 'builder@my-project.iam.gserviceaccount.com' }, ({ account, caller }) => ({
    what: `${caller ?? 'The identity in the credential file'} may not act as ${account}, or that service account does not exist.`,
    likely: 'It lacks roles/iam.serviceAccountTokenCreator on the service account. Grants can take up to five minutes to take effect.',
    fix: [
        'Grant it the role:',
        `gcloud iam service-accounts add-iam-policy-binding ${account} \\`,
        '  --role=roles/iam.serviceAccountTokenCreator \\',
        `  --member="${caller ? `serviceAccount:${caller}` : 'user:YOU@EXAMPLE.COM'}"`,
    ].join('\n'),
}));
const LIFETIME_NOT_ALLOWED = (0,failure/* explanation */.Qb)('LIFETIME_NOT_ALLOWED', 'tokens of this lifetime are not allowed', { account: failures/* EXAMPLE_ACCOUNT */.fN, seconds: 43_200 }, (seen) => ({
    what: `Tokens of ${seen.seconds} seconds are not allowed for ${seen.account}.`,
    why: 'More than one hour needs an organisation policy that lists the service account in constraints/iam.allowServiceAccountCredentialLifetimeExtension.',
    fix: 'Ask for one hour:\nwith:\n  access_token_lifetime: 3600s',
}));
function partsOf(provider) {
    const [, project = 'PROJECT', , , , pool = 'POOL', , name = 'PROVIDER'] = provider.split('/');
    return { project, pool, name };
}
function describeProvider(provider) {
    const { project, pool, name } = partsOf(provider);
    return `gcloud iam workload-identity-pools providers describe ${name} --workload-identity-pool=${pool} --location=global --project=${project}`;
}
function updateProvider(provider, change) {
    const { project, pool, name } = partsOf(provider);
    return `gcloud iam workload-identity-pools providers update-oidc ${name} --workload-identity-pool=${pool} --location=global --project=${project} \\\n  ${change}`;
}
function changeSubject(provider, expression) {
    return [
        'Map another claim to the subject. Run this in Cloud Shell, which has jq; it keeps the other mappings:',
        `MAPPING=$(${describeProvider(provider)} --format="json(attributeMapping)" \\`,
        `  | jq -r '.attributeMapping | .["google.subject"] = "${expression}" | to_entries | map("\\(.key)=\\(.value)") | join("~")')`,
        updateProvider(provider, '--attribute-mapping="^~^$MAPPING"'),
    ].join('\n');
}
const KEPT_KEYS = 'The provider has its own copy of the keys (jwksJson), which is not updated when the issuer changes its keys, as GitHub does.';
function lookAtIssuer(provider) {
    return [
        'Check both. If jwksJson has a value, create a provider without it (create-oidc without --jwk-json-path) and use that one:',
        `${describeProvider(provider)} --format="yaml(oidc.issuerUri,oidc.jwksJson)"`,
    ].join('\n');
}
function grantUser({ account, provider }, attribute) {
    const pool = provider.split('/providers/')[0] ?? provider;
    return [
        `gcloud iam service-accounts add-iam-policy-binding ${account} \\`,
        '  --role=roles/iam.workloadIdentityUser \\',
        `  --member="principalSet://iam.googleapis.com/${pool}/attribute.${attribute}"`,
    ];
}

;// CONCATENATED MODULE: ./build/credentials/explain-exchange.js





function explainKeyRefusal(refused, account) {
    const refusal = (0,classify/* classify */.L)({ service: 'oauth2', ...refused }, refused.answer);
    switch (refusal.cause.kind) {
        case 'clock':
            return CLOCK_OFF(refusal.cause);
        case 'key-rejected':
            return KEY_REJECTED({ account });
        case 'account-unknown':
        case 'client-unknown':
            return ACCOUNT_UNKNOWN({ account });
        case 'account-disabled':
            return ACCOUNT_DISABLED({ account });
        case 'unknown':
            return clockOr(refusal, (0,explain/* explainRefusal */.G)(refusal, (0,principal/* projectOf */.v8)(account)));
        default:
            return (0,explain/* explainRefusal */.G)(refusal, (0,principal/* projectOf */.v8)(account));
    }
}
function explainStsRefusal(refused, provider, claims) {
    const refusal = (0,classify/* classify */.L)({ service: 'sts', ...refused }, refused.answer);
    const words = STS[refusal.cause.kind];
    return words ? words({ provider, claims }) : (0,explain/* explainRefusal */.G)(refusal);
}
const STS = {
    condition: STS_CONDITION,
    issuer: STS_ISSUER,
    audience: STS_AUDIENCE,
    signature: STS_SIGNATURE,
    'subject-missing': STS_SUBJECT_MISSING,
    'subject-too-long': STS_SUBJECT_TOO_LONG,
    'token-stale': STS_TOKEN_STALE,
    'issuer-unreachable': STS_ISSUER_UNREACHABLE,
    'provider-unknown': STS_PROVIDER_UNKNOWN,
};
function explainImpersonationRefusal(refused, seen) {
    const refusal = (0,classify/* classify */.L)({ service: 'iamcredentials', ...refused }, refused.answer);
    const { account, seconds } = seen;
    switch (refusal.cause.kind) {
        case 'permission-denied':
            return 'provider' in seen ? IMPERSONATION_DENIED(seen) : TOKEN_CREATOR_MISSING(seen);
        case 'account-unknown':
            return ACCOUNT_UNKNOWN({ account });
        case 'account-disabled':
            return ACCOUNT_DISABLED({ account });
        case 'lifetime':
            return seconds > 3600
                ? LIFETIME_NOT_ALLOWED({ account, seconds })
                : CLOCK_OFF({ lifetime: seconds, ...(refusal.skew === undefined ? {} : { seconds: refusal.skew }) });
        case 'credential':
            return FEDERATED_TOKEN_REJECTED({ host: refused.host, said: refusal.said.message });
        default:
            return (0,explain/* explainRefusal */.G)(refusal, (0,principal/* projectOf */.v8)(account));
    }
}
function explainGithubRefusal(refused) {
    const refusal = (0,classify/* classify */.L)({ service: 'github', ...refused }, refused.answer);
    const { cause, host, status, said } = refusal;
    if (cause.kind === 'stranger')
        return (0,explain/* explainRefusal */.G)(refusal);
    return OIDC_REFUSED({ host, status, said: (0,words/* wordsOf */.Z)(said), ended: cause.kind === 'job-ended' });
}
function clockOr({ skew }, problem) {
    return skew === undefined ? problem : CLOCK_OFF({ seconds: skew });
}


/***/ }),

/***/ 8754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ KEY_UNREADABLE),
/* harmony export */   Sq: () => (/* binding */ KEY_FIELD_MISSING),
/* harmony export */   UC: () => (/* binding */ KEY_PRIVATE_KEY_UNUSABLE),
/* harmony export */   XY: () => (/* binding */ ACCESS_TOKEN_MALFORMED),
/* harmony export */   _t: () => (/* binding */ KEY_OTHER_TYPE),
/* harmony export */   co: () => (/* binding */ KEY_EMPTY),
/* harmony export */   fN: () => (/* binding */ EXAMPLE_ACCOUNT),
/* harmony export */   hC: () => (/* binding */ KEY_TRUNCATED),
/* harmony export */   vO: () => (/* binding */ EXAMPLE_PROVIDER)
/* harmony export */ });
/* unused harmony exports ADC_HOLDS_CREDENTIAL, KEY_OTHER_UNIVERSE, PROVIDER_IS_POOL, PROVIDER_WITH_PROJECT_ID, PROVIDER_WITHOUT_PROVIDERS, PROVIDER_MALFORMED, SERVICE_ACCOUNT_MALFORMED, LIFETIME_MALFORMED, LIFETIME_OUT_OF_RANGE, CREDENTIALS_CONFLICT, CREDENTIAL_HALF, CREDENTIAL_NOT_NEEDED, METHOD_NEEDS_KEY, METHOD_CANNOT_TAKE_TOKEN, ID_TOKEN_PERMISSION, ID_TOKEN_FORK, ID_TOKEN_DEPENDABOT, ID_TOKEN_ACT, ID_TOKEN_OTHER_SERVER, NO_CREDENTIALS_IN_FORK, NO_CREDENTIALS_ACT, NO_CREDENTIALS_REUSABLE, NO_CREDENTIALS_FORK, NO_CREDENTIALS_DEPENDABOT, NO_CREDENTIALS */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5441);


const PROVIDER_SHAPE = 'projects/PROJECT_NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER';
const FIND_PROVIDER = [
    'gcloud iam workload-identity-pools providers describe PROVIDER \\',
    '  --workload-identity-pool=POOL --location=global --project=PROJECT --format="value(name)"',
].join('\n');
const PERMISSIONS = 'permissions:\n  contents: read\n  id-token: write';
const EXAMPLE_PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
const EXAMPLE_ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';
const storeKey = (platform, more = '') => platform === 'win32'
    ? `  [Convert]::ToBase64String([IO.File]::ReadAllBytes("$PWD\\key.json")) | gh secret set GAR_KEY${more}`
    : `  base64 < key.json | tr -d "\\n" | gh secret set GAR_KEY${more}`;
const makeKey = (platform) => [
    'Store the key file in base64 as a repository secret (with JSON, the log would mask every brace):',
    storeKey(platform),
    'and pass that secret to this action:',
    'with:',
    `  key: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('secrets.GAR_KEY')}`,
].join('\n');
const ADC_HOLDS_CREDENTIAL = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_HOLDS_CREDENTIAL', 'GOOGLE_APPLICATION_CREDENTIALS holds a secret instead of a path', { looksLike: 'a service account key', belongsIn: 'key', length: 2300 }, ({ looksLike, belongsIn = 'key', length }, platform) => ({
    what: `GOOGLE_APPLICATION_CREDENTIALS must be a path, but it holds ${looksLike}.`,
    why: `A secret was assigned to the variable itself (${length} characters, now masked).`,
    fix: [
        'Remove the variable, and pass the secret to this action:',
        'with:',
        `  ${belongsIn}: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('secrets.GAR_KEY')}`,
        '',
        'or write the secret to a file, and set the variable to its path:',
        ...(platform === 'win32'
            ? [
                '  Set-Content -NoNewline "$env:RUNNER_TEMP\\key.json" $env:GAR_KEY',
                '  "GOOGLE_APPLICATION_CREDENTIALS=$env:RUNNER_TEMP\\key.json" >> $env:GITHUB_ENV',
            ]
            : [
                '  umask 077; printf %s "$GAR_KEY" > "$RUNNER_TEMP/key.json"',
                '  echo "GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/key.json" >> "$GITHUB_ENV"',
            ]),
    ].join('\n'),
}));
const KEY_EMPTY = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEY_EMPTY', 'key is empty', {}, (_, platform) => ({
    what: 'key is empty.',
    likely: 'The secret does not exist under this name, or this run does not get it.',
    fix: makeKey(platform),
}));
const KEY_UNREADABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEY_UNREADABLE', 'key is not a service account key', { length: 40, looksLike: 'neither JSON nor base64' }, (seen, platform) => ({
    what: `key is not a service account key: its ${seen.length} characters look like ${seen.looksLike}.`,
    why: 'It accepts the JSON key file from Google Cloud, as it is or in base64.',
    fix: makeKey(platform),
}));
const KEY_TRUNCATED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEY_TRUNCATED', 'key is truncated', { length: 1 }, (seen, platform) => ({
    what: `key is truncated: the JSON starts but does not end (${seen.length} ${seen.length === 1 ? 'character' : 'characters'}).`,
    likely: 'Only a part of the file was stored, often its first line.',
    fix: makeKey(platform),
}));
const KEY_OTHER_TYPE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEY_OTHER_TYPE', 'key is another kind of credential', { type: 'external_account' }, (seen) => ({
    what: `key is not a service account key, but ${seen.type ? `a credential of type ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.type)}` : 'other JSON'}.`,
    why: 'Only service account keys are accepted here: other kinds of credential name the URLs that they are sent to, which could be anywhere.',
    fix: 'Use a key file that says "type": "service_account". For workload identity federation, set workload_identity_provider instead. For any other credential file, remove key and set GOOGLE_APPLICATION_CREDENTIALS to its path.',
}));
const KEY_FIELD_MISSING = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEY_FIELD_MISSING', 'key is incomplete', { field: 'private_key' }, (seen, platform) => ({
    what: `key is incomplete: it has no ${seen.field}.`,
    likely: 'The key file was edited.',
    fix: `Create a new key:\n  gcloud iam service-accounts keys create key.json --iam-account=SERVICE_ACCOUNT\n${makeKey(platform)}`,
}));
const KEY_PRIVATE_KEY_UNUSABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEY_PRIVATE_KEY_UNUSABLE', 'the private key in key is damaged', {}, (_, platform) => ({
    what: 'The private_key in key is not a readable RSA private key.',
    likely: 'Its line breaks were changed, or part of it is missing.',
    fix: makeKey(platform),
}));
const KEY_OTHER_UNIVERSE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEY_OTHER_UNIVERSE', 'key belongs to another universe', { key: 'example-cloud.fr', universe: 'googleapis.com' }, (seen) => ({
    what: `key belongs to the universe ${seen.key}, but universe is ${seen.universe}.`,
    why: 'A key only works in its own Google Cloud universe.',
    fix: `with:\n  universe: ${seen.key}`,
}));
const PROVIDER_IS_POOL = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PROVIDER_IS_POOL', 'workload_identity_provider names a pool, not a provider', { value: 'projects/123456789/locations/global/workloadIdentityPools/github' }, (seen) => ({
    what: `workload_identity_provider names a pool, not a provider: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}.`,
    why: 'A pool contains providers; the name of one of them must follow.',
    fix: `with:\n  workload_identity_provider: ${seen.value}/providers/PROVIDER\n\nTo find the full name:\n${FIND_PROVIDER}`,
}));
const PROVIDER_WITH_PROJECT_ID = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PROVIDER_WITH_PROJECT_ID', 'workload_identity_provider needs the project number', { value: EXAMPLE_PROVIDER.replace('123456789', 'my-project'), project: 'my-project' }, (seen) => ({
    what: `workload_identity_provider needs the project number instead of the ID ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.project)}.`,
    why: 'The token service only accepts project numbers.',
    fix: `Replace the ID with the number, which this prints:\n  gcloud projects describe ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)(seen.project, 'PROJECT_ID')} --format="value(projectNumber)"`,
}));
const PROVIDER_WITHOUT_PROVIDERS = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PROVIDER_WITHOUT_PROVIDERS', 'workload_identity_provider lacks a part of the name', { value: EXAMPLE_PROVIDER.replace('/providers', ''), corrected: EXAMPLE_PROVIDER }, (seen) => ({
    what: `workload_identity_provider lacks "providers/" before the last name: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}.`,
    why: 'A full provider name contains providers/ before the name of the provider.',
    fix: `with:\n  workload_identity_provider: ${seen.corrected}`,
}));
const PROVIDER_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PROVIDER_MALFORMED', 'workload_identity_provider is not a full provider name', { value: 'github/my-repo' }, (seen) => ({
    what: `workload_identity_provider is not a full provider name: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}.`,
    why: `It must have the form ${PROVIDER_SHAPE}, in lower case.`,
    fix: `Find the full name:\n${FIND_PROVIDER}`,
}));
const SERVICE_ACCOUNT_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('SERVICE_ACCOUNT_MALFORMED', 'service_account is not an e-mail address', { value: 'ci' }, (seen) => ({
    what: `service_account is not the e-mail address of a service account: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}.`,
    why: 'This input needs the full e-mail address, such as NAME@PROJECT.iam.gserviceaccount.com.',
    fix: `with:\n  service_account: ${EXAMPLE_ACCOUNT}`,
}));
const LIFETIME_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('LIFETIME_MALFORMED', 'access_token_lifetime is not a duration', { value: 'one hour' }, (seen) => ({
    what: `access_token_lifetime is not a duration: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}.`,
    why: 'It accepts seconds, minutes or hours, such as 3600s, 45m or 1h.',
    fix: 'with:\n  access_token_lifetime: 3600s',
}));
const LIFETIME_OUT_OF_RANGE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('LIFETIME_OUT_OF_RANGE', 'access_token_lifetime is out of range', { value: '24h', seconds: 86_400 }, (seen) => ({
    what: `access_token_lifetime is out of range: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)} is ${seen.seconds} seconds.`,
    why: 'The lifetime must be between 10 minutes and 12 hours. More than one hour needs an organisation policy.',
    fix: 'Set a value from 600s to 43200s:\nwith:\n  access_token_lifetime: 3600s',
}));
const CREDENTIALS_CONFLICT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('CREDENTIALS_CONFLICT', 'more than one credential is set', { given: ['workload_identity_provider', 'key'] }, (seen) => ({
    what: `More than one credential is set: ${seen.given.join(' and ')}.`,
    why: 'Each of these inputs is a credential by itself, so the action cannot tell which one to use.',
    fix: `Keep one of ${seen.given.join(', ')}.`,
}));
const CREDENTIAL_HALF = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('CREDENTIAL_HALF', 'the credential is incomplete', { has: 'service_account', lacks: 'workload_identity_provider' }, (seen) => ({
    what: `${seen.has} is set, but ${seen.lacks} is missing or empty.`,
    why: `${seen.has} alone is an incomplete credential. If ${seen.lacks} is an expression, it is empty: the secret or variable does not exist under this name, or the caller of a reusable workflow does not pass it on (secrets: inherit).`,
    fix: `with:\n  ${seen.lacks}: ${seen.lacks === 'workload_identity_provider' ? PROVIDER_SHAPE : '...'}\n\nor remove ${seen.has}.`,
}));
const CREDENTIAL_NOT_NEEDED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('CREDENTIAL_NOT_NEEDED', 'an input of another credential is set too', { has: 'service_account', whole: 'key' }, ({ has, whole }) => ({
    what: `${has} is not needed: ${whole} is already a complete credential.`,
    why: `${has} only works with workload_identity_provider.`,
    fix: `Remove ${has}.`,
}));
const METHOD_NEEDS_KEY = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('METHOD_NEEDS_KEY', 'auth_method needs a service account key', { source: 'workload_identity_provider' }, (seen) => ({
    what: `auth_method is service_account_key, but ${seen.source ? `the credential is ${seen.source}` : 'no key is set'}.`,
    why: 'With this method the clients use the key itself as their password.',
    fix: `with:\n  key: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('secrets.GAR_KEY')}\n\nor leave auth_method out.`,
}));
const METHOD_CANNOT_TAKE_TOKEN = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('METHOD_CANNOT_TAKE_TOKEN', 'the keyring cannot use an access token', {}, () => ({
    what: 'auth_method is keyring, but the credential is an access token.',
    why: 'The keyring obtains tokens itself and cannot use an existing one.',
    fix: 'Remove auth_method, or set workload_identity_provider or key instead of access_token.',
}));
const ACCESS_TOKEN_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ACCESS_TOKEN_MALFORMED', 'access_token is not an access token', { looksLike: 'text with spaces or line breaks' }, (seen) => ({
    what: `access_token is not an access token: it looks like ${seen.looksLike}.`,
    why: 'An access token is a single word without spaces.',
    fix: `with:\n  access_token: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('steps.auth.outputs.access_token')}`,
}));
const ID_TOKEN_PERMISSION = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ID_TOKEN_PERMISSION', 'the job lacks the permission id-token: write', {}, () => ({
    what: 'workload_identity_provider is set, but this job is not allowed to request an OIDC token.',
    why: 'The job lacks the permission id-token: write. A permissions block in a job replaces the one in the workflow completely.',
    fix: `Add to the job:\n${PERMISSIONS}\n\nIf the job is in a reusable workflow, add the same to the job that calls it.`,
}));
const ID_TOKEN_FORK = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ID_TOKEN_FORK', "a fork's pull request gets no OIDC token", { fork: 'OWNER/my-fork' }, (seen) => ({
    what: `GitHub issues no OIDC token to a pull request from a fork (${seen.fork}).`,
    why: 'Code from a fork does not get the identity of your repository, whatever permissions the workflow has.',
    fix: 'Configure nothing in runs from forks:\nwith:\n  on_missing_credentials: skip\n\nor skip the step:\n  if: github.event.pull_request.head.repo.fork == false',
}));
const ID_TOKEN_DEPENDABOT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ID_TOKEN_DEPENDABOT', "Dependabot's run is not allowed an OIDC token", {}, () => ({
    what: 'This run was started by Dependabot and is not allowed to request an OIDC token.',
    why: 'Runs started by Dependabot are read-only unless the workflow declares permissions.',
    fix: `Declare the permission in the workflow itself:\n${PERMISSIONS}\n\nor let this step do nothing:\nwith:\n  on_missing_credentials: skip`,
}));
const ID_TOKEN_ACT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ID_TOKEN_ACT', 'act issues no OIDC tokens', {}, () => ({
    what: 'This job runs in act, which issues no OIDC token for workload_identity_provider.',
    why: 'OIDC tokens come from GitHub; act runs the job on your machine.',
    fix: [
        'Pass a token of your own to act, and use it instead of the provider:',
        '  act -s GAR_TOKEN',
        'with:',
        `  access_token: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('secrets.GAR_TOKEN')}`,
        '',
        'or let this step do nothing:',
        'with:',
        '  on_missing_credentials: skip',
    ].join('\n'),
}));
const ID_TOKEN_OTHER_SERVER = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ID_TOKEN_OTHER_SERVER', 'this server gave the job no OIDC token', { server: 'git.example.com' }, ({ server }) => ({
    what: `This job got no OIDC token from ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(server)} for workload_identity_provider.`,
    likely: 'The job lacks the permission id-token: write, or this server issues no OIDC tokens: GitHub Enterprise Server does from version 3.5, Gitea and Forgejo depending on their version.',
    fix: `If the server issues OIDC tokens, add to the job:\n${PERMISSIONS}\n\nOtherwise use a service account key:\nwith:\n  key: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('secrets.GAR_KEY')}`,
}));
const NO_CREDENTIALS_IN_FORK = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NO_CREDENTIALS_IN_FORK', 'a fork does not have the secrets of its parent', { repository: 'OWNER/my-fork' }, ({ repository }) => ({
    what: `No credential was found: this run is in a fork (${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(repository)}).`,
    why: 'A fork has its own secrets and variables and gets none from the repository it was forked from.',
    fix: 'Let this step do nothing in forks:\nwith:\n  on_missing_credentials: skip\n\nor add a secret with the same name to the fork.',
}));
const NO_CREDENTIALS_ACT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NO_CREDENTIALS_ACT', 'act was given no secret', {}, () => ({
    what: 'No credential was found: this job runs in act, which only has the secrets you pass to it.',
    why: 'act runs the job on your machine and cannot read the secrets of the repository.',
    fix: 'Pass the secret, or a file with all of them:\n  act -s GAR_KEY\n  act --secret-file .secrets\nor let this step do nothing:\nwith:\n  on_missing_credentials: skip',
}));
const NO_CREDENTIALS_REUSABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NO_CREDENTIALS_REUSABLE', 'the caller passes no secrets to this reusable workflow', {}, () => ({
    what: 'No credential was found: this job is in a reusable workflow that got no secrets.',
    likely: 'A reusable workflow only gets the secrets that its caller passes on.',
    fix: 'In the job that calls the workflow:\n  secrets: inherit',
}));
const NO_CREDENTIALS_FORK = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NO_CREDENTIALS_FORK', "a fork's pull request gets no secrets", { fork: 'OWNER/my-fork' }, (seen) => ({
    what: `No credential was found: this run is for a pull request from a fork (${seen.fork}).`,
    why: 'GitHub gives no secrets and no OIDC tokens to pull requests from forks.',
    fix: 'Configure nothing in runs from forks:\nwith:\n  on_missing_credentials: skip\n\nor skip the step:\n  if: github.event.pull_request.head.repo.fork == false',
}));
const NO_CREDENTIALS_DEPENDABOT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NO_CREDENTIALS_DEPENDABOT', "Dependabot's run gets no Actions secrets", {}, (_, platform) => ({
    what: 'No credential was found: this run was started by Dependabot.',
    why: 'Dependabot runs get Dependabot secrets, not Actions secrets, and are read-only unless the workflow declares permissions.',
    fix: [
        'Keep the provider in a variable (vars) and declare the permission:',
        PERMISSIONS,
        'or store the secret for Dependabot too:',
        storeKey(platform, ' --app dependabot'),
        'or let this step do nothing:',
        'with:',
        '  on_missing_credentials: skip',
    ].join('\n'),
}));
const NO_CREDENTIALS = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NO_CREDENTIALS', 'no credential was found', { passedOver: ['GOOGLE_APPLICATION_CREDENTIALS is not set', 'gcloud has no active account'] }, (seen) => ({
    what: `No credential was found: workload_identity_provider, key and access_token are empty, and:\n${seen.passedOver.map((line) => `  ${line}`).join('\n')}`,
    likely: 'No credential input is set, or its expression is empty: the secret or variable does not exist under this name, or the caller of a reusable workflow does not pass it on (secrets: inherit).',
    fix: [
        'With workload identity federation:',
        PERMISSIONS,
        'with:',
        `  workload_identity_provider: ${PROVIDER_SHAPE}`,
        'or with a service account key:',
        'with:',
        `  key: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('secrets.GAR_KEY')}`,
    ].join('\n'),
}));


/***/ }),

/***/ 9855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fromGcloud: () => (/* binding */ fromGcloud)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
// EXTERNAL MODULE: ./build/machine/child.js
var child = __nccwpck_require__(6008);
// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./build/credentials/access-token.js
var access_token = __nccwpck_require__(55);
// EXTERNAL MODULE: ./build/machine/machine.js
var machine_machine = __nccwpck_require__(8591);
// EXTERNAL MODULE: ./build/machine/read-file.js
var read_file = __nccwpck_require__(8463);
;// CONCATENATED MODULE: ./build/credentials/gcloud-configuration.js


const PROJECT_VARIABLES = (/* unused pure expression or super */ null && ([
    'CLOUDSDK_CORE_PROJECT',
    'GOOGLE_CLOUD_PROJECT',
    'GCLOUD_PROJECT',
    'GCP_PROJECT',
    'CLOUDSDK_PROJECT',
]));
function environmentDefaults(env) {
    const found = (...names) => names.flatMap((name) => (env[name] ? [{ value: env[name], from: name }] : []));
    return {
        repository: found('CLOUDSDK_ARTIFACTS_REPOSITORY'),
        location: found('CLOUDSDK_ARTIFACTS_LOCATION'),
        project: found(...PROJECT_VARIABLES),
    };
}
function gcloudFolder(machine) {
    const { env, home, platform } = machine;
    const { join } = (0,machine_machine/* pathsOf */.wG)(machine);
    if (env['CLOUDSDK_CONFIG'])
        return env['CLOUDSDK_CONFIG'];
    if (platform !== 'win32')
        return join(home, '.config', 'gcloud');
    return join(env['APPDATA'] || join(env['SystemDrive'] || 'C:', '\\'), 'gcloud');
}
async function gcloudConfiguration(machine) {
    const { env } = machine;
    const { join } = (0,machine_machine/* pathsOf */.wG)(machine);
    const folder = gcloudFolder(machine);
    const name = env['CLOUDSDK_ACTIVE_CONFIG_NAME'] || textOf(join(folder, 'active_config')) || 'default';
    const file = join(folder, 'configurations', `config_${name}`);
    const text = textOf(file);
    const properties = text === '' ? {} : (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5756, 19))).parse(text);
    const get = (section, property) => {
        const value = properties[section]?.[property];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const found = (section, property) => {
        const value = get(section, property);
        return value === undefined ? [] : [{ value, from: `${section}/${property} of the gcloud configuration ${name}` }];
    };
    const account = env['CLOUDSDK_CORE_ACCOUNT'] ??
        get('core', 'account') ??
        env['CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'] ??
        get('auth', 'credential_file_override') ??
        env['CLOUDSDK_AUTH_ACCESS_TOKEN_FILE'];
    return {
        repository: found('artifacts', 'repository'),
        location: found('artifacts', 'location'),
        project: found('core', 'project'),
        ...(account ? { account } : {}),
    };
}
function textOf(file) {
    try {
        return (0,read_file/* readUserFile */.E)(file).bytes.toString().trim();
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./build/credentials/principal.js
var credentials_principal = __nccwpck_require__(5027);
// EXTERNAL MODULE: ./build/credentials/source-failures.js
var source_failures = __nccwpck_require__(3606);
;// CONCATENATED MODULE: ./build/credentials/gcloud-cli.js







const GCLOUD_NEEDS = /^(?:CLOUDSDK|GOOGLE|AWS)_/;
async function fromGcloud(machine, mask) {
    const command = machine.platform === 'win32' ? 'gcloud.cmd' : 'gcloud';
    const args = ['config', 'config-helper', '--format=json(credential)'];
    const { exitCode, stdout, stderr } = await (0,child/* runChild */.w)(machine, command, args, { needs: GCLOUD_NEEDS });
    const credential = exitCode === 0 ? credentialIn(stdout) : undefined;
    for (const field of ['access_token', 'id_token']) {
        const value = credential?.[field];
        if (typeof value === 'string' && value !== '')
            mask(new secret/* Secret */.zh(value));
    }
    const token = credential?.['access_token'];
    if (typeof token !== 'string' || !(0,access_token/* isToken */.sg)(token))
        throw new failure/* Failure */.HR((0,source_failures/* GCLOUD_FAILED */.dS)({ said: firstWords(stderr) }));
    const expires = Date.parse(String(credential?.['token_expiry']));
    const { account } = await gcloudConfiguration(machine);
    const principal = account?.includes('@') ? account : undefined;
    const project = principal && (0,credentials_principal/* isServiceAccount */.H4)(principal) ? (0,credentials_principal/* projectOf */.v8)(principal) : undefined;
    return {
        token: new secret/* Secret */.zh(token),
        ...(Number.isNaN(expires) ? {} : { expiresAt: new Date(expires) }),
        ...(principal ? { principal } : {}),
        ...(project ? { project } : {}),
    };
}
function credentialIn(stdout) {
    try {
        return JSON.parse(stdout)?.credential;
    }
    catch {
        return undefined;
    }
}
function firstWords(stderr) {
    const line = stderr.split(/\r?\n/).find((text) => text.startsWith('ERROR:')) ?? stderr.trim().split('\n')[0] ?? '';
    return line.replace(/^ERROR:\s*(\([\w.-]+\)\s*)?/, '') || 'no reason given';
}


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   givenToken: () => (/* binding */ givenToken)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8754);



function givenToken(token) {
    const looksLike = classOf(token.reveal());
    if (looksLike !== undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCESS_TOKEN_MALFORMED */ .XY)({ looksLike }));
    return { token };
}
function classOf(text) {
    if (/^\*+$/.test(text))
        return 'the stars of a masked log line';
    if (text.startsWith('{'))
        return 'JSON, which may belong into key';
    if (/^Bearer\s/i.test(text))
        return 'an Authorization header; leave the word Bearer out';
    if (/^eyJ[\w-]+\.eyJ/.test(text))
        return 'an ID token (a JWT), not an access token';
    return (0,_access_token_js__WEBPACK_IMPORTED_MODULE_1__/* .isToken */ .sg)(text) ? undefined : 'text with spaces, line breaks or other characters';
}


/***/ }),

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Rg: () => (/* binding */ libraryToken),
  _e: () => (/* binding */ loadLibrary),
  TT: () => (/* binding */ saidBy)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: ./build/network/request.js + 2 modules
var request = __nccwpck_require__(3989);
;// CONCATENATED MODULE: ./build/network/fetch.js

function fetchOver(network, { to, usable, watch }) {
    return async (input, init) => {
        const headers = Object.fromEntries(new Headers(init?.headers));
        const method = (init?.method?.toUpperCase() ?? 'GET');
        const url = input instanceof Request ? input.url : String(input);
        const body = init?.body;
        if (body instanceof URLSearchParams)
            headers['content-type'] ??= 'application/x-www-form-urlencoded';
        const call = { to: to(url), method, url, headers, ...(body ? { body: String(body) } : {}) };
        const outcome = await (0,request/* request */.E)(network, call, (answer) => (usable(call, answer) ? answer : undefined));
        const answer = 'value' in outcome ? outcome.value : outcome.refusal;
        watch(call, answer);
        const fields = Object.entries(answer.headers).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
        return new Response(answer.body, { status: answer.status, headers: Object.fromEntries(fields) });
    };
}

// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./build/credentials/access-token.js
var access_token = __nccwpck_require__(55);
;// CONCATENATED MODULE: ./build/credentials/google-library.js




async function loadLibrary() {
    return await __nccwpck_require__.e(/* import() */ 492).then(__nccwpck_require__.t.bind(__nccwpck_require__, 492, 19));
}
async function libraryToken(fields, supplier, network, oversight) {
    const library = await loadLibrary();
    const transporter = new library.gaxios.Gaxios({
        fetchImplementation: fetchOver(network, oversight),
        agent: new external_node_http_.Agent(),
    });
    transporter.interceptors.request.add({
        resolved: async (options) => Object.assign(options, { retry: false, retryConfig: { shouldRetry: () => false } }),
    });
    const client = clientFor(fields, supplier, transporter, library);
    const exchange = Reflect.get(client, 'stsCredential');
    if (typeof exchange === 'object' && exchange !== null)
        Reflect.set(exchange, 'transporter', transporter);
    const { token } = await client.getAccessToken();
    if (!token || !(0,access_token/* isToken */.sg)(token))
        throw new Error('the answer holds no token');
    const expires = new Date(client.credentials.expiry_date ?? Number.NaN);
    return { token: new secret/* Secret */.zh(token), ...(Number.isNaN(expires.getTime()) ? {} : { expiresAt: expires }) };
}
function saidBy(error) {
    const { message, code } = error instanceof Error ? error : new Error();
    if (message.includes('AWS'))
        return 'AWS region or credentials were not found';
    return code ? `the library stopped with ${code}` : 'the library returned no reason that can be shown';
}
function clientFor(fields, supplier, transporter, library) {
    const own = { transporter, useAuthRequestParameters: false };
    if (fields['type'] === 'authorized_user') {
        const client = new library.UserRefreshClient(own);
        client.fromJSON(fields);
        return client;
    }
    const options = { ...fields, ...own };
    if (fields['type'] === 'external_account_authorized_user') {
        return new library.ExternalAccountAuthorizedUserClient(options);
    }
    if (supplier) {
        const { credential_source: _, ...rest } = options;
        return new library.IdentityPoolClient({ ...rest, subject_token_supplier: { getSubjectToken: supplier } });
    }
    return new library.AwsClient(options);
}


/***/ }),

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ impersonate)
/* harmony export */ });
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3989);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55);


function impersonate(wanted, bearer, network) {
    const { account, delegates, seconds, universe } = wanted;
    return (0,_network_request_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .E)(network, {
        to: { kind: 'google', universe },
        method: 'POST',
        url: `https://iamcredentials.${universe}/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateAccessToken`,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer.reveal()}` },
        body: JSON.stringify({ scope: [_access_token_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPE */ .hx], lifetime: `${seconds}s`, ...(delegates?.length ? { delegates } : {}) }),
    }, (answer) => (0,_access_token_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenIn */ .jf)(answer, 'accessToken', network.now()));
}


/***/ }),

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   exchangeKey: () => (/* binding */ exchangeKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9874);
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3989);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(55);
/* harmony import */ var _explain_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8504);





async function exchangeKey(key, universe, network) {
    const endpoint = `https://oauth2.${universe}/token`;
    const outcome = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_2__/* .request */ .E)(network, async () => ({
        to: { kind: 'google', universe },
        method: 'POST',
        url: endpoint,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
            grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
            assertion: assertion(key, endpoint, Math.floor(network.now() / 1000)),
        }).toString(),
    }), (answer) => (0,_access_token_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenIn */ .jf)(answer, 'access_token', network.now()));
    if ('value' in outcome)
        return outcome.value;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_explain_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .explainKeyRefusal */ .Tx)({ answer: outcome.refusal, host: `oauth2.${universe}`, now: network.now() }, key.clientEmail));
}
function assertion(key, audience, now) {
    const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const header = { alg: 'RS256', typ: 'JWT', ...(key.privateKeyId ? { kid: key.privateKeyId.reveal() } : {}) };
    const claims = { iss: key.clientEmail, scope: _access_token_js__WEBPACK_IMPORTED_MODULE_3__/* .SCOPE */ .hx, aud: audience, iat: now, exp: now + 3600 };
    const content = `${encode(header)}.${encode(claims)}`;
    return `${content}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(content), key.privateKey.reveal()).toString('base64url')}`;
}


/***/ }),

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fromMetadataServer: () => (/* binding */ fromMetadataServer)
/* harmony export */ });
/* unused harmony export findMetadataServer */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9874);
/* harmony import */ var _network_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2438);
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3989);
/* harmony import */ var _refusals_classify_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8333);
/* harmony import */ var _refusals_explain_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(98);
/* harmony import */ var _refusals_words_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5857);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(55);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5027);
/* harmony import */ var _source_failures_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3606);










const ADDRESS = '169.254.169.254';
const PATIENCE = 1000;
async function findMetadataServer(machine, network) {
    const { env } = machine;
    const detection = env['METADATA_SERVER_DETECTION']?.trim().toLowerCase();
    if (detection === 'none' || env['NO_GCE_CHECK']?.toLowerCase() === 'true')
        return undefined;
    const named = hostNamed(env['GCE_METADATA_HOST'] || env['GCE_METADATA_IP']);
    const host = named ?? ADDRESS;
    if (named || detection === 'assume-present' || (detection !== 'ping-only' && isGoogleMachine(machine)))
        return host;
    if (detection === 'bios-only')
        return undefined;
    try {
        const answer = await network.send(ask(host, '/'), PATIENCE);
        return answer.headers['metadata-flavor'] === 'Google' ? host : undefined;
    }
    catch {
        return undefined;
    }
}
async function fromMetadataServer(host, network) {
    const account = '/computeMetadata/v1/instance/service-accounts/default';
    const outcome = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_3__/* .request */ .E)(network, ask(host, `${account}/token`), (answer) => (0,_access_token_js__WEBPACK_IMPORTED_MODULE_7__/* .tokenIn */ .jf)(answer, 'access_token', network.now()));
    if ('refusal' in outcome)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(explain(host, outcome.refusal, network.now()));
    const principal = await textAt(host, `${account}/email`, network);
    const project = (0,_principal_js__WEBPACK_IMPORTED_MODULE_8__/* .projectOf */ .v8)(principal ?? '') ?? (await textAt(host, '/computeMetadata/v1/project/project-id', network));
    return { ...outcome.value, ...(principal ? { principal } : {}), ...(project ? { project } : {}) };
}
function explain(host, answer, now) {
    const refusal = (0,_refusals_classify_js__WEBPACK_IMPORTED_MODULE_4__/* .classify */ .L)({ service: 'metadata', host, now }, answer);
    const { cause, said, status } = refusal;
    if (cause.kind === 'stranger' || cause.kind === 'perimeter' || cause.kind === 'scope-insufficient') {
        return (0,_refusals_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .explainRefusal */ .G)(refusal);
    }
    return (0,_source_failures_js__WEBPACK_IMPORTED_MODULE_9__/* .METADATA_REFUSED */ .HO)({ host, status, said: (0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z)(said), cause: cause.kind });
}
async function textAt(host, path, network) {
    const outcome = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_3__/* .request */ .E)(network, ask(host, path), (answer) => answer.body.trim());
    return 'value' in outcome ? outcome.value : undefined;
}
function hostNamed(value) {
    if (!value)
        return undefined;
    const host = value.replace(/^http:\/\//i, '').replace(/\/$/, '');
    if (/^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(host))
        return host;
    throw new Failure(METADATA_HOST_REFUSED({ because: 'it is not a host' }));
}
function ask(host, path) {
    const headers = { 'metadata-flavor': 'Google' };
    return { to: { kind: 'metadata' }, method: 'GET', url: `http://${host}${path}`, headers };
}
function isGoogleMachine(machine) {
    if (machine.platform !== 'linux')
        return false;
    try {
        return readFileSync('/sys/class/dmi/id/product_name', 'latin1').includes('Google');
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ isServiceAccount),
/* harmony export */   HV: () => (/* binding */ isPrincipal),
/* harmony export */   v8: () => (/* binding */ projectOf)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5441);

function projectOf(serviceAccount) {
    const [name, domain] = serviceAccount.split('@');
    if (!name || !domain)
        return undefined;
    if (domain === 'appspot.gserviceaccount.com')
        return name;
    const id = /^([a-z0-9.-]+)\.iam\.gserviceaccount\.com$/.exec(domain)?.[1];
    if (id === undefined)
        return undefined;
    const [project = id, ...scope] = id.split('.');
    return scope.length === 0 ? project : `${scope.join('.')}:${project}`;
}
function isPrincipal(text) {
    const known = /^[\w.+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text) || /^principal(?:Set)?:\/\/iam\.[a-z0-9.-]+\/./.test(text);
    return known && text.length <= 400 && (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .screened */ .gt)((0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(text)) === text;
}
function isServiceAccount(text) {
    return /^[a-z0-9][a-z0-9._-]*@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text);
}


/***/ }),

/***/ 3606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ ADC_UNKNOWN_TYPE),
/* harmony export */   HO: () => (/* binding */ METADATA_REFUSED),
/* harmony export */   NM: () => (/* binding */ ADC_UNREADABLE),
/* harmony export */   dS: () => (/* binding */ GCLOUD_FAILED),
/* harmony export */   qC: () => (/* binding */ ADC_FOREIGN_URL),
/* harmony export */   qX: () => (/* binding */ ADC_REFUSED)
/* harmony export */ });
/* unused harmony exports KEYRING_WITHOUT_PYTHON, KEYRING_NOT_INSTALLED, KEYRING_NOT_LISTED */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _refusals_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5857);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5441);



const ADC_UNREADABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_UNREADABLE', 'the credential file cannot be used', { file: '/home/runner/key.json', from: 'GOOGLE_APPLICATION_CREDENTIALS', reason: 'it does not exist' }, (seen) => ({
    what: `This action cannot use the credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)}: ${seen.reason}.`,
    likely: `${seen.from} names it. A checkout after the step that wrote it may have removed it, or the path is from another machine.`,
    fix: 'Run this action after actions/checkout and after the step that writes the file, or set workload_identity_provider or key instead.',
}));
const ADC_UNKNOWN_TYPE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_UNKNOWN_TYPE', 'the credential file is of an unknown type', { file: '/home/runner/key.json' }, (seen) => ({
    what: `This action does not know the "type" of the credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)}.`,
    why: 'The known types are service_account, external_account, external_account_authorized_user, impersonated_service_account and authorized_user.',
    fix: 'Set GOOGLE_APPLICATION_CREDENTIALS to the path of a Google Cloud credential file, or unset it.',
}));
const ADC_FOREIGN_URL = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_FOREIGN_URL', 'the credential file sends tokens outside Google Cloud', { file: '/home/runner/creds.json', field: 'token_url', host: 'sts.example.com', universe: 'googleapis.com' }, (seen) => ({
    what: `The credential file sends tokens to ${seen.host} (${seen.field}), which is not Google Cloud: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)}.`,
    why: `A token of this job may only go to hosts in ${seen.universe}.`,
    fix: `Create the file again:\ngcloud iam workload-identity-pools create-cred-config --help\n\nIf ${seen.host} belongs to another Google Cloud universe, set the universe input.`,
}));
const ADC_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_REFUSED', 'Google Cloud rejects the credential file', { file: '/home/runner/creds.json', type: 'authorized_user', said: 'invalid_grant' }, (seen) => ({
    what: `Google Cloud issues no token for the credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)} (${seen.type}): ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}.`,
    why: seen.type === 'authorized_user'
        ? 'The login in it has expired or was revoked.'
        : 'The identity in it is not accepted, or its subject token is not available.',
    fix: seen.type === 'authorized_user'
        ? 'Log in again on that machine:\n  gcloud auth application-default login\n\nIn a job, set workload_identity_provider instead.'
        : 'Set workload_identity_provider instead of the file: this action then explains what is wrong. Otherwise compare the file with its provider.',
}));
const METADATA_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('METADATA_REFUSED', 'the metadata server returned no token', { host: 'metadata.google.internal', status: 404, said: '', cause: 'no-account' }, (seen) => ({
    what: `The metadata server ${seen.host} returned no token: HTTP ${seen.status}${seen.said ? `, ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}` : ''}.`,
    ...(METADATA[seen.cause] ?? {
        why: 'This action has no explanation for this answer, so it is quoted as it came.',
        fix: 'Check that the machine or the pod has a service account with the scope cloud-platform, or set workload_identity_provider or key.',
    }),
}));
const METADATA = {
    'no-account': {
        why: 'The machine or the pod has no service account that it may use.',
        fix: 'Attach a service account with the scope cloud-platform to the machine or the node pool, or set workload_identity_provider or key.',
    },
    'permission-denied': {
        why: "The pod's Kubernetes service account may not act as the Google service account in its annotation.",
        fix: [
            'Grant it the role:',
            'gcloud iam service-accounts add-iam-policy-binding ACCOUNT@PROJECT.iam.gserviceaccount.com \\',
            '  --role=roles/iam.workloadIdentityUser \\',
            '  --member="serviceAccount:PROJECT.svc.id.goog[NAMESPACE/KUBERNETES_ACCOUNT]"',
        ].join('\n'),
    },
    'account-unknown': {
        why: "The Google service account in the annotation of the pod's Kubernetes service account does not exist.",
        fix: 'Correct the annotation iam.gke.io/gcp-service-account:\n  kubectl get serviceaccount KUBERNETES_ACCOUNT --namespace=NAMESPACE -o yaml',
    },
};
const GCLOUD_FAILED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('GCLOUD_FAILED', 'gcloud returned no token', { said: 'You do not currently have an active account selected.' }, (seen) => ({
    what: `gcloud returned no token: ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}.`,
    likely: 'gcloud has no active account, or its login has expired.',
    fix: 'Log in before this step:\n  gcloud auth login --cred-file=FILE\n\nor set workload_identity_provider or key in this action.',
}));
const KEYRING_WITHOUT_PYTHON = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEYRING_WITHOUT_PYTHON', 'the keyring needs Python', {}, () => ({
    what: 'auth_method is keyring, but there is no Python on PATH.',
    why: 'The keyring and its backend are Python packages, and are installed into the Python that runs pip and twine.',
    fix: 'Run actions/setup-python before this step, or remove auth_method.',
}));
const KEYRING_NOT_INSTALLED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEYRING_NOT_INSTALLED', 'pip could not install the keyring', { python: '/usr/bin/python3', said: 'No matching distribution found' }, (seen) => ({
    what: `pip could not install the keyring for ${seen.python}: ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}.`,
    likely: 'The public index is not reachable, this Python has no pip, or it is older than 3.9.',
    fix: 'Run actions/setup-python before this step, or use a virtual environment. Without auth_method, no Python is needed.',
}));
const KEYRING_NOT_LISTED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEYRING_NOT_LISTED', "Python does not find the keyring's backend", { python: '/usr/bin/python3', backend: 'keyrings.gauth.GooglePythonAuth' }, (seen) => ({
    what: `The keyring does not list the backend ${seen.backend} (Python: ${seen.python}).`,
    likely: 'Another keyring comes first on the path of this Python, or PYTHON_KEYRING_BACKEND or keyringrc.cfg names another backend.',
    fix: `Unset PYTHON_KEYRING_BACKEND, and check the list:\n  ${seen.python} -m keyring --list-backends`,
}));


/***/ }),

/***/ 5531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   federate: () => (/* binding */ federate),
/* harmony export */   federatedPrincipal: () => (/* binding */ federatedPrincipal)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3989);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(55);
/* harmony import */ var _explain_exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8504);
/* harmony import */ var _impersonation_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1645);





const OIDC_USABLE = 4 * 60_000;
function federatedPrincipal(provider, claims) {
    const pool = provider.split('/providers/')[0];
    return claims['sub'] === undefined ? undefined : `principal://iam.googleapis.com/${pool}/subject/${claims['sub']}`;
}
async function federate(federation, env, network, mask) {
    const { provider, serviceAccount, universe } = federation;
    const audience = federation.audience ?? `https://iam.${universe}/${provider}`;
    let identity = await identityToken(audience, env, network, mask);
    const outcome = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_1__/* .request */ .E)(network, async () => {
        if (network.now() - identity.obtained > OIDC_USABLE) {
            identity = await identityToken(audience, env, network, mask);
        }
        return {
            to: { kind: 'google', universe },
            method: 'POST',
            url: `https://sts.${universe}/v1/token`,
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: new URLSearchParams({
                grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
                audience: `//iam.${universe}/${provider}`,
                scope: _access_token_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE */ .hx,
                requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
                subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
                subject_token: identity.token.reveal(),
            }).toString(),
        };
    }, (answer) => (0,_access_token_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenIn */ .jf)(answer, 'access_token', network.now()));
    const { claims } = identity;
    if ('refusal' in outcome) {
        const refused = { answer: outcome.refusal, host: `sts.${universe}`, now: network.now() };
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR((0,_explain_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .explainStsRefusal */ .It)(refused, provider, claims));
    }
    mask(outcome.value.token);
    if (serviceAccount === undefined)
        return { ...outcome.value, claims };
    return { ...(await impersonated(federation, serviceAccount, outcome.value.token, claims, network)), claims };
}
async function impersonated(federation, account, federated, claims, network) {
    const { universe, provider, lifetime: seconds } = federation;
    const outcome = await (0,_impersonation_js__WEBPACK_IMPORTED_MODULE_4__/* .impersonate */ .K)({ account, seconds, universe }, federated, network);
    if ('value' in outcome)
        return outcome.value;
    const seen = { account, provider, claims, seconds };
    const refused = { answer: outcome.refusal, host: `iamcredentials.${universe}`, now: network.now() };
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR((0,_explain_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .explainImpersonationRefusal */ .qQ)(refused, seen));
}
async function identityToken(audience, env, network, mask) {
    const base = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    const obtained = network.now();
    const outcome = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_1__/* .request */ .E)(network, {
        to: { kind: 'github' },
        method: 'GET',
        url: `${base}${base.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`,
        headers: {
            accept: 'application/json',
            authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}`,
        },
    }, (answer) => (0,_access_token_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenIn */ .jf)(answer, 'value', obtained));
    if ('refusal' in outcome) {
        const refused = { answer: outcome.refusal, host: new URL(base).host, now: network.now() };
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR((0,_explain_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .explainGithubRefusal */ .rf)(refused));
    }
    const { token } = outcome.value;
    mask(token);
    return { token, claims: claimsOf(token), obtained };
}
const BESIDE_THE_POINT = /^(?:jti|iat|nbf|exp|run_\w+|check_run_id|sha|\w+_sha)$/;
const MOST_CLAIMS = 60;
function claimsOf(token) {
    const payload = Buffer.from(token.reveal().split('.')[1] ?? '', 'base64url').toString('utf8');
    const all = (0,_network_request_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o)({ status: 200, headers: {}, body: payload }) ?? {};
    const shown = Object.entries(all).filter(([name, value]) => !BESIDE_THE_POINT.test(name) && ['string', 'number', 'boolean'].includes(typeof value));
    return Object.fromEntries(shown.slice(0, MOST_CLAIMS).map(([name, value]) => [name, String(value)]));
}


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   Qb: () => (/* binding */ explanation),
/* harmony export */   dn: () => (/* binding */ expression)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5441);

function explanation(code, title, example, words) {
    const explain = (seen, platform = process.platform) => {
        const { what, fix, ...reason } = words(screenedAll(seen), platform);
        return {
            code,
            title,
            what,
            ...('why' in reason ? { why: reason.why, certain: true } : { why: reason.likely, certain: false }),
            fix: platform === 'win32' ? continuedAsPowerShell(fix) : fix,
        };
    };
    return Object.assign(explain, { code, example });
}
function expression(text) {
    return `${text}  # as an expression: in double braces, after a dollar sign`;
}
function continuedAsPowerShell(fix) {
    return fix.includes('Cloud Shell') ? fix : fix.replaceAll(' \\\n', ' `\n');
}
function screenedAll(seen) {
    if (typeof seen === 'string')
        return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .screened */ .gt)(seen);
    if (Array.isArray(seen))
        return seen.map(screenedAll);
    if (typeof seen !== 'object' || seen === null || Object.getPrototypeOf(seen) !== Object.prototype)
        return seen;
    return Object.fromEntries(Object.entries(seen).map(([name, value]) => [name, screenedAll(value)]));
}
class Failure extends Error {
    name = 'Failure';
    problems;
    constructor(problems, options) {
        const list = 'code' in problems ? [problems] : problems;
        super(list.map((problem) => `${problem.code}: ${problem.what}`).join('\n'), options);
        this.problems = list;
    }
}


/***/ }),

/***/ 5068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ UnreadableConfig)
/* harmony export */ });
class UnreadableConfig extends Error {
    name = 'UnreadableConfig';
    line;
    reason;
    constructor({ line, reason }) {
        super(`line ${line}: ${reason}`);
        this.line = line;
        this.reason = reason;
    }
}


/***/ }),

/***/ 7710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  editor: () => (/* binding */ editor)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./node_modules/toml-eslint-parser/lib/chunk-15K8U1wQ.mjs
//#region rolldown:runtime
var __defProp = Object.defineProperty;
var __exportAll = (all, symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};

//#endregion

;// CONCATENATED MODULE: ./node_modules/eslint-visitor-keys/lib/visitor-keys.js
/* eslint-disable jsdoc/valid-types -- doesn't allow `readonly`.
   TODO: remove eslint-disable when https://github.com/jsdoc-type-pratt-parser/jsdoc-type-pratt-parser/issues/164 is fixed
*/
/**
 * @typedef {{ readonly [type: string]: ReadonlyArray<string> }} VisitorKeys
 */
/* eslint-enable jsdoc/valid-types -- doesn't allow `readonly string[]`. TODO: check why */

/**
 * @type {VisitorKeys}
 */
const KEYS = {
	ArrayExpression: ["elements"],
	ArrayPattern: ["elements"],
	ArrowFunctionExpression: ["params", "body"],
	AssignmentExpression: ["left", "right"],
	AssignmentPattern: ["left", "right"],
	AwaitExpression: ["argument"],
	BinaryExpression: ["left", "right"],
	BlockStatement: ["body"],
	BreakStatement: ["label"],
	CallExpression: ["callee", "arguments"],
	CatchClause: ["param", "body"],
	ChainExpression: ["expression"],
	ClassBody: ["body"],
	ClassDeclaration: ["id", "superClass", "body"],
	ClassExpression: ["id", "superClass", "body"],
	ConditionalExpression: ["test", "consequent", "alternate"],
	ContinueStatement: ["label"],
	DebuggerStatement: [],
	DoWhileStatement: ["body", "test"],
	EmptyStatement: [],
	ExperimentalRestProperty: ["argument"],
	ExperimentalSpreadProperty: ["argument"],
	ExportAllDeclaration: ["exported", "source", "attributes"],
	ExportDefaultDeclaration: ["declaration"],
	ExportNamedDeclaration: [
		"declaration",
		"specifiers",
		"source",
		"attributes",
	],
	ExportSpecifier: ["local", "exported"],
	ExpressionStatement: ["expression"],
	ForInStatement: ["left", "right", "body"],
	ForOfStatement: ["left", "right", "body"],
	ForStatement: ["init", "test", "update", "body"],
	FunctionDeclaration: ["id", "params", "body"],
	FunctionExpression: ["id", "params", "body"],
	Identifier: [],
	IfStatement: ["test", "consequent", "alternate"],
	ImportAttribute: ["key", "value"],
	ImportDeclaration: ["specifiers", "source", "attributes"],
	ImportDefaultSpecifier: ["local"],
	ImportExpression: ["source", "options"],
	ImportNamespaceSpecifier: ["local"],
	ImportSpecifier: ["imported", "local"],
	JSXAttribute: ["name", "value"],
	JSXClosingElement: ["name"],
	JSXClosingFragment: [],
	JSXElement: ["openingElement", "children", "closingElement"],
	JSXEmptyExpression: [],
	JSXExpressionContainer: ["expression"],
	JSXFragment: ["openingFragment", "children", "closingFragment"],
	JSXIdentifier: [],
	JSXMemberExpression: ["object", "property"],
	JSXNamespacedName: ["namespace", "name"],
	JSXOpeningElement: ["name", "attributes"],
	JSXOpeningFragment: [],
	JSXSpreadAttribute: ["argument"],
	JSXSpreadChild: ["expression"],
	JSXText: [],
	LabeledStatement: ["label", "body"],
	Literal: [],
	LogicalExpression: ["left", "right"],
	MemberExpression: ["object", "property"],
	MetaProperty: ["meta", "property"],
	MethodDefinition: ["key", "value"],
	NewExpression: ["callee", "arguments"],
	ObjectExpression: ["properties"],
	ObjectPattern: ["properties"],
	PrivateIdentifier: [],
	Program: ["body"],
	Property: ["key", "value"],
	PropertyDefinition: ["key", "value"],
	RestElement: ["argument"],
	ReturnStatement: ["argument"],
	SequenceExpression: ["expressions"],
	SpreadElement: ["argument"],
	StaticBlock: ["body"],
	Super: [],
	SwitchCase: ["test", "consequent"],
	SwitchStatement: ["discriminant", "cases"],
	TaggedTemplateExpression: ["tag", "quasi"],
	TemplateElement: [],
	TemplateLiteral: ["quasis", "expressions"],
	ThisExpression: [],
	ThrowStatement: ["argument"],
	TryStatement: ["block", "handler", "finalizer"],
	UnaryExpression: ["argument"],
	UpdateExpression: ["argument"],
	VariableDeclaration: ["declarations"],
	VariableDeclarator: ["id", "init"],
	WhileStatement: ["test", "body"],
	WithStatement: ["object", "body"],
	YieldExpression: ["argument"],
};

// Types.
const NODE_TYPES = Object.keys(KEYS);

// Freeze the keys.
for (const type of NODE_TYPES) {
	Object.freeze(KEYS[type]);
}
Object.freeze(KEYS);

/* harmony default export */ const visitor_keys = (KEYS);

;// CONCATENATED MODULE: ./node_modules/eslint-visitor-keys/lib/index.js
/**
 * @author Toru Nagashima <https://github.com/mysticatea>
 * See LICENSE file in root directory for full license.
 */


/**
 * @typedef {import('./visitor-keys.js').VisitorKeys} VisitorKeys
 */

// List to ignore keys.
const KEY_BLACKLIST = new Set([
	"parent",
	"leadingComments",
	"trailingComments",
]);

/**
 * Check whether a given key should be used or not.
 * @param {string} key The key to check.
 * @returns {boolean} `true` if the key should be used.
 */
function filterKey(key) {
	return !KEY_BLACKLIST.has(key) && key[0] !== "_";
}

/* eslint-disable jsdoc/valid-types -- doesn't allow `readonly`.
   TODO: remove eslint-disable when https://github.com/jsdoc-type-pratt-parser/jsdoc-type-pratt-parser/issues/164 is fixed
*/
/**
 * Get visitor keys of a given node.
 * @param {Object} node The AST node to get keys.
 * @returns {readonly string[]} Visitor keys of the node.
 */
function getKeys(node) {
	return Object.keys(node).filter(filterKey);
}
/* eslint-enable jsdoc/valid-types -- doesn't allow `readonly` */

/**
 * Make the union set with `KEYS` and given keys.
 * @param {VisitorKeys} additionalKeys The additional keys.
 * @returns {VisitorKeys} The union set.
 */
function unionWith(additionalKeys) {
	const retv =
		/** @type {{ [type: string]: ReadonlyArray<string> }} */
		(Object.assign({}, visitor_keys));

	for (const type of Object.keys(additionalKeys)) {
		if (Object.hasOwn(retv, type)) {
			const keys = new Set(additionalKeys[type]);

			for (const key of retv[type]) {
				keys.add(key);
			}

			retv[type] = Object.freeze(Array.from(keys));
		} else {
			retv[type] = Object.freeze(Array.from(additionalKeys[type]));
		}
	}

	return Object.freeze(retv);
}



;// CONCATENATED MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs



//#region src/internal-utils/index.ts
/**
* Get the last element from given array
*/
function last(arr) {
	return arr[arr.length - 1] ?? null;
}
/**
* Node to key name
*/
function toKeyName(node) {
	return node.type === "TOMLBare" ? node.name : node.value;
}

//#endregion
//#region src/parser-options.ts
var TOMLVerImpl = class {
	constructor(major, minor) {
		this.major = major;
		this.minor = minor;
	}
	lt(major, minor) {
		return this.major < major || this.major === major && this.minor < minor;
	}
	gte(major, minor) {
		return this.major > major || this.major === major && this.minor >= minor;
	}
};
const TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
const TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
const DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
const SUPPORTED_TOML_VERSIONS = {
	"1.0": TOML_VERSION_1_0,
	"1.0.0": TOML_VERSION_1_0,
	"1.1": TOML_VERSION_1_1,
	"1.1.0": TOML_VERSION_1_1,
	latest: TOML_VERSION_1_1,
	next: TOML_VERSION_1_1
};
/**
* Get TOML version object from given TOML version string.
*/
function getTOMLVer(v) {
	return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}

//#endregion
//#region src/errors.ts
const MESSAGES = {
	"unterminated-string": "Unterminated string constant",
	"unterminated-table-key": "Unterminated table-key",
	"unterminated-array": "Unterminated array",
	"unterminated-inline-table": "Unterminated inline table",
	"missing-key": "Empty bare keys are not allowed",
	"missing-newline": "Must be a newline",
	"missing-equals-sign": "Expected equal (=) token",
	"missing-value": "Unspecified values are invalid",
	"missing-comma": "Expected comma (,) token",
	"dupe-keys": "Defining a key multiple times is invalid",
	"unexpected-char": "Unexpected character",
	"unexpected-token": "Unexpected token",
	"invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
	"invalid-comment-character": "Invalid code point {{cp}} within comments",
	"invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
	"invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
	"invalid-underscore": "Underscores are allowed between digits",
	"invalid-space": "Unexpected spaces",
	"invalid-three-quotes": "Three or more quotes are not permitted",
	"invalid-date": "Unexpected invalid date",
	"invalid-time": "Unexpected invalid time",
	"invalid-leading-zero": "Leading zeros are not allowed",
	"invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
	"invalid-char-in-escape-sequence": "Invalid character in escape sequence",
	"invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
	"invalid-code-point": "Invalid code point {{cp}}",
	"invalid-trailing-dot-in-key": "Keys cannot end with a dot",
	"invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
/**
* Get message from error code
*/
function getMessage(code, data) {
	if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
		if (name$2 in data) return data[name$2];
		return `{{${name$2}}}`;
	});
	return MESSAGES[code];
}
/**
* TOML parse errors.
*/
var ParseError = class extends SyntaxError {
	/**
	* Initialize this ParseError instance.
	*
	*/
	constructor(code, offset, line, column, data) {
		super(getMessage(code, data));
		this.index = offset;
		this.lineNumber = line;
		this.column = column;
	}
};

//#endregion
//#region src/tokenizer/code-point.ts
const CodePoint = {
	EOF: -1,
	NULL: 0,
	SOH: 1,
	BACKSPACE: 8,
	TABULATION: 9,
	LINE_FEED: 10,
	FORM_FEED: 12,
	CARRIAGE_RETURN: 13,
	ESCAPE: 27,
	SO: 14,
	US: 31,
	SPACE: 32,
	QUOTATION_MARK: 34,
	HASH: 35,
	SINGLE_QUOTE: 39,
	PLUS_SIGN: 43,
	COMMA: 44,
	DASH: 45,
	DOT: 46,
	DIGIT_0: 48,
	DIGIT_1: 49,
	DIGIT_2: 50,
	DIGIT_3: 51,
	DIGIT_7: 55,
	DIGIT_9: 57,
	COLON: 58,
	EQUALS_SIGN: 61,
	LATIN_CAPITAL_A: 65,
	LATIN_CAPITAL_E: 69,
	LATIN_CAPITAL_F: 70,
	LATIN_CAPITAL_T: 84,
	LATIN_CAPITAL_U: 85,
	LATIN_CAPITAL_Z: 90,
	LEFT_BRACKET: 91,
	BACKSLASH: 92,
	RIGHT_BRACKET: 93,
	UNDERSCORE: 95,
	LATIN_SMALL_A: 97,
	LATIN_SMALL_B: 98,
	LATIN_SMALL_E: 101,
	LATIN_SMALL_F: 102,
	LATIN_SMALL_I: 105,
	LATIN_SMALL_L: 108,
	LATIN_SMALL_N: 110,
	LATIN_SMALL_O: 111,
	LATIN_SMALL_R: 114,
	LATIN_SMALL_S: 115,
	LATIN_SMALL_T: 116,
	LATIN_SMALL_U: 117,
	LATIN_SMALL_X: 120,
	LATIN_SMALL_Z: 122,
	LEFT_BRACE: 123,
	RIGHT_BRACE: 125,
	TILDE: 126,
	DELETE: 127,
	PAD: 128,
	SUPERSCRIPT_TWO: 178,
	SUPERSCRIPT_THREE: 179,
	SUPERSCRIPT_ONE: 185,
	VULGAR_FRACTION_ONE_QUARTER: 188,
	VULGAR_FRACTION_THREE_QUARTERS: 190,
	LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
	LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
	LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
	LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
	LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
	GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
	GREEK_CAPITAL_LETTER_YOT: 895,
	CP_1FFF: 8191,
	ZERO_WIDTH_NON_JOINER: 8204,
	ZERO_WIDTH_JOINER: 8205,
	UNDERTIE: 8255,
	CHARACTER_TIE: 8256,
	SUPERSCRIPT_ZERO: 8304,
	CP_218F: 8591,
	CIRCLED_DIGIT_ONE: 9312,
	NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
	GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
	CP_2FEF: 12271,
	IDEOGRAPHIC_COMMA: 12289,
	CP_D7FF: 55295,
	CP_E000: 57344,
	CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
	ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
	ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
	REPLACEMENT_CHARACTER: 65533,
	LINEAR_B_SYLLABLE_B008_A: 65536,
	CP_EFFFF: 983039,
	CP_10FFFF: 1114111
};
/**
* Check whether the code point is a control character.
*/
function isControl(cp) {
	return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
/**
* Check whether the code point is a whitespace.
*/
function isWhitespace(cp) {
	return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
/**
* Check whether the code point is a end of line.
*/
function isEOL(cp) {
	return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
/**
* Check whether the code point is an uppercase letter character.
*/
function isUpperLetter(cp) {
	return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
/**
* Check whether the code point is a lowercase letter character.
*/
function isLowerLetter(cp) {
	return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
/**
* Check whether the code point is a letter character.
*/
function isLetter(cp) {
	return isLowerLetter(cp) || isUpperLetter(cp);
}
/**
* Check whether the code point is a digit character.
*/
function isDigit(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
/**
* Check whether the code point is a hex digit character.
*/
function isHexDig(cp) {
	return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
/**
* Check whether the code point is a octal digit character.
*/
function isOctalDig(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
/**
* Check whether the code point is valid code point.
*
* see
* - https://unicode.org/glossary/#unicode_scalar_value
* - https://toml.io/en/v1.0.0#string
*/
function isUnicodeScalarValue(cp) {
	return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}

//#endregion
//#region src/tokenizer/locs.ts
/**
* Find the last index of the array that is less than or equal to the value.
*/
function sortedLastIndex(array, value) {
	let low = 0;
	let high = array.length;
	while (low < high) {
		const mid = low + high >>> 1;
		const val = array[mid];
		if (val === value) return mid + 1;
		if (val < value) low = mid + 1;
		else high = mid;
	}
	return low;
}
/**
* A class for getting lines and columns location.
*/
var Locations = class {
	constructor() {
		this.offsets = [];
	}
	addOffset(offset) {
		for (let i = this.offsets.length - 1; i >= 0; i--) {
			const element = this.offsets[i];
			if (element === offset) return;
			if (element < offset) break;
		}
		this.offsets.push(offset);
	}
	/**
	* Calculate the location of the given index.
	* @param index The index to calculate their location.
	* @returns The location of the index.
	*/
	getLocFromIndex(offset) {
		const line = sortedLastIndex(this.offsets, offset) + 1;
		return {
			line,
			column: offset - (line === 1 ? 0 : this.offsets[line - 2])
		};
	}
};

//#endregion
//#region src/tokenizer/code-point-iterator.ts
var CodePointIterator = class {
	/**
	* Initialize this char iterator.
	*/
	constructor(text) {
		this.locs = new Locations();
		this.lastCodePoint = CodePoint.NULL;
		this.start = -1;
		this.end = 0;
		this.text = text;
	}
	next() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		return this.lastCodePoint = this.moveAt(this.end);
	}
	getLocFromIndex(index) {
		return this.locs.getLocFromIndex(index);
	}
	eat(cp) {
		if (this.text.codePointAt(this.end) === cp) {
			this.next();
			return true;
		}
		return false;
	}
	moveAt(offset) {
		this.start = this.end = offset;
		const cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
		if (cp === CodePoint.EOF) {
			this.end = this.start;
			return cp;
		}
		this.end += cp >= 65536 ? 2 : 1;
		if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
		else if (cp === CodePoint.CARRIAGE_RETURN) {
			if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
				this.end++;
				this.locs.addOffset(this.end);
			}
			return CodePoint.LINE_FEED;
		}
		return cp;
	}
};

//#endregion
//#region src/tokenizer/tokenizer.ts
const HAS_BIGINT = typeof BigInt !== "undefined";
const RADIX_PREFIXES = {
	16: "0x",
	10: "",
	8: "0o",
	2: "0b"
};
const ESCAPES_1_0 = {
	[CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
	[CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
	[CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
	[CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
	[CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
	[CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
	[CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
const ESCAPES_LATEST = {
	...ESCAPES_1_0,
	[CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
/**
* Tokenizer for TOML.
*/
var Tokenizer = class {
	/**
	* Initialize this tokenizer.
	*/
	constructor(text, parserOptions) {
		this.backCode = false;
		this.lastCodePoint = CodePoint.NULL;
		this.state = "DATA";
		this.token = null;
		this.tokenStart = -1;
		this.valuesEnabled = false;
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.codePointIterator = new CodePointIterator(text);
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
		this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
	}
	get start() {
		return this.codePointIterator.start;
	}
	get end() {
		return this.codePointIterator.end;
	}
	getLocFromIndex(index) {
		return this.codePointIterator.getLocFromIndex(index);
	}
	/**
	* Report an invalid character error.
	*/
	reportParseError(code, data) {
		const offset = this.codePointIterator.start;
		const loc = this.codePointIterator.getLocFromIndex(offset);
		throw new ParseError(code, offset, loc.line, loc.column, data);
	}
	/**
	* Get the next token.
	*/
	nextToken() {
		let token = this.token;
		if (token != null) {
			this.token = null;
			return token;
		}
		let cp = this.lastCodePoint;
		while (cp !== CodePoint.EOF && !this.token) {
			cp = this.nextCode();
			const nextState = this[this.state](cp);
			if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
			this.state = nextState;
		}
		token = this.token;
		this.token = null;
		return token;
	}
	/**
	* Get the next code point.
	*/
	nextCode() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		if (this.backCode) {
			this.backCode = false;
			return this.lastCodePoint;
		}
		return this.lastCodePoint = this.codePointIterator.next();
	}
	/**
	* Eat the next code point.
	*/
	eatCode(cp) {
		if (this.lastCodePoint === CodePoint.EOF) return false;
		if (this.backCode) {
			if (this.lastCodePoint === cp) {
				this.backCode = false;
				return true;
			}
			return false;
		}
		return this.codePointIterator.eat(cp);
	}
	/**
	* Moves the character position to the given position.
	*/
	moveAt(loc) {
		if (this.backCode) this.backCode = false;
		this.lastCodePoint = this.codePointIterator.moveAt(loc);
	}
	/**
	* Back the current code point as the given state.
	*/
	back(state) {
		this.backCode = true;
		return state;
	}
	punctuatorToken() {
		this.startToken();
		this.endToken("Punctuator", "end");
	}
	startToken() {
		this.tokenStart = this.codePointIterator.start;
	}
	/**
	* Commit the current token.
	*/
	endToken(type, pos, option1, option2) {
		const { tokenStart } = this;
		const end = this.codePointIterator[pos];
		const range = [tokenStart, end];
		const loc = {
			start: this.codePointIterator.getLocFromIndex(tokenStart),
			end: this.codePointIterator.getLocFromIndex(end)
		};
		if (type === "Block") this.token = {
			type,
			value: this.text.slice(tokenStart + 1, end),
			range,
			loc
		};
		else {
			let token;
			const value = this.text.slice(tokenStart, end);
			if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
				type,
				value,
				string: option1,
				range,
				loc
			};
			else if (type === "Integer") {
				const text = option1;
				token = {
					type,
					value,
					number: parseInt(text, option2),
					bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text) : null,
					range,
					loc
				};
			} else if (type === "Float") token = {
				type,
				value,
				number: option1,
				range,
				loc
			};
			else if (type === "Boolean") token = {
				type,
				value,
				boolean: option1,
				range,
				loc
			};
			else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token = {
				type,
				value,
				date: option1,
				range,
				loc
			};
			else token = {
				type,
				value,
				range,
				loc
			};
			this.token = token;
		}
	}
	DATA(cp) {
		while (isWhitespace(cp) || isEOL(cp)) cp = this.nextCode();
		if (cp === CodePoint.HASH) {
			this.startToken();
			return "COMMENT";
		}
		if (cp === CodePoint.QUOTATION_MARK) {
			this.startToken();
			return "BASIC_STRING";
		}
		if (cp === CodePoint.SINGLE_QUOTE) {
			this.startToken();
			return "LITERAL_STRING";
		}
		if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
			this.punctuatorToken();
			return "DATA";
		}
		if (this.valuesEnabled) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				this.startToken();
				return "SIGN";
			}
			if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
				this.startToken();
				return this.back("NAN_OR_INF");
			}
			if (isDigit(cp)) {
				this.startToken();
				return this.back("NUMBER");
			}
			if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
				this.startToken();
				return this.back("BOOLEAN");
			}
		} else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
			this.startToken();
			return "BARE";
		}
		if (cp === CodePoint.EOF) return "DATA";
		return this.reportParseError("unexpected-char");
	}
	COMMENT(cp) {
		const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
			if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
		} : (c) => {
			if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
		};
		while (!isEOL(cp) && cp !== CodePoint.EOF) {
			processCommentChar(cp);
			cp = this.nextCode();
		}
		this.endToken("Block", "start");
		return "DATA";
	}
	BARE(cp) {
		while (isUnquotedKeyChar(cp, this.tomlVersion)) cp = this.nextCode();
		this.endToken("Bare", "start");
		return this.back("DATA");
	}
	BASIC_STRING(cp) {
		if (cp === CodePoint.QUOTATION_MARK) {
			cp = this.nextCode();
			if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
			this.endToken("BasicString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
		this.endToken("BasicString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_BASIC_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.QUOTATION_MARK) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
					if (this.eatCode(CodePoint.QUOTATION_MARK)) {
						out.push(CodePoint.QUOTATION_MARK);
						if (this.eatCode(CodePoint.QUOTATION_MARK)) {
							out.push(CodePoint.QUOTATION_MARK);
							if (this.eatCode(CodePoint.QUOTATION_MARK)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LINE_FEED) {
					cp = this.nextCode();
					while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
					continue;
				} else if (isWhitespace(cp)) {
					let valid = true;
					const startPos = this.codePointIterator.start;
					let nextCp;
					while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
						if (nextCp === CodePoint.LINE_FEED) break;
						if (!isWhitespace(nextCp)) {
							this.moveAt(startPos);
							valid = false;
							break;
						}
					}
					if (valid) {
						cp = this.nextCode();
						while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
						continue;
					}
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	LITERAL_STRING(cp) {
		if (cp === CodePoint.SINGLE_QUOTE) {
			cp = this.nextCode();
			if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
			this.endToken("LiteralString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
		this.endToken("LiteralString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_LITERAL_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.SINGLE_QUOTE) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
					if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
						out.push(CodePoint.SINGLE_QUOTE);
						if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
							out.push(CodePoint.SINGLE_QUOTE);
							if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	SIGN(cp) {
		if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
		if (isDigit(cp)) return this.back("NUMBER");
		return this.reportParseError("unexpected-char");
	}
	NAN_OR_INF(cp) {
		if (cp === CodePoint.LATIN_SMALL_N) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
				this.endToken("Float", "end", NaN);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_I) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
				this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	NUMBER(cp) {
		const start = this.text[this.tokenStart];
		const sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
		if (cp === CodePoint.DIGIT_0) {
			if (sign === CodePoint.NULL) {
				const startPos = this.codePointIterator.start;
				const nextCp$1 = this.nextCode();
				if (isDigit(nextCp$1)) {
					const nextNextCp = this.nextCode();
					if (nextNextCp === CodePoint.COLON) {
						this.data = {
							hasDate: false,
							year: 0,
							month: 0,
							day: 0,
							hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
							minute: 0,
							second: 0
						};
						return "TIME_MINUTE";
					}
					if (isDigit(nextNextCp)) {
						const nextNextNextCp = this.nextCode();
						if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
							this.data = {
								hasDate: true,
								year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
								month: 0,
								day: 0,
								hour: 0,
								minute: 0,
								second: 0
							};
							return "DATE_MONTH";
						}
					}
					this.moveAt(startPos);
					return this.reportParseError("invalid-leading-zero");
				}
				this.moveAt(startPos);
			}
			cp = this.nextCode();
			if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
				if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
				return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
			}
			if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
				this.data = {
					minus: sign === CodePoint.DASH,
					left: [CodePoint.DIGIT_0]
				};
				return "EXPONENT_RIGHT";
			}
			if (cp === CodePoint.DOT) {
				this.data = {
					minus: sign === CodePoint.DASH,
					absInt: [CodePoint.DIGIT_0]
				};
				return "FRACTIONAL_RIGHT";
			}
			this.endToken("Integer", "start", "0", 10);
			return this.back("DATA");
		}
		const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit);
		if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
			this.data = {
				hasDate: true,
				year: Number(String.fromCodePoint(...out)),
				month: 0,
				day: 0,
				hour: 0,
				minute: 0,
				second: 0
			};
			return "DATE_MONTH";
		}
		if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
			this.data = {
				hasDate: false,
				year: 0,
				month: 0,
				day: 0,
				hour: Number(String.fromCodePoint(...out)),
				minute: 0,
				second: 0
			};
			return "TIME_MINUTE";
		}
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus: sign === CodePoint.DASH,
				left: out
			};
			return "EXPONENT_RIGHT";
		}
		if (nextCp === CodePoint.DOT) {
			this.data = {
				minus: sign === CodePoint.DASH,
				absInt: out
			};
			return "FRACTIONAL_RIGHT";
		}
		this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
		return this.back("DATA");
	}
	HEX(cp) {
		const { out } = this.parseDigits(cp, isHexDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
		return this.back("DATA");
	}
	OCTAL(cp) {
		const { out } = this.parseDigits(cp, isOctalDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
		return this.back("DATA");
	}
	BINARY(cp) {
		const { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
		return this.back("DATA");
	}
	FRACTIONAL_RIGHT(cp) {
		const { minus, absInt } = this.data;
		const { out, nextCp } = this.parseDigits(cp, isDigit);
		const absNum = [
			...absInt,
			CodePoint.DOT,
			...out
		];
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus,
				left: absNum
			};
			return "EXPONENT_RIGHT";
		}
		const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	EXPONENT_RIGHT(cp) {
		const { left, minus: leftMinus } = this.data;
		let minus = false;
		if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
			minus = cp === CodePoint.DASH;
			cp = this.nextCode();
		}
		const { out } = this.parseDigits(cp, isDigit);
		const right = out;
		if (minus) right.unshift(CodePoint.DASH);
		const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	BOOLEAN(cp) {
		if (cp === CodePoint.LATIN_SMALL_T) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", true);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_F) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", false);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	DATE_MONTH(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.month = Number(this.text.slice(start, end));
		return "DATE_DAY";
	}
	DATE_DAY(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.day = Number(this.text.slice(start, end));
		if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
		cp = this.nextCode();
		if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
		if (cp === CodePoint.SPACE) {
			const startPos = this.codePointIterator.start;
			if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
				this.moveAt(startPos);
				return "TIME_HOUR";
			}
			this.moveAt(startPos);
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalDate", "start", dateValue);
		return this.back("DATA");
	}
	TIME_HOUR(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.hour = Number(this.text.slice(start, end));
		return "TIME_MINUTE";
	}
	TIME_MINUTE(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.minute = Number(this.text.slice(start, end));
		cp = this.nextCode();
		if (cp === CodePoint.COLON) return "TIME_SECOND";
		if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		return this.processTimeEnd(cp, data);
	}
	TIME_SECOND(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.second = Number(this.text.slice(start, end));
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		cp = this.nextCode();
		if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
		return this.processTimeEnd(cp, data);
	}
	TIME_SEC_FRAC(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const start = this.codePointIterator.start;
		while (isDigit(cp)) cp = this.nextCode();
		const end = this.codePointIterator.start;
		const data = this.data;
		data.frac = this.text.slice(start, end);
		return this.processTimeEnd(cp, data);
	}
	processTimeEnd(cp, data) {
		if (data.hasDate) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				data.offsetSign = cp;
				return "TIME_OFFSET";
			}
			if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
				const dateValue$2 = getDateFromDateTimeData(data, "Z");
				this.endToken("OffsetDateTime", "end", dateValue$2);
				return "DATA";
			}
			const dateValue$1 = getDateFromDateTimeData(data, "");
			this.endToken("LocalDateTime", "start", dateValue$1);
			return this.back("DATA");
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalTime", "start", dateValue);
		return this.back("DATA");
	}
	TIME_OFFSET(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const hourStart = this.codePointIterator.start;
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const hourEnd = this.codePointIterator.start;
		cp = this.nextCode();
		const minuteStart = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const minuteEnd = this.codePointIterator.end;
		const hour = Number(this.text.slice(hourStart, hourEnd));
		const minute = Number(this.text.slice(minuteStart, minuteEnd));
		if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
		const data = this.data;
		const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
		this.endToken("OffsetDateTime", "end", dateValue);
		return "DATA";
	}
	parseDigits(cp, checkDigit) {
		if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
		const out = [];
		let before = CodePoint.NULL;
		let hasUnderscore = false;
		while (checkDigit(cp) || cp === CodePoint.UNDERSCORE) {
			if (cp === CodePoint.UNDERSCORE) {
				hasUnderscore = true;
				if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
			} else out.push(cp);
			before = cp;
			cp = this.nextCode();
		}
		if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		return {
			out,
			nextCp: cp,
			hasUnderscore
		};
	}
	parseUnicode(count) {
		const startLoc = this.codePointIterator.start;
		const start = this.codePointIterator.end;
		let charCount = 0;
		let cp;
		while ((cp = this.nextCode()) !== CodePoint.EOF) {
			if (!isHexDig(cp)) {
				this.moveAt(startLoc);
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			charCount++;
			if (charCount >= count) break;
		}
		const end = this.codePointIterator.end;
		const code = this.text.slice(start, end);
		const codePoint = parseInt(code, 16);
		if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code });
		return codePoint;
	}
	reportParseErrorControlChar() {
		return this.reportParseError("invalid-control-character");
	}
};
/**
* Check whether the code point is unquoted-key-char
*/
function isUnquotedKeyChar(cp, tomlVersion) {
	if (isLetter(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
	if (tomlVersion.lt(1, 1)) return false;
	return false;
}
/**
* Check whether the code point is control character other than tab
*/
function isControlOtherThanTab(cp) {
	return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
/**
* Check whether the code point is non-eol for TOML 1.1
*/
function isNonEOL(cp) {
	return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
/**
* Check whether the code point is a non-ascii character.
*/
function isNonAscii(cp) {
	return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
/**
* Check whether the given values is valid date
*/
function isValidDate(y, m, d) {
	if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
	return false;
}
/**
* Check whether the given values is valid time
*/
function isValidTime(h, m, s) {
	if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
	return true;
}
/**
* Get date from DateTimeData
*/
function getDateFromDateTimeData(data, timeZone) {
	const year = padStart(data.year, 4);
	const month = data.month ? padStart(data.month, 2) : "01";
	const day = data.day ? padStart(data.day, 2) : "01";
	const hour = padStart(data.hour, 2);
	const minute = padStart(data.minute, 2);
	const second = padStart(data.second, 2);
	const textDate = `${year}-${month}-${day}`;
	const frac = data.frac ? `.${data.frac}` : "";
	const dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
	if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
	return /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
/**
* Pad with zeros.
*/
function padStart(num, maxLength) {
	return String(num).padStart(maxLength, "0");
}

//#endregion
//#region src/toml-parser/keys-resolver.ts
const VALUE_KIND_VALUE = Symbol("VALUE_KIND_VALUE");
const VALUE_KIND_INTERMEDIATE = Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
	constructor(ctx) {
		this.rootKeys = /* @__PURE__ */ new Map();
		this.tables = [];
		this.ctx = ctx;
	}
	applyResolveKeyForTable(node) {
		let keys = this.rootKeys;
		const peekKeyIndex = node.key.keys.length - 1;
		for (let index = 0; index < peekKeyIndex; index++) {
			const keyNode = node.key.keys[index];
			const keyName = toKeyName(keyNode);
			node.resolvedKey.push(keyName);
			let keyStore = keys.get(keyName);
			if (!keyStore) {
				keyStore = {
					node: keyNode,
					keys: /* @__PURE__ */ new Map()
				};
				keys.set(keyName, keyStore);
			} else if (keyStore.table === "array") {
				const peekIndex = keyStore.peekIndex;
				node.resolvedKey.push(peekIndex);
				keyStore = keyStore.keys.get(peekIndex);
			}
			keys = keyStore.keys;
		}
		const lastKeyNode = node.key.keys[peekKeyIndex];
		const lastKeyName = toKeyName(lastKeyNode);
		node.resolvedKey.push(lastKeyName);
		const lastKeyStore = keys.get(lastKeyName);
		if (!lastKeyStore) if (node.kind === "array") {
			node.resolvedKey.push(0);
			const newKeyStore = {
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(lastKeyName, {
				table: node.kind,
				node: lastKeyNode,
				keys: new Map([[0, newKeyStore]]),
				peekIndex: 0
			});
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else {
			const newKeyStore = {
				table: node.kind,
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(lastKeyName, newKeyStore);
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		}
		else if (!lastKeyStore.table) if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else {
			const transformKey = {
				table: node.kind,
				node: lastKeyNode,
				keys: lastKeyStore.keys
			};
			keys.set(lastKeyName, transformKey);
			this.tables.push({
				node,
				keys: transformKey.keys
			});
		}
		else if (lastKeyStore.table === "array") if (node.kind === "array") {
			const newKeyStore = {
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			const newIndex = lastKeyStore.peekIndex + 1;
			node.resolvedKey.push(newIndex);
			lastKeyStore.keys.set(newIndex, newKeyStore);
			lastKeyStore.peekIndex = newIndex;
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else this.ctx.reportParseError("dupe-keys", lastKeyNode);
	}
	verifyDuplicateKeys(node) {
		for (const body of node.body) if (body.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
		for (const { node: tableNode, keys } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
	}
};
/**
* Verify duplicate keys from TOMLKeyValue
*/
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
	let keys = defineKeys;
	const lastKey = last(node.key.keys);
	for (const keyNode of node.key.keys) {
		const key = toKeyName(keyNode);
		let defineKey = keys.get(key);
		if (defineKey) {
			if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			defineKey.value = VALUE_KIND_INTERMEDIATE;
		} else {
			if (lastKey === keyNode) defineKey = {
				value: VALUE_KIND_VALUE,
				node: keyNode,
				keys: /* @__PURE__ */ new Map()
			};
			else defineKey = {
				value: VALUE_KIND_INTERMEDIATE,
				node: keyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(key, defineKey);
		}
		keys = defineKey.keys;
	}
	if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
	else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node.value);
}
/**
* Verify duplicate keys from TOMLInlineTable
*/
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
	for (const body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
/**
* Verify duplicate keys from TOMLArray
*/
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
	const keys = defineKeys;
	for (let index = 0; index < node.elements.length; index++) {
		const element = node.elements[index];
		let defineKey = keys.get(index);
		if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
		else {
			defineKey = {
				value: VALUE_KIND_VALUE,
				node: element,
				keys: /* @__PURE__ */ new Map()
			};
			defineKeys.set(index, defineKey);
			if (element.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
			else if (element.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
		}
	}
}
/**
* Get the after node
*/
function getAfterNode(a, b) {
	return a.range[0] <= b.range[0] ? b : a;
}

//#endregion
//#region src/toml-parser/context.ts
var Context = class {
	constructor(data) {
		this.tokens = [];
		this.comments = [];
		this.back = null;
		this.stateStack = [];
		this.needNewLine = false;
		this.needSameLine = false;
		this.currToken = null;
		this.prevToken = null;
		this.valueContainerStack = [];
		this.tokenizer = new Tokenizer(data.text, data.parserOptions);
		this.topLevelTable = data.topLevelTable;
		this.table = data.topLevelTable;
		this.keysResolver = new KeysResolver(this);
	}
	/**
	* Get the next token.
	*/
	nextToken(option) {
		this.prevToken = this.currToken;
		if (this.back) {
			this.currToken = this.back;
			this.back = null;
		} else this.currToken = this._nextTokenFromTokenizer(option);
		if ((this.needNewLine || this.needSameLine || option?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
			if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
		} else {
			const needSameLine = this.needSameLine || option?.needSameLine;
			if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
		}
		this.needNewLine = false;
		this.needSameLine = false;
		return this.currToken;
	}
	_nextTokenFromTokenizer(option) {
		const valuesEnabled = this.tokenizer.valuesEnabled;
		if (option?.valuesEnabled) this.tokenizer.valuesEnabled = option.valuesEnabled;
		let token = this.tokenizer.nextToken();
		while (token && token.type === "Block") {
			this.comments.push(token);
			token = this.tokenizer.nextToken();
		}
		if (token) this.tokens.push(token);
		this.tokenizer.valuesEnabled = valuesEnabled;
		return token;
	}
	backToken() {
		if (this.back) throw new Error("Illegal state");
		this.back = this.currToken;
		this.currToken = this.prevToken;
	}
	addValueContainer(valueContainer) {
		this.valueContainerStack.push(valueContainer);
		this.tokenizer.valuesEnabled = true;
	}
	consumeValueContainer() {
		const valueContainer = this.valueContainerStack.pop();
		this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
		return valueContainer;
	}
	applyResolveKeyForTable(node) {
		this.keysResolver.applyResolveKeyForTable(node);
	}
	verifyDuplicateKeys() {
		this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
	}
	/**
	* Report an invalid token error.
	*/
	reportParseError(code, token) {
		let offset, line, column;
		if (token) {
			offset = token.range[0];
			line = token.loc.start.line;
			column = token.loc.start.column;
		} else {
			offset = this.tokenizer.start;
			const startPos = this.tokenizer.getLocFromIndex(offset);
			line = startPos.line;
			column = startPos.column;
		}
		throw new ParseError(code, offset, line, column);
	}
};

//#endregion
//#region src/toml-parser/index.ts
const STATE_FOR_ERROR = { VALUE: "missing-value" };
const STRING_VALUE_STYLE_MAP = {
	BasicString: "basic",
	MultiLineBasicString: "basic",
	LiteralString: "literal",
	MultiLineLiteralString: "literal"
};
const STRING_KEY_STYLE_MAP = {
	BasicString: "basic",
	LiteralString: "literal"
};
const DATETIME_VALUE_KIND_MAP = {
	OffsetDateTime: "offset-date-time",
	LocalDateTime: "local-date-time",
	LocalDate: "local-date",
	LocalTime: "local-time"
};
var TOMLParser = class {
	/**
	* Initialize this parser.
	*/
	constructor(text, parserOptions) {
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
	}
	/**
	* Parse TOML
	*/
	parse() {
		const ast = {
			type: "Program",
			body: [],
			sourceType: "module",
			tokens: [],
			comments: [],
			parent: null,
			range: [0, 0],
			loc: {
				start: {
					line: 1,
					column: 0
				},
				end: {
					line: 1,
					column: 0
				}
			}
		};
		const node = {
			type: "TOMLTopLevelTable",
			body: [],
			parent: ast,
			range: cloneRange(ast.range),
			loc: cloneLoc(ast.loc)
		};
		ast.body = [node];
		const ctx = new Context({
			text: this.text,
			parserOptions: this.parserOptions,
			topLevelTable: node
		});
		let token = ctx.nextToken();
		if (token) {
			node.range[0] = token.range[0];
			node.loc.start = clonePos(token.loc.start);
			while (token) {
				const state$1 = ctx.stateStack.pop() || "TABLE";
				ctx.stateStack.push(...this[state$1](token, ctx));
				token = ctx.nextToken();
			}
			const state = ctx.stateStack.pop() || "TABLE";
			if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
			if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
			applyEndLoc(node, last(node.body));
		}
		ctx.verifyDuplicateKeys();
		ast.tokens = ctx.tokens;
		ast.comments = ctx.comments;
		const endOffset = ctx.tokenizer.end;
		const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
		ast.range[1] = endOffset;
		ast.loc.end = {
			line: endPos.line,
			column: endPos.column
		};
		return ast;
	}
	TABLE(token, ctx) {
		if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
		if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	VALUE(token, ctx) {
		if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
		if (isNumber(token)) return this.processNumberValue(token, ctx);
		if (isBoolean(token)) return this.processBooleanValue(token, ctx);
		if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
		if (isLeftBracket(token)) return this.processArray(token, ctx);
		if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	processTable(token, topLevelTableNode, ctx) {
		const tableNode = {
			type: "TOMLTable",
			kind: "standard",
			key: null,
			resolvedKey: [],
			body: [],
			parent: topLevelTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
		topLevelTableNode.body.push(tableNode);
		ctx.table = tableNode;
		let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		if (isLeftBracket(targetToken)) {
			if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
			tableNode.kind = "array";
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		}
		if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
		if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
		targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
		if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
		if (tableNode.kind === "array") {
			const rightBracket = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
			if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
		}
		applyEndLoc(tableNode, targetToken);
		ctx.applyResolveKeyForTable(tableNode);
		ctx.needNewLine = true;
		return [];
	}
	processKeyValue(token, tableNode, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: tableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		tableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				ctx.needNewLine = true;
				return [];
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
	processKeyNode(token, parent, ctx) {
		if (isDot(token)) ctx.reportParseError("invalid-leading-dot-in-key", token);
		const keyNode = {
			type: "TOMLKey",
			keys: [],
			parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		parent.key = keyNode;
		let targetToken = token;
		let dotToken = null;
		do {
			if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
			else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
			else break;
			dotToken = null;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isDot(targetToken)) break;
			dotToken = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		} while (targetToken);
		if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
		applyEndLoc(keyNode, last(keyNode.keys));
		return {
			keyNode,
			nextToken: targetToken
		};
	}
	processBareKey(token, keyNode) {
		const node = {
			type: "TOMLBare",
			name: token.value,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringKey(token, keyNode) {
		const node = {
			type: "TOMLQuoted",
			kind: "string",
			value: token.string,
			style: STRING_KEY_STYLE_MAP[token.type],
			multiline: false,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "string",
			value: token.string,
			style: STRING_VALUE_STYLE_MAP[token.type],
			multiline: isMultiLineString(token),
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processNumberValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const text = this.text;
		const [startRange, endRange] = token.range;
		let numberString = null;
		/**
		* Get the text of number
		*/
		const getNumberText = () => {
			return numberString ?? (numberString = text.slice(startRange, endRange).replace(/_/g, ""));
		};
		let node;
		if (token.type === "Integer") node = {
			type: "TOMLValue",
			kind: "integer",
			value: token.number,
			bigint: token.bigint,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		else node = {
			type: "TOMLValue",
			kind: "float",
			value: token.number,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processBooleanValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "boolean",
			value: token.boolean,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processDateTimeValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: DATETIME_VALUE_KIND_MAP[token.type],
			value: token.date,
			datetime: token.value,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processArray(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLArray",
			elements: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const nextToken = ctx.nextToken({ valuesEnabled: true });
		if (isRightBracket(nextToken)) {
			applyEndLoc(node, nextToken);
			return valueContainer.set(node);
		}
		ctx.backToken();
		return this.processArrayValue(node, valueContainer, ctx);
	}
	processArrayValue(node, valueContainer, ctx) {
		ctx.addValueContainer({
			parent: node,
			set: (valNode) => {
				node.elements.push(valNode);
				let nextToken = ctx.nextToken({ valuesEnabled: true });
				const hasComma = isComma(nextToken);
				if (hasComma) nextToken = ctx.nextToken({ valuesEnabled: true });
				if (isRightBracket(nextToken)) {
					applyEndLoc(node, nextToken);
					return valueContainer.set(node);
				}
				if (hasComma) {
					ctx.backToken();
					return this.processArrayValue(node, valueContainer, ctx);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
			}
		});
		return ["VALUE"];
	}
	processInlineTable(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLInlineTable",
			body: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		const nextToken = ctx.nextToken({ needSameLine });
		if (nextToken) {
			if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
			if (isRightBrace(nextToken)) {
				applyEndLoc(node, nextToken);
				return valueContainer.set(node);
			}
		}
		return ctx.reportParseError("unexpected-token", nextToken);
	}
	processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: inlineTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		inlineTableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				let nextToken = ctx.nextToken({ needSameLine });
				if (isComma(nextToken)) {
					nextToken = ctx.nextToken({ needSameLine });
					if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
					if (isRightBrace(nextToken)) {
						if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
					} else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
				}
				if (isRightBrace(nextToken)) {
					applyEndLoc(inlineTableNode, nextToken);
					return valueContainer.set(inlineTableNode);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
};
/**
* Check whether the given token is a dot.
*/
function isDot(token) {
	return isPunctuator(token) && token.value === ".";
}
/**
* Check whether the given token is an equal sign.
*/
function isEq(token) {
	return isPunctuator(token) && token.value === "=";
}
/**
* Check whether the given token is a left bracket.
*/
function isLeftBracket(token) {
	return isPunctuator(token) && token.value === "[";
}
/**
* Check whether the given token is a right bracket.
*/
function isRightBracket(token) {
	return isPunctuator(token) && token.value === "]";
}
/**
* Check whether the given token is a left brace.
*/
function isLeftBrace(token) {
	return isPunctuator(token) && token.value === "{";
}
/**
* Check whether the given token is a right brace.
*/
function isRightBrace(token) {
	return isPunctuator(token) && token.value === "}";
}
/**
* Check whether the given token is a comma.
*/
function isComma(token) {
	return isPunctuator(token) && token.value === ",";
}
/**
* Check whether the given token is a punctuator.
*/
function isPunctuator(token) {
	return Boolean(token && token.type === "Punctuator");
}
/**
* Check whether the given token is a bare token.
*/
function isBare(token) {
	return token.type === "Bare";
}
/**
* Check whether the given token is a string.
*/
function isString(token) {
	return token.type === "BasicString" || token.type === "LiteralString";
}
/**
* Check whether the given token is a multi-line string.
*/
function isMultiLineString(token) {
	return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
/**
* Check whether the given token is a number.
*/
function isNumber(token) {
	return token.type === "Integer" || token.type === "Float";
}
/**
* Check whether the given token is a boolean.
*/
function isBoolean(token) {
	return token.type === "Boolean";
}
/**
* Check whether the given token is a date time.
*/
function isDateTime(token) {
	return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
/**
* Apply end locations
*/
function applyEndLoc(node, child) {
	if (child) {
		node.range[1] = child.range[1];
		node.loc.end = clonePos(child.loc.end);
	}
}
/**
* clone the location.
*/
function cloneRange(range) {
	return [range[0], range[1]];
}
/**
* clone the location.
*/
function cloneLoc(loc) {
	return {
		start: clonePos(loc.start),
		end: clonePos(loc.end)
	};
}
/**
* clone the location.
*/
function clonePos(pos) {
	return {
		line: pos.line,
		column: pos.column
	};
}

//#endregion
//#region src/visitor-keys.ts
const tomlKeys = {
	Program: ["body"],
	TOMLTopLevelTable: ["body"],
	TOMLTable: ["key", "body"],
	TOMLKeyValue: ["key", "value"],
	TOMLKey: ["keys"],
	TOMLArray: ["elements"],
	TOMLInlineTable: ["body"],
	TOMLBare: [],
	TOMLQuoted: [],
	TOMLValue: []
};
const lib_KEYS = unionWith(tomlKeys);

//#endregion
//#region src/parser.ts
/**
* Parse source code
*/
function parseForESLint(code, options) {
	return {
		ast: new TOMLParser(code, options).parse(),
		visitorKeys: lib_KEYS,
		services: { isTOML: true }
	};
}

//#endregion
//#region src/traverse.ts
/**
* Check that the given key should be traversed or not.
* @this {Traversable}
* @param key The key to check.
* @returns `true` if the key should be traversed.
*/
function fallbackKeysFilter(key) {
	let value = null;
	return key !== "comments" && key !== "leadingComments" && key !== "loc" && key !== "parent" && key !== "range" && key !== "tokens" && key !== "trailingComments" && (value = this[key]) !== null && typeof value === "object" && (typeof value.type === "string" || Array.isArray(value));
}
/**
* Get the keys of the given node to traverse it.
* @param node The node to get.
* @returns The keys to traverse.
*/
function getFallbackKeys(node) {
	return Object.keys(node).filter(fallbackKeysFilter, node);
}
/**
* Get the keys of the given node to traverse it.
* @param node The node to get.
* @returns The keys to traverse.
*/
function lib_getKeys(node, visitorKeys) {
	return ((visitorKeys || lib_KEYS)[node.type] || getFallbackKeys(node)).filter((key) => !getNodes(node, key).next().done);
}
/**
* Get the nodes of the given node.
* @param node The node to get.
*/
function* getNodes(node, key) {
	const child = node[key];
	if (Array.isArray(child)) {
		for (const c of child) if (isNode(c)) yield c;
	} else if (isNode(child)) yield child;
}
/**
* Check whether a given value is a node.
* @param x The value to check.
* @returns `true` if the value is a node.
*/
function isNode(x) {
	return x !== null && typeof x === "object" && typeof x.type === "string";
}
/**
* Traverse the given node.
* @param node The node to traverse.
* @param parent The parent node.
* @param visitor The node visitor.
*/
function traverse(node, parent, visitor) {
	visitor.enterNode(node, parent);
	const keys = lib_getKeys(node, visitor.visitorKeys);
	for (const key of keys) for (const child of getNodes(node, key)) traverse(child, node, visitor);
	visitor.leaveNode(node, parent);
}
/**
* Traverse the given AST tree.
* @param node Root node to traverse.
* @param visitor Visitor.
*/
function traverseNodes(node, visitor) {
	traverse(node, null, visitor);
}

//#endregion
//#region src/utils.ts
/**
* Gets the static value for the given node.
*/
const getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
/** Generates a converter to convert from a node. */
function generateConvertTOMLValue(convertValue) {
	/**
	* Resolve TOML value
	*/
	function resolveValue(node, baseTable) {
		return resolver[node.type](node, baseTable);
	}
	const resolver = {
		Program(node, baseTable = {}) {
			return resolveValue(node.body[0], baseTable);
		},
		TOMLTopLevelTable(node, baseTable = {}) {
			for (const body of node.body) resolveValue(body, baseTable);
			return baseTable;
		},
		TOMLKeyValue(node, baseTable = {}) {
			const value = resolveValue(node.value);
			set(baseTable, resolveValue(node.key), value);
			return baseTable;
		},
		TOMLTable(node, baseTable = {}) {
			const table = getTable(baseTable, resolveValue(node.key), node.kind === "array");
			for (const body of node.body) resolveValue(body, table);
			return baseTable;
		},
		TOMLArray(node) {
			return node.elements.map((e) => resolveValue(e));
		},
		TOMLInlineTable(node) {
			const table = {};
			for (const body of node.body) resolveValue(body, table);
			return table;
		},
		TOMLKey(node) {
			return node.keys.map((key) => resolveValue(key));
		},
		TOMLBare(node) {
			return node.name;
		},
		TOMLQuoted(node) {
			return node.value;
		},
		TOMLValue(node) {
			return convertValue(node);
		}
	};
	return (node) => resolveValue(node);
}
/**
* Get the table from the table.
*/
function getTable(baseTable, keys, array) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		target = getNextTargetFromKey(target, key);
	}
	const lastKey = last(keys);
	const lastTarget = target[lastKey];
	if (lastTarget == null) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (isValue(lastTarget)) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (!array) {
		if (Array.isArray(lastTarget)) {
			const tableValue$1 = {};
			target[lastKey] = tableValue$1;
			return tableValue$1;
		}
		return lastTarget;
	}
	if (Array.isArray(lastTarget)) {
		const tableValue$1 = {};
		lastTarget.push(tableValue$1);
		return tableValue$1;
	}
	const tableValue = {};
	target[lastKey] = [tableValue];
	return tableValue;
	/** Get next target from key */
	function getNextTargetFromKey(currTarget, key) {
		const nextTarget = currTarget[key];
		if (nextTarget == null) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		if (isValue(nextTarget)) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		let resultTarget = nextTarget;
		while (Array.isArray(resultTarget)) {
			const lastIndex = resultTarget.length - 1;
			const nextElement = resultTarget[lastIndex];
			if (isValue(nextElement)) {
				const val = {};
				resultTarget[lastIndex] = val;
				return val;
			}
			resultTarget = nextElement;
		}
		return resultTarget;
	}
}
/**
* Set the value to the table.
*/
function set(baseTable, keys, value) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		const nextTarget = target[key];
		if (nextTarget == null) {
			const val = {};
			target[key] = val;
			target = val;
		} else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
			const val = {};
			target[key] = val;
			target = val;
		} else target = nextTarget;
	}
	target[last(keys)] = value;
}
/**
* Check whether the given value is a value.
*/
function isValue(value) {
	return typeof value !== "object" || value instanceof Date;
}

//#endregion
//#region package.json
var name$1 = "toml-eslint-parser";
var version$1 = "1.0.3";

//#endregion
//#region src/meta.ts
var meta_exports = /* @__PURE__ */ __exportAll({
	name: () => lib_name,
	version: () => version
});
const lib_name = name$1;
const version = version$1;

//#endregion
//#region src/index.ts
const VisitorKeys = (/* unused pure expression or super */ null && (lib_KEYS));
/**
* Parse TOML source code
*/
function parseTOML(code, options) {
	return parseForESLint(code, options).ast;
}

//#endregion

// EXTERNAL MODULE: ./build/formats/format.js
var format = __nccwpck_require__(5068);
;// CONCATENATED MODULE: ./build/formats/toml/document.js



function decode(bytes) {
    const whole = Buffer.from(bytes);
    if (!(0,external_node_buffer_.isUtf8)(whole)) {
        const lines = whole.toString('latin1').split('\n');
        const line = lines.findIndex((one) => !(0,external_node_buffer_.isUtf8)(Buffer.from(one, 'latin1'))) + 1;
        throw new format/* UnreadableConfig */.s({ line, reason: 'a byte here is not UTF-8' });
    }
    const text = whole.toString('utf8');
    return text.startsWith('\ufeff') ? { bom: '\ufeff', text: text.slice(1) } : { bom: '', text };
}
function parse(text) {
    const { body, tokens } = parsed(text);
    const lone = text.search(/\r(?!\n)/);
    if (lone >= 0)
        throw new format/* UnreadableConfig */.s({
            line: lineAt(text, lone),
            reason: 'a carriage return without a line feed',
        });
    const [root] = body;
    const headers = root.body.filter((node) => node.type === 'TOMLTable');
    const tables = [
        { path: [], node: root, pairs: root.body.filter((node) => node.type === 'TOMLKeyValue') },
        ...headers.map((node) => ({ path: node.resolvedKey, node, pairs: node.body })),
    ];
    const pairs = tables.flatMap(({ path, node, pairs }) => pairs.flatMap((pair) => within(path, pair, node)));
    return { text, tables, pairs, tokens };
}
function parsed(text) {
    try {
        return parseTOML(text, { tomlVersion: '1.1' });
    }
    catch (error) {
        if (!(error instanceof ParseError))
            throw error;
        const at = /unspecified/i.test(error.message) ? text.lastIndexOf('=', error.index) : error.index;
        throw new format/* UnreadableConfig */.s({ line: lineAt(text, at), reason: reasonFor(error) });
    }
}
function reasonFor({ message }) {
    if (/multiple times/.test(message))
        return 'a key or a table appears twice';
    return message.charAt(0).toLowerCase() + message.slice(1);
}
function within(path, node, holder) {
    const own = { path: [...path, ...keysOf(node.key)], node, holder };
    return [own, ...inside(own.path, node.value)];
}
function inside(path, value) {
    if (value.type === 'TOMLInlineTable')
        return value.body.flatMap((pair) => within(path, pair, value));
    if (value.type !== 'TOMLArray')
        return [];
    return value.elements.flatMap((element, index) => inside([...path, index], element));
}
function keysOf({ keys }) {
    return keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
}
function startsWith(path, start) {
    return start.every((key, index) => path[index] === key);
}
function isSame(one, other) {
    return one.length === other.length && startsWith(one, other);
}
function pairAt({ pairs }, path) {
    return pairs.find((pair) => isSame(pair.path, path));
}
function lineAt(text, at) {
    return text.slice(0, at).split('\n').length;
}
function lineOf({ loc }) {
    return loc.start.line;
}

;// CONCATENATED MODULE: ./build/formats/toml/lines.js
function spliced(text, splices) {
    let at = 0;
    let result = '';
    for (const { start, end, text: piece } of inOrder(splices)) {
        result += text.slice(at, start) + piece;
        at = end;
    }
    return result + text.slice(at);
}
function inOrder(splices) {
    return splices.toSorted((one, other) => one.start - other.start || one.end - other.end);
}
function lineStart(text, at) {
    return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}
function nextLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end + 1;
}
function indentAt(text, at) {
    return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}
function linesAt(text, at, lines) {
    const lineBreak = lineBreakOf(text);
    const open = at > 0 && text.charAt(at - 1) !== '\n' ? lineBreak : '';
    return { start: at, end: at, text: open + lines.map((line) => line + lineBreak).join('') };
}
function lineBreakOf(text) {
    return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
}
function isBlank(text, at) {
    return text.slice(at, nextLine(text, at)).trim() === '';
}
function isBlankBefore(text, at) {
    return at === 0 || text.slice(lineStart(text, at - 1), at).trim() === '';
}

;// CONCATENATED MODULE: ./build/formats/toml/literal.js
function literal(value) {
    if (typeof value === 'boolean')
        return String(value);
    if (!value.isWellFormed())
        throw new RangeError('a text that TOML cannot hold');
    return JSON.stringify(value).replaceAll('\x7f', '\\u007F');
}
function dotted(keys) {
    return keys.map((key) => (/^[\w-]+$/.test(key) ? key : literal(key))).join('.');
}
function inlineTable(values) {
    return `{ ${Object.entries(values)
        .map(([key, value]) => `${dotted([key])} = ${literal(value)}`)
        .join(', ')} }`;
}

;// CONCATENATED MODULE: ./build/formats/toml/add.js



function added(document, table, key, value) {
    const { text } = document;
    const braces = bracesFor(document, table);
    if (braces) {
        const pair = `${dotted([...table.slice(braces.path.length), key])} = ${value}`;
        return inBraces(document, braces.value, pair);
    }
    const header = document.tables.find(({ path }) => isSame(path, table));
    if (header)
        return underHeader(text, header, `${dotted([key])} = ${value}`);
    const neighbour = dottedNeighbour(document, table);
    if (neighbour) {
        const line = `${dotted([...table.slice(neighbour.from), key])} = ${value}`;
        const [start, end] = neighbour.node.range;
        return linesAt(text, nextLine(text, end), [indentAt(text, start) + line]);
    }
    return newSection(text, [`[${dotted(table)}]`, `${dotted([key])} = ${value}`]);
}
function newSection(text, lines) {
    return linesAt(text, text.length, isBlankBefore(text, text.length) ? lines : ['', ...lines]);
}
function underHeader(text, { node, pairs }, line) {
    const last = pairs.at(-1);
    if (last)
        return linesAt(text, nextLine(text, last.range[1]), [indentAt(text, last.range[0]) + line]);
    if (node.type === 'TOMLTopLevelTable')
        return linesAt(text, 0, [line]);
    const [start, end] = node.key.range;
    return linesAt(text, nextLine(text, end), [text.slice(lineStart(text, start), start).replace(/\S.*$/, '') + line]);
}
function bracesFor(document, table) {
    for (let length = table.length; length > 0; length -= 1) {
        const pair = pairAt(document, table.slice(0, length));
        if (pair?.node.value.type === 'TOMLInlineTable')
            return { path: pair.path, value: pair.node.value };
    }
    return undefined;
}
function inBraces({ tokens }, braces, pair) {
    const last = braces.body.at(-1);
    if (!last)
        return { start: braces.range[0], end: braces.range[1], text: `{ ${pair} }` };
    const end = last.range[1];
    const next = tokens.find(({ range }) => range[0] >= end);
    if (next?.value === ',')
        return { start: next.range[1], end: next.range[1], text: ` ${pair},` };
    return { start: end, end, text: `, ${pair}` };
}
function dottedNeighbour({ tables }, table) {
    return tables
        .filter(({ path }) => path.length < table.length && startsWith(table, path))
        .flatMap(({ path, pairs }) => pairs.map((node) => ({ node, from: path.length, path: [...path, ...keysOf(node.key)] })))
        .findLast(({ path }) => path.length > table.length && startsWith(path, table));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/formats/toml/refuse.js


function refuseWay({ tables, pairs }, path) {
    const isWay = (other) => other.length < path.length && startsWith(path, other);
    const value = pairs.find((pair) => isWay(pair.path) && pair.node.value.type !== 'TOMLInlineTable');
    const list = tables.find((table) => typeof table.path.at(-1) === 'number' && isWay(table.path.slice(0, -1)));
    const other = value?.node ?? list?.node;
    if (other)
        throw new format/* UnreadableConfig */.s({ line: lineOf(other), reason: 'a table was expected here' });
}
function refuseTable({ tables, pairs }, path) {
    const other = [...tables, ...pairs].find((one) => startsWith(one.path, path));
    if (other)
        throw new format/* UnreadableConfig */.s({ line: lineOf(other.node), reason: 'a value was expected here, not a table' });
}
function refuseOtherThanList({ tables, pairs }, path) {
    const other = [...tables, ...pairs].find((one) => startsWith(one.path, path) && typeof one.path[path.length] !== 'number');
    if (other)
        throw new format/* UnreadableConfig */.s({ line: lineOf(other.node), reason: 'a list of tables was expected here' });
}

;// CONCATENATED MODULE: ./build/formats/toml/remove.js


function removed(document, path) {
    const { text, tables, pairs } = document;
    const found = pairs.filter((pair) => startsWith(pair.path, path));
    const inLines = [
        ...tables.filter((table) => startsWith(table.path, path)).map(({ node }) => sectionOf(text, node)),
        ...found.filter(({ holder }) => holder.type !== 'TOMLInlineTable').map(({ node }) => wholeLines(text, node.range)),
    ];
    const [first] = found;
    return inLines.length > 0 || !first ? outermost(inLines) : [remove_inBraces(document, first)];
}
function sectionOf(text, { range, body, ...node }) {
    const last = body.findLast(({ type }) => type === 'TOMLKeyValue') ?? ('key' in node ? node.key : undefined);
    return wholeLines(text, [range[0], last?.range[1] ?? range[0]]);
}
function wholeLines(text, [start, end]) {
    return { start: lineStart(text, start), end: nextLine(text, end), text: '' };
}
function outermost(splices) {
    const kept = [];
    for (const splice of splices.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
        if (splice.start >= (kept.at(-1)?.end ?? 0))
            kept.push(splice);
    }
    return kept;
}
function remove_inBraces({ tokens, text }, { node, holder }) {
    const [start, end] = node.range;
    const next = tokens.find(({ range }) => range[0] >= end);
    if (next?.value === ',') {
        const blanks = /^[ \t]*/.exec(text.slice(next.range[1]))?.[0].length ?? 0;
        return { start, end: next.range[1] + blanks, text: '' };
    }
    const before = holder.body.findLast(({ range }) => range[1] <= start);
    return { start: before?.range[1] ?? start, end, text: '' };
}

;// CONCATENATED MODULE: ./build/formats/toml/items.js









function itemSplices(document, edit) {
    const array = pairAt(document, edit.array)?.node.value;
    if (array?.type === 'TOMLArray')
        return inBrackets(document, array, edit);
    refuseWay(document, edit.array);
    refuseOtherThanList(document, edit.array);
    return underHeaders(document, edit);
}
function valuesOf({ name, values }) {
    return { name, ...values };
}
function isWanted(value, edit) {
    return (0,external_node_util_.isDeepStrictEqual)({ ...value }, valuesOf(edit));
}
function givesWay(value, { name, values }) {
    const { name: itsName, url } = value;
    return itsName === name || (url !== undefined && url === values['url']);
}
function underHeaders(document, edit) {
    const { text, tables } = document;
    const isItem = (path) => path.length > edit.array.length && startsWith(path, edit.array);
    const parts = tables.flatMap(({ path, node }) => (node.type === 'TOMLTable' && isItem(path) ? [{ path, node }] : []));
    const heads = parts.filter(({ path }) => path.length === edit.array.length + 1);
    if (heads.length === 0)
        return [firstItem(document, edit)];
    const valued = heads.map(({ path, node }) => ({ path, node, value: tableOf(node) }));
    const giving = valued.filter(({ value }) => givesWay(value, edit));
    const [only] = giving;
    const end = edit.place === 'first' ? valued[0] : valued.at(-1);
    const isWhole = parts.filter(({ path }) => only && startsWith(path, only.path)).length === 1;
    if (giving.length === 1 && only === end && isWhole && isWanted(only?.value, edit))
        return [];
    const going = parts
        .filter(({ path }) => giving.some((one) => startsWith(path, one.path)))
        .map(({ node }) => sectionOf(text, node));
    const at = edit.place === 'first'
        ? aboveComments(text, sectionOf(text, heads[0]?.node).start)
        : sectionOf(text, parts.at(-1)?.node).end;
    const lines = sectionLines(edit);
    const opened = isBlankBefore(text, at) ? lines : ['', ...lines];
    const spaced = at === text.length || isBlank(text, at) ? opened : [...opened, ''];
    return [...going, linesAt(text, at, spaced)];
}
function tableOf(node) {
    return Object.fromEntries(node.body.map(({ key, value }) => [getStaticTOMLValue(key).join('.'), getStaticTOMLValue(value)]));
}
function sectionLines(edit) {
    const pairs = Object.entries(valuesOf(edit)).map(([key, value]) => `${dotted([key])} = ${literal(value)}`);
    return [`[[${dotted(edit.array)}]]`, ...pairs];
}
function aboveComments(text, start) {
    let at = start;
    while (at > 0) {
        const above = lineStart(text, at - 1);
        if (!text.slice(above, at).trimStart().startsWith('#'))
            break;
        at = above;
    }
    return at;
}
function firstItem(document, edit) {
    const table = edit.array.slice(0, -1);
    const isKey = document.pairs.some(({ path }) => table.length > 0 && path.length >= table.length && startsWith(path, table));
    const header = document.tables.some(({ path }) => isSame(path, table));
    if (isKey && !header)
        return added(document, table, edit.array.at(-1) ?? '', `[${inlineTable(valuesOf(edit))}]`);
    return newSection(document.text, sectionLines(edit));
}
function inBrackets(document, array, edit) {
    const foreign = array.elements.find(({ type }) => type !== 'TOMLInlineTable');
    if (foreign)
        throw new format/* UnreadableConfig */.s({ line: lineOf(foreign), reason: 'a list of tables was expected here' });
    const values = array.elements.map((element) => getStaticTOMLValue(element));
    const index = values.findIndex((value) => givesWay(value, edit));
    const wanted = edit.place === 'first' ? 0 : values.length - 1;
    const alone = values.every((value, at) => at === index || !givesWay(value, edit));
    if (index >= 0 && index === wanted && alone && isWanted(values[index], edit))
        return [];
    const element = array.elements[index];
    if (element)
        return [withoutElement(document, element)];
    return [withElement(document, array, inlineTable(valuesOf(edit)), edit.place)];
}
function withoutElement({ text, tokens }, { range }) {
    const next = tokens.find((token) => token.range[0] >= range[1]);
    const end = next?.value === ',' ? next.range[1] : range[1];
    const start = lineStart(text, range[0]);
    const ownLine = text.slice(start, range[0]).trim() === '' && isBlank(text, end) && end < text.length;
    if (ownLine)
        return { start, end: nextLine(text, end), text: '' };
    const blanks = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
    return { start: range[0], end: end + blanks, text: '' };
}
function withElement({ text, tokens }, array, element, place) {
    const [first] = array.elements;
    const last = array.elements.at(-1);
    if (!first || !last) {
        const at = array.range[0] + 1;
        return { start: at, end: at, text: text.charAt(at) === ']' ? element : `${element},` };
    }
    const apart = lineOf(first) > lineOf(array);
    const space = apart ? lineBreakOf(text) + indentAt(text, first.range[0]) : ' ';
    const put = (at, piece) => ({ start: at, end: at, text: piece });
    if (place === 'first')
        return put(first.range[0], `${element},${space}`);
    const next = tokens.find((token) => token.range[0] >= last.range[1]);
    return next?.value === ',' ? put(next.range[1], `${space}${element},`) : put(last.range[1], `,${space}${element}`);
}

;// CONCATENATED MODULE: ./build/formats/toml/edit.js







function stepsOf(text, edits) {
    const steps = [];
    parse(text);
    for (const edit of edits) {
        for (let before = steps.at(-1)?.after ?? text;; before = steps.at(-1)?.after ?? text) {
            const splices = splicesFor(before, edit);
            if (splices.length === 0)
                break;
            steps.push({ edit, before, splices, after: spliced(before, splices) });
        }
    }
    return steps;
}
function splicesFor(text, edit) {
    const document = parse(text);
    if (!['set', 'remove', 'item'].includes(edit.op))
        throw new RangeError('an edit of no kind that TOML has');
    if (edit.op === 'item')
        return itemSplices(document, edit);
    const path = [...edit.table, edit.key];
    if (edit.op === 'remove')
        return removed(document, path);
    const { value } = pairAt(document, path)?.node ?? {};
    if (value?.type === 'TOMLValue' && value.value === edit.value)
        return [];
    if (value)
        return [{ start: value.range[0], end: value.range[1], text: literal(edit.value) }];
    refuseWay(document, path);
    refuseTable(document, path);
    return [added(document, edit.table, edit.key, literal(edit.value))];
}

;// CONCATENATED MODULE: ./build/formats/toml/align.js
const MOST = 4_000_000;
function align(some, others) {
    const least = Math.min(some.length, others.length);
    let head = 0;
    while (head < least && some[head] === others[head])
        head += 1;
    let tail = 0;
    while (tail < least - head && some.at(-1 - tail) === others.at(-1 - tail))
        tail += 1;
    const middle = common(some.slice(head, some.length - tail), others.slice(head, others.length - tail));
    return some.map((_, index) => {
        if (index < head)
            return index;
        if (index >= some.length - tail)
            return index - some.length + others.length;
        const found = middle[index - head];
        return found === undefined ? undefined : found + head;
    });
}
function common(some, others) {
    const found = some.map(() => undefined);
    const width = others.length + 1;
    if (some.length * others.length > MOST)
        return found;
    const lengths = new Uint32Array((some.length + 1) * width);
    const length = (one, other) => lengths[one * width + other] ?? 0;
    for (let one = some.length - 1; one >= 0; one -= 1) {
        for (let other = others.length - 1; other >= 0; other -= 1) {
            const same = some[one] === others[other];
            lengths[one * width + other] = same
                ? length(one + 1, other + 1) + 1
                : Math.max(length(one + 1, other), length(one, other + 1));
        }
    }
    for (let one = 0, other = 0; one < some.length && other < others.length;) {
        if (some[one] === others[other])
            found[one++] = other++;
        else if (length(one + 1, other) >= length(one, other + 1))
            one += 1;
        else
            other += 1;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/formats/toml/merge.js


function merge(current, { before, after, splices }, { putBack, isStray }) {
    const [old, ours, now] = [linesOf(before), linesOf(after), linesOf(current)];
    const toOld = toBefore(before, after, splices);
    const toNow = align(ours.map(contentOf), now.map(contentOf));
    const going = new Set(toNow.filter((at, index) => at !== undefined && toOld[index] === undefined));
    for (const at of takenOver(now, going))
        going.delete(at);
    const known = new Set(toNow);
    for (const [at, line] of now.entries())
        if (!known.has(at) && isStray(line))
            going.add(at);
    const coming = new Map();
    for (const hunk of putBack ? hunksOf(toOld, old) : []) {
        const at = placeOf(hunk, toNow);
        if (at !== undefined && (hunk.from === hunk.to || going.has(at)))
            coming.set(at, [...(coming.get(at) ?? []), ...hunk.old]);
    }
    const lines = [...now.keys(), now.length].flatMap((at) => [
        ...(coming.get(at) ?? []),
        ...(at === now.length || going.has(at) ? [] : [now[at]]),
    ]);
    return lines.map((line, index) => (index < lines.length - 1 && !line.endsWith('\n') ? `${line}\n` : line)).join('');
}
function toBefore(before, after, splices) {
    const at = new Map();
    let moved = 0;
    let start = 0;
    const rest = [...inOrder(splices)];
    for (const [index, line] of linesOf(before).entries()) {
        const end = start + line.length;
        while (rest[0] && rest[0].end <= start)
            moved += lengthened(rest.shift());
        const isTouched = rest[0] !== undefined && rest[0].start < end;
        if (!isTouched)
            at.set(start + moved, index);
        while (rest[0] && rest[0].end <= end && rest[0].start < end)
            moved += lengthened(rest.shift());
        start = end;
    }
    let offset = 0;
    return linesOf(after).map((line) => {
        const index = at.get(offset);
        offset += line.length;
        return index;
    });
}
function lengthened(splice) {
    return splice ? splice.text.length - (splice.end - splice.start) : 0;
}
function hunksOf(toOld, old) {
    const hunks = [];
    let from = 0;
    let oldFrom = 0;
    for (const [index, at] of [...toOld, old.length].entries()) {
        if (at === undefined)
            continue;
        if (index > from || at > oldFrom)
            hunks.push({ from, to: index, old: old.slice(oldFrom, at) });
        from = index + 1;
        oldFrom = at + 1;
    }
    return hunks;
}
function placeOf({ from, to }, toNow) {
    if (from < to)
        return toNow.slice(from, to).find((at) => at !== undefined);
    const above = toNow.slice(0, from).findLast((at) => at !== undefined);
    return above === undefined ? 0 : above + 1;
}
function* takenOver(lines, going) {
    for (const [at, line] of lines.entries()) {
        if (!going.has(at) || !line.trimStart().startsWith('['))
            continue;
        const next = lines.findIndex((other, index) => index > at && other.trimStart().startsWith('['));
        const end = next < 0 ? lines.length : next;
        const under = Array.from({ length: end - at - 1 }, (_, index) => at + 1 + index);
        if (under.every((index) => going.has(index) || isIdle(lines[index] ?? '')))
            continue;
        yield at;
        if (line.trimStart().startsWith('[['))
            yield* under.filter((index) => going.has(index));
    }
}
function isIdle(line) {
    return /^\s*(?:#|$)/.test(line);
}
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function contentOf(line) {
    return line.replace(/\r?\n$/, '');
}

;// CONCATENATED MODULE: ./build/formats/toml/undo.js






function undo(current, step) {
    if (current === step.after)
        return step.before;
    const isStray = undo_parsed(current) === undefined ? (line) => holdsValue(line, step) : () => false;
    const left = merge(current, step, { putBack: true, isStray });
    const isSpoilt = undo_parsed(left) === undefined && undo_parsed(current) !== undefined;
    return withoutValue(isSpoilt ? merge(current, step, { putBack: false, isStray }) : left, step);
}
function holdsValue(line, { edit }) {
    if (edit.op !== 'set' || typeof edit.value !== 'string')
        return false;
    const at = line.indexOf(literal(edit.value));
    return at >= 0 && /=\s*$/.test(line.slice(0, at));
}
function withoutValue(text, { edit, before }) {
    if (edit.op !== 'set')
        return text;
    const path = [...edit.table, edit.key];
    const document = undo_parsed(text);
    const value = document && pairAt(document, path)?.node.value;
    if (document === undefined || value?.type !== 'TOMLValue' || value.value !== edit.value)
        return text;
    const old = pairAt(parse(before), path)?.node.value;
    const [start, end] = value.range;
    return spliced(text, old ? [{ start, end, text: before.slice(...old.range) }] : removed(document, path));
}
function undo_parsed(text) {
    try {
        return parse(text);
    }
    catch (error) {
        if (error instanceof format/* UnreadableConfig */.s)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/formats/toml/editor.js




const BOM = '\ufeff';
const editor = {
    edit(bytes, edits) {
        const { bom, text } = decode(bytes);
        const last = stepsOf(text, edits).at(-1);
        return last === undefined ? bytes : Buffer.from(bom + last.after);
    },
    unedit(current, original, edits) {
        const steps = stepsOf(decode(original).text, edits);
        const encoding = (0,external_node_buffer_.isUtf8)(current) ? 'utf8' : 'latin1';
        const text = Buffer.from(current).toString(encoding);
        const bom = text.startsWith(BOM) ? BOM : '';
        const left = steps.toReversed().reduce((after, step) => undo(after, step), text.slice(bom.length));
        return Buffer.from(bom + left, encoding);
    },
};


/***/ }),

/***/ 8400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ READY),
  f: () => (/* binding */ keepFresh)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/credentials/google-library.js + 1 modules
var google_library = __nccwpck_require__(604);
// EXTERNAL MODULE: ./build/credentials/principal.js
var credentials_principal = __nccwpck_require__(5027);
;// CONCATENATED MODULE: ./build/credentials/obtain.js

async function obtain(chosen, machine, means) {
    const { source, method } = chosen;
    if (source.kind === 'service_account_key')
        source.key.secrets.forEach(means.mask);
    if (source.kind === 'service_account_key' && method === 'service_account_key') {
        const { key } = source;
        return {
            username: '_json_key_base64',
            password: key.base64,
            method,
            source: source.kind,
            ...((0,credentials_principal/* isPrincipal */.HV)(key.clientEmail) ? { principal: key.clientEmail } : {}),
            ...(key.projectId === undefined ? {} : { project: key.projectId }),
        };
    }
    const { token, ...rest } = await accessToken(source, machine, means);
    return { username: 'oauth2accesstoken', password: token, method, source: source.kind, ...rest };
}
async function tokenOf(credential, source, machine, means) {
    if (credential.username === 'oauth2accesstoken')
        return credential.password;
    return (await accessToken(source, machine, means)).token;
}
async function accessToken(source, machine, means) {
    const { network, mask } = means;
    const { principal, ...obtained } = await obtainFrom(source, machine, network, mask);
    mask(obtained.token);
    return principal !== undefined && (0,credentials_principal/* isPrincipal */.HV)(principal) ? { ...obtained, principal } : obtained;
}
async function obtainFrom(source, machine, network, mask) {
    switch (source.kind) {
        case 'given_token':
            return (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7480))).givenToken(source.token);
        case 'service_account_key': {
            const { clientEmail: principal, projectId: project } = source.key;
            const { exchangeKey } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 866));
            const token = await exchangeKey(source.key, source.universe, network);
            return { ...token, principal, ...(project === undefined ? {} : { project }) };
        }
        case 'workload_identity_federation': {
            const { provider, serviceAccount } = source.federation;
            const { federate, federatedPrincipal } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 5531));
            const { claims, ...token } = await federate(source.federation, machine.env, network, mask);
            const principal = serviceAccount ?? federatedPrincipal(provider, claims);
            const project = serviceAccount === undefined ? undefined : (0,credentials_principal/* projectOf */.v8)(serviceAccount);
            return { ...token, ...(principal ? { principal } : {}), ...(project ? { project } : {}) };
        }
        case 'application_default_credentials': {
            const { fromCredentialFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8633));
            return fromCredentialFile(source.file, source.universe, machine.env, network, mask);
        }
        case 'metadata_server': {
            const { fromMetadataServer } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 6818));
            return fromMetadataServer(source.host, network);
        }
        case 'gcloud_cli': {
            const { fromGcloud } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9855));
            return fromGcloud(machine, mask);
        }
    }
}

;// CONCATENATED MODULE: ./build/credentials/renewal.js
const SHORT_MS = (/* unused pure expression or super */ null && (10 * 60_000));
const RENEWED_SECONDS = 900;
function whyNotRenewable(kind, method, cleanup) {
    if (!cleanup)
        return 'cleanup is false, so the files outlive the job and whatever would renew them';
    if (method === 'keyring')
        return 'the keyring obtains a token at each use anyway';
    if (method === 'service_account_key')
        return 'the clients are given the key itself, which does not expire';
    if (kind === 'given_token')
        return 'access_token is a token that somebody else obtained, and nobody here can obtain it again';
    return undefined;
}
function isToBeRenewed(refresh, credential, cleanup, now) {
    if (refresh === 'false' || credential.expiresAt === undefined)
        return false;
    if (whyNotRenewable(credential.source, credential.method, cleanup) !== undefined)
        return false;
    return refresh === 'true' || credential.expiresAt.getTime() - now.getTime() < SHORT_MS;
}
function forRenewal(source) {
    if (source.kind !== 'workload_identity_federation')
        return source;
    const { federation } = source;
    return { ...source, federation: { ...federation, lifetime: Math.min(federation.lifetime, RENEWED_SECONDS) } };
}
function untilRenewal(expiresAt, now) {
    const life = Math.max(0, expiresAt.getTime() - now.getTime());
    return life > 90_000 ? Math.min(life / 3, life - 60_000) : life / 3;
}

// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: ./build/formats/format.js
var format = __nccwpck_require__(5068);
;// CONCATENATED MODULE: ./build/formats/netrc/lexer.js
const SPACE = ' \t\r\n';
class Lexer {
    breaks = 0;
    #at = 0;
    #text;
    #reader;
    constructor(text, reader) {
        this.#text = text;
        this.#reader = reader;
    }
    word() {
        const text = this.#text;
        while (this.#at < text.length && SPACE.includes(text.charAt(this.#at)))
            this.#pass();
        const start = this.#at;
        if (start === text.length)
            return undefined;
        const quoted = text.charAt(start) === '"';
        if (quoted)
            this.#at += 1;
        let value = '';
        let run = this.#at;
        while (this.#at < text.length) {
            const at = this.#at;
            const char = text.charAt(at);
            if (quoted ? char === '"' : SPACE.includes(char)) {
                value += text.slice(run, at);
                this.#pass();
                return { start, end: quoted ? this.#at : at, value };
            }
            const escapes = char === '\\';
            if (escapes || char === '\r' || char === '\n') {
                value += text.slice(run, at);
                if (escapes)
                    this.#at += 1;
                value += this.#pass();
                run = this.#at;
            }
            else
                this.#at += 1;
        }
        return { start, end: text.length, value: value + text.slice(run) };
    }
    line() {
        const from = this.#at;
        if (from === this.#text.length)
            return undefined;
        const ends = this.#reader.anyLineBreak ? /\r\n?|\n/g : /\n/g;
        ends.lastIndex = from;
        const end = ends.exec(this.#text);
        this.#at = end ? ends.lastIndex : this.#text.length;
        return { text: this.#text.slice(from, end?.index ?? this.#text.length), whole: end !== null };
    }
    #pass() {
        const text = this.#text;
        if (this.#at === text.length)
            return this.#reader.lastBackslash;
        const char = text.charAt(this.#at);
        this.#at += 1;
        if (char === '\r' && this.#reader.anyLineBreak) {
            if (text.charAt(this.#at) === '\n')
                this.#at += 1;
            this.breaks += 1;
            return '\n';
        }
        if (char === '\n')
            this.breaks += 1;
        return char;
    }
}

;// CONCATENATED MODULE: ./build/formats/netrc/read.js


const PYTHON = {
    anyLineBreak: true,
    closesMacro: (line) => line?.text === '' && line.whole,
    lastBackslash: '',
};
const UV = {
    anyLineBreak: false,
    closesMacro: (line) => /^\p{White_Space}*$/u.test(line?.text ?? ''),
    lastBackslash: ' ',
};
const read_READERS = [PYTHON, UV];
const KEYWORDS = new Map([
    ['login', 'login'],
    ['user', 'login'],
    ['password', 'password'],
    ['account', 'account'],
]);
function read_read(text, reader) {
    const lexer = new Lexer(text, reader);
    const entries = [];
    let leading;
    let pushed;
    for (;;) {
        const breaks = lexer.breaks;
        const word = pushed ?? lexer.word();
        pushed = undefined;
        if (!word?.value)
            return { entries, leading: leading ?? entries };
        if (word.value.startsWith('#')) {
            if (lexer.breaks === breaks && word.value === '#')
                lexer.line();
        }
        else if (word.value === 'macdef') {
            lexer.word();
            leading ??= [...entries];
            if (!skipMacro(lexer, reader))
                throw flaw(text, word.start, NOT_CLOSED);
        }
        else {
            if (word.value !== 'machine' && word.value !== 'default')
                throw flaw(text, word.start, unexpected(text, word));
            const head = word.value === 'machine' ? lexer.word() : word;
            if (!head?.value)
                throw flaw(text, word.start, 'the file ends after the word machine');
            const { next, ...entry } = readEntry(text, lexer, head);
            entries.push({ host: head.value, start: word.start, head, ...entry });
            pushed = next ?? { start: text.length, end: text.length, value: '' };
        }
    }
}
const NOT_CLOSED = 'the macro that starts here (macdef) is not closed by an empty line';
function skipMacro(lexer, reader) {
    for (let line = lexer.line();; line = lexer.line()) {
        if (reader.closesMacro(line))
            return true;
        if (line === undefined)
            return false;
    }
}
function readEntry(text, lexer, head) {
    const pairs = [];
    let last = head;
    for (;;) {
        const breaks = lexer.breaks;
        const word = lexer.word();
        if (word?.value.startsWith('#')) {
            if (lexer.breaks === breaks)
                lexer.line();
            continue;
        }
        if (!word?.value || ['machine', 'default', 'macdef'].includes(word.value))
            return { pairs, last, next: word };
        const name = KEYWORDS.get(word.value);
        if (!name)
            throw flaw(text, word.start, unexpected(text, word));
        const value = lexer.word();
        if (name !== 'account')
            pairs.push({ name, keyword: word, value });
        last = value ?? word;
    }
}
function flaw(text, at, reason) {
    return new format/* UnreadableConfig */.s({ line: read_lineOf(text, at), reason });
}
function read_lineOf(text, at) {
    return text.slice(0, at).split(/\r\n?|\n/).length;
}
function unexpected(text, { start }) {
    const line = text
        .slice(0, start)
        .split(/[\r\n]/)
        .at(-1) ?? '';
    return /^\s*#/.test(line)
        ? 'this comment is read as words; it needs a space after its #, and no empty line or line that ends in a space before it'
        : 'a word here is not a keyword (machine, default, login, password, account, macdef); a value with a space needs quotes';
}

;// CONCATENATED MODULE: ./build/formats/netrc/edit.js


function stepsOf(text, edits) {
    const last = new Map(edits.map((edit) => [edit.host, edit]));
    const steps = [];
    for (const edit of last.values())
        steps.push(step(steps.at(-1)?.after ?? text, edit, new Set(last.keys())));
    return steps;
}
function entryLine({ host, login, password }) {
    return `machine ${host} login ${login} password ${password}`;
}
function step(before, edit, hosts) {
    const views = read_READERS.map((reader) => read_read(before, reader));
    const lent = distinct(views
        .flatMap(({ entries }) => entries)
        .filter(({ host }) => host === edit.host)
        .map((entry) => ({ start: entry.start, end: entry.last.end, patches: patchesFor(before, entry, edit) }))
        .filter(({ patches }) => patches.length > 0));
    const ours = views.every((view) => comesFirst(before, view, edit, hosts))
        ? ''
        : entryLine(edit) + lineBreakOf(before);
    const patches = distinct(lent.flatMap((one) => one.patches));
    const after = ours + patched(before, patches);
    for (const [index, reader] of read_READERS.entries())
        check(views[index], read_read(after, reader), before, edit);
    return { edit, before, after, ours, lent };
}
function distinct(list) {
    return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}
function comesFirst(text, { leading }, { host }, hosts) {
    const first = leading.find((entry) => entry.host === host || !hosts.has(entry.host));
    return first?.host === host && isPlain(text, first);
}
function isPlain(text, { start, last, pairs }) {
    return !/["\\#]/.test(text.slice(start, last.end)) && pairs.every(({ keyword }) => keyword.value !== 'user');
}
function patched(text, patches) {
    let at = 0;
    let result = '';
    const inOrder = patches.toSorted((one, other) => one.start - other.start || one.end - other.end);
    for (const { start, end, text: piece } of inOrder) {
        if (start < at)
            throw new format/* UnreadableConfig */.s({ line: read_lineOf(text, start), reason: DIFFERENT });
        result += text.slice(at, start) + piece;
        at = end;
    }
    return result + text.slice(at);
}
function patchesFor(text, { pairs, head }, edit) {
    const missing = ['login', 'password'].filter((name) => !pairs.some((pair) => pair.name === name));
    return [
        ...pairs
            .filter(({ name, value }) => value?.value !== edit[name])
            .map((pair) => ({ name: pair.name, ...patchFor(text, pair, edit[pair.name]) })),
        ...missing.map((name) => ({ name, ...insertion(text, head, `${name} ${edit[name]}`) })),
    ];
}
function patchFor(text, { keyword, value }, wanted) {
    if (value === undefined)
        return insertion(text, keyword, wanted);
    return { start: value.start, end: value.end, text: apart(text, value.end, wanted) };
}
function insertion(text, { end }, words) {
    return { start: end, end, text: apart(text, end, ` ${words}`) };
}
function apart(text, at, word) {
    return at === text.length || /[ \t\r\n]/.test(text.charAt(at)) ? word : `${word} `;
}
function lineBreakOf(text) {
    return /^[^\r\n]*\r\n/.test(text) ? '\r\n' : '\n';
}
const DIFFERENT = 'the programs that read netrc take the words here in different ways';
function check(before, after, text, { host, login, password }) {
    const others = ({ entries }) => entries.filter((entry) => entry.host !== host);
    const [had, has] = [others(before), others(after)];
    const index = had.findIndex((entry, at) => contentOf(entry) !== contentOf(has[at]));
    const lost = had[index] ?? (has.length === had.length ? undefined : had.at(-1));
    const found = after.entries.every((entry) => entry.host !== host || holds(entry));
    if (lost || !found || has.length !== had.length) {
        throw new format/* UnreadableConfig */.s({ line: read_lineOf(text, lost?.start ?? 0), reason: DIFFERENT });
    }
    function holds(entry) {
        return edit_valueIn(entry, 'login') === login && edit_valueIn(entry, 'password') === password;
    }
}
function edit_valueIn({ pairs }, wanted) {
    return pairs.findLast(({ name }) => name === wanted)?.value?.value;
}
function contentOf(entry) {
    return entry && JSON.stringify([entry.host, edit_valueIn(entry, 'login'), edit_valueIn(entry, 'password')]);
}

;// CONCATENATED MODULE: ./build/formats/netrc/undo.js



function undo(current, step) {
    if (current === step.after)
        return step.before;
    const entries = entriesOf(current, step);
    const left = entries.filter(hasPassword);
    if (left.length === step.lent.length + (step.ours === '' ? 0 : 1)) {
        const own = step.ours === '' ? undefined : (left.find((entry) => isWhole(current, step, entry)) ?? left[0]);
        const lent = left.filter((entry) => entry !== own);
        return patched(current, [
            ...(own ? ownPatches(current, step, own) : []),
            ...lentPatches(current, step, step.lent, lent),
        ]);
    }
    const found = new Map();
    const own = step.ours === '' ? undefined : placeOf(entryLine(step.edit), current, found);
    if (own)
        found.set(own.start, wholeLine(current, own));
    const lost = [];
    for (const lent of step.lent) {
        const { start, end, patches } = lent;
        const old = step.before.slice(start, end);
        const local = patches.map((patch) => ({ ...patch, start: patch.start - start, end: patch.end - start }));
        const place = placeOf(patched(old, local), current, found);
        if (place === undefined)
            lost.push(lent);
        else
            found.set(place.start, { ...place, text: old });
    }
    const others = entries.map((entry) => outside(entry, found)).filter(hasPassword);
    const mine = own === undefined && step.ours !== '' ? others.shift() : undefined;
    const patches = [...(mine ? ownPatches(current, step, mine) : []), ...lentPatches(current, step, lost, others)];
    return patched(current, [...found.values(), ...patches]);
}
function isWhole(current, { edit }, { machine, values }) {
    const text = current.slice(machine?.start, values.at(-1)?.value.end);
    return text.replace(/^#/, '') === entryLine(edit);
}
function wholeLine(current, { start, end }) {
    const isAlone = /^$|[\r\n]$/.test(current.slice(Math.max(0, start - 1), start));
    const [lineBreak = ''] = (isAlone && /^(?:\r\n?|\n)/.exec(current.slice(end))) || [];
    return { start, end: end + lineBreak.length, text: '' };
}
function placeOf(text, current, found) {
    for (let start = current.indexOf(text); start >= 0; start = current.indexOf(text, start + 1)) {
        const end = start + text.length;
        const whole = /^$|\s$/.test(current.slice(Math.max(0, start - 1), start)) && /^$|^\s/.test(current.slice(end, end + 1));
        if (whole && !isIn(start, end, found))
            return { start, end };
    }
    return undefined;
}
function isIn(from, to, found) {
    return found.values().some(({ start, end }) => from < end && to > start);
}
function outside(entry, found) {
    return { ...entry, values: entry.values.filter(({ keyword, value }) => !isIn(keyword.start, value.end, found)) };
}
function hasPassword({ values }) {
    return values.some(({ name }) => name === 'password');
}
function entriesOf(current, { edit }) {
    const lexer = new Lexer(current, read_READERS[0]);
    const entries = [
        { machine: undefined, host: undefined, values: [] },
    ];
    for (let word = lexer.word(); word; word = lexer.word()) {
        const keyword = word.value.replace(/^#/, '');
        if (/^(?:machine|default|macdef)$/.test(keyword)) {
            const host = keyword === 'default' ? undefined : lexer.word();
            entries.push({ machine: word, host: keyword === 'machine' ? host : undefined, values: [] });
        }
        else if (keyword === 'account') {
            lexer.word();
        }
        else if (/^(?:login|user|password)$/.test(keyword)) {
            const name = keyword === 'password' ? 'password' : 'login';
            const value = lexer.word();
            if (value?.value === edit[name])
                entries.at(-1)?.values.push({ name, keyword: word, value });
        }
    }
    return entries;
}
function ownPatches(current, step, entry) {
    const { machine, host, values } = entry;
    if (isWhole(current, step, entry)) {
        return [wholeLine(current, { start: machine?.start ?? 0, end: values.at(-1)?.value.end ?? 0 })];
    }
    const head = host?.value === step.edit.host && machine ? [cut(current, machine.start, host.end)] : [];
    return [...head, ...values.map(({ keyword, value }) => cut(current, keyword.start, value.end))];
}
function lentPatches(current, { before }, lost, left) {
    return ['login', 'password'].flatMap((name) => {
        const olds = lost.flatMap(({ patches }) => patches).filter((patch) => patch.name === name);
        const news = left.flatMap(({ values }) => values).filter((pair) => pair.name === name);
        return news.slice(0, olds.length).map(({ keyword, value }, index) => {
            const old = olds[index];
            return old.start === old.end
                ? cut(current, keyword.start, value.end)
                : { start: value.start, end: value.end, text: before.slice(old.start, old.end) };
        });
    });
}
function cut(text, from, end) {
    let start = from;
    while (start > 0 && /[ \t]/.test(text.charAt(start - 1)))
        start -= 1;
    return { start, end, text: '' };
}

;// CONCATENATED MODULE: ./build/formats/netrc/netrc.js





const netrc = {
    edit(bytes, edits) {
        edits.forEach(checkEdit);
        const text = netrc_decode(bytes);
        const last = stepsOf(text, edits).at(-1);
        return last && last.after !== text ? Buffer.from(last.after) : bytes;
    },
    unedit(current, original, edits) {
        const steps = stepsOf(netrc_decode(original), edits);
        const encoding = (0,external_node_buffer_.isUtf8)(current) ? 'utf8' : 'latin1';
        const text = Buffer.from(current).toString(encoding);
        return Buffer.from(steps.toReversed().reduce((after, step) => undo(after, step), text), encoding);
    },
};
function readNetrc(bytes) {
    const text = netrc_decode(bytes);
    const [entries = []] = READERS.map((reader) => read(text, reader).entries);
    return entries.map(({ host, start, pairs }) => ({
        host,
        login: pairs.findLast(({ name }) => name === 'login')?.value?.value ?? '',
        line: lineOf(text, start),
    }));
}
function netrc_decode(bytes) {
    const text = Buffer.from(bytes).toString('utf8');
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        const at = Buffer.from(bytes)
            .toString('latin1')
            .split(/\r\n?|\n/)
            .findIndex((line) => !(0,external_node_buffer_.isUtf8)(Buffer.from(line, 'latin1')));
        throw new format/* UnreadableConfig */.s({ line: at + 1, reason: 'a byte here is not UTF-8' });
    }
    if (text.startsWith('\ufeff'))
        throw new format/* UnreadableConfig */.s({ line: 1, reason: 'the file starts with a byte order mark' });
    return text;
}
function checkEdit({ host, login, password }) {
    for (const [name, value] of Object.entries({ host, login, password })) {
        if (!/^[!$-[\]-~][!-[\]-~]*$/.test(value))
            throw new RangeError(`a ${name} that netrc cannot hold`);
    }
}

;// CONCATENATED MODULE: ./build/formats/python-config/overlay.js
class overlay_Overlay {
    #below;
    #above;
    constructor(below, above) {
        this.#below = below;
        this.#above = above;
    }
    get(key) {
        return this.#above.get(key) ?? this.#below.get(key);
    }
    has(key) {
        return this.#above.has(key) || this.#below.has(key);
    }
    get size() {
        return [...this.keys()].length;
    }
    *entries() {
        for (const [key, value] of this.#below)
            yield [key, this.#above.get(key) ?? value];
        for (const entry of this.#above)
            if (!this.#below.has(entry[0]))
                yield entry;
    }
    *keys() {
        for (const [key] of this.entries())
            yield key;
    }
    *values() {
        for (const [, value] of this.entries())
            yield value;
    }
    [Symbol.iterator]() {
        return this.entries();
    }
    forEach(visit) {
        for (const [key, value] of this.entries())
            visit(value, key, this);
    }
}

;// CONCATENATED MODULE: ./build/formats/python-config/text.js

function text_encodingOf(...files) {
    return files.every((bytes) => (0,external_node_buffer_.isUtf8)(bytes)) ? 'utf8' : 'latin1';
}
function text_decode(bytes, encoding) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(encoding);
}
function encode(text, encoding) {
    return new Uint8Array(Buffer.from(text, encoding));
}
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
function lineAt(text, start) {
    let end = start;
    while (end < text.length && isLineSpace(text.charCodeAt(end)))
        end += 1;
    const first = end;
    for (; end < text.length; end += 1) {
        const code = text.charCodeAt(end);
        if (code === LF || code === CR)
            break;
    }
    const crlf = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF;
    return { start, first, end, next: Math.min(text.length, end + (crlf ? 2 : 1)) };
}
function* linesOf(text, from, to) {
    for (let at = from; at < to;) {
        const line = lineAt(text, at);
        yield line;
        at = line.next;
    }
}
function isIdle(text, line) {
    return line.first === line.end || isComment(text, line);
}
function isComment(text, line) {
    return startsComment(text.charAt(line.first));
}
function startsComment(content) {
    return content.startsWith('#') || content.startsWith(';');
}
function stripped(text, from, to) {
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start)))
        start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
function* wordsOf(text, from = 0, to = text.length) {
    for (let at = from; at < to; at += 1) {
        if (isSpace(text.charCodeAt(at)))
            continue;
        const start = at;
        while (at < to && !isSpace(text.charCodeAt(at)))
            at += 1;
        yield { start, end: at };
    }
}
function words(text) {
    return Array.from(wordsOf(text), ({ start, end }) => text.slice(start, end));
}
function isSpace(code) {
    if (code <= 0x20)
        return code === 0x20 || (code >= TAB && code <= CR) || code >= 0x1c;
    if (code < 0x85)
        return false;
    return (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
function isLineSpace(code) {
    return isSpace(code) && code !== LF && code !== CR;
}
function lineBreakNear(text, at) {
    if (text.charCodeAt(at - 1) === LF)
        return text.charCodeAt(at - 2) === CR ? '\r\n' : '\n';
    if (text.charCodeAt(at - 1) === CR)
        return '\r\n';
    const { end } = lineAt(text, 0);
    return text.charCodeAt(end) === CR ? '\r\n' : '\n';
}
function startsLine(text, at) {
    return at === 0 || text.charCodeAt(at - 1) === LF || text.charCodeAt(at - 1) === CR;
}
function replaceLines(text, from, to, lines) {
    if (lines === '')
        return joinLines([text.slice(0, from), text.slice(to)]);
    const opening = startsLine(text, from) ? '' : lineBreakNear(text, from);
    const closing = to === text.length || startsLine(lines, lines.length) ? '' : lineBreakNear(text, to);
    return joinLines([text.slice(0, from), opening + lines + closing, text.slice(to)]);
}
function joinLines(runs) {
    const present = runs.filter((run) => run !== '');
    return present
        .map((run, index) => (run.endsWith('\r') && present[index + 1]?.startsWith('\n') ? `${run}\n` : run))
        .join('');
}

;// CONCATENATED MODULE: ./build/formats/python-config/scan.js

const scan_DEFAULT_SECTION = 'DEFAULT';
function scan(text) {
    const sections = [];
    const taken = new Map();
    let fatal;
    let unreadable;
    let option;
    let level = 0;
    let number = 0;
    for (let at = 0; at < text.length;) {
        const line = lineAt(text, at);
        number += 1;
        at = line.next;
        if (isIdle(text, line))
            continue;
        const indent = line.first - line.start;
        if (option && option.name !== '' && indent > level) {
            option.last = line.start;
            option.end = line.next;
            continue;
        }
        level = indent;
        const header = headerIn(text, line.first, line.end);
        if (header !== undefined) {
            if (header !== scan_DEFAULT_SECTION && taken.has(header)) {
                fatal ??= { line: number, reason: `the section ${shown(`[${header}]`)} appears a second time` };
            }
            if (!taken.has(header))
                taken.set(header, new Set());
            sections.push({ name: header, start: line.start, indent, next: line.next, options: [] });
            option = undefined;
            continue;
        }
        const section = sections.at(-1);
        if (!section) {
            fatal ??= { line: number, reason: mark(text) ?? 'there is text before the first section header' };
            continue;
        }
        const delimiter = delimiterIn(text, line.first, line.end);
        if (delimiter === undefined) {
            unreadable ??= { line: number, reason: 'the line is neither a section header nor an option with “=” or “:”' };
            continue;
        }
        const name = stripped(text, line.first, delimiter).toLowerCase();
        if (name === '')
            unreadable ??= { line: number, reason: 'there is no option name before the “=” or “:”' };
        const names = taken.get(section.name);
        if (names?.has(name)) {
            const place = shown(`[${section.name}]`);
            fatal ??= { line: number, reason: `the option ${shown(name)} appears a second time in the section ${place}` };
        }
        names?.add(name);
        option = { name, line: number, start: line.start, indent, delimiter, last: line.start, end: line.next };
        section.options.push(option);
    }
    const flaw = fatal ?? unreadable;
    return flaw ? { text, sections, flaw } : { text, sections };
}
function scan_valueIn(text, option) {
    const first = lineAt(text, option.start);
    const parts = [stripped(text, option.delimiter + 1, first.end)];
    for (const line of linesOf(text, first.next, option.end)) {
        if (line.first === line.end)
            parts.push('');
        else if (!isIdle(text, line))
            parts.push(stripped(text, line.first, line.end));
    }
    return parts.join('\n');
}
function indentOf(text, { start, indent }) {
    return text.slice(start, start + indent);
}
function headerIn(text, first, end) {
    if (text.charAt(first) !== '[')
        return undefined;
    const line = text.slice(first, end);
    const close = line.lastIndexOf(']');
    return close > 1 ? line.slice(1, close) : undefined;
}
function delimiterIn(text, first, end) {
    for (let at = first; at < end; at += 1) {
        const character = text.charAt(at);
        if (character === '=' || character === ':')
            return at;
    }
    return undefined;
}
function mark(text) {
    if (text.startsWith('\ufeff') || text.startsWith('\u00ef\u00bb\u00bf')) {
        return 'the file starts with a byte order mark; save it as UTF-8 without one';
    }
    if (text.startsWith('\u00ff\u00fe') || text.startsWith('\u00fe\u00ff')) {
        return 'the file is UTF-16; save it as UTF-8 without a byte order mark';
    }
    return undefined;
}
function shown(name) {
    return /^[\w .[\]-]{1,40}$/.test(name) ? `“${name}”` : 'with a long or unusual name';
}

;// CONCATENATED MODULE: ./build/formats/python-config/options.js


function folded(name, dialect) {
    return dialect === 'pip' ? name.replaceAll('_', '-').replace(/^--/, '') : name;
}
function sectionNamed(config, name) {
    return config.sections.find((section) => section.name === name);
}
function defaultsOf(config) {
    return config.sections.filter(({ name }) => name === scan_DEFAULT_SECTION).flatMap(({ options }) => options);
}
function spellings(defaults, own) {
    if (defaults.length === 0)
        return own.map((option) => ({ option, inherited: false }));
    const held = new Map();
    for (const option of defaults)
        held.set(option.name, { option, inherited: true });
    for (const option of own)
        held.set(option.name, { option, inherited: false });
    return [...held.values()];
}
function effective(config, section, key, dialect) {
    const named = ({ name }) => folded(name, dialect) === key;
    return spellings(defaultsOf(config).filter(named), section?.options.filter(named) ?? []).at(-1);
}
function options_effectiveIn(config, dialect, read) {
    const byName = (options) => Map.groupBy(options, ({ name }) => folded(name, dialect));
    const inherited = byName(defaultsOf(config));
    const lastOf = (name, own) => spellings(inherited.get(name) ?? [], own)
        .slice(-1)
        .map(({ option }) => [name, read(option)]);
    const below = new Map([...inherited.keys()].flatMap((name) => lastOf(name, [])));
    const sections = config.sections.filter(({ name }) => name !== DEFAULT_SECTION);
    return new Map(sections.map((section) => {
        const above = [...byName(section.options)].flatMap(([name, own]) => lastOf(name, own));
        return [section.name, new Overlay(below, new Map(above))];
    }));
}

;// CONCATENATED MODULE: ./build/formats/python-config/edit.js




const LIST_INDENT = '    ';
function edit_stepsOf(text, edits, dialect) {
    const steps = [];
    for (const edit of edits) {
        for (let step = nextStep(steps.at(-1)?.after ?? text, edit, dialect); step;) {
            steps.push(step);
            step = edit.op === 'set' ? undefined : nextStep(step.after, edit, dialect);
        }
    }
    return steps;
}
function edit_read(text) {
    const config = scan(text);
    if (config.flaw)
        throw new format/* UnreadableConfig */.s(config.flaw);
    return config;
}
function nextStep(before, edit, dialect) {
    const config = edit_read(before);
    const section = sectionNamed(config, edit.section);
    const key = folded(edit.key.toLowerCase(), dialect);
    const step = (name, after) => ({ edit, name, before, after });
    if (edit.op === 'remove') {
        const option = section?.options.findLast(({ name }) => folded(name, dialect) === key);
        return option && step(option.name, replaceLines(before, option.start, option.end, ''));
    }
    const held = effective(config, section, key, dialect);
    const value = section && held && scan_valueIn(before, held.option);
    const name = held?.option.name ?? key;
    if (edit.op === 'set') {
        if (value === edit.value)
            return undefined;
        if (held && !held.inherited)
            return step(name, withValue(before, held.option, edit.value));
        return step(name, withOption(config, section, edit.section, name, [edit.value]));
    }
    const items = words(value ?? '');
    const replaced = items.find((item) => item !== edit.item && edit.instead?.includes(item));
    if (replaced === undefined && items.includes(edit.item))
        return undefined;
    if (held && !held.inherited) {
        if (replaced === undefined)
            return step(name, withItem(before, held.option, edit.item));
        return { ...step(name, withItemFor(before, held.option, replaced, edit.item)), replaced };
    }
    const others = (value === undefined ? (edit.first ?? []) : items).filter((other) => other !== edit.item && !edit.instead?.includes(other));
    return step(name, withOption(config, section, edit.section, name, [...others, edit.item]));
}
function withValue(text, option, value) {
    const line = lineAt(text, option.start);
    let at = option.delimiter + 1;
    while (at < line.end && isSpace(text.charCodeAt(at)))
        at += 1;
    const spacing = text.slice(option.delimiter + 1, at) || (at === line.end ? spacingFor(text, option) : '');
    const head = text.slice(option.start, option.delimiter + 1) + (value === '' ? '' : spacing + value);
    const kept = Array.from(linesOf(text, line.next, option.end)).filter((other) => isIdle(text, other));
    const lines = [head + text.slice(line.end, line.next), ...kept.map((other) => text.slice(other.start, other.next))];
    return replaceLines(text, option.start, option.end, joinLines(lines));
}
function spacingFor(text, { delimiter }) {
    return text.charAt(delimiter) === ':' || isSpace(text.charCodeAt(delimiter - 1)) ? ' ' : '';
}
function withItem(text, option, item) {
    const last = lineAt(text, option.last);
    const indent = option.last === option.start ? indentOf(text, option) + LIST_INDENT : text.slice(last.start, last.first);
    return insertLines(text, option.end, [indent + item]);
}
function withItemFor(text, option, other, item) {
    const line = lineWith(text, option, other);
    if (!line)
        return text;
    return replaceLines(text, line.start, line.next, withWord(text, line, valueStart(option, line), other, item));
}
function lineWith(text, option, word) {
    return linesOf(text, option.start, option.end).find((line) => !isIdle(text, line) && words(text.slice(valueStart(option, line), line.end)).includes(word));
}
function valueStart(option, line) {
    return line.start === option.start ? option.delimiter + 1 : line.start;
}
function withWord(text, line, from, word, other) {
    const span = wordsOf(text, from, line.end).find(({ start, end }) => text.slice(start, end) === word);
    if (!span)
        return text.slice(line.start, line.next);
    return text.slice(line.start, span.start) + other + text.slice(span.end, line.next);
}
function withOption(config, section, sectionName, name, items) {
    const { text } = config;
    if (!section) {
        const blank = endsBlank(text) ? [] : [''];
        return insertLines(text, text.length, [...blank, `[${sectionName}]`, ...optionLines('', name, items)]);
    }
    const last = section.options.at(-1);
    const model = last ?? config.sections[config.sections.indexOf(section) + 1];
    const indent = model ? indentOf(text, model) : '';
    return insertLines(text, last?.end ?? section.next, optionLines(indent, name, items));
}
function optionLines(indent, name, items) {
    if (items.length > 1 && !items.some(startsComment)) {
        return [`${indent}${name} =`, ...items.map((item) => indent + LIST_INDENT + item)];
    }
    const value = items.join(' ');
    return [value === '' ? `${indent}${name} =` : `${indent}${name} = ${value}`];
}
function insertLines(text, at, lines) {
    const lineBreak = lineBreakNear(text, at);
    return replaceLines(text, at, at, lines.map((line) => line + lineBreak).join(''));
}
function endsBlank(text) {
    let at = text.length;
    let breaks = startsLine(text, at) ? 0 : 1;
    while (at > 0 && isSpace(text.charCodeAt(at - 1))) {
        at -= 1;
        const crlf = text.charAt(at) === '\n' && text.charAt(at - 1) === '\r';
        if (crlf)
            at -= 1;
        if (text.charAt(at) === '\n' || text.charAt(at) === '\r')
            breaks += 1;
        if (breaks > 1)
            return true;
    }
    return at === 0;
}

;// CONCATENATED MODULE: ./build/formats/python-config/undo.js



function undo_undo(current, step) {
    if (current === step.after)
        return step.before;
    const was = place(scan(step.before), step);
    const ours = place(scan(step.after), step);
    if (!ours.option)
        return was.option ? putBack(current, step, was.option) : current;
    const without = step.edit.op === 'append' ? takeItem : takeValue;
    const left = without(current, step, was.option, ours.option);
    return was.section ? left : dropSection(left, step);
}
function place(config, { edit, name }) {
    const sections = config.sections.filter((section) => section.name === edit.section);
    const options = sections.flatMap((section) => section.options);
    return { section: sections[0], option: options.find((option) => option.name === name) };
}
function candidates(config, { edit, name }) {
    return config.sections
        .filter((section) => section.name === edit.section)
        .flatMap((section) => section.options.filter((option) => option.name === name));
}
function holderOf(current, step, ours, holds, stray) {
    const { after } = step;
    const found = candidates(scan(current), step).filter(holds);
    const written = after.slice(ours.start, ours.end);
    const content = undo_contentOf(after, ourLine(step, ours));
    return (found.find(({ start, end }) => current.slice(start, end) === written) ??
        found.find(({ start, end }) => linesOf(current, start, end).some((line) => undo_contentOf(current, line) === content)) ??
        (stray ? undefined : found[0]));
}
function takeValue(current, step, was, ours) {
    const { edit, before, after } = step;
    const value = edit.op === 'set' ? edit.value : '';
    const stray = strayIn(current, step, ours, was);
    const mine = holderOf(current, step, ours, (option) => scan_valueIn(current, option) === value, stray !== undefined);
    if (!mine)
        return stray ? takeStray(current, stray, was ? before.slice(was.start, was.end) : '') : current;
    if (!was)
        return replaceLines(current, mine.start, mine.end, '');
    const kept = Array.from(linesOf(after, ours.end, was.end + after.length - before.length), rawIn(after));
    let met = 0;
    let end = mine.end;
    const others = [];
    for (const line of linesOf(current, mine.end, current.length)) {
        if (met === kept.length || !isIdle(current, line))
            break;
        const raw = rawIn(current)(line);
        if (raw === kept[met])
            met += 1;
        else
            others.push(raw);
        end = line.next;
    }
    const old = before.slice(was.start, was.end);
    const apart = others.length === 0 || startsLine(old, old.length) ? '' : lineBreakNear(current, mine.start);
    return replaceLines(current, mine.start, end, joinLines([old + apart, ...others]));
}
function rawIn(text) {
    return (line) => text.slice(line.start, line.next);
}
function withoutFirstLine(text, option, old) {
    const line = lineAt(text, option.start);
    const name = text.slice(option.start, option.delimiter + 1) + text.slice(line.end, line.next);
    return replaceLines(text, line.start, line.next, old === '' ? name : old);
}
function takeItem(current, step, was, ours) {
    const { edit, before, after } = step;
    const item = edit.op === 'append' ? edit.item : '';
    const stray = strayIn(current, step, ours, undefined);
    const holds = (option) => words(scan_valueIn(current, option)).includes(item);
    const mine = holderOf(current, step, ours, holds, stray !== undefined);
    if (!mine)
        return stray ? takeStray(current, stray, oldLine(step, was)) : current;
    const written = after.slice(ours.start, ours.end);
    const old = was ? before.slice(was.start, was.end) : '';
    if (current.slice(mine.start, mine.end) === written)
        return replaceLines(current, mine.start, mine.end, old);
    const listed = new Set(words(scan_valueIn(after, ours)));
    if (!was && words(scan_valueIn(current, mine)).every((word) => listed.has(word))) {
        return rewrite(current, mine, (line) => isIdle(current, line));
    }
    const content = undo_contentOf(after, ourLine(step, ours));
    const lines = Array.from(linesOf(current, mine.start, mine.end)).filter((line) => !isIdle(current, line));
    const line = lines.find((one) => undo_contentOf(current, one) === content) ??
        lines.find((one) => words(current.slice(one.start, one.end)).includes(item));
    if (!line)
        return current;
    const from = valueStart(mine, line);
    const without = step.replaced === undefined
        ? withoutWord(current, line, from, item)
        : withWord(current, line, from, item, step.replaced);
    return replaceLines(current, line.start, line.next, without);
}
function ourLine({ edit, after, replaced }, ours) {
    const placed = edit.op === 'append' && replaced !== undefined ? lineWith(after, ours, edit.item) : undefined;
    return placed ?? lineAt(after, ours.last);
}
function oldLine({ before, replaced }, was) {
    const line = was && replaced !== undefined ? lineWith(before, was, replaced) : undefined;
    return line ? rawIn(before)(line) : '';
}
function undo_contentOf(text, line) {
    return stripped(text, line.first, line.end);
}
function rewrite(text, option, keeps) {
    const kept = Array.from(linesOf(text, option.start, option.end)).filter(keeps);
    return replaceLines(text, option.start, option.end, joinLines(kept.map(rawIn(text))));
}
function withoutWord(text, line, from, word) {
    const spans = Array.from(wordsOf(text, from, line.end));
    const index = spans.findIndex(({ start, end }) => text.slice(start, end) === word);
    const span = spans[index];
    if (!span)
        return text.slice(line.start, line.next);
    if (spans.length === 1 && from === line.start)
        return '';
    const start = spans[index - 1]?.end ?? span.start;
    const end = index === 0 ? (spans[1]?.start ?? line.end) : span.end;
    return text.slice(line.start, start) + text.slice(end, line.next);
}
function strayIn(current, step, ours, replaced) {
    const { before, after } = step;
    const line = ourLine(step, ours);
    const content = undo_contentOf(after, line);
    const equals = (text) => (line) => undo_contentOf(text, line) === content;
    const found = allLines(current).filter(equals(current)).toArray();
    const earlier = allLines(after.slice(0, line.start)).filter(equals(after)).toArray().length;
    const theirs = replaced ? before.slice(0, replaced.start) + before.slice(replaced.end) : before;
    const isOurs = found.length > allLines(theirs).filter(equals(theirs)).toArray().length;
    return isOurs ? found[Math.min(earlier, found.length - 1)] : undefined;
}
function takeStray(current, stray, old) {
    const options = scan(current).sections.flatMap((section) => section.options);
    const option = options.find(({ start, last }) => start === stray.start && last > start);
    return option ? withoutFirstLine(current, option, old) : replaceLines(current, stray.start, stray.next, old);
}
function allLines(text) {
    return linesOf(text, 0, text.length);
}
function dropSection(text, { edit, before }) {
    const { sections } = scan(text);
    const header = `[${edit.section}]`;
    const index = sections.findLastIndex(({ start, next }) => text.slice(start, next).trimEnd() === header);
    const section = sections[index];
    if (!section)
        return text;
    const above = sections[index - 1]?.options.at(-1);
    const below = sections[index + 1];
    for (const line of linesOf(text, section.next, below?.start ?? text.length))
        if (line.first !== line.end)
            return text;
    if (above && below && below.indent > above.indent)
        return text;
    const start = endsBlank(before) ? section.start : emptyLineBefore(text, section.start);
    return replaceLines(text, start, section.next, '');
}
function emptyLineBefore(text, at) {
    const start = lineStartBefore(text, at);
    return lineAt(text, start).end === start ? start : at;
}
function putBack(current, step, was) {
    const config = scan(current);
    if (candidates(config, step).length > 0)
        return current;
    const { before } = step;
    const earlier = place(scan(before), step).section;
    const section = config.sections.find(({ name }) => name === step.edit.section);
    if (!earlier || !section)
        return earlier ? putBackByHeader(config, before, earlier, was) : current;
    const neighbour = earlier.options[earlier.options.findIndex(({ name }) => name === was.name) - 1]?.name;
    const lineBefore = before.slice(lineStartBefore(before, was.start), was.start);
    let at = section.options.find(({ name }) => name === neighbour)?.end ?? section.next;
    for (const line of linesOf(current, at, current.length)) {
        if (!isIdle(current, line))
            break;
        if (rawIn(current)(line) === lineBefore)
            at = line.next;
    }
    return replaceLines(current, at, at, before.slice(was.start, was.end));
}
function putBackByHeader({ text, flaw }, before, section, was) {
    const header = before.slice(section.start, section.next);
    const line = allLines(text).find((one) => rawIn(text)(one) === header);
    if (!line)
        return text;
    const back = replaceLines(text, line.next, line.next, before.slice(was.start, was.end));
    return flaw || !scan(back).flaw ? back : text;
}
function lineStartBefore(text, at) {
    let start = text.slice(Math.max(0, at - 2), at) === '\r\n' ? at - 2 : Math.max(0, at - 1);
    while (!startsLine(text, start))
        start -= 1;
    return start;
}

;// CONCATENATED MODULE: ./build/formats/python-config/python-config.js







function pythonConfig(dialect) {
    return {
        edit: (bytes, edits) => edit(bytes, edits, dialect),
        unedit: (current, original, edits) => unedit(current, original, edits, dialect),
    };
}
function readOptions(bytes, dialect) {
    const text = decode(bytes, encodingOf(bytes));
    return effectiveIn(read(text), dialect, (option) => ({ value: valueIn(text, option), line: option.line }));
}
function edit(bytes, edits, dialect) {
    edits.forEach(python_config_check);
    const encoding = text_encodingOf(bytes);
    const step = edit_stepsOf(text_decode(bytes, encoding), edits, dialect).at(-1);
    if (!step)
        return bytes;
    const edited = encode(step.after, encoding);
    if (text_encodingOf(edited) !== encoding)
        refuseOtherReading(bytes, edited, edits, dialect);
    return edited;
}
function refuseOtherReading(bytes, edited, edits, dialect) {
    if (isDone(text_decode(edited, 'utf8'), edits, dialect))
        return;
    const lines = linesOf(text_decode(bytes, 'latin1'), 0, bytes.length);
    const line = lines.toArray().findIndex(({ start, end }) => !(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end))) + 1;
    throw new format/* UnreadableConfig */.s({ line, reason: 'a byte here is not UTF-8, and without it the file reads otherwise' });
}
function isDone(text, edits, dialect) {
    try {
        const last = edit_stepsOf(text, edits, dialect).at(-1);
        return last === undefined || last.after === text;
    }
    catch (error) {
        if (error instanceof format/* UnreadableConfig */.s)
            return false;
        throw error;
    }
}
function unedit(current, original, edits, dialect) {
    edits.forEach(python_config_check);
    const encoding = text_encodingOf(current, original);
    const steps = edit_stepsOf(text_decode(original, encoding), edits, dialect);
    return encode(steps.reduceRight(undo_undo, text_decode(current, encoding)), encoding);
}
function python_config_check(edit) {
    demand(['set', 'append', 'remove'].includes(edit.op), 'kind of edit');
    demand(python_config_isPlain(edit.section) && !/[[\]]/.test(edit.section), 'section', edit.section);
    demand(edit.section !== scan_DEFAULT_SECTION, 'section', edit.section);
    demand(python_config_isPlain(edit.key) && !/[=:]/.test(edit.key) && !/^[#;[]/.test(edit.key), 'key', edit.key);
    if (edit.op === 'set')
        demand(edit.value === '' || python_config_isPlain(edit.value), 'value');
    if (edit.op === 'append') {
        for (const item of [edit.item, ...(edit.first ?? [])]) {
            demand(python_config_isPlain(item) && !item.includes(' ') && !startsComment(item), 'item');
        }
    }
}
function demand(holds, what, shown) {
    const which = shown === undefined ? '' : ` ${JSON.stringify(shown)}`;
    if (!holds)
        throw new RangeError(`The ${what}${which} cannot be written to a Python configuration file`);
}
function python_config_isPlain(text) {
    return /^[!-~](?:[ -~]*[!-~])?$/.test(text);
}

;// CONCATENATED MODULE: ./build/formats/toml/toml.js
let editor;
const toml = {
    async load() {
        editor ??= (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7710))).editor;
    },
    edit: (bytes, edits) => loaded().edit(bytes, edits),
    unedit: (current, original, edits) => loaded().unedit(current, original, edits),
};
function loaded() {
    if (editor === undefined)
        throw new Error('the TOML editor is used before it is loaded');
    return editor;
}

;// CONCATENATED MODULE: ./build/formats/catalogue.js



const FORMATS = {
    pip: pythonConfig('pip'),
    pypirc: pythonConfig('pypirc'),
    netrc: netrc,
    toml: toml,
};

;// CONCATENATED MODULE: ./build/ledger/shape.js
function value(holds) {
    return (value, at) => (holds(value) ? undefined : at);
}
function shape_text(holds = () => true) {
    return value((value) => typeof value === 'string' && holds(value));
}
const count = value((value) => Number.isSafeInteger(value) && value >= 0);
function list(item) {
    return (value, at) => {
        if (!Array.isArray(value))
            return at;
        return first(value, (one, index) => item(one, `${at}[${index}]`));
    };
}
function fields(needed, optional = {}) {
    return (value, at) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return at;
        const given = value;
        const names = new Set([...Object.keys(needed), ...Object.keys(given)]);
        return first([...names], (name) => {
            const shape = shapeOf(name, needed) ?? (Object.hasOwn(given, name) ? shapeOf(name, optional) : undefined);
            return shape ? shape(given[name], `${at}.${name}`) : `${at}.${name}`;
        });
    };
}
function either(...shapes) {
    return (value, at) => {
        const wrong = shapes.map((shape) => shape(value, at));
        return wrong.includes(undefined) ? undefined : wrong.toSorted((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0];
    };
}
function shapeOf(name, shapes) {
    return Object.hasOwn(shapes, name) ? shapes[name] : undefined;
}
function first(all, look) {
    for (const [index, one] of all.entries()) {
        const wrong = look(one, index);
        if (wrong !== undefined)
            return wrong;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/ledger/ledger.js




const EMPTY = { version: 1, holders: [], files: [] };
function layersOf(holders, path) {
    return holders.flatMap(({ layers }) => layers.filter((layer) => layer.path === path));
}
function pathsOfHolder({ layers }) {
    return [...new Set(layers.map(({ path }) => path))];
}
function serialise(part) {
    return (0,secret/* toRevealingJson */.xe)(part);
}
function parse(text) {
    let ledger;
    try {
        ledger = (0,secret/* fromRevealingJson */.md)(text);
    }
    catch {
        throw new Error('it is not JSON');
    }
    const wrong = LEDGER(ledger, 'the ledger') ?? strayFile(ledger);
    if (wrong !== undefined)
        throw new Error(`${wrong} is not as this version of the action writes it`);
    return ledger;
}
const isPath = (one) => external_node_path_.isAbsolute(one) && external_node_path_.normalize(one) === one && !one.includes('\0');
const filePath = shape_text(isPath);
const sha256 = shape_text((one) => /^[0-9a-f]{64}$/.test(one));
const ledger_secret = value((one) => one instanceof secret/* Secret */.zh);
const content = either(shape_text(), ledger_secret);
const yes = value((one) => one === true);
const LAYER = either(fields({ kind: shape_text((one) => one === 'create'), path: filePath, content }, { encoding: shape_text((one) => one === 'latin1'), theirs: yes, optional: yes }), fields({
    kind: shape_text((one) => one === 'edit'),
    path: filePath,
    format: shape_text((one) => Object.hasOwn(FORMATS, one)),
    edits: list(value((one) => typeof one === 'object' && one !== null && Object.values(one).every(isOperand))),
}, { theirs: yes, optional: yes, claim: fields({ key: shape_text(), owner: content }, { first: yes }) }));
function isOperand(one) {
    return (ledger_isPlain(one) ||
        one instanceof secret/* Secret */.zh ||
        (typeof one === 'object' &&
            one !== null &&
            Object.values(one).every((item) => ledger_isPlain(item) || item instanceof secret/* Secret */.zh)));
}
function ledger_isPlain(one) {
    return typeof one === 'string' || typeof one === 'boolean';
}
const PROCESS = fields({ pid: count }, { start: shape_text() });
const HOLDER = fields({
    id: shape_text((one) => /^[\w-]{1,64}$/.test(one)),
    job: shape_text(),
    marker: filePath,
    host: fields({ name: shape_text() }, { boot: shape_text(), space: shape_text() }),
    until: count,
    layers: list(LAYER),
    watched: list(filePath),
    seal: shape_text(),
}, {
    worker: PROCESS,
    keeper: PROCESS,
    credential: fields({ username: shape_text(), password: ledger_secret }),
    former: list(ledger_secret),
    linked: list(filePath),
});
const FILE = (record, at) => fields({
    path: filePath,
    temporary: filePath,
    aside: filePath,
    folders: list(filePath),
    original: either(value((one) => one === null), fields({ sha256, mode: count, group: count })),
    known: list(sha256),
})(record, at) ?? misplaced(record, at);
function misplaced({ path: file, temporary, aside, folders }, at) {
    const name = external_node_path_.basename(temporary);
    if (external_node_path_.dirname(temporary) !== external_node_path_.dirname(file) || !TEMPORARY.test(name))
        return `${at}.temporary`;
    if (aside !== asideOf(temporary))
        return `${at}.aside`;
    return folders.every((folder) => file.startsWith(folder + external_node_path_.sep)) ? undefined : `${at}.folders`;
}
function asideOf(temporary) {
    return `${temporary}-original`;
}
const TEMPORARY = /^\..*\.setup-artifact-registry-python-[0-9a-f]{12}$/s;
const LEDGER = fields({ version: value((one) => one === 1), holders: list(HOLDER), files: list(FILE) });
function strayFile({ holders, files }) {
    const known = new Set(files.map((file) => file.path));
    const stray = holders.findIndex((holder) => pathsOfHolder(holder).some((one) => !known.has(one)));
    return stray === -1 ? undefined : `the ledger.holders[${stray}].layers`;
}

// EXTERNAL MODULE: ./build/machine/failures.js
var failures = __nccwpck_require__(9007);
// EXTERNAL MODULE: ./build/machine/read-file.js
var read_file = __nccwpck_require__(8463);
// EXTERNAL MODULE: ./build/machine/shell.js
var shell = __nccwpck_require__(3188);
;// CONCATENATED MODULE: ./build/ledger/failures.js


const NOTHING_CHANGED = 'The file is unchanged.';
const ISOLATED = "scope: isolated, which only writes to the runner's temporary folder";
const FILE_NOT_PYTHON_CONFIG = (0,failure/* explanation */.Qb)('FILE_NOT_PYTHON_CONFIG', 'pip or twine cannot read its configuration file', { path: '/home/runner/.pypirc', line: 7, reason: 'the section [pypi] appears twice' }, ({ path, line, reason }) => ({
    what: `Python cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
    why: "pip and twine read this file with Python's configparser, which rejects it for the same reason.",
    fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`,
}));
const FILE_NOT_NETRC = (0,failure/* explanation */.Qb)('FILE_NOT_NETRC', 'the netrc file is not valid', { path: '/home/runner/.netrc', line: 3, reason: 'a word here is not a keyword' }, ({ path, line, reason }) => ({
    what: `netrc readers cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
    why: 'One such line makes pip, poetry, pdm and uv ignore the whole file, and any credential in it.',
    fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`,
}));
const FILE_NOT_TOML = (0,failure/* explanation */.Qb)('FILE_NOT_TOML', 'a TOML file is not valid', { path: '/home/runner/.config/uv/uv.toml', line: 2, reason: 'a key or a table appears twice' }, ({ path, line, reason }) => ({
    what: `TOML readers cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
    why: 'The client that reads this file rejects it for the same reason.',
    fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`,
}));
const UNREADABLE = {
    pip: FILE_NOT_PYTHON_CONFIG,
    pypirc: FILE_NOT_PYTHON_CONFIG,
    netrc: FILE_NOT_NETRC,
    toml: FILE_NOT_TOML,
};
const FILE_CANNOT_HOLD = (0,failure/* explanation */.Qb)('FILE_CANNOT_HOLD', 'a file cannot hold the credential', { path: '/home/runner/.netrc', reason: 'a password that netrc cannot hold' }, ({ path, reason }) => ({
    what: `The credential does not fit into ${path}: ${reason}. ${NOTHING_CHANGED}`,
    why: 'The credential has characters, such as spaces or quotes, that tokens and keys from Google never have.',
    fix: 'Check what access_token or key is set to; an access token starts with "ya29.".',
}));
const ENTRY_SHARED = (0,failure/* explanation */.Qb)('ENTRY_SHARED', 'netrc has one credential per host, and two are needed', { path: '/home/runner/.netrc', key: 'us-central1-python.pkg.dev' }, ({ path, key }) => ({
    what: `netrc has no entry for ${key} for now: another use of this action needs one for a different identity (${path}).`,
    why: "netrc has one credential per host. The credentials in the clients' own files still work, but a command that only names the index finds none.",
    fix: 'Use one identity for both repositories, repositories in different locations, or a job for each.',
}));
const ENTRY_TAKEN = (0,failure/* explanation */.Qb)('ENTRY_TAKEN', 'netrc already has another credential for this host', { path: '/home/runner/.netrc', key: 'us-central1-python.pkg.dev' }, ({ path, key }) => ({
    what: `${path} keeps the credential of an earlier use of this action for ${key}, which is for a different identity.`,
    why: "netrc has one credential per host, and the earlier use keeps its entry fresh until the job ends. The credentials in the clients' own files are those of this use, but a command that only names the index sends the other one.",
    fix: 'Use one identity for both repositories, repositories in different locations, or a job for each.',
}));
const ENTRY_DISPUTED = (0,failure/* explanation */.Qb)('ENTRY_DISPUTED', 'netrc can hold only one credential per host', { path: '/home/runner/.netrc', key: 'us-central1-python.pkg.dev' }, ({ path, key }) => ({
    what: `netrc can only hold one credential for ${key}: another use of this action has it for a different identity (${path}).`,
    why: 'At least one of the two uses depends on netrc: netrc is only, index_mode is named, or one of its clients reads its credential nowhere else.',
    fix: 'Use one identity for both repositories, repositories in different locations, or a job for each.',
}));
const failures_NOT_WRITABLE = (0,failure/* explanation */.Qb)('NOT_WRITABLE', 'a configuration file cannot be written', { path: '/home/runner/.config/pip/pip.conf', folder: '/home/runner/.config/pip', error: 'EACCES' }, ({ path, folder, error }, platform) => ({
    what: `This action cannot write ${path}: the system reports ${error} for the folder ${folder}.`,
    likely: error === 'EROFS'
        ? 'The folder is on a read-only file system.'
        : platform === 'win32'
            ? 'The file is read-only, another program has it open, or its folder is protected.'
            : 'The folder is protected or belongs to another user, often because an earlier job ran as root in a container.',
    fix: error === 'EROFS'
        ? `Set HOME for the job to a folder that it can write to, or use ${ISOLATED}.`
        : `${platform === 'win32' ? 'Close the program that has the file open, or run this' : 'Run this'} on the runner's machine:\n  ${(0,shell/* shellOf */.o)(platform).letWrite(path, folder)}\nor use ${ISOLATED}.`,
}));
const NOT_READABLE = (0,failure/* explanation */.Qb)('NOT_READABLE', 'a configuration file cannot be read', { path: '/home/runner/.pypirc', error: 'EACCES' }, ({ path, error }, platform) => ({
    what: `This action cannot read ${path}: the system reports ${error}. ${NOTHING_CHANGED}`,
    likely: platform === 'win32'
        ? "Another program has it open, or its permissions do not let the job's user read it."
        : "Its permissions, or those of a folder above it, do not let the job's user read it.",
    fix: `${platform === 'win32' ? 'Close the program that has the file open, or run this' : 'Run this'} on the runner's machine:\n  ${(0,shell/* shellOf */.o)(platform).letRead(path)}\nor use ${ISOLATED}.`,
}));
const failures_FILE_OF_ANOTHER_OWNER = (0,failure/* explanation */.Qb)('FILE_OF_ANOTHER_OWNER', 'a configuration file belongs to another user', { path: '/home/runner/.pypirc', owner: 0, user: 1001, folder: false }, ({ path, owner, user, folder }, platform) => ({
    what: `Another user (${owner}) owns ${path}, but this job runs as user ${user}. ${folder ? 'Nothing in it was changed.' : NOTHING_CHANGED}`,
    likely: 'An earlier job or step, often in a container, ran as that user. Replacing the file would change its owner.',
    fix: `Run this on the runner's machine:\n  ${(0,shell/* shellOf */.o)(platform).give(path, user, folder)}\nor use ${ISOLATED}.`,
}));
const failures_FILE_HAS_HARD_LINKS = (0,failure/* explanation */.Qb)('FILE_HAS_HARD_LINKS', 'a configuration file has hard links', { path: '/home/runner/.pypirc', links: 2 }, ({ path, links }, platform) => ({
    what: `A hard link leads to ${path}: the file has ${links} names. ${NOTHING_CHANGED}`,
    why: 'This action replaces whole files, so the other names would keep the old content.',
    fix: `Replace it with a symbolic link, or with a copy of its own:\n  ${(0,shell/* shellOf */.o)(platform).separate(path)}`,
}));
const FILE_EXISTS = (0,failure/* explanation */.Qb)('FILE_EXISTS', 'a file of that name already exists', { path: '/home/runner/_temp/credentials.json' }, ({ path }) => ({
    what: `A file already exists at ${path} that this action did not write.`,
    why: 'This action never replaces a file that another step wrote there.',
    fix: `Change the step that writes ${path} to use another name.`,
}));
const LINK_LOOP = (0,failure/* explanation */.Qb)('LINK_LOOP', 'a symbolic link leads back to itself', { path: '/home/runner/.pypirc' }, ({ path }, platform) => ({
    what: `A symbolic link leads back to itself: ${path}.`,
    likely: 'The links were created in the wrong direction.',
    fix: `Check where it leads, and remove the wrong link:\n  ${(0,shell/* shellOf */.o)(platform).show(path)}`,
}));
const failures_LINK_DANGLING = (0,failure/* explanation */.Qb)('LINK_DANGLING', 'a symbolic link leads to a missing folder', { path: '/home/runner/.pypirc', folder: '/mnt/dotfiles' }, ({ path, folder }, platform) => ({
    what: `A symbolic link leads to a missing folder: ${path} to ${folder}.`,
    likely: 'A volume is not mounted, or a repository of dotfiles is not checked out, on this runner.',
    fix: `Mount or create the folder before this step, or remove the link:\n  ${(0,shell/* shellOf */.o)(platform).remove(path)}`,
}));
const FOLDER_IS_A_FILE = (0,failure/* explanation */.Qb)('FOLDER_IS_A_FILE', 'a file is where a folder is needed', { path: '/home/runner/.config/pip/pip.conf' }, ({ path }, platform) => ({
    what: `This action cannot create ${path}: one of the folders in that path is a file.`,
    likely: 'An earlier step wrote a file there.',
    fix: `Remove or rename that file:\n  ${(0,shell/* shellOf */.o)(platform).show(path)}`,
}));
const DISK_FULL = (0,failure/* explanation */.Qb)('DISK_FULL', 'the disk is full', { path: '/home/runner/.pypirc', error: 'ENOSPC' }, ({ path, error }, platform) => ({
    what: `${error === 'EDQUOT' ? 'The quota is used up' : 'The disk is full'}, so ${path} was not written (${error}). The original file is untouched.`,
    why: error === 'EDQUOT' ? "The job's user has a disk quota." : 'The disk of that folder has no space left.',
    fix: `Free some space before this step, for example by removing caches and unused images:\n  ${(0,shell/* shellOf */.o)(platform).showSpace}`,
}));
const FILE_SYSTEM_ERROR = (0,failure/* explanation */.Qb)('FILE_SYSTEM_ERROR', 'the disk reported an error', { path: '/home/runner/.pypirc', error: 'EIO', call: 'rename' }, ({ path, error, call }) => ({
    what: `The system reported ${error} (${call}) for ${path}. The original file is untouched.`,
    likely: 'The disk or network share has a fault, or another program has the file open.',
    fix: `Run the job again. If it fails again, check the disk of the runner, or use ${ISOLATED}.`,
}));
const NOT_PRIVATE = (0,failure/* explanation */.Qb)('NOT_PRIVATE', 'a file cannot be made private', { path: 'C:\\Users\\runner\\pip\\pip.ini', reason: 'icacls ended with status 5' }, ({ path, reason }) => ({
    what: `Access to ${path} could not be limited to the job's user, so it was not written (${reason}).`,
    why: 'The file would hold a secret. Some file systems, such as FAT and some network shares, have no access rights.',
    fix: `Move the home of the runner to an NTFS volume, or use ${ISOLATED}.`,
}));
const LEDGER_NOT_A_FOLDER = (0,failure/* explanation */.Qb)('LEDGER_NOT_A_FOLDER', "this action's folder is something else", { path: '/home/runner/.setup-artifact-registry-python', kind: 'a symbolic link' }, ({ path, kind }, platform) => ({
    what: `This action needs a folder of its own at ${path}, but it is ${kind}. Nothing behind it was changed.`,
    why: 'This action keeps the original files there until it restores them, so it follows no link and uses no other folder.',
    fix: `Check what it is, and remove it:\n  ${(0,shell/* shellOf */.o)(platform).show(path)}\n  ${(0,shell/* shellOf */.o)(platform).remove(path)}`,
}));
const LOCK_NOT_OURS = (0,failure/* explanation */.Qb)('LOCK_NOT_OURS', "something else is in this action's lock folder", { path: '/home/runner/.setup-artifact-registry-python/lock', entry: 'notes' }, ({ path, entry }, platform) => ({
    what: `Something else is in the lock folder ${path}: ${JSON.stringify(entry)}. This action cannot continue.`,
    likely: 'Jobs that share a home use this folder to take turns. A program or a person put something into it.',
    fix: `Check what it is, and remove the folder while no other job is running on the machine:\n  ${(0,shell/* shellOf */.o)(platform).showAll(path)}\n  ${(0,shell/* shellOf */.o)(platform).removeAll(path)}`,
}));
const LEDGER_BUSY = (0,failure/* explanation */.Qb)('LEDGER_BUSY', "another job is using this action's folder", { root: '/home/runner/.setup-artifact-registry-python', holder: 'process 4711', seconds: 60 }, ({ root, holder, seconds }) => ({
    what: `Another job is still using ${root} after ${seconds} seconds (${holder}).`,
    likely: 'Jobs that share a home take turns. The other one is stopped, or the disk is very slow.',
    fix: `Check ${holder} on the runner's machine, and end it if it hangs. The next use of this action then restores its files.`,
}));
const LEDGER_DAMAGED = (0,failure/* explanation */.Qb)('LEDGER_DAMAGED', "this action's records are damaged", { path: '/home/runner/.setup-artifact-registry-python/ledger.json', reason: 'it is not JSON' }, ({ path, reason }) => ({
    what: `This action cannot use its records in ${path}: ${reason}.`,
    likely: 'A program or a person changed the file, the disk has a fault, or a newer version of this action wrote it.',
    fix: 'Remove lines for pkg.dev that should not be there from pip.conf (pip.ini) and .pypirc in the home. Then remove the folder of the file above.',
}));
const NOT_RESTORED = (0,failure/* explanation */.Qb)('NOT_RESTORED', 'a file was not restored', { path: '/home/runner/.pypirc', because: 'line 7: the section [pypi] appears twice' }, ({ path, because }) => ({
    what: `This action could not restore ${path}: ${because}. The file holds no credential of this job.`,
    likely: 'A later step of this job changed the file, so its original content is not certain.',
    fix: `Check ${path} on the runner's machine. The next use of this action there tries again.`,
}));
const SECRET_MAY_REMAIN = (0,failure/* explanation */.Qb)('SECRET_MAY_REMAIN', 'a credential may remain on the runner', { path: '/home/runner/.pypirc', because: 'line 7: the section [pypi] appears twice' }, ({ path, because }) => ({
    what: `A credential of this job may remain in ${path}: ${because}`,
    likely: "A later step of this job changed the file, its folder or this action's records, or the disk has a fault.",
    fix: `Remove the lines for pkg.dev from ${path} on the runner's machine. If the credential was a service account key, disable the key.`,
}));
const LEDGER_LOST = (0,failure/* explanation */.Qb)('LEDGER_LOST', "this action's records are gone", {
    root: '/home/runner/.setup-artifact-registry-python',
    because: 'the ledger no longer exists',
    paths: ['/home/runner/.pypirc'],
}, ({ root, because, paths }) => ({
    what: `This action lost its records in ${root}: ${because}. These files hold no credential of this job, but were not restored:\n${paths.map((path) => `- ${path}`).join('\n')}`,
    likely: 'A step of this job removed the folder, or another job considered this one ended and removed its lines.',
    fix: 'Check these files if they should hold settings of your own. Do not remove the folder above in a step.',
}));
const HARD_LINK_LEFT = (0,failure/* explanation */.Qb)('HARD_LINK_LEFT', 'a hard link keeps lines of this action', { path: '/home/runner/.pypirc' }, ({ path }) => ({
    what: `A hard link keeps this action's lines of ${path}, which was restored. The credential in them was overwritten.`,
    why: 'A step made a hard link to the file that this action wrote, and this action replaces whole files.',
    fix: `Remove the hard link on the runner's machine, and change the step to copy the file instead.`,
}));

;// CONCATENATED MODULE: ./build/ledger/look.js







function realPath(file) {
    try {
        return follow(path.resolve(file));
    }
    catch (error) {
        throw failed(error, file);
    }
}
function follow(file) {
    try {
        return realpathSync(file);
    }
    catch (error) {
        if (errorCode(error) !== 'ENOENT')
            throw error;
    }
    const folder = path.dirname(file);
    if (folder === file)
        return file;
    if (!lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink())
        return path.join(follow(folder), path.basename(file));
    const target = path.resolve(follow(folder), readlinkSync(file));
    const home = path.dirname(target);
    if (!statSync(home, { throwIfNoEntry: false })?.isDirectory())
        throw new Failure(LINK_DANGLING({ path: file, folder: home }));
    return follow(target);
}
function missingFolders(file) {
    const missing = [];
    for (let folder = external_node_path_.dirname(file); (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false }) === undefined; folder = external_node_path_.dirname(folder)) {
        missing.unshift(folder);
    }
    return missing;
}
function look(file) {
    try {
        const { bytes, stats } = (0,read_file/* readUserFile */.E)(file, external_node_fs_.constants.O_NOFOLLOW ?? 0);
        return { bytes, mode: stats.mode & 0o7777, group: stats.gid };
    }
    catch (error) {
        const code = errorCode(error) ?? '';
        if (code === 'ENOENT')
            return null;
        if (code === 'ELOOP')
            throw new failure/* Failure */.HR((0,failures/* FILE_NOT_REGULAR */.WD)({ path: file, kind: 'a symbolic link' }), { cause: error });
        if (/^E(ACCES|PERM|BUSY)$/.test(code))
            throw new failure/* Failure */.HR(NOT_READABLE({ path: file, error: code }), { cause: error });
        throw failed(error, file);
    }
}
function namesOf(file) {
    return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.nlink ?? 0;
}
function hindrances({ path: file, aside }, machine) {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    const problems = [];
    if (stats !== undefined && machine.user !== undefined && stats.uid !== machine.user) {
        problems.push(FILE_OF_ANOTHER_OWNER({ path: file, owner: stats.uid, user: machine.user, folder: false }));
    }
    const links = stats === undefined ? 0 : stats.nlink - (lstatSync(aside, { throwIfNoEntry: false })?.ino === stats.ino ? 1 : 0);
    if (links > 1)
        problems.push(FILE_HAS_HARD_LINKS({ path: file, links }));
    const folder = path.dirname(missingFolders(file)[0] ?? file);
    try {
        accessSync(folder, constants.W_OK | constants.X_OK);
    }
    catch (error) {
        problems.push(NOT_WRITABLE({ path: file, folder, error: errorCode(error) ?? '' }));
    }
    return problems;
}
function failed(error, file) {
    if (error instanceof failure/* Failure */.HR)
        return error;
    const { code, syscall } = error;
    if (code === undefined)
        throw error;
    return new failure/* Failure */.HR(explain(code, syscall ?? 'a call', file), { cause: error });
}
function reasonOf(error, file) {
    if (error instanceof format/* UnreadableConfig */.s)
        return `line ${error.line}: ${error.reason}`;
    try {
        return failed(error, file)
            .problems.map(({ what }) => what)
            .join(' ');
    }
    catch {
        return `the action made a mistake (${error instanceof Error ? error.name : typeof error})`;
    }
}
function isReplaced(error) {
    const codes = [failures/* FILE_IS_A_FOLDER */.Z_.code, failures/* FILE_NOT_REGULAR */.WD.code];
    return error instanceof failure/* Failure */.HR && error.problems.every(({ code }) => codes.includes(code));
}
function explain(error, call, file) {
    switch (error) {
        case 'ENOSPC':
        case 'EDQUOT':
            return DISK_FULL({ path: file, error });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return failures_NOT_WRITABLE({ path: file, folder: external_node_path_.dirname(file), error });
        case 'ELOOP':
            return LINK_LOOP({ path: file });
        case 'ENOTDIR':
            return FOLDER_IS_A_FILE({ path: file });
        case 'EISDIR':
            return (0,failures/* FILE_IS_A_FOLDER */.Z_)({ path: file });
        case 'EBUSY':
            if (process.platform === 'win32')
                return failures_NOT_WRITABLE({ path: file, folder: external_node_path_.dirname(file), error });
            return FILE_SYSTEM_ERROR({ path: file, error, call });
        default:
            return FILE_SYSTEM_ERROR({ path: file, error, call });
    }
}
function errorCode(error) {
    return error.code;
}

;// CONCATENATED MODULE: ./build/ledger/claims.js

function standing(layers) {
    return layers.filter((layer) => contestants(layer, layers).length === 0);
}
function contestants(layer, layers) {
    const claim = claimOf(layer);
    if (claim === undefined)
        return [];
    return layers.filter((other) => {
        const theirs = claimOf(other);
        return theirs?.key === claim.key && (0,secret/* reveal */._c)(theirs.owner) !== (0,secret/* reveal */._c)(claim.owner);
    });
}
function claimOf(layer) {
    return layer.kind === 'edit' ? layer.claim : undefined;
}

;// CONCATENATED MODULE: ./build/ledger/forms.js
function forms_formsOf(password) {
    const plain = unspaced(password);
    const json = JSON.stringify(plain).slice(1, -1);
    const shifted = [0, 1, 2].map((shift) => {
        const base64 = Buffer.from(' '.repeat(shift) + password).toString('base64');
        return base64.slice(shift === 0 ? 0 : 4, base64.endsWith('=') ? -4 : undefined);
    });
    const urlSafe = shifted.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
    const base64 = [...shifted, ...urlSafe].filter((text) => text.length >= SHORTEST_BASE64);
    return [...new Set([plain, json, ...base64])].filter((form) => form !== '');
}
const SHORTEST_BASE64 = 8;
function readings(content) {
    const plain = unspaced(content.toString('latin1'));
    const decoded = plain.replace(/%{1,2}([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return plain === decoded ? [plain] : [plain, decoded];
}
function holds(content, password) {
    const texts = readings(content);
    return forms_formsOf(forms_asLatin1(password.reveal())).some((form) => texts.some((text) => text.includes(form)));
}
function forms_asLatin1(text) {
    return Buffer.from(text).toString('latin1');
}
function unspaced(text) {
    return text.replace(/\s+/g, '');
}

;// CONCATENATED MODULE: ./build/ledger/settle.js




const NOTHING = Buffer.alloc(0);
async function loadFormats(changes) {
    for (const change of changes)
        if (change.kind === 'edit')
            await formatOf(change).load?.();
}
function lay(content, layers) {
    return layAll(content, standing(layers));
}
function layAll(content, layers) {
    return layers.reduce((below, layer) => {
        if (layer.kind === 'create')
            return Buffer.from((0,secret/* reveal */._c)(layer.content), layer.encoding ?? 'utf8');
        const above = buffer(formatOf(layer).edit(below ?? NOTHING, opened(layer.edits)));
        return below === null && above.length === 0 ? null : above;
    }, content);
}
function lift(current, original, layers) {
    return standing(layers).reduceRight((above, layer, index, all) => {
        if (above === null || layer.kind === 'create')
            return null;
        const below = layAll(original, all.slice(0, index));
        const left = buffer(formatOf(layer).unedit(above, below ?? NOTHING, opened(layer.edits)));
        return below === null && left.length === 0 ? null : left;
    }, current);
}
function holdsSecret(content, layers, credential) {
    if (credential !== undefined && holds(content, credential.password))
        return true;
    return layers
        .flatMap(textsOf)
        .some((text) => text instanceof secret/* Secret */.zh && text.reveal() !== '' && content.includes(text.reveal()));
}
function secretsOf(layers, credential) {
    const whole = layers.filter(({ kind }) => kind === 'create' || credential === undefined).flatMap(textsOf);
    return [credential?.password, ...whole].filter((text) => text instanceof secret/* Secret */.zh);
}
function spellingsOf(secrets) {
    const texts = secrets
        .map((secret) => secret.reveal())
        .flatMap((text) => [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)]);
    return [...new Set(texts)].filter((text) => text !== '').map((text) => Buffer.from(text));
}
function buffer({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
}
function textsOf(layer) {
    return layer.kind === 'create' ? [layer.content] : layer.edits.flatMap((one) => Object.values(one).flat());
}
function formatOf(layer) {
    return FORMATS[layer.format];
}
function opened(edits) {
    return edits.map((one) => Object.fromEntries(Object.entries(one).map(([name, value]) => [name, Array.isArray(value) ? value.map(settle_open) : settle_open(value)])));
}
function settle_open(value) {
    return value instanceof secret/* Secret */.zh ? (0,secret/* reveal */._c)(value) : value;
}

;// CONCATENATED MODULE: ./build/ledger/blot.js




const FILLER = 'x';
function blot(record, ledgerFiles) {
    const texts = spellingsOf([...secretsOf(record.layers, record.credential), ...(record.former ?? [])]);
    for (const file of ledgerFiles)
        overwrite(file, texts);
    for (const file of pathsOfHolder(record))
        blotFile(record, file);
}
function blotFile(record, file) {
    const layers = layersOf([record], file);
    if (layers.some(({ kind }) => kind === 'create'))
        overwrite(file, 'everything');
    else if (!layers.some(({ theirs }) => theirs))
        overwrite(file, spellingsOf([...secretsOf(layers, record.credential), ...(record.former ?? [])]));
}
function blotFormer(file, secrets, work) {
    const opened = openOurs(file);
    try {
        work();
        fill(opened, spellingsOf(secrets));
        (0,external_node_fs_.fsyncSync)(opened);
    }
    finally {
        (0,external_node_fs_.closeSync)(opened);
    }
}
function overwrite(file, what) {
    try {
        const opened = openOurs(file);
        try {
            if (!(0,external_node_fs_.fstatSync)(opened).isFile())
                return;
            if (what === 'everything')
                (0,external_node_fs_.ftruncateSync)(opened);
            else
                fill(opened, what);
            (0,external_node_fs_.fsyncSync)(opened);
        }
        finally {
            (0,external_node_fs_.closeSync)(opened);
        }
    }
    catch {
    }
}
function openOurs(file) {
    const flags = external_node_fs_.constants.O_RDWR | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
    try {
        return (0,external_node_fs_.openSync)(file, flags);
    }
    catch (error) {
        if (errorCode(error) !== 'EACCES')
            throw error;
        (0,external_node_fs_.chmodSync)(file, 0o600);
        return (0,external_node_fs_.openSync)(file, flags);
    }
}
function fill(opened, texts) {
    const bytes = (0,external_node_fs_.readFileSync)(opened);
    for (const text of texts) {
        for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + text.length)) {
            (0,external_node_fs_.writeSync)(opened, Buffer.alloc(text.length, FILLER), 0, text.length, at);
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/machine/make-folders.js


function makeFolders(folder, mode = 0o777) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { mode });
        return folder;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST' && (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            return undefined;
        const above = external_node_path_.dirname(folder);
        if (code !== 'ENOENT' || above === folder)
            throw error;
        const first = makeFolders(above, mode);
        return makeOne(folder, mode) ? (first ?? folder) : first;
    }
}
function makeOne(folder, mode) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { mode });
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST' && (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/machine/processes.js


function processes_thisHost() {
    const boot = told(() => (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'latin1').trim());
    const space = told(() => (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid'));
    return { name: (0,external_node_os_.hostname)(), ...(boot ? { boot } : {}), ...(space ? { space } : {}) };
}
function processes_processOf(pid) {
    const start = startOf(pid);
    return start === undefined ? { pid } : { pid, start };
}
function isOver({ pid, start }) {
    if (!exists(pid))
        return true;
    return start !== undefined && ![start, undefined].includes(startOf(pid));
}
function exists(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}
function startOf(pid) {
    const stat = told(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields?.[0] === 'Z' || fields?.[0] === 'X' ? 'ended' : fields?.[19];
}
function told(ask) {
    try {
        return ask();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/ledger/private.js


function ownerOnly(path, kind, env) {
    return {
        program: `${env['SystemRoot'] ?? 'C:\\Windows'}\\System32\\icacls.exe`,
        args: [path, '/inheritance:r', '/grant:r', `*S-1-3-4:${kind === 'folder' ? '(OI)(CI)F' : 'F'}`, '/Q'],
    };
}
function makePrivate(path, kind) {
    if (process.platform !== 'win32')
        return;
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const { program, args } = ownerOnly(path, kind, process.env);
    const { status, error } = spawnSync(program, args, { stdio: 'ignore', windowsHide: true, timeout: 30_000 });
    if (status !== 0)
        throw new failure/* Failure */.HR(NOT_PRIVATE({ path, reason: error?.message ?? `icacls ended with status ${status}` }));
}

// EXTERNAL MODULE: ./build/machine/machine.js
var machine_machine = __nccwpck_require__(8591);
;// CONCATENATED MODULE: ./build/ledger/root.js




const NAME = 'setup-artifact-registry-python';
function ledgerRoot(machine, place) {
    return (0,machine_machine/* pathsOf */.wG)(machine).join(place === 'temp' ? machine.temp : machine.home, `.${NAME}`);
}
function keyringFolder(machine, holderId) {
    return pathsOf(machine).join(machine.temp, `${NAME}-${holderId}-keyring`);
}
function ownFolder(machine, holderId) {
    return pathsOf(machine).join(machine.temp, `${NAME}-${holderId}-files`);
}
function isOurs(root, user) {
    const stats = (0,external_node_fs_.lstatSync)(root, { throwIfNoEntry: false });
    if (stats === undefined)
        return false;
    if (!stats.isDirectory()) {
        throw new failure/* Failure */.HR(LEDGER_NOT_A_FOLDER({ path: root, kind: stats.isSymbolicLink() ? 'a symbolic link' : 'a file' }));
    }
    if (user !== undefined && stats.uid !== user) {
        throw new failure/* Failure */.HR(failures_FILE_OF_ANOTHER_OWNER({ path: root, owner: stats.uid, user, folder: true }));
    }
    if (process.platform !== 'win32' && (stats.mode & 0o777) !== 0o700)
        (0,external_node_fs_.chmodSync)(root, 0o700);
    return true;
}

;// CONCATENATED MODULE: ./build/ledger/lock.js











const LOCK = 'lock';
const TICKET = 'ticket-';
const SIGNATURE = /^\d+\.\d*\.[0-9a-z]+\.[\w-]*(?:\.\d*)?$/;
const STALE_MS = 10 * 60_000;
const CROWD = 10;
async function locked(root, work, patience = 60_000) {
    const owner = thisProcess();
    const lock = external_node_path_.join(root, LOCK);
    const ticket = external_node_path_.join(root, TICKET + owner);
    try {
        await acquire(root, ticket, lock, owner, patience);
        return await work();
    }
    finally {
        for (const folder of [ticket, lock])
            leave(folder, owner);
        attempt(() => (0,external_node_fs_.rmdirSync)(root));
    }
}
function leave(folder, owner) {
    for (let tries = 0; tries < 3; tries++) {
        try {
            (0,external_node_fs_.unlinkSync)(external_node_path_.join(folder, owner));
            break;
        }
        catch (error) {
            if (errorCode(error) === 'ENOENT')
                break;
        }
    }
    attempt(() => (0,external_node_fs_.rmdirSync)(folder));
}
function lock_entriesOf(root) {
    return (0,external_node_fs_.readdirSync)(root).filter((name) => name !== LOCK && !name.startsWith(TICKET));
}
function clearTickets(root) {
    for (const name of (0,external_node_fs_.readdirSync)(root).filter((one) => one.startsWith(TICKET))) {
        const owner = name.slice(TICKET.length);
        if (SIGNATURE.test(owner) && !isAlive(owner, external_node_path_.join(root, name)))
            leave(external_node_path_.join(root, name), owner);
    }
}
async function acquire(root, ticket, lock, owner, patience) {
    const user = process.geteuid?.();
    const end = Date.now() + CROWD * patience;
    let until = Date.now() + patience;
    let former;
    for (let tries = 1;; tries++) {
        makeRoot(root, user);
        if (makeTicket(ticket, owner) && take(ticket, lock))
            return;
        const holder = clearDead(lock);
        if (holder !== former)
            until = Math.min(Date.now() + patience, end);
        former = holder;
        if (Date.now() >= until) {
            throw new failure/* Failure */.HR(LEDGER_BUSY({
                root,
                holder: holder === undefined ? 'unknown' : describe(holder),
                seconds: Math.round(patience / 1000),
            }));
        }
        await (0,promises_namespaceObject.setTimeout)(holder === undefined ? 1 : 2 + Math.random() * Math.min(20 * tries, 250));
    }
}
function makeRoot(root, user) {
    if (isOurs(root, user))
        return;
    if (makeFolders(root, 0o700) === undefined)
        return;
    try {
        makePrivate(root, 'folder');
    }
    catch (error) {
        (0,external_node_fs_.rmdirSync)(root);
        throw error;
    }
}
function makeTicket(ticket, owner) {
    try {
        try {
            (0,external_node_fs_.mkdirSync)(ticket, { mode: 0o700 });
        }
        catch (error) {
            if (errorCode(error) !== 'EEXIST')
                throw error;
        }
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(ticket, owner), '', { mode: 0o600 });
        return true;
    }
    catch (error) {
        if (errorCode(error) === 'ENOENT')
            return false;
        throw error;
    }
}
function take(ticket, lock) {
    try {
        (0,external_node_fs_.renameSync)(ticket, lock);
        return true;
    }
    catch (error) {
        const taken = process.platform === 'win32' ? /^(ENOTEMPTY|EEXIST|ENOENT|EPERM|EACCES|EBUSY)$/ : /^(ENOTEMPTY|EEXIST|ENOENT)$/;
        if (taken.test(errorCode(error) ?? ''))
            return false;
        throw error;
    }
}
function clearDead(lock) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(lock);
    }
    catch {
        return undefined;
    }
    for (const name of names) {
        const sign = external_node_path_.join(lock, name);
        if (!SIGNATURE.test(name) || (0,external_node_fs_.lstatSync)(sign, { throwIfNoEntry: false })?.isDirectory()) {
            throw new failure/* Failure */.HR(LOCK_NOT_OURS({ path: lock, entry: name }));
        }
        if (isAlive(name, sign))
            return name;
        attempt(() => (0,external_node_fs_.unlinkSync)(sign));
    }
    attempt(() => (0,external_node_fs_.rmdirSync)(lock));
    return undefined;
}
function thisProcess() {
    const { pid, start = '' } = processes_processOf(process.pid);
    return [pid, start, (0,external_node_crypto_.randomBytes)(8).toString('hex'), thisMachine()].join('.');
}
function thisMachine() {
    const { name, space = '' } = processes_thisHost();
    return `${name.replace(/[^\w-]/g, '')}.${space.replace(/\D/g, '')}`;
}
function isAlive(owner, sign) {
    const [pid = '', start = '', , ...machine] = owner.split('.');
    if (machine.join('.') === thisMachine()) {
        if (isOver({ pid: Number(pid), ...(start === '' ? {} : { start }) }))
            return false;
        if (start !== '')
            return true;
    }
    return isFresh(sign);
}
function isFresh(sign) {
    try {
        return Math.abs(Date.now() - (0,external_node_fs_.statSync)(sign).mtimeMs) < STALE_MS;
    }
    catch (error) {
        return errorCode(error) !== 'ENOENT';
    }
}
function describe(owner) {
    const [pid, , , host] = owner.split('.');
    return `process ${pid} on ${host}`;
}
function attempt(step) {
    try {
        step();
    }
    catch {
    }
}

;// CONCATENATED MODULE: ./build/ledger/patience.js


const PASSING = /^(EIO|ENOSPC|EDQUOT|EMFILE|ENFILE|EAGAIN|EBUSY|EINTR|ENOMEM|ESTALE|ETIMEDOUT|ENOLCK)$/;
const WAITS_MS = [50, 100, 200, 400, 800, 1600];
const SHORT = 2;
async function patiently(work) {
    for (let attempt = 0;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            const code = systemCode(error);
            if (code === undefined || attempt >= (PASSING.test(code) ? WAITS_MS.length : SHORT))
                throw error;
            await (0,promises_namespaceObject.setTimeout)(WAITS_MS[attempt]);
        }
    }
}
function systemCode(error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
        const code = errorCode(cause);
        if (code !== undefined && /^E(?!NOENT|NOTDIR|ISDIR|LOOP)[A-Z0-9]+$/.test(code))
            return code;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/ledger/replace.js



const PRIVATE = { mode: 0o600, private: true };
const PRIVATE_BY_FOLDER = { mode: 0o600, private: false };
function replace(file, temporary, bytes, manner) {
    writeNew(temporary, bytes, manner);
    removedOnError(temporary, () => {
        makeReplaceable(file);
        renamePatiently(temporary, file);
    });
    syncFolder(external_node_path_.dirname(file));
}
function setAside(file, aside) {
    try {
        (0,external_node_fs_.linkSync)(file, aside);
    }
    catch (error) {
        if (!/^(EEXIST|ENOENT|EPERM|EMLINK|ENOTSUP|EOPNOTSUPP|ENOSYS)$/.test(error.code ?? ''))
            throw error;
    }
}
function bringBack(aside, file, { bytes, manner }) {
    if ((0,external_node_fs_.lstatSync)(aside, { throwIfNoEntry: false })?.isFile() !== true)
        return false;
    if (!(0,external_node_fs_.readFileSync)(aside).equals(bytes))
        rewriteInPlace(aside, bytes);
    if (((0,external_node_fs_.lstatSync)(aside).mode & 0o7777) !== manner.mode)
        (0,external_node_fs_.chmodSync)(aside, manner.mode);
    makeReplaceable(file);
    renamePatiently(aside, file);
    syncFolder(external_node_path_.dirname(file));
    return true;
}
function rewriteInPlace(file, bytes) {
    (0,external_node_fs_.chmodSync)(file, 0o600);
    const opened = (0,external_node_fs_.openSync)(file, 'r+');
    try {
        (0,external_node_fs_.ftruncateSync)(opened);
        (0,external_node_fs_.writeFileSync)(opened, bytes);
        (0,external_node_fs_.fsyncSync)(opened);
    }
    finally {
        (0,external_node_fs_.closeSync)(opened);
    }
}
function remove(file) {
    try {
        (0,external_node_fs_.unlinkSync)(file);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
    }
}
function writeNew(file, bytes, manner) {
    const opened = (0,external_node_fs_.openSync)(file, 'wx', 0o600);
    removedOnError(file, () => {
        try {
            if (manner.private)
                makePrivate(file, 'file');
            (0,external_node_fs_.writeFileSync)(opened, bytes);
            if (manner.group !== undefined)
                keepGroup(opened, manner.group);
            (0,external_node_fs_.fchmodSync)(opened, manner.mode);
            (0,external_node_fs_.fsyncSync)(opened);
        }
        finally {
            (0,external_node_fs_.closeSync)(opened);
        }
        if (process.platform === 'win32' && (manner.mode & 0o200) === 0)
            (0,external_node_fs_.chmodSync)(file, 0o444);
    });
}
function removedOnError(file, step) {
    try {
        step();
    }
    catch (error) {
        try {
            remove(file);
        }
        catch {
        }
        throw error;
    }
}
function keepGroup(opened, group) {
    if (process.geteuid === undefined)
        return;
    try {
        (0,external_node_fs_.fchownSync)(opened, process.geteuid(), group);
    }
    catch {
    }
}
function makeReplaceable(file) {
    if (process.platform !== 'win32')
        return;
    const mode = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined && (mode & 0o200) === 0)
        (0,external_node_fs_.chmodSync)(file, 0o600);
}
function renamePatiently(from, to) {
    for (let attempt = 1;; attempt++) {
        try {
            (0,external_node_fs_.renameSync)(from, to);
            return;
        }
        catch (error) {
            const passing = process.platform === 'win32' && /^E(PERM|BUSY|ACCES)$/.test(error.code ?? '');
            if (!passing || attempt === 10)
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 * attempt);
        }
    }
}
function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const opened = (0,external_node_fs_.openSync)(folder, 'r');
    try {
        (0,external_node_fs_.fsyncSync)(opened);
    }
    catch {
    }
    finally {
        (0,external_node_fs_.closeSync)(opened);
    }
}

;// CONCATENATED MODULE: ./build/ledger/seal.js


function sealed(record, key) {
    return { ...record, seal: sealOf(record, key) };
}
function isSealed(record, key) {
    const [given, right] = [record.seal, sealOf(record, key)].map((text) => Buffer.from(text));
    return given !== undefined && right !== undefined && given.length === right.length && (0,external_node_crypto_.timingSafeEqual)(given, right);
}
function sealOf(record, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key)
        .update(serialise({ ...record, seal: '' }))
        .digest('hex');
}

;// CONCATENATED MODULE: ./build/ledger/store.js









const store_LEDGER = 'ledger.json';
const ORIGINAL = 'original-';
const IS_ORIGINAL = /^original-[0-9a-f]{64}$/;
const NEW_LEDGER = 'ledger.new';
function digest(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
async function load(root) {
    const ledger = peek(root);
    const layers = ledger.holders.flatMap((holder) => holder.layers);
    await loadFormats(layers);
    try {
        for (const layer of layers)
            lay(null, [layer]);
    }
    catch (error) {
        throw damaged(external_node_path_.join(root, store_LEDGER), 'a change in it cannot be made', error);
    }
    for (const { temporary } of ledger.files)
        sweep(temporary);
    sweepRoot(root, new Set(ledger.files.flatMap(({ original }) => (original ? [ORIGINAL + original.sha256] : []))));
    return ledger;
}
function secretFilesOf(root) {
    return [store_LEDGER, NEW_LEDGER].map((name) => external_node_path_.join(root, name));
}
function sweepRoot(root, kept) {
    clearTickets(root);
    for (const name of lock_entriesOf(root)) {
        if ((name === NEW_LEDGER || IS_ORIGINAL.test(name)) && !kept.has(name))
            remove(external_node_path_.join(root, name));
    }
}
function save(root, before, after, originals) {
    const text = serialise(after);
    if (text === serialise(before))
        return;
    const stored = new Set(before.files.map(({ original }) => original?.sha256));
    for (const bytes of originals) {
        const sha256 = digest(bytes);
        if (stored.has(sha256))
            continue;
        stored.add(sha256);
        writeNew(external_node_path_.join(root, ORIGINAL + sha256), bytes, PRIVATE_BY_FOLDER);
    }
    replace(external_node_path_.join(root, store_LEDGER), external_node_path_.join(root, NEW_LEDGER), text, PRIVATE_BY_FOLDER);
}
function settle(root, before, after) {
    if (after.holders.length > 0) {
        save(root, before, after, []);
        const kept = new Set(after.files.map(({ original }) => original?.sha256));
        for (const { original } of before.files) {
            if (original !== null && !kept.has(original.sha256))
                remove(external_node_path_.join(root, ORIGINAL + original.sha256));
        }
        return;
    }
    remove(external_node_path_.join(root, store_LEDGER));
    sweepRoot(root, new Set());
}
function originalOf(root, { original }) {
    if (original === null)
        return null;
    const file = external_node_path_.join(root, ORIGINAL + original.sha256);
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        throw damaged(file, 'it cannot be read', error);
    }
    if (digest(bytes) === original.sha256)
        return bytes;
    throw damaged(file, 'its content changed');
}
function peek(root) {
    const file = external_node_path_.join(root, store_LEDGER);
    const stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    if (stats === undefined)
        return EMPTY;
    if (!stats.isFile())
        throw damaged(file, 'it is not a file');
    if (process.geteuid !== undefined && stats.uid !== process.geteuid())
        throw damaged(file, 'it belongs to another user');
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    try {
        return parse(text);
    }
    catch (error) {
        throw damaged(file, error.message, error);
    }
}
function damaged(file, reason, cause) {
    return new failure/* Failure */.HR(LEDGER_DAMAGED({ path: file, reason }), { cause });
}
function sweep(temporary) {
    try {
        remove(temporary);
    }
    catch {
    }
}

;// CONCATENATED MODULE: ./build/ledger/swap.js
function swapped(content, former, fresh) {
    const text = content.toString('latin1');
    const after = former.reduce((before, old) => SPELLINGS.reduce((spelt, spell) => spelt.replaceAll(latin1(spell(old.reveal())), () => latin1(spell(fresh.reveal()))), before), text);
    return after === text ? content : Buffer.from(after, 'latin1');
}
const SPELLINGS = [(password) => password, encodeURIComponent];
function latin1(text) {
    return Buffer.from(text).toString('latin1');
}

;// CONCATENATED MODULE: ./build/ledger/exchange.js











const FORMER = 3;
async function exchange(root, machine, use, fresh, expiresAt) {
    return await withRecord(root, machine, use, (ledger, mine) => {
        const { credential, former: older = [] } = mine;
        if (credential === undefined)
            return;
        const again = credential.password.reveal() === fresh.password.reveal();
        const former = again ? older : [credential.password, ...older].slice(0, FORMER);
        const rewrites = pathsOfHolder(mine).flatMap((path) => rewriteFor(path, former, fresh.password));
        const linked = rewrites.filter(({ hasOtherNames }) => hasOtherNames).map(({ path }) => path);
        const renewed = {
            ...mine,
            credential: fresh,
            former,
            until: expiresAt.getTime(),
            layers: mine.layers.map((layer) => renewLayer(layer, former, fresh.password)),
            ...(linked.length > 0 ? { linked: [...new Set([...(mine.linked ?? []), ...linked])] } : {}),
        };
        const files = ledger.files.map((record) => knowing(record, rewrites));
        save(root, ledger, withHolder({ ...ledger, files }, sealed(renewed, use.key)), []);
        for (const rewrite of rewrites) {
            const temporary = files.find((record) => record.path === rewrite.path)?.temporary;
            if (temporary !== undefined)
                perform(rewrite, temporary, former);
        }
    });
}
async function checkIn(root, machine, use, keeper) {
    return await withRecord(root, machine, use, (ledger, mine) => {
        save(root, ledger, withHolder(ledger, sealed({ ...mine, keeper }, use.key)), []);
    });
}
async function withRecord(root, machine, { id, key }, work) {
    return await patiently(async () => {
        if (!isOurs(root, machine.user))
            return false;
        return await locked(root, async () => {
            const ledger = await load(root);
            const mine = ledger.holders.find((one) => one.id === id);
            if (mine === undefined || !isSealed(mine, key))
                return false;
            work(ledger, mine);
            return true;
        });
    });
}
function withHolder(ledger, mine) {
    return { ...ledger, holders: ledger.holders.map((one) => (one.id === mine.id ? mine : one)) };
}
function rewriteFor(path, former, fresh) {
    try {
        const present = look(path);
        if (present === null)
            return [];
        const bytes = swapped(present.bytes, former, fresh);
        return bytes.equals(present.bytes) ? [] : [{ path, present, bytes, hasOtherNames: namesOf(path) > 1 }];
    }
    catch (error) {
        if (isReplaced(error))
            return [];
        throw error;
    }
}
function perform({ path, present, bytes, hasOtherNames }, temporary, former) {
    const work = () => replace(path, temporary, bytes, { ...present, mode: narrowed(present.mode), private: true });
    if (hasOtherNames)
        blotFormer(path, former, work);
    else
        work();
}
function narrowed(mode) {
    return mode & (0o7707 | ((mode & 0o7) << 3));
}
function knowing(record, rewrites) {
    const rewrite = rewrites.find(({ path }) => path === record.path);
    if (rewrite === undefined)
        return record;
    const before = digest(rewrite.present.bytes);
    return record.known.includes(before) ? { ...record, known: [before, digest(rewrite.bytes)] } : record;
}
function renewLayer(layer, former, fresh) {
    const renew = (value) => {
        if (value instanceof secret/* Secret */.zh)
            return value.map((text) => swapped(Buffer.from(text), former, fresh).toString());
        if (Array.isArray(value))
            return value.map(renew);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renew(one)]));
    };
    return renew(layer);
}

;// CONCATENATED MODULE: ./build/ledger/holder.js





const LONGEST_JOB_MS = (/* unused pure expression or super */ null && (5 * 24 * 3_600_000));
const LONG_OVER_MS = 3_600_000;
function jobOf({ env }) {
    return ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'RUNNER_NAME', 'RUNNER_TRACKING_ID']
        .map((name) => env[name] ?? '')
        .join('/');
}
function newHolder(machine, expiresAt) {
    const id = randomUUID();
    const worker = process.ppid > 1 ? { worker: processOf(process.ppid) } : {};
    return {
        id,
        job: jobOf(machine),
        marker: markerOf(machine, id),
        host: thisHost(),
        ...worker,
        until: expiresAt?.getTime() ?? Date.now() + LONGEST_JOB_MS,
        key: randomBytes(16).toString('hex'),
    };
}
function markerOf(machine, id) {
    return (0,machine_machine/* pathsOf */.wG)(machine).join(machine.temp, `setup-artifact-registry-python-${id}`);
}
function judgeOf(machine) {
    return { job: jobOf(machine), host: processes_thisHost() };
}
function isDead({ job, host, worker, marker, until }, judge) {
    if (job === judge.job)
        return false;
    if (Date.now() > until + LONG_OVER_MS)
        return true;
    if (host.name !== judge.host.name || host.space !== judge.host.space || (0,external_node_fs_.existsSync)(marker))
        return false;
    if (host.boot !== judge.host.boot || !(0,external_node_fs_.existsSync)(external_node_path_.dirname(marker)))
        return true;
    return worker !== undefined && isOver(worker);
}

;// CONCATENATED MODULE: ./build/ledger/see-off.js


const STEP_MS = 5;
const STEPS = 200;
async function seeOff(keeper) {
    if (keeper.start !== undefined && !isOver(keeper)) {
        try {
            process.kill(keeper.pid, 'SIGTERM');
        }
        catch {
        }
    }
    for (let step = 0; step < STEPS && !isOver(keeper); step++)
        await (0,promises_namespaceObject.setTimeout)(STEP_MS);
}

;// CONCATENATED MODULE: ./build/ledger/traces.js


const BASE = 0x0100_0193;
function tracesOf(secret, key) {
    return formsOf(asLatin1(secret.reveal())).map((form) => ({
        length: form.length,
        rolling: hash(form),
        digest: traces_digest(form, key),
    }));
}
function isTraced(content, traces, key) {
    return readings(content).some((text) => traces.some((trace) => includes(text, trace, key)));
}
function includes(text, trace, key) {
    const { length } = trace;
    let power = 1;
    for (let i = 1; i < length; i++)
        power = Math.imul(power, BASE);
    let rolling = hash(text.slice(0, length));
    for (let end = length; end <= text.length; end++) {
        if (rolling === trace.rolling && traces_digest(text.slice(end - length, end), key) === trace.digest)
            return true;
        rolling = Math.imul(rolling - Math.imul(text.charCodeAt(end - length), power), BASE) + text.charCodeAt(end);
        rolling |= 0;
    }
    return false;
}
function hash(text) {
    let value = 0;
    for (let i = 0; i < text.length; i++)
        value = (Math.imul(value, BASE) + text.charCodeAt(i)) | 0;
    return value;
}
function traces_digest(text, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text, 'latin1').digest('hex');
}

;// CONCATENATED MODULE: ./build/ledger/rewrite.js










function planRewrite(root, ledger, file, holders, kept = []) {
    const current = look(file);
    const before = ledger.files.find((record) => record.path === file) ?? firstRecord(ledger, file, current);
    const stored = ledger.files.includes(before) ? originalOf(root, before) : (current?.bytes ?? null);
    const changed = !isKnown(before, current);
    const own = changed ? lift(brought(current, ledger), stored, layersOf(ledger.holders, file)) : stored;
    const original = lay(own, kept);
    const snapshot = original === null ? null : snapshotOf(original, before.original, current);
    const layers = layersOf(holders, file);
    const content = lay(original, layers);
    const manner = snapshot === null || content === null || original === null || !content.equals(original)
        ? PRIVATE
        : { mode: snapshot.mode, group: snapshot.group, private: false };
    const known = [current?.bytes, content].filter((bytes) => bytes != null).map(digest);
    return {
        record: { ...before, original: snapshot, known: [...new Set(known)].filter((one) => one !== snapshot?.sha256) },
        original,
        own: current !== null && digest(current.bytes) === snapshot?.sha256,
        changed,
        used: layers.length > 0,
        action: actionFor(current, content, manner),
    };
}
function brought(current, { holders }) {
    return holders.reduce((bytes, { credential, former }) => bytes && credential && former ? swapped(bytes, former, credential.password) : bytes, current?.bytes ?? null);
}
function rewrite_perform({ record, action, used, own }) {
    const { path: file, temporary, aside } = record;
    if (action === 'remove')
        remove(file);
    else if (action !== 'none') {
        makeFolders(external_node_path_.dirname(file), 0o700);
        if (action.manner.private) {
            if (own)
                setAside(file, aside);
            replace(file, temporary, action.bytes, action.manner);
        }
        else if (!bringBack(aside, file, action))
            replace(file, temporary, action.bytes, action.manner);
    }
    if (used)
        return;
    remove(aside);
    for (const folder of record.folders.toReversed())
        removeIfEmpty(folder);
}
function removeIfEmpty(folder) {
    try {
        (0,external_node_fs_.rmdirSync)(folder);
    }
    catch (error) {
        if (!/^(ENOTEMPTY|EEXIST|ENOENT|ENOTDIR)$/.test(error.code ?? ''))
            throw error;
    }
}
function firstRecord(ledger, file, current) {
    const made = new Set([...ledger.files.flatMap(({ folders }) => folders), ...missingFolders(file)]);
    const folders = [];
    for (let folder = external_node_path_.dirname(file); made.has(folder); folder = external_node_path_.dirname(folder))
        folders.unshift(folder);
    const name = `.${external_node_path_.basename(file).replace(/^\./, '')}.setup-artifact-registry-python-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    return {
        path: file,
        temporary: external_node_path_.join(external_node_path_.dirname(file), name),
        aside: asideOf(external_node_path_.join(external_node_path_.dirname(file), name)),
        folders,
        original: current && { sha256: digest(current.bytes), mode: current.mode, group: current.group },
        known: [],
    };
}
function isKnown({ original, known }, current) {
    if (current === null)
        return original === null;
    const sha256 = digest(current.bytes);
    return sha256 === original?.sha256 || known.includes(sha256);
}
function shownMode(mode) {
    if (process.platform !== 'win32')
        return mode;
    return (mode & 0o200) === 0 ? 0o444 : 0o666;
}
const SHOWN = shownMode(PRIVATE.mode);
function snapshotOf(original, before, current) {
    const sha256 = digest(original);
    const ours = current === null || (current.mode === SHOWN && !current.bytes.equals(original));
    return {
        sha256,
        mode: ours ? (before?.mode ?? PRIVATE.mode) : current.mode,
        group: before?.group ?? current?.group ?? 0,
    };
}
function actionFor(current, bytes, manner) {
    if (bytes === null)
        return current === null ? 'none' : 'remove';
    const sameMode = current !== null && shownMode(current.mode) === shownMode(manner.mode);
    return current?.bytes.equals(bytes) && sameMode ? 'none' : { bytes, manner };
}

;// CONCATENATED MODULE: ./build/ledger/withdraw.js








function withdraw(root, ledger, leaving, reseal = (record) => record) {
    if (leaving.length === 0)
        return { ledger, files: [], problems: [], copies: [] };
    const files = [];
    const problems = new Map();
    const copies = [];
    const linked = new Set();
    let first;
    const tried = (path, error) => {
        const secret = mayHoldSecret(path, leaving);
        if (isReplaced(error) && !secret)
            return void files.push({ path, outcome: 'left alone' });
        first ??= error;
        problems.set(path, unfinished(path, error, secret));
    };
    const staying = ledger.holders.filter((holder) => !leaving.includes(holder));
    let steps = [];
    for (const path of new Set(leaving.flatMap(pathsOfHolder))) {
        try {
            steps.push(planRewrite(root, ledger, path, staying));
        }
        catch (error) {
            tried(path, error);
        }
    }
    let during = remember(ledger, steps);
    try {
        save(root, ledger, during, steps.flatMap(({ original }) => original ?? []));
    }
    catch (error) {
        const [lost, rest] = [steps.filter(isNews), steps.filter((step) => !isNews(step))];
        for (const { record } of lost)
            tried(record.path, error);
        steps = rest;
        during = ledger;
    }
    function isNews({ record, used }) {
        return used || record.original?.sha256 !== ledger.files.find(({ path }) => path === record.path)?.original?.sha256;
    }
    for (const step of steps) {
        const { path } = step.record;
        try {
            if (step.action !== 'none' && namesOf(path) > 1) {
                copies.push(clearOtherNames(path, leaving));
                linked.add(path);
            }
            rewrite_perform(step);
            files.push({ path, outcome: outcomeOf(step) });
            if (isCopied(step, leaving))
                copies.push(SECRET_MAY_REMAIN({ path, because: COPIED }));
        }
        catch (error) {
            tried(path, error);
        }
    }
    for (const path of new Set(leaving.flatMap(({ watched }) => watched))) {
        if (layersOf(staying, path).length > 0)
            continue;
        if (mayHoldSecret(path, leaving))
            copies.push(SECRET_MAY_REMAIN({ path, because: COPIED }));
    }
    for (const path of new Set(leaving.flatMap((holder) => holder.linked ?? []))) {
        if (!linked.has(path))
            copies.push(HARD_LINK_LEFT({ path }));
    }
    const after = without(during, leaving, new Set(problems.keys()), reseal);
    try {
        settle(root, during, after);
    }
    catch (error) {
        first ??= error;
        problems.set(root, unfinished(root, error, true));
    }
    return {
        ledger: after,
        files,
        problems: [...problems.values()],
        copies,
        ...(first === undefined ? {} : { error: first }),
    };
}
function remember(ledger, steps) {
    const records = new Map([...ledger.files, ...steps.map(({ record }) => record)].map((record) => [record.path, record]));
    return { ...ledger, files: [...records.values()] };
}
function without(ledger, leaving, undone, reseal = (record) => record) {
    const holders = ledger.holders
        .map((holder) => leaving.some(({ id }) => id === holder.id)
        ? reseal({ ...holder, layers: holder.layers.filter(({ path }) => undone.has(path)) })
        : holder)
        .filter(({ layers }) => layers.length > 0);
    return { ...ledger, holders, files: ledger.files.filter(({ path }) => layersOf(holders, path).length > 0) };
}
function outcomeOf({ used, original, changed }) {
    if (used)
        return 'still needed by another use of this action';
    if (original === null)
        return 'removed';
    return changed ? 'took our lines out' : 'restored';
}
function clearOtherNames(path, leaving) {
    for (const holder of leaving)
        blotFile(holder, path);
    const because = 'it has another name (a hard link) that a step made, which keeps what this action wrote.';
    return mayHoldSecret(path, leaving) ? SECRET_MAY_REMAIN({ path, because }) : HARD_LINK_LEFT({ path });
}
const COPIED = 'a line that this action did not write holds it too';
function isCopied({ original, record: { path } }, leaving) {
    return original !== null && leaving.some((holder) => bringsSecret(holder, path, original));
}
function bringsSecret({ layers, credential, former = [] }, path, content) {
    const here = layers.filter((layer) => layer.path === path);
    const ours = here.filter(({ theirs }) => !theirs);
    if (ours.length < here.length)
        return holdsSecret(content, ours);
    return holdsSecret(content, ours, credential) || former.some((password) => holds(content, password));
}
function unfinished(path, error, secret) {
    const because = reasonOf(error, path);
    return (secret ? SECRET_MAY_REMAIN : NOT_RESTORED)({ path, because });
}
function mayHoldSecret(path, leaving) {
    for (let tries = 0; tries < LOOKS; tries++) {
        try {
            const present = look(path);
            return present !== null && leaving.some((holder) => bringsSecret(holder, path, present.bytes));
        }
        catch (error) {
            if (isReplaced(error))
                return false;
        }
    }
    return true;
}
const LOOKS = 3;

;// CONCATENATED MODULE: ./build/ledger/release.js














async function release(root, machine, receipt) {
    const files = new Map();
    const copies = [];
    const recovered = [];
    const unrecovered = [];
    let problems;
    let keeper;
    try {
        remove(markerOf(machine, receipt.holder));
    }
    catch {
    }
    try {
        problems = await patiently(async () => {
            if (!isOurs(root, machine.user))
                return lost(root, receipt, 'the ledger no longer exists');
            return await locked(root, async () => {
                const judge = judgeOf(machine);
                const ledger = await load(root);
                const over = ledger.holders.filter((one) => one.id !== receipt.holder && isDead(one, judge));
                const dead = withdraw(root, ledger, over);
                recovered.push(...dead.files);
                unrecovered.push(...dead.problems, ...dead.copies);
                const mine = dead.ledger.holders.find(({ id }) => id === receipt.holder);
                if (mine === undefined)
                    return lost(root, receipt, 'the ledger does not know of it any more');
                if (!isSealed(mine, receipt.key))
                    return lost(root, receipt, 'its record was changed');
                keeper = mine.keeper;
                const end = withdraw(root, dead.ledger, [mine], (record) => sealed(record, receipt.key));
                for (const file of end.files)
                    files.set(file.path, file);
                copies.push(...end.copies);
                if (systemCode(end.error) === undefined)
                    return end.problems;
                throw new failure/* Failure */.HR(end.problems, { cause: end.error });
            });
        });
    }
    catch (error) {
        keeper ??= recordOf(root, receipt)?.keeper;
        await seeOffAny(keeper);
        problems = stopped(root, receipt, error, new Set(files.keys()));
    }
    problems = [...problems, ...copies];
    await seeOffAny(keeper);
    if (problems.some(({ code }) => code === SECRET_MAY_REMAIN.code))
        throw new failure/* Failure */.HR(problems);
    return { files: [...files.values()], problems, recovered, unrecovered };
}
async function seeOffAny(keeper) {
    if (keeper !== undefined && keeper.pid !== process.pid)
        await seeOff(keeper);
}
function lost(root, receipt, because) {
    const left = receipt.files.filter((file) => mayHold(file, receipt));
    if (left.length > 0)
        return left.map(({ path }) => SECRET_MAY_REMAIN({ path, because }));
    return receipt.files.length === 0
        ? []
        : [LEDGER_LOST({ root, because, paths: receipt.files.map(({ path }) => path) })];
}
function stopped(root, receipt, error, done) {
    const record = systemCode(error) === undefined ? undefined : recordOf(root, receipt);
    if (record !== undefined)
        blot(record, secretFilesOf(root));
    const because = reasonOf(error, root);
    const files = [...receipt.files, ...secretFilesOf(root).map((path) => ({ path, original: null }))];
    const left = files.filter((file) => mayHold(file, receipt));
    if (left.length > 0)
        return left.map(({ path }) => SECRET_MAY_REMAIN({ path, because }));
    const undone = receipt.files.map(({ path }) => path).filter((path) => !done.has(path));
    return (undone.length > 0 ? undone : [root]).map((path) => NOT_RESTORED({ path, because }));
}
function recordOf(root, { holder, key }) {
    try {
        return peek(root).holders.find((one) => one.id === holder && isSealed(one, key));
    }
    catch {
        return undefined;
    }
}
function mayHold({ path, original }, { traces, key, renewed }) {
    try {
        const present = look(path);
        if (present === null || digest(present.bytes) === original)
            return false;
        return isTraced(present.bytes, traces, key) || (renewed !== undefined && present.bytes.includes(renewed));
    }
    catch (error) {
        return !isReplaced(error);
    }
}

;// CONCATENATED MODULE: ./build/network/trust-failures.js

const TLS_VERIFICATION_OFF = (0,failure/* explanation */.Qb)('TLS_VERIFICATION_OFF', 'certificate checks are switched off', {}, () => ({
    what: 'NODE_TLS_REJECT_UNAUTHORIZED=0 turns off certificate checks, so nothing was sent.',
    why: 'Anyone on the network could then read the token. An earlier step, the workflow or the runner sets the variable, usually because of a proxy or a GitHub server with its own certificate authority.',
    fix: 'Remove NODE_TLS_REJECT_UNAUTHORIZED. Instead, trust that authority in the environment of the runner, and restart the runner:\n  NODE_EXTRA_CA_CERTS=/path/to/authority.pem',
}));

;// CONCATENATED MODULE: ./build/network/live.js



function liveNetwork(env, onTry) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
        throw new failure/* Failure */.HR(TLS_VERIFICATION_OFF({}));
    let sending;
    const send = async (call, timeout) => {
        sending ??= Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4659)).then(({ httpSend }) => httpSend(env));
        return (await sending)(call, timeout);
    };
    return { send, now: Date.now, sleep: promises_namespaceObject.setTimeout, random: Math.random, ...(onTry ? { onTry } : {}) };
}

// EXTERNAL MODULE: ./build/network/failures.js
var network_failures = __nccwpck_require__(2438);
;// CONCATENATED MODULE: ./build/network/passing.js

const passing_PASSING = [network_failures/* CERTIFICATE_REFUSED */.hx, network_failures/* HOST_UNAVAILABLE */.Ui, network_failures/* HOST_UNREACHABLE */.EU, network_failures/* PROXY_UNREACHABLE */.kI].map(({ code }) => code);
function isPassing({ problems }) {
    return problems.every(({ code }) => passing_PASSING.includes(code));
}

;// CONCATENATED MODULE: ./build/keep-fresh.js














const READY = 3;
const LONGEST_MS = 24 * 3_600_000;
const TICK_MS = 1_000;
const REFUSALS = 3;
async function keepFresh(task, machine, ready) {
    const { receipt } = task;
    const root = ledgerRoot(machine, receipt.place);
    const use = { id: receipt.holder, key: receipt.key };
    if (!(await checkIn(root, machine, use, processes_processOf(process.pid))))
        return;
    let told = false;
    process.once('SIGTERM', () => {
        told = true;
    });
    const look = () => {
        const sight = sightOf(task, machine, root);
        return told && sight === 'the job goes on' ? 'the use is over' : sight;
    };
    if (task.source.kind === 'application_default_credentials')
        await (0,google_library/* loadLibrary */._e)();
    ready();
    const source = forRenewal(task.source);
    const end = Date.now() + LONGEST_MS;
    let expiresAt = new Date(task.expiresAt);
    let due = Date.now() + untilRenewal(expiresAt, new Date());
    for (let refusals = 0; refusals < REFUSALS && Date.now() < end;) {
        const sight = await waitUntil(due, markerOf(machine, use.id), look);
        if (sight === 'the runner is gone')
            return void (await release(root, machine, receipt));
        if (sight === 'the use is over')
            return;
        try {
            const network = liveNetwork(machine.env);
            const { username, password, ...fresh } = await obtain({ source, method: task.method, passedOver: [] }, machine, {
                network,
                mask: () => { },
            });
            if (fresh.expiresAt === undefined)
                return;
            if (!(await exchange(root, machine, use, { username, password }, fresh.expiresAt)))
                return;
            expiresAt = fresh.expiresAt;
            refusals = 0;
        }
        catch (error) {
            if (!mayPass(error))
                refusals += 1;
        }
        due = Date.now() + Math.max(TICK_MS, untilRenewal(expiresAt, new Date()));
    }
}
function mayPass(error) {
    return systemCode(error) !== undefined || (error instanceof failure/* Failure */.HR && isPassing(error));
}
function sightOf({ receipt, worker }, machine, root) {
    if (worker !== undefined && isOver(worker))
        return 'the runner is gone';
    if ((0,external_node_fs_.existsSync)(markerOf(machine, receipt.holder)))
        return 'the job goes on';
    if (!knows(root, receipt.holder))
        return 'the use is over';
    return worker === undefined ? 'the runner is gone' : 'the job goes on';
}
function knows(root, id) {
    try {
        return peek(root).holders.some((holder) => holder.id === id);
    }
    catch {
        return true;
    }
}
async function waitUntil(due, marker, look) {
    for (;;) {
        const sight = look();
        if (sight !== 'the job goes on' || Date.now() >= due)
            return sight;
        await signOrTick(marker, Math.min(TICK_MS, due - Date.now()));
    }
}
function signOrTick(marker, milliseconds) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            process.removeListener('SIGTERM', done);
            watcher?.close();
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        process.once('SIGTERM', done);
        const watcher = watched(marker, done);
    });
}
function watched(marker, changed) {
    try {
        return (0,external_node_fs_.watch)(marker, changed).on('error', changed);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ environmentFor),
/* harmony export */   w: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8591);


const OF_THE_RUNNER = /^(?:INPUT|STATE|ACTIONS|GITHUB|RUNNER)_/i;
const SECRET_NAME = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|(?:^|_)(?:KEY|PAT|AUTH)$/i;
const WITH_LOGIN = /:\/\/[^/\s]*@/;
function environmentFor(env, needs) {
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined)
            continue;
        const withheld = OF_THE_RUNNER.test(name) || SECRET_NAME.test(name) || WITH_LOGIN.test(value);
        if (!withheld || /_proxy$/i.test(name) || needs?.test(name) === true)
            kept[name] = value;
    }
    return kept;
}
async function runChild(machine, command, args, { needs, set = {} } = {}) {
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 1422));
    const cwd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(machine).join(machine.temp, 'setup-artifact-registry-python-run-'));
    try {
        const env = { ...environmentFor(machine.env, needs), ...set };
        return await getExecOutput(command, [...args], { silent: true, ignoreReturnCode: true, cwd, env });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(cwd, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 9007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ FILE_TOO_LARGE),
/* harmony export */   WD: () => (/* binding */ FILE_NOT_REGULAR),
/* harmony export */   Z_: () => (/* binding */ FILE_IS_A_FOLDER)
/* harmony export */ });
/* unused harmony export HOME_UNKNOWN */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3188);


const ISOLATED = "scope: isolated, which only writes to the runner's temporary folder";
const FILE_IS_A_FOLDER = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('FILE_IS_A_FOLDER', 'a folder is where a file is needed', { path: '/home/runner/.pypirc' }, ({ path }, platform) => ({
    what: `A folder is in the place of a file: ${path}.`,
    likely: 'A container mounted this path as a volume, which creates a folder if there is no file.',
    fix: `If the folder is empty, remove it:\n  ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).removeFolder(path)}`,
}));
const FILE_NOT_REGULAR = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('FILE_NOT_REGULAR', 'a configuration file is not an ordinary file', { path: '/home/runner/.pypirc', kind: 'a pipe' }, ({ path, kind }) => ({
    what: `An ordinary file is needed at ${path}, but it is ${kind}. It is unchanged.`,
    likely: 'This action cannot restore what it cannot read twice.',
    fix: `Replace it with an ordinary file, or use ${ISOLATED}.`,
}));
const FILE_TOO_LARGE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('FILE_TOO_LARGE', 'a configuration file is too large', { path: '/home/runner/.pypirc', most: 4_194_304 }, ({ path, most }, platform) => ({
    what: `A file is too large to read (over ${Math.floor(most / 1_048_576)} MB): ${path}.`,
    likely: 'It is not a configuration or credential file, which has a few kilobytes, or a program keeps adding to it.',
    fix: `Check what it holds, and correct the path or the file:\n  ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).show(path)}\n  ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).head(path)}`,
}));
const HOME_UNKNOWN = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('HOME_UNKNOWN', 'the job has no home folder', { home: undefined }, ({ home }) => ({
    what: `This job has no home folder: HOME is ${home === undefined ? 'not set' : `${JSON.stringify(home)}, which is not an absolute path`}.`,
    likely: 'The job runs in a container with a user ID that is not in /etc/passwd, so pip and twine find no home either.',
    fix: `Set HOME for the job to a folder that it can write to:\nenv:\n  HOME: /tmp/home\nor use ${ISOLATED}.`,
}));


/***/ }),

/***/ 8591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g8: () => (/* binding */ thisMachine),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* unused harmony export hasHome */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1083);



const NO_HOME = '/nonexistent';
function hasHome({ home }) {
    return home !== NO_HOME;
}
function thisMachine() {
    const home = knownHome();
    const { env, platform } = process;
    const user = process.geteuid?.();
    return {
        platform: platform === 'win32' || platform === 'darwin' ? platform : 'linux',
        env,
        home,
        temp: env['RUNNER_TEMP'] ?? node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, '.cache'),
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ user }),
    };
}
function knownHome() {
    try {
        const home = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
        return node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(home) ? home : NO_HOME;
    }
    catch {
        return NO_HOME;
    }
}
function pathsOf(machine) {
    return machine.platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
}


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile)
/* harmony export */ });
/* unused harmony export kindOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9874);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9007);



const MOST_BYTES = 4 * 1024 * 1024;
function readUserFile(file, flags = 0) {
    const opened = openAtOnce(file, flags);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened);
        if (stats.isDirectory())
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_IS_A_FOLDER */ .Z_)({ path: file }));
        if (!stats.isFile())
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_NOT_REGULAR */ .WD)({ path: file, kind: kindOf(stats) }));
        return { bytes: readAll(opened, file, stats.size), stats };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
    }
}
function openAtOnce(file, flags) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0) | flags);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENXIO' || code === 'EOPNOTSUPP')
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_NOT_REGULAR */ .WD)({ path: file, kind: 'a socket' }));
        if (code !== 'ENOENT' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isDirectory()) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_IS_A_FOLDER */ .Z_)({ path: file }));
        }
        throw error;
    }
}
function readAll(opened, file, size) {
    if (size > MOST_BYTES)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_TOO_LARGE */ .UE)({ path: file, most: MOST_BYTES }));
    const parts = [];
    for (let total = 0;;) {
        const part = Buffer.alloc(Math.max(size + 1 - total, 4096));
        const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(opened, part, 0, part.length, null);
        if (got === 0)
            return Buffer.concat(parts);
        total += got;
        if (total > MOST_BYTES)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_TOO_LARGE */ .UE)({ path: file, most: MOST_BYTES }));
        parts.push(part.subarray(0, got));
    }
}
function kindOf(stats) {
    if (stats.isSymbolicLink())
        return 'a symbolic link';
    if (stats.isFIFO())
        return 'a pipe';
    if (stats.isSocket())
        return 'a socket';
    return 'a device';
}


/***/ }),

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ shellOf)
/* harmony export */ });
const posix = (path) => `'${path.replaceAll("'", "'\\''")}'`;
const power = (path) => `'${path.replaceAll("'", "''")}'`;
const POSIX = {
    quoted: posix,
    show: (path) => `ls -ld ${posix(path)}`,
    showAll: (folder) => `ls -la ${posix(folder)}`,
    head: (path) => `head -c 300 ${posix(path)}`,
    remove: (path) => `rm ${posix(path)}`,
    removeFolder: (path) => `rmdir ${posix(path)}`,
    removeAll: (folder) => `rm -r ${posix(folder)}`,
    letWrite: (_, folder) => `sudo chown -R "$(id -u):$(id -g)" ${posix(folder)}`,
    letRead: (path) => `chmod u+rw ${posix(path)}`,
    give: (path, user, folder) => `sudo chown ${folder ? '-R ' : ''}${user} ${posix(path)}`,
    separate: (path) => `cp -p ${posix(path)} ${posix(`${path}.new`)} && mv ${posix(`${path}.new`)} ${posix(path)}`,
    showSpace: 'df -h',
    setClock: 'sudo timedatectl set-ntp true',
};
const POWER_SHELL = {
    quoted: power,
    show: (path) => `Get-Item -Force ${power(path)} | Format-List Mode, Length, LinkType, Target`,
    showAll: (folder) => `Get-ChildItem -Force ${power(folder)}`,
    head: (path) => `Get-Content ${power(path)} -TotalCount 5`,
    remove: (path) => `Remove-Item -Force ${power(path)}`,
    removeFolder: (path) => `Remove-Item ${power(path)}`,
    removeAll: (folder) => `Remove-Item -Recurse -Force ${power(folder)}`,
    letWrite: (path) => `attrib -R ${power(path)}`,
    letRead: (path) => `icacls ${power(path)} /grant "\${env:USERNAME}:R"`,
    give: (path, _, folder) => `takeown /F ${power(path)}${folder ? ' /R' : ''}`,
    separate: (path) => `Copy-Item ${power(path)} ${power(`${path}.new`)}\n  Move-Item -Force ${power(`${path}.new`)} ${power(path)}`,
    showSpace: 'Get-PSDrive -PSProvider FileSystem',
    setClock: 'w32tm /resync',
};
function shellOf(platform) {
    return platform === 'win32' ? POWER_SHELL : POSIX;
}


/***/ }),

/***/ 3686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ trustBlamed),
/* harmony export */   c$: () => (/* binding */ OF_A_CERTIFICATE),
/* harmony export */   iL: () => (/* binding */ proxyBlamed)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _machine_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8463);


const OF_A_CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)/;
function proxyBlamed(error, target, env, began) {
    const { code, syscall, hostname, address, port } = Object(error);
    const proxy = proxiesIn(env).find((one) => {
        if (syscall === 'getaddrinfo')
            return hostname === one.hostname && hostname !== target.hostname;
        const isItsPort = String(port) === portOf(one);
        if (syscall === 'connect')
            return isItsPort && (portOf(one) !== portOf(target) || address === one.hostname);
        return code === 'ETIMEDOUT' && !began;
    });
    return proxy === undefined ? {} : { proxy: `${proxy.hostname}:${portOf(proxy)}` };
}
function trustBlamed(env) {
    const file = env['NODE_EXTRA_CA_CERTS'];
    if (!file)
        return {};
    try {
        if ((0,_machine_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readUserFile */ .E)(file).bytes.includes('-----BEGIN CERTIFICATE-----'))
            return {};
        return { trust: { file, fault: 'holds no certificate in PEM form' } };
    }
    catch (error) {
        const code = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? error.problems[0]?.code : error.code;
        return { trust: { file, fault: code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})` } };
    }
}
function proxiesIn(env) {
    return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].flatMap((name) => {
        const value = env[name];
        const url = value ? URL.parse(value.includes('://') ? value : `http://${value}`) : null;
        return url === null ? [] : [url];
    });
}
function portOf(url) {
    return url.port !== '' ? url.port : url.protocol === 'https:' ? '443' : '80';
}


/***/ }),

/***/ 4213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   Q: () => (/* binding */ formOf)
/* harmony export */ });
const LOOKED_AT = 64 * 1024;
function formOf({ body }) {
    const text = body
        .slice(0, LOOKED_AT)
        .replace(/^\uFEFF/, '')
        .trimStart();
    if (text === '')
        return 'nothing';
    if (text.startsWith('<'))
        return /<title>Error \d{3} \([^<]{1,80}\)!!1<\/title>/.test(text) ? "Google's error page" : 'web page';
    if (!/^[[{]/.test(text))
        return 'text';
    try {
        JSON.parse(body.replace(/^\uFEFF/, ''));
        return 'JSON';
    }
    catch {
        return 'broken JSON';
    }
}
function titleOf({ body }) {
    const title = /<title[^<>]{0,200}>([^<]{1,200})/i.exec(body.slice(0, LOOKED_AT))?.[1];
    return title?.replace(/\s+/g, ' ').trim() || undefined;
}


/***/ }),

/***/ 2438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ HOST_UNREACHABLE),
/* harmony export */   Lv: () => (/* binding */ OIDC_URL_REFUSED),
/* harmony export */   UV: () => (/* binding */ CREDENTIAL_HOST_REFUSED),
/* harmony export */   Ui: () => (/* binding */ HOST_UNAVAILABLE),
/* harmony export */   WA: () => (/* binding */ PROXY_REFUSED),
/* harmony export */   aG: () => (/* binding */ METADATA_HOST_REFUSED),
/* harmony export */   cK: () => (/* binding */ HEADER_MALFORMED),
/* harmony export */   hx: () => (/* binding */ CERTIFICATE_REFUSED),
/* harmony export */   kI: () => (/* binding */ PROXY_UNREACHABLE),
/* harmony export */   sX: () => (/* binding */ SUBJECT_TOKEN_URL_REFUSED)
/* harmony export */ });
/* unused harmony export UNREACHED */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _machine_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3188);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5441);



const triesOf = ({ results, seconds }) => `${results.length === 1 ? '1 try' : `${results.length} tries`} over ${seconds} s: ${inARow(results)}`;
const HOST_UNAVAILABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('HOST_UNAVAILABLE', 'a host returned no usable answer', { host: 'sts.googleapis.com', results: ['ECONNRESET', 'HTTP 503', 'HTTP 503', 'HTTP 503', 'HTTP 503'], seconds: 14 }, (seen) => {
    const wait = seen.asked === undefined ? '' : `; it asked to wait ${Math.ceil(seen.asked / 1000)} s more`;
    return {
        what: `${seen.host} returned no usable answer in ${triesOf(seen)}${wait}.`,
        ...whyUnavailable(seen.results.at(-1) ?? '', seen.host),
    };
});
const HOST_UNREACHABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('HOST_UNREACHABLE', 'a host could not be reached', { host: 'sts.googleapis.com', results: Array(5).fill('no answer in time (ETIMEDOUT)'), seconds: 52 }, (seen) => ({
    what: `${seen.host} could not be reached in ${triesOf(seen)}.`,
    likely: whyUnreachable(seen.results.at(-1) ?? ''),
    fix: letReach(seen.host),
}));
const PROXY_UNREACHABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PROXY_UNREACHABLE', 'the proxy could not be reached', { host: 'sts.googleapis.com', proxy: 'proxy.example.com:3128', results: Array(5).fill('ECONNREFUSED'), seconds: 14 }, (seen) => ({
    what: `The proxy ${seen.proxy}, which HTTPS_PROXY names, could not be reached in ${triesOf(seen)}; nothing was sent to ${seen.host}.`,
    likely: 'The proxy is down, its name or port is misspelt, or the runner is not on its network.',
    fix: `Correct HTTPS_PROXY in the environment of the runner, or unset it if the runner can reach ${seen.host} directly:\nHTTPS_PROXY=http://HOST:PORT`,
}));
const CERTIFICATE_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('CERTIFICATE_REFUSED', 'a certificate is not trusted', { host: 'sts.googleapis.com', code: 'SELF_SIGNED_CERT_IN_CHAIN' }, ({ host, code, trust }, platform) => ({
    what: `The certificate from ${host} is not trusted (${code}), so nothing was sent.`,
    ...whyNotTrusted(host, code, trust, platform),
}));
const PROXY_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PROXY_REFUSED', 'the proxy refused the connection', { host: 'sts.googleapis.com', status: 407 }, (seen) => ({
    what: `The proxy in HTTPS_PROXY refused the connection to ${seen.host} (HTTP ${seen.status}).`,
    likely: seen.status === 407
        ? 'The proxy requires a user name and password.'
        : 'The proxy does not allow this host, or HTTPS_PROXY does not name a proxy.',
    fix: seen.status === 407
        ? 'Add them to HTTPS_PROXY in the environment of the runner:\nHTTPS_PROXY=http://USER:PASSWORD@HOST:PORT'
        : `Allow ${seen.host} in the proxy, or add it to NO_PROXY if the runner can reach it directly.`,
}));
const UNREACHED = [
    HOST_UNAVAILABLE,
    HOST_UNREACHABLE,
    PROXY_UNREACHABLE,
    CERTIFICATE_REFUSED,
    PROXY_REFUSED,
].map(({ code }) => code);
const CREDENTIAL_HOST_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('CREDENTIAL_HOST_REFUSED', 'the credential was not sent to an untrusted host', {
    host: 'sts.example.com',
    because: 'it is not a host of Google Cloud in googleapis.com',
}, (seen) => ({
    what: `No credential was sent${seen.host ? ` to ${seen.host}` : ''}: ${seen.because}.`,
    why: "Tokens and keys are only sent to the repository and to Google Cloud's own hosts, over https.",
    fix: 'If a credential file contains this address, create the file again:\n  gcloud iam workload-identity-pools create-cred-config --help\n\nIf the host belongs to another Google Cloud universe, set the universe input.',
}));
const OIDC_URL_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('OIDC_URL_REFUSED', 'the address for OIDC tokens is not safe', { host: 'github.example.com', because: 'anybody on the way could read a token that is sent over http' }, (seen) => ({
    what: `GitHub was not asked for an OIDC token${seen.host ? ` at ${seen.host}` : ''}: ${seen.because}.`,
    likely: 'An earlier step or the workflow changed ACTIONS_ID_TOKEN_REQUEST_URL, or a GitHub Enterprise Server does not use https.',
    fix: 'Remove ACTIONS_ID_TOKEN_REQUEST_URL from every env block and from GITHUB_ENV. On GitHub Enterprise Server, turn on TLS for the instance.',
}));
const METADATA_HOST_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('METADATA_HOST_REFUSED', 'GCE_METADATA_HOST is not a metadata server', { because: 'the address is not a URL' }, (seen) => ({
    what: `GCE_METADATA_HOST is not a metadata server: ${seen.because}.`,
    why: 'It must be a host, with a port if needed, such as 169.254.169.254 or metadata.google.internal:80.',
    fix: 'Unset GCE_METADATA_HOST. To use no metadata server:\nenv:\n  NO_GCE_CHECK: "true"',
}));
const SUBJECT_TOKEN_URL_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('SUBJECT_TOKEN_URL_REFUSED', 'the address of the subject token is not safe', { host: 'tokens.example.com', because: 'anybody on the way could read a token that is sent over http' }, (seen) => ({
    what: `The subject token was not fetched${seen.host ? ` from ${seen.host}` : ''}: ${seen.because}.`,
    why: 'The credential_source in the credential file names this address. It must use https; http is only allowed for this machine and for link-local metadata servers.',
    fix: 'Create the credential file again with an https address:\n  gcloud iam workload-identity-pools create-cred-config --help',
}));
const HEADER_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('HEADER_MALFORMED', 'the token was changed on its way', { host: 'sts.googleapis.com', header: 'authorization' }, (seen) => ({
    what: `The ${seen.header} header for ${seen.host} contains a line break or another invalid character, so nothing was sent.`,
    likely: 'A token, or a header in a credential file, was changed on its way, for example wrapped.',
    fix: 'Pass the token unchanged from the step that obtained it. If it is in ACTIONS_ID_TOKEN_REQUEST_TOKEN, remove that variable from every env block and from GITHUB_ENV.',
}));
function inARow(results) {
    const runs = [];
    for (const result of results) {
        const last = runs.at(-1);
        if (last?.result === result)
            last.times++;
        else
            runs.push({ result, times: 1 });
    }
    return runs.map(({ result, times }) => (times === 1 ? result : `${result} (${times} times)`)).join(', then ');
}
function whyUnavailable(last, host) {
    if (last.startsWith('HTTP 2') || last.endsWith('a web page') || last === 'HTTP 511') {
        return {
            likely: `Something between the runner and ${host} answers in its place, or truncates answers.`,
            fix: letReach(host),
        };
    }
    if (last === 'HTTP 429') {
        return {
            likely: 'Too many requests came at once, so a quota of the service is used up.',
            fix: 'Run the job again later, or start fewer jobs at once (concurrency or max-parallel in the workflow).',
        };
    }
    return {
        likely: `${host} has a problem of its own.`,
        fix: 'Run the job again. If it fails again, see https://status.cloud.google.com and https://www.githubstatus.com',
    };
}
const UNREACHABLE = [
    [/^the proxy/, 'The proxy in HTTPS_PROXY does not reach the host.'],
    [/ENOTFOUND/, "The runner's DNS server does not know the host."],
    [/EAI_AGAIN/, "The runner's DNS server does not answer."],
    [
        /EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN/,
        'The runner has no route to the host: no internet access, or only IPv6 if the host has only IPv4.',
    ],
    [/ECONNREFUSED/, 'A firewall refuses the connection, or DNS leads to another machine.'],
    [/^ERR_SSL|^EPROTO|WRONG_VERSION/, 'A proxy or a sign-in page answers in place of the host, without TLS.'],
    [/ETIMEDOUT/, 'A firewall silently drops the connection, or a proxy is required but not set.'],
];
function whyUnreachable(last) {
    const found = UNREACHABLE.find(([code]) => code.test(last))?.[1];
    return found ?? 'A firewall closes the connection, the network has an outage, or a proxy is required but not set.';
}
function whyNotTrusted(host, code, trust, platform) {
    if (trust !== undefined) {
        return {
            why: `NODE_EXTRA_CA_CERTS names ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(trust.file)}, which ${trust.fault}, so its certificates are not trusted.`,
            fix: 'Set NODE_EXTRA_CA_CERTS in the environment of the runner to the PEM file of your certificate authority, and restart the runner.',
        };
    }
    if (/EXPIRED|NOT_YET_VALID/.test(code)) {
        return {
            likely: 'The clock of the runner is wrong, or a proxy on your network uses an expired certificate.',
            fix: `Turn on time synchronisation on the runner:\n${(0,_machine_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).setClock}\nIf its clock is right, renew the certificate of the proxy.`,
        };
    }
    if (/ALTNAME/.test(code)) {
        return {
            likely: `The certificate belongs to another host: a sign-in page or DNS on your network redirects ${host}.`,
            fix: letReach(host),
        };
    }
    return {
        likely: 'A proxy on your network inspects TLS connections with its own certificate authority, which Node.js does not trust.',
        fix: 'Set NODE_EXTRA_CA_CERTS in the environment of the runner to the PEM file of that authority, and restart the runner.',
    };
}
function letReach(host) {
    return `On a self-hosted runner, allow access to https://${host}, directly or through HTTPS_PROXY. On a GitHub-hosted runner, run the job again.`;
}


/***/ }),

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ objectionTo),
/* harmony export */   HQ: () => (/* binding */ isNear),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* unused harmony export SERVICES */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2438);


const LINK_LOCAL_NAMES = ['[fd00:ec2::254]', 'metadata.google.internal'];
const SERVICES = ['sts', 'iamcredentials', 'oauth2', 'artifactregistry'];
function admit(call, env) {
    const because = objectionTo(call.url, call.to) ?? objectionToContent(call, env);
    const host = URL.parse(call.url)?.host ?? '';
    if (because !== undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(refusal(call.to, host, because));
    const malformed = Object.entries(call.headers ?? {}).find(([, value]) => /[^\t\x20-\x7e\x80-\xff]/.test(value));
    if (malformed)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .HEADER_MALFORMED */ .cK)({ host, header: malformed[0] }));
}
function objectionTo(address, to) {
    if (/[^\x21-\x7e]|\\/.test(address))
        return 'the address holds a space, a line break or a backslash';
    const url = URL.parse(address);
    if (!url?.hostname)
        return 'the address is not a URL';
    if (url.username !== '' || url.password !== '')
        return 'the address holds a user name or a password';
    if (to.kind === 'metadata')
        return url.protocol === 'http:' ? undefined : 'a metadata server is asked over http';
    if (to.kind === 'google' || to.kind === 'repository') {
        if (url.protocol !== 'https:')
            return 'the address is not https';
        if (url.port !== '')
            return `port ${url.port} is not the one of https`;
        if (to.kind === 'repository')
            return url.hostname === to.host ? undefined : `the repository is at ${to.host}`;
        return isGoogle(url.hostname, to.universe) ? undefined : `it is not a host of Google Cloud in ${to.universe}`;
    }
    if (url.protocol === 'https:')
        return undefined;
    if (url.protocol !== 'http:')
        return 'the address is not https';
    const near = isLoopback(url.hostname) || (to.kind === 'token_source' && isLinkLocal(url.hostname));
    return near ? undefined : 'anybody on the way could read a token that is sent over http';
}
function isNear(hostname) {
    return isLoopback(hostname) || isLinkLocal(hostname);
}
function objectionToContent({ to, url, headers, body }, env) {
    if (to.kind === 'token_source' && body !== undefined)
        return 'a subject token is asked for without a body';
    const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    if (!token)
        return undefined;
    const issuer = URL.parse(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
    const carries = [url, body ?? '', ...Object.values(headers ?? {})].some((text) => text.includes(token));
    return carries && issuer?.origin !== URL.parse(url)?.origin
        ? "the call carries this job's request token, which only goes to the host in ACTIONS_ID_TOKEN_REQUEST_URL"
        : undefined;
}
function isGoogle(hostname, universe) {
    if (!hostname.endsWith(`.${universe}`))
        return false;
    const name = hostname.slice(0, -universe.length - 1);
    const label = '[a-z0-9-]+';
    return SERVICES.some((service) => new RegExp(`^(?:(?:${label}[.-])?${service}|${service}\\.${label}(?:\\.rep)?|${service}-${label}\\.p)$`).test(name));
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}
function isLinkLocal(hostname) {
    return /^169\.254(?:\.\d+){2}$/.test(hostname) || LINK_LOCAL_NAMES.includes(hostname);
}
function refusal(to, host, because) {
    switch (to.kind) {
        case 'google':
        case 'repository':
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .CREDENTIAL_HOST_REFUSED */ .UV)({ host, because });
        case 'github':
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .OIDC_URL_REFUSED */ .Lv)({ host, because });
        case 'metadata':
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_HOST_REFUSED */ .aG)({ because });
        case 'token_source':
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBJECT_TOKEN_URL_REFUSED */ .sX)({ host, because });
    }
}


/***/ }),

/***/ 1388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   isCovered: () => (/* binding */ isCovered)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);

function isCovered(url, noProxy) {
    const host = bare(url.hostname);
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => entry !== '' && covers(entry, host, port));
}
function covers(entry, host, port) {
    if (entry === '*')
        return true;
    const block = entry.split('/');
    if (block.length === 2)
        return inBlock(host, bare(block[0] ?? ''), Number(block[1]));
    const parts = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry);
    if (parts && parts[2] !== port)
        return false;
    const name = bare(parts?.[1] ?? entry).replace(/^\*?\./, '');
    if (name === '')
        return false;
    return host === name || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 && host.endsWith(`.${name}`));
}
function inBlock(host, network, prefix) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
    if (family === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== family || !(prefix >= 0 && prefix <= (family === 4 ? 32 : 128)))
        return false;
    const block = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    const kind = family === 4 ? 'ipv4' : 'ipv6';
    block.addSubnet(network, prefix, kind);
    return block.check(host, kind);
}
function bare(host) {
    return host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}


/***/ }),

/***/ 3989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ jsonObject),
  E: () => (/* binding */ request)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
// EXTERNAL MODULE: ./build/network/blame.js
var blame = __nccwpck_require__(3686);
// EXTERNAL MODULE: ./build/network/body.js
var body = __nccwpck_require__(4213);
;// CONCATENATED MODULE: ./build/network/call.js
function placeOf(call) {
    const url = URL.parse(call.url);
    return { host: url?.host ?? '', path: url?.pathname ?? '' };
}

// EXTERNAL MODULE: ./build/network/failures.js
var failures = __nccwpck_require__(2438);
;// CONCATENATED MODULE: ./build/network/policy.js
const LIMITS = { tries: 5, total: 60_000, oneTry: 10_000 };
const HICCUP = { first: 1_000, longest: 8_000 };
const THROTTLED = { first: 6_000, longest: 14_000 };
function canPass(status) {
    return status === 408 || status === 429 || status >= 500;
}
function retryAfter(header, now) {
    const text = (Array.isArray(header) ? header[0] : header)?.trim();
    if (!text)
        return undefined;
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
function waitAfter(made, status, asked, random) {
    const { first, longest } = status === 429 ? THROTTLED : HICCUP;
    return (asked ?? 0) + random() * Math.min(longest, first * 2 ** (made - 1));
}

;// CONCATENATED MODULE: ./build/network/request.js






async function request(network, call, read) {
    const start = network.now();
    const left = () => LIMITS.total - (network.now() - start);
    const results = [];
    for (let number = 1;; number++) {
        const current = typeof call === 'function' ? await call() : call;
        const place = placeOf(current);
        const began = network.now();
        let status;
        let asked;
        let result;
        let proxy;
        try {
            const answer = await network.send(current, Math.max(1, Math.min(LIMITS.oneTry, left())));
            status = answer.status;
            result = `HTTP ${status}`;
            asked = retryAfter(answer.headers['retry-after'], network.now());
            const value = status >= 200 && status < 300 ? read(answer) : undefined;
            if (value === undefined && canBeTried(status))
                result += describeBody(answer);
            report(network, current, number, result, began);
            if (value !== undefined)
                return { value, answer };
            if (status >= 300 && !canPass(status))
                return { refusal: answer };
        }
        catch (error) {
            if (error instanceof failure/* Failure */.HR)
                throw error;
            ({ proxy } = Object(error));
            result = describeError(error);
            report(network, current, number, result, began);
            refuseWhatCannotPass(error, place.host);
        }
        results.push(result);
        const wait = waitAfter(number, status, asked, network.random);
        if (number >= LIMITS.tries || wait >= left()) {
            const seconds = Math.round((network.now() - start) / 1000);
            const seen = { host: place.host, results, seconds };
            if (status !== undefined)
                throw new failure/* Failure */.HR((0,failures/* HOST_UNAVAILABLE */.Ui)({ ...seen, ...(asked ? { asked } : {}) }));
            throw new failure/* Failure */.HR(proxy === undefined ? (0,failures/* HOST_UNREACHABLE */.EU)(seen) : (0,failures/* PROXY_UNREACHABLE */.kI)({ ...seen, proxy }));
        }
        await network.sleep(wait);
    }
}
function jsonObject(answer) {
    try {
        const value = JSON.parse(answer.body);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
function report(network, call, number, result, began) {
    network.onTry?.({
        method: call.method,
        ...placeOf(call),
        number,
        result,
        milliseconds: Math.round(network.now() - began),
    });
}
function canBeTried(status) {
    return canPass(status) || (status >= 200 && status < 300);
}
function describeBody(answer) {
    const form = (0,body/* formOf */.Q)(answer);
    if (form === 'web page')
        return ', a web page';
    if (answer.status >= 300)
        return '';
    if (form === 'nothing')
        return ', empty body';
    return form === 'JSON' ? ', JSON without what was asked for' : ', broken JSON';
}
function describeError(error) {
    if (!(error instanceof Error))
        return 'unknown error';
    const code = error.code;
    if (code === 'ETIMEDOUT')
        return 'no answer in time (ETIMEDOUT)';
    if (code === 'ERR_PROXY_TUNNEL') {
        const status = proxyStatus(error);
        return status ? `the proxy answered HTTP ${status}` : 'the proxy closed the connection';
    }
    return code ?? error.name;
}
function refuseWhatCannotPass(error, host) {
    if (!(error instanceof Error))
        return;
    const code = error.code ?? '';
    if (blame/* OF_A_CERTIFICATE */.c$.test(code)) {
        const { trust } = error;
        throw new failure/* Failure */.HR((0,failures/* CERTIFICATE_REFUSED */.hx)({ host, code, ...(trust === undefined ? {} : { trust }) }), { cause: error });
    }
    const status = code === 'ERR_PROXY_TUNNEL' ? proxyStatus(error) : undefined;
    if (status && !canPass(status))
        throw new failure/* Failure */.HR((0,failures/* PROXY_REFUSED */.WA)({ host, status }));
}
function proxyStatus(error) {
    const found = /HTTP\/1\.\d (\d{3})/.exec(error.message)?.[1];
    return found === undefined ? undefined : Number(found);
}


/***/ }),

/***/ 4659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   httpSend: () => (/* binding */ httpSend)
/* harmony export */ });
/* harmony import */ var _blame_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3686);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5874);


const LARGEST_ANSWER = 1024 * 1024;
function httpSend(env) {
    const proxies = proxiesOf(env);
    const noProxy = env['no_proxy'] ?? env['NO_PROXY'] ?? '';
    const agents = new Map();
    return async (call, timeout) => {
        (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .admit */ .w4)(call, env);
        const url = new URL(call.url);
        const secure = url.protocol === 'https:';
        const direct = call.to.kind === 'metadata' || (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .isNear */ .HQ)(url.hostname) || (await isCovered(url, noProxy));
        const { Agent, request } = secure ? await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
        const key = `${secure} ${direct}`;
        let agent = agents.get(key);
        if (!agent) {
            const trust = { rejectUnauthorized: true, minVersion: 'TLSv1.2' };
            agent = new Agent({ keepAlive: true, ...(secure ? trust : {}), proxyEnv: direct ? {} : proxies });
            agents.set(key, agent);
        }
        return exchange(call, timeout, { request, agent, env, direct });
    };
}
function exchange(call, timeout, way) {
    return new Promise((resolve, reject) => {
        const body = call.body === undefined ? undefined : Buffer.from(call.body);
        const sent = way.request(call.url, {
            method: call.method,
            agent: way.agent,
            headers: { 'user-agent': 'setup-artifact-registry-python', ...lengthOf(body), ...call.headers },
        });
        const timer = setTimeout(() => {
            fail(Object.assign(new Error(`no answer within ${timeout} ms`), { code: 'ETIMEDOUT' }));
        }, timeout);
        let began = false;
        sent.on('socket', () => {
            began = true;
        });
        const fail = (error) => {
            clearTimeout(timer);
            sent.destroy();
            const isOfCertificate = _blame_js__WEBPACK_IMPORTED_MODULE_0__/* .OF_A_CERTIFICATE */ .c$.test(error.code ?? '');
            const proxies = way.direct ? {} : way.env;
            const blame = isOfCertificate ? (0,_blame_js__WEBPACK_IMPORTED_MODULE_0__/* .trustBlamed */ .SU)(way.env) : (0,_blame_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyBlamed */ .iL)(error, new URL(call.url), proxies, began);
            reject(Object.assign(error, blame));
        };
        sent.on('error', fail);
        sent.on('response', (response) => {
            collect(response).then((text) => {
                clearTimeout(timer);
                resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
            }, fail);
        });
        sent.end(body);
    });
}
async function collect(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > LARGEST_ANSWER)
            throw Object.assign(new Error('answer too large'), { code: 'ANSWER_TOO_LARGE' });
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function lengthOf(body) {
    return body ? { 'content-length': String(body.length) } : {};
}
function proxiesOf(env) {
    const proxies = {};
    for (const [name, value] of Object.entries(env)) {
        if (value && /^https?_proxy$/i.test(name))
            proxies[name] = value.includes('://') ? value : `http://${value}`;
    }
    return proxies;
}
async function isCovered(url, noProxy) {
    return noProxy.trim() !== '' && (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 1388))).isCovered(url, noProxy);
}


/***/ }),

/***/ 1083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 4107:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8321);
/* harmony import */ var actions_exec__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1422);
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5756);
/* harmony import */ var _credentials_application_default_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8633);
/* harmony import */ var _credentials_gcloud_cli_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9855);
/* harmony import */ var _credentials_given_token_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7480);
/* harmony import */ var _credentials_key_exchange_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(866);
/* harmony import */ var _credentials_metadata_server_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6818);
/* harmony import */ var _credentials_workload_identity_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(5531);
/* harmony import */ var _formats_toml_editor_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(7710);
/* harmony import */ var _network_no_proxy_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(1388);
/* harmony import */ var _network_send_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(4659);
/* harmony import */ var _keep_fresh_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(8400);
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(8591);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(5714);
















try {
    await (0,_keep_fresh_js__WEBPACK_IMPORTED_MODULE_13__/* .keepFresh */ .f)((0,_secret_js__WEBPACK_IMPORTED_MODULE_15__/* .fromRevealingJson */ .md)(await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(process.stdin)), (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_14__/* .thisMachine */ .g8)(), tellMain);
}
finally {
    process.exit();
}
function tellMain() {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(_keep_fresh_js__WEBPACK_IMPORTED_MODULE_13__/* .READY */ .y, '.');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(_keep_fresh_js__WEBPACK_IMPORTED_MODULE_13__/* .READY */ .y);
    }
    catch {
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ classify)
});

// EXTERNAL MODULE: ./build/network/body.js
var network_body = __nccwpck_require__(4213);
;// CONCATENATED MODULE: ./build/refusals/answer.js

const LONGEST = 4_000;
const MOST = 20;
function saidIn(answer) {
    const form = (0,network_body/* formOf */.Q)(answer);
    const nothing = { form, message: '', reasons: [], code: '', metadata: {}, requestId: requestIdIn(answer) };
    if (form === 'text')
        return { ...nothing, message: cut(answer.body.trim()) };
    if (form === 'web page' || form === "Google's error page")
        return { ...nothing, message: (0,network_body/* titleOf */.G)(answer) ?? '' };
    if (form !== 'JSON')
        return nothing;
    const body = fieldsOf(firstOf(JSON.parse(answer.body.replace(/^\uFEFF/, ''))));
    const error = body['error'];
    if (typeof error === 'object' && error !== null)
        return { ...nothing, ...googleError(fieldsOf(firstOf(error))) };
    const parts = [body['error_description'], body['message'], body['detail'], body['title']];
    return {
        ...nothing,
        message: textOf(parts.find((part) => textOf(part) !== '')),
        code: [error, body['error_subtype'], body['typeKey']]
            .map(textOf)
            .filter((part) => part !== '')
            .join(', '),
    };
}
function googleError(error) {
    const details = listOf(error['details']);
    const older = listOf(error['errors']);
    const metadata = Object.create(null);
    for (const detail of details) {
        for (const [name, value] of Object.entries(fieldsOf(detail['metadata'])).slice(0, MOST)) {
            metadata[name] ??= textOf(value);
        }
    }
    const reasons = [...details, ...older].map(({ reason }) => textOf(reason)).filter((reason) => reason !== '');
    return { message: textOf(error['message']), reasons, code: textOf(error['status']), metadata };
}
function requestIdIn({ headers }) {
    const names = ['x-goog-request-id', 'x-request-id', 'x-github-request-id', 'x-vss-e2eid', 'x-guploader-uploadid'];
    return names.map((name) => textOf(firstOf(headers[name]))).find((id) => /^[\w:.=+/-]{1,200}$/.test(id)) ?? '';
}
function firstOf(value) {
    return Array.isArray(value) ? value[0] : value;
}
function listOf(value) {
    return Array.isArray(value) ? value.slice(0, MOST).map(fieldsOf) : [];
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === 'string' ? cut(value) : typeof value === 'number' ? String(value) : '';
}
function cut(text) {
    return text.slice(0, LONGEST);
}

;// CONCATENATED MODULE: ./build/refusals/classify.js

const CLOCK_TOLERANCE = 60;
function classify(asked, answer) {
    const said = saidIn(answer);
    const cause = strangerIn(asked, answer, said) ??
        first(said.reasons, (reason) => REASONS[reason]?.(said)) ??
        first(WORDS[asked.service], ([words, cause]) => words.test(`${said.code}: ${said.message}`) ? causeOf(cause, asked, answer, said) : undefined) ??
        first(COMMON_WORDS, ([words, cause]) => (words.test(said.message) ? cause(said) : undefined)) ??
        byStatus(asked, answer, said);
    const skew = skewOf(answer, asked.now);
    return { host: asked.host, status: answer.status, cause, said, ...(skew === undefined ? {} : { skew }) };
}
const REASONS = {
    __proto__: null,
    SECURITY_POLICY_VIOLATED: perimeter,
    SERVICE_DISABLED: apiDisabled,
    accessNotConfigured: apiDisabled,
    BILLING_DISABLED: (said) => ({ kind: 'billing-disabled', ...projectIn(said) }),
    CONSUMER_SUSPENDED: (said) => ({ kind: 'project-suspended', ...projectIn(said) }),
    GCP_SUSPENDED: (said) => ({ kind: 'project-suspended', ...projectIn(said) }),
    CONSUMER_INVALID: (said) => ({ kind: 'project-unknown', ...projectIn(said) }),
    RESOURCE_PROJECT_INVALID: (said) => ({ kind: 'project-unknown', ...projectIn(said) }),
    USER_PROJECT_DENIED: (said) => ({ kind: 'quota-project-denied', ...projectIn(said) }),
    RATE_LIMIT_EXCEEDED: rateLimited,
    RESOURCE_QUOTA_EXCEEDED: rateLimited,
    rateLimitExceeded: rateLimited,
    userRateLimitExceeded: rateLimited,
    quotaExceeded: rateLimited,
    LOCATION_POLICY_VIOLATED: () => ({ kind: 'location-refused' }),
    LOCATION_ORG_POLICY_VIOLATED: organisationPolicy,
    ORG_RESTRICTION_VIOLATION: organisationPolicy,
    ORG_RESTRICTION_HEADER_INVALID: organisationPolicy,
    RESOURCE_USAGE_RESTRICTION_VIOLATED: organisationPolicy,
    IAM_PERMISSION_DENIED: (said) => ({ kind: 'permission-denied', ...permissionIn(said) }),
    ACCESS_TOKEN_EXPIRED: () => ({ kind: 'credential', fault: 'expired' }),
    ACCESS_TOKEN_TYPE_UNSUPPORTED: () => ({ kind: 'credential', fault: 'unknown' }),
    CREDENTIALS_MISSING: () => ({ kind: 'credential', fault: 'missing' }),
    ACCOUNT_STATE_INVALID: () => ({ kind: 'credential', fault: 'account' }),
    USER_BLOCKED_BY_ADMIN: () => ({ kind: 'credential', fault: 'account' }),
    ACCESS_TOKEN_SCOPE_INSUFFICIENT: () => ({ kind: 'scope-insufficient' }),
};
const WORDS = {
    sts: [
        [/rejected by the attribute condition/i, 'condition'],
        [/issuer in ID Token/i, 'issuer'],
        [/audience in ID Token/i, 'audience'],
        [/exceeds the 127 bytes/i, 'subject-too-long'],
        [/obtain a value for google\.subject|google\.subject'? must be of type/i, 'subject-missing'],
        [/stale to sign-in|ID Token (?:is|has) expired|used too (?:early|late)/i, 'token-stale'],
        [/connecting to the given credential.s issuer/i, 'issuer-unreachable'],
        [/verify the ID Token signature|invalid signature|no matching (?:public )?key/i, 'signature'],
        [/^invalid_target|invalid value for "?audience/i, 'provider-unknown'],
    ],
    oauth2: [
        [/reasonable timeframe|iat and exp|used too (?:early|late)/i, 'clock'],
        [/JWT signature|signature for token/i, 'key-rejected'],
        [/account not found|no valid verifier|invalid email or user id/i, 'account-unknown'],
        [/^disabled_client/i, 'account-disabled'],
        [/^(?:deleted|invalid)_client|OAuth client was/i, 'client-unknown'],
        [/expired or revoked|_rapt|rapt_required|reauth related|account has been deleted/i, 'login-ended'],
        [/(?:account|robot) (?:is |has been )?disabled/i, 'account-disabled'],
    ],
    iamcredentials: [
        [/lifetime/i, 'lifetime'],
        [/gaia id not found|unknown service account|service account \S{1,200} does not exist/i, 'account-unknown'],
        [/service account (?:\S{1,200} )?(?:is|has been) disabled/i, 'account-disabled'],
        [
            /serviceAccounts\.(?:getAccessToken|implicitDelegation)|^PERMISSION_DENIED: the caller does not have permission/i,
            'permission-denied',
        ],
    ],
    registry: [
        [/^PERMISSION_DENIED: (?:the caller does not have permission|permission .{1,300} denied on)/i, 'permission-denied'],
    ],
    index: [
        [/permission\W{1,2}artifactregistry\.\S{1,100} denied|do not have permission/i, 'permission-denied'],
        [/repository .{1,300} not found|package .{1,300} not found/i, 'not-found'],
    ],
    github: [[/in \W?completed\W? state|job (?:is|has) (?:already )?(?:completed|been cancell?ed)/i, 'job-ended']],
    metadata: [
        [/gaia id not found/i, 'account-unknown'],
        [/serviceAccounts\.getAccessToken/i, 'permission-denied'],
        [/no service account|not found|not defined/i, 'no-account'],
    ],
    other: [],
};
const COMMON_WORDS = [
    [/vpcServiceControlsUniqueIdentifier|prohibited by organization.s policy/i, perimeter],
    [/API has not been used in project|it is disabled\. Enable it by visiting/i, apiDisabled],
    [
        /billing (?:account .{0,100})?(?:is |to be |must be )?(?:disabled|enabled)|not configured billing/i,
        (said) => ({ kind: 'billing-disabled', ...projectIn(said) }),
    ],
    [/has been suspended/i, (said) => ({ kind: 'project-suspended', ...projectIn(said) })],
    [/required permission to use project/i, (said) => ({ kind: 'quota-project-denied', ...projectIn(said) })],
    [/permission denied on .?locations\//i, () => ({ kind: 'location-refused' })],
    [
        /permission denied on resource project|project .{1,100} (?:not found|has been deleted)/i,
        (said) => ({ kind: 'project-unknown', ...projectIn(said) }),
    ],
    [/constraints\/[a-z]/i, organisationPolicy],
    [/insufficient authentication scopes/i, () => ({ kind: 'scope-insufficient' })],
];
function byStatus({ service }, answer, said) {
    const { status } = answer;
    if (said.form === "Google's error page")
        return { kind: 'front-end' };
    if (status === 429)
        return rateLimited(said);
    const takesCredential = service === 'registry' || service === 'index' || service === 'iamcredentials';
    if (status === 401 && takesCredential)
        return { kind: 'credential', fault: 'unknown' };
    if (service === 'index' && status === 404)
        return { kind: 'not-found' };
    if (service === 'index' && status === 403 && said.form === 'nothing')
        return { kind: 'permission-denied' };
    if (service === 'metadata' && status === 404)
        return { kind: 'no-account' };
    if (service === 'registry' && said.reasons.length === 0) {
        if (status === 404 && said.code === 'NOT_FOUND')
            return { kind: 'not-found' };
        if (status === 400 && said.code === 'INVALID_ARGUMENT')
            return { kind: 'invalid-argument' };
    }
    return { kind: 'unknown' };
}
function strangerIn({ service, host }, answer, said) {
    const stranger = (showed) => {
        const server = [answer.headers['server'], answer.headers['via']].find((name) => typeof name === 'string' && name !== '');
        return { kind: 'stranger', showed, ...(typeof server === 'string' ? { server } : {}) };
    };
    if (answer.status >= 300 && answer.status < 400)
        return stranger(redirectOf(answer, host));
    if (service === 'metadata') {
        return answer.headers['metadata-flavor'] === 'Google' ? undefined : stranger(inWords(said));
    }
    switch (said.form) {
        case 'JSON':
            return said.message === '' && said.code === '' && said.reasons.length === 0 ? stranger(inWords(said)) : undefined;
        case 'text':
            return service === 'index' || service === 'github' ? undefined : stranger(inWords(said));
        case 'nothing':
            return hasChallenge(answer) || mayBeEmpty(service, answer.status) ? undefined : stranger(inWords(said));
        case "Google's error page":
            return service === 'github' ? stranger(inWords(said)) : undefined;
        default:
            return stranger(inWords(said));
    }
}
function mayBeEmpty(service, status) {
    return service === 'github' || (service === 'index' && (status === 401 || status === 403 || status === 404));
}
function hasChallenge({ headers }) {
    return /realm="?(?:https:\/\/accounts\.google\.com|artifact registry)/i.test(String(headers['www-authenticate'] ?? ''));
}
function inWords({ form, message }) {
    const words = {
        JSON: 'JSON of another kind',
        'broken JSON': 'JSON that breaks off',
        text: 'plain text',
        nothing: 'an empty answer',
        'web page': 'a web page',
        "Google's error page": 'a web page',
    };
    return message === '' ? words[form] : `${words[form]}, "${message}"`;
}
function redirectOf({ headers }, host) {
    const to = URL.parse(String(headers['location'] ?? ''), `https://${host}`)?.host;
    return to === undefined || to === '' || to === host ? 'a redirect' : `a redirect to ${to}`;
}
function causeOf(kind, asked, answer, said) {
    if (kind === 'clock') {
        const seconds = skewOf(answer, asked.now);
        return { kind, ...(seconds === undefined ? {} : { seconds }) };
    }
    return kind === 'permission-denied' ? { kind, ...permissionIn(said) } : { kind };
}
function skewOf({ headers }, now) {
    const date = headers['date'];
    const seconds = typeof date === 'string' ? Math.round((now - Date.parse(date)) / 1000) : Number.NaN;
    return Math.abs(seconds) > CLOCK_TOLERANCE ? seconds : undefined;
}
function perimeter({ message, metadata }) {
    const id = /vpcServiceControlsUniqueIdentifier:? {0,4}([\w-]{1,100})/i.exec(message)?.[1] ?? metadata['uid'];
    return { kind: 'perimeter', ...(id && /^[\w-]{1,100}$/.test(id) ? { id } : {}) };
}
function apiDisabled(said) {
    const api = said.metadata['service'] ?? /\b([a-z]{2,60}\.googleapis\.com)\/overview/.exec(said.message)?.[1];
    return { kind: 'api-disabled', ...(api && /^[a-z0-9.-]{1,100}$/.test(api) ? { api } : {}), ...projectIn(said) };
}
function rateLimited({ metadata }) {
    const limit = metadata['quota_limit'];
    return { kind: 'rate-limited', ...(limit ? { limit } : {}) };
}
function organisationPolicy({ message }) {
    const constraint = /constraints\/[A-Za-z.]{1,100}/.exec(message)?.[0];
    return { kind: 'organisation-policy', ...(constraint ? { constraint } : {}) };
}
function projectIn({ message, metadata }) {
    const named = metadata['consumer'] ?? metadata['containerInfo'] ?? '';
    const project = /^(?:projects\/)?([a-z0-9][a-z0-9.:-]{0,80})$/.exec(named)?.[1] ??
        /\bprojects?[ /=#:]{1,3}([a-z0-9][a-z0-9-]{3,80})\b/.exec(message)?.[1];
    return project === undefined ? {} : { project };
}
function permissionIn({ message, metadata }) {
    const named = metadata['permission'] ?? /\b[a-z]{2,40}\.[A-Za-z]{2,40}\.[A-Za-z]{2,60}\b/.exec(message)?.[0];
    return named && /^[A-Za-z.]{1,150}$/.test(named) ? { permission: named } : {};
}
function first(list, find) {
    for (const item of list) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 98:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ explainRefusal)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
// EXTERNAL MODULE: ./build/shown.js
var shown = __nccwpck_require__(5441);
// EXTERNAL MODULE: ./build/refusals/words.js
var words = __nccwpck_require__(5857);
;// CONCATENATED MODULE: ./build/refusals/failures.js



const named = ({ project }) => project ?? 'PROJECT';
const inWords = ({ project }) => (project === undefined ? 'of this request' : project);
const EXAMPLE = { host: 'artifactregistry.googleapis.com', project: 'my-project' };
const INTERCEPTED = (0,failure/* explanation */.Qb)('INTERCEPTED', 'something on the network answered for Google Cloud or GitHub', { host: 'sts.googleapis.com', status: 403, showed: 'a web page, "Access denied"', server: 'squid/5.7' }, ({ host, status, showed, server }) => ({
    what: `Something between the runner and ${host} answered in its place, with ${withoutDot(showed)} (HTTP ${status}).`,
    likely: `A proxy, firewall or sign-in page on the runner's network blocks this request${server === undefined ? '' : `; it calls itself ${(0,words/* quotedWords */.I)(server)}`}.`,
    fix: `Allow https://${host} there. If your network has a proxy that can reach it, set it in the environment of the runner:\nHTTPS_PROXY=http://HOST:PORT`,
}));
const REQUEST_REFUSED = (0,failure/* explanation */.Qb)('REQUEST_REFUSED', 'the request was refused', {
    host: 'artifactregistry.googleapis.com',
    status: 400,
    said: 'Precondition check failed.',
    code: 'FAILED_PRECONDITION',
    reasons: ['KEY_DISABLED'],
    requestId: '4f2a9c',
}, ({ host, status, said, code, reasons, requestId }) => {
    const details = [
        `HTTP ${status}`,
        ...(code ? [(0,shown/* said */.ag)(code)] : []),
        ...(reasons?.length ? [`reason ${(0,shown/* said */.ag)(reasons.join(', '))}`] : []),
        ...(requestId ? [`request ${requestId}`] : []),
    ];
    return {
        what: `${host} refused the request${said === '' ? '' : `: ${(0,words/* quotedWords */.I)(said)}`} (${details.join(', ')}).`,
        why: 'This action has no explanation for this answer, so it is quoted as it came.',
        fix: host.endsWith('.actions.githubusercontent.com')
            ? "Run the job again. If it fails again, search https://www.githubstatus.com and GitHub's documentation on OpenID Connect for the words above."
            : 'Search https://cloud.google.com/artifact-registry/docs/troubleshooting and https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation for the words above, or show them to the administrator of the project.',
    };
});
const VPC_SERVICE_CONTROLS = (0,failure/* explanation */.Qb)('VPC_SERVICE_CONTROLS', 'VPC Service Controls block this runner', { host: 'artifactregistry.googleapis.com', id: 'Aq3-9xkXyz' }, ({ host, id }) => ({
    what: `VPC Service Controls block the request to ${host} (identifier ${id ?? 'unknown'}).`,
    why: 'The project is inside a service perimeter and the runner is outside, as GitHub-hosted runners are. Granting a role does not help.',
    fix: `Ask the administrator of the perimeter for an ingress rule for this identity and ${host}${id === undefined ? '' : ` (the identifier ${id} finds the details in the audit log)`}. A self-hosted runner inside the perimeter needs no rule.`,
}));
const API_DISABLED = (0,failure/* explanation */.Qb)('API_DISABLED', 'an API is not enabled', { api: 'iamcredentials.googleapis.com', project: '123456789' }, ({ api, project }) => ({
    what: `The API ${api} is not enabled in the project ${project ?? 'of this request'}.`,
    why: 'The project of the repository, the service account or the pool must enable this API once.',
    fix: `Enable it, which can take a few minutes to take effect:\ngcloud services enable ${api} --project=${project ?? 'PROJECT'}`,
}));
const BILLING_DISABLED = (0,failure/* explanation */.Qb)('BILLING_DISABLED', 'billing is disabled for the project', EXAMPLE, (seen) => ({
    what: `Billing is disabled for the project ${inWords(seen)}, so ${seen.host} refuses every request to it.`,
    likely: 'No billing account is linked to the project, or the linked one is closed or suspended.',
    fix: `Link a billing account:\ngcloud billing accounts list\ngcloud billing projects link ${named(seen)} --billing-account=ACCOUNT_ID`,
}));
const PROJECT_SUSPENDED = (0,failure/* explanation */.Qb)('PROJECT_SUSPENDED', 'the project is suspended', EXAMPLE, (seen) => ({
    what: `Google has suspended the project ${inWords(seen)}.`,
    why: 'Google suspends projects for unpaid bills or for breaking its terms, and e-mails the owners.',
    fix: 'Ask the owner of the project to read the reason and appeal: https://cloud.google.com/resource-manager/docs/project-suspension-guidelines',
}));
const PROJECT_NOT_FOUND = (0,failure/* explanation */.Qb)('PROJECT_NOT_FOUND', 'the project does not exist', { project: 'my-project' }, ({ project }) => ({
    what: `The project ${project === undefined ? 'of this request' : (0,shown/* quoted */.TL)(project)} does not exist, or this identity may not use it.`,
    likely: 'The ID is misspelt, it is the display name, or the project was deleted. If the input project is empty, the project comes from the key, the service account or the gcloud configuration.',
    fix: 'Find the ID of the project that has the repository:\ngcloud projects list --format="table(name,projectId)"\nand set it:\nwith:\n  project: PROJECT_ID',
}));
const QUOTA_PROJECT_DENIED = (0,failure/* explanation */.Qb)('QUOTA_PROJECT_DENIED', 'this identity may not use the quota project', EXAMPLE, (seen) => ({
    what: `This identity may not use the quota of the project ${inWords(seen)} for its requests to ${seen.host}.`,
    why: 'A quota_project_id in a credential file names that project, and the identity lacks the permission serviceusage.services.use on it.',
    fix: `Grant the role that has it:\ngcloud projects add-iam-policy-binding ${named(seen)} --role=roles/serviceusage.serviceUsageConsumer --member=MEMBER`,
}));
const QUOTA_EXCEEDED = (0,failure/* explanation */.Qb)('QUOTA_EXCEEDED', 'a quota is used up', { host: 'artifactregistry.googleapis.com', limit: 'ReadRequestsPerMinutePerProject' }, ({ host, limit }) => ({
    what: `${host} accepts no more requests for now: a quota is used up${limit === undefined ? '' : ` (${(0,words/* quotedWords */.I)(limit)})`}.`,
    likely: 'Too many requests came at once, from this workflow or from others in the same project.',
    fix: 'Run the job again later, or start fewer jobs at once (concurrency or max-parallel in the workflow). If it happens often, ask for more quota: https://console.cloud.google.com/iam-admin/quotas',
}));
const ORGANISATION_POLICY = (0,failure/* explanation */.Qb)('ORGANISATION_POLICY', 'an organisation policy forbids the request', {
    host: 'artifactregistry.googleapis.com',
    said: 'Request is disallowed by organization policy.',
    constraint: 'constraints/gcp.restrictServiceUsage',
}, ({ host, said, constraint }) => ({
    what: `An organisation policy forbids the request to ${host}${said === '' ? '' : `: ${(0,words/* quotedWords */.I)(said)}`}.`,
    why: `Granting a role does not help against an organisation policy${constraint === undefined ? '' : ` (${constraint})`}.`,
    fix: `Ask the administrator of the organisation for an exception. This lists the policies of the project:\ngcloud org-policies list --project=PROJECT`,
}));
const TOKEN_SCOPE_INSUFFICIENT = (0,failure/* explanation */.Qb)('TOKEN_SCOPE_INSUFFICIENT', 'the access token lacks a scope', {}, () => ({
    what: 'The access token lacks the scope cloud-platform.',
    likely: 'It comes from a virtual machine without that access scope, or from an earlier step that requested other scopes. Granting a role does not help.',
    fix: [
        'Request the token with the scope https://www.googleapis.com/auth/cloud-platform. On a virtual machine, stop it and run:',
        '  gcloud compute instances set-service-account INSTANCE --zone=ZONE --scopes=cloud-platform',
        'or set workload_identity_provider in this action, which requests the right scope.',
    ].join('\n'),
}));
function withoutDot(showed) {
    const [, kind = showed, title] = /^(.*?), "(.*)"$/s.exec(showed) ?? [];
    return title === undefined ? (0,shown/* said */.ag)(kind) : `${(0,shown/* said */.ag)(kind)}, ${(0,words/* quotedWords */.I)(title)}`;
}

;// CONCATENATED MODULE: ./build/refusals/explain.js

function explainRefusal(refusal, project) {
    const { host, status, cause, said } = refusal;
    const { code, message, reasons, requestId } = said;
    const of = { host, ...(project === undefined ? {} : { project }) };
    switch (cause.kind) {
        case 'stranger':
            return INTERCEPTED({ ...cause, host, status });
        case 'perimeter':
            return VPC_SERVICE_CONTROLS({ ...cause, host });
        case 'api-disabled':
            return API_DISABLED({ api: host, ...of, ...cause });
        case 'billing-disabled':
            return BILLING_DISABLED({ ...of, ...cause });
        case 'project-suspended':
            return PROJECT_SUSPENDED({ ...of, ...cause });
        case 'project-unknown':
            return PROJECT_NOT_FOUND({ ...of, ...cause });
        case 'quota-project-denied':
            return QUOTA_PROJECT_DENIED({ ...of, ...cause });
        case 'rate-limited':
            return QUOTA_EXCEEDED({ ...cause, host });
        case 'organisation-policy':
            return ORGANISATION_POLICY({ ...cause, host, said: message });
        case 'scope-insufficient':
            return TOKEN_SCOPE_INSUFFICIENT({});
        default:
            return REQUEST_REFUSED({ host, status, said: message, code, reasons, requestId });
    }
}


/***/ }),

/***/ 5857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ quotedWords),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5441);

function wordsOf({ code, message }) {
    return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)([code, message].filter((part) => part !== '').join(': '));
}
function quotedWords(words) {
    return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(words).replaceAll('"', "'")}"`;
}


/***/ }),

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   P1: () => (/* binding */ unmistakableShapeOf)
/* harmony export */ });
/* unused harmony exports secretsIn, randomIn */
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1083);

const sign = (looksLike, pattern, belongsIn) => ({
    looksLike,
    found: (text) => pattern.test(text),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ belongsIn }),
});
const UNMISTAKABLE = [
    sign('a service account key', /["']private_key(?:_id)?["']|["']type["']\s{0,9}:\s{0,9}["']service_account["']/, 'key'),
    sign('a private key', /-----\s?(?:BEGIN|END)|PRIVATE KEY-----|\bMII[A-Za-z0-9+/]{12}/),
    sign('a credential file', /["'](?:refresh_token|client_secret|access_token|id_token|subject_token)["']/),
    sign('an access token', /ya29[._-]/i, 'access_token'),
    sign('a refresh token', /(?<![\w:])1\/\/0[\w-]{8}/),
    sign('an ID token (a JWT)', /eyJ[\w-]{5}/),
    sign('a token', /GOCSPX-|\bAIza[\w-]{16}|\bgh[pousr]_\w{16}|github_pat_\w{16}|\bpypi-Ag[\w-]{12}|\bglpat-[\w-]{12}|\bAKIA[A-Z0-9]{12}/),
    sign('an Authorization header', /\b(?:Bearer\s{1,9}[\w.~+/=-]{8}|Basic\s{1,9}[\w+/=-]{16})/i),
    { looksLike: 'a URL with a user name or password in it', found: (text) => userinfosIn(text).length > 0 },
    sign('a user name with its password', /(?:_json_key(?:_base64)?|oauth2accesstoken|__token__)["']?\s{0,9}[:=]/),
    sign('a line with a password', /\bpassword["']?\s{0,9}[=:]\s{0,9}["']?[^\s"',)]{4}/i),
];
const JSON_TEXT = sign('JSON', /^\s*[{[]\s{0,99}["'\\{]|\{\s{0,99}\\{0,4}["']/);
const RANDOM = { looksLike: 'a secret', found: (text) => runs(text).some(isRandom) };
function shapeOf(text) {
    return found(text, [...UNMISTAKABLE, JSON_TEXT, RANDOM]);
}
function unmistakableShapeOf(text) {
    return found(text, UNMISTAKABLE);
}
function found(text, signs, decoded) {
    if (text.length < 6)
        return undefined;
    const views = decoded ?? viewsOf(text);
    const one = signs.find((candidate) => views.some(candidate.found));
    return one && { looksLike: one.looksLike, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ belongsIn: one.belongsIn }) };
}
function secretsIn(text) {
    const views = viewsOf(text);
    if (found(text, UNMISTAKABLE, views) === undefined)
        return [];
    const secrets = views.flatMap((view) => [
        ...(view.match(/["']?(?:eyJ|ya29[._-]|1\/\/0|GOCSPX-|gh[pousr]_|github_pat_|pypi-Ag)[\w.~+/=-]{6,}/gi) ?? []),
        ...[...view.matchAll(FIELD)].flatMap(([, value = '']) => [value, value.replace(/\\{1,8}n/g, '\n')]),
        ...[...view.matchAll(/-----BEGIN[^-]{0,40}-----([A-Za-z0-9+/=\s\\]*)/g)].map(([, body = '']) => body),
        ...randomIn(view),
        ...userinfosIn(view).flatMap((userinfo) => passwordIn(userinfo)),
    ]);
    const lines = secrets.flatMap((secret) => [secret, ...secret.split(/\\{1,8}[nr]|\s+/)]);
    return [...new Set(lines.map((line) => line.replace(/^["']|["']$/g, '').trim()))].filter((line) => line.length >= 8 && !line.startsWith('-----'));
}
function randomIn(text) {
    return runs(text).filter((run) => run.length >= 40 && isRandom(run));
}
const FIELD = /\\{0,4}["'](?:private_key|private_key_id|refresh_token|client_secret|access_token|id_token|subject_token|password)\\{0,4}["']\s{0,9}:\s{0,9}\\{0,4}["']([^"']{8,})/g;
const PUBLIC_NAMES = ['_json_key_base64', '_json_key', 'oauth2accesstoken', '__token__'];
function passwordIn(userinfo) {
    const colon = userinfo.indexOf(':');
    const parts = colon < 0 ? [userinfo] : [userinfo.slice(0, colon), userinfo.slice(colon + 1)];
    return parts
        .filter((part) => part.length >= 8 && !/^[a-z]+$/i.test(part) && !PUBLIC_NAMES.includes(part))
        .flatMap((part) => [part, percentDecoded(part)]);
}
function userinfosIn(text) {
    return text.split(/[\s"'<>]+/).flatMap((word) => {
        const at = word.lastIndexOf('@');
        const start = word.indexOf('//') < 0 ? 0 : word.indexOf('//') + 2;
        if (at <= start)
            return [];
        const between = word.slice(start, at);
        if (start === 0 && !(between.includes(':') && /^[\w-]+(?:\.[\w-]+)+(?::\d+)?\//.test(word.slice(at + 1))))
            return [];
        const slash = between.search(/[/?#]/);
        const colon = between.indexOf(':');
        const port = /^:\d{1,5}(?:[/?#]|$)/.test(colon < 0 ? '' : between.slice(colon));
        if (PUBLIC_NAMES.includes(between))
            return [];
        return slash < 0 || (colon >= 0 && colon < slash && !port) ? [between] : [];
    });
}
function viewsOf(text) {
    const views = new Set([text]);
    let latest = [text];
    for (let round = 0; round < 3; round += 1) {
        latest = latest.flatMap((view) => [unescaped(view), percentDecoded(view), ...base64Decoded(view)]);
        latest = [...new Set(latest)].filter((view) => view.length >= 6 && !views.has(view)).slice(0, 6);
        for (const view of latest)
            views.add(view);
    }
    return [...views];
}
function unescaped(text) {
    if (!text.includes('\\') && !text.includes('&'))
        return text;
    return text
        .replace(/\\{1,8}u00([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
        .replace(/\\{1,8}(["'/])/g, '$1')
        .replace(/&quot;|&#34;/g, '"');
}
function percentDecoded(text) {
    return text.replace(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function base64Decoded(text) {
    const parts = runs(text);
    const joined = /^[\w+/=\s\\-]+$/.test(text) ? [text.replace(/\\{1,8}[nr]|\s+/g, '')] : [];
    return [joined, parts]
        .map((stretches) => stretches
        .filter((part) => part.length >= 8)
        .map(decoded)
        .join('\n'))
        .filter((view) => /[\x20-\x7e]{6}/.test(view));
}
function decoded(base64) {
    return Buffer.from(base64, 'base64').toString('latin1').replaceAll('\0', '');
}
function runs(text) {
    return text.match(/[\w+/=-]{8,}/g) ?? [];
}
function isRandom(run) {
    if (run.length < 24)
        return false;
    const changes = run.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0;
    return changes >= Math.max(7, run.length * 0.16);
}


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _c: () => (/* binding */ reveal),
/* harmony export */   md: () => (/* binding */ fromRevealingJson),
/* harmony export */   xe: () => (/* binding */ toRevealingJson),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    map(make) {
        return new Secret(make(this.#value));
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}
function reveal(text) {
    return typeof text === 'string' ? text : text.reveal();
}
function toRevealingJson(value) {
    return JSON.stringify(value, function (name, plain) {
        const held = this[name];
        return held instanceof Secret ? { secret: held.reveal() } : plain;
    });
}
function fromRevealingJson(text) {
    return JSON.parse(text, (_name, value) => (isOpened(value) ? new Secret(value.secret) : value));
}
function isOpened(value) {
    return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'secret') === 'string';
}


/***/ }),

/***/ 5441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   gt: () => (/* binding */ screened),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   yw: () => (/* binding */ pasted)
/* harmony export */ });
/* unused harmony export printable */
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9065);

const LONG_VALUE = 200;
const LONG_PART = 1000;
const LONG_SPEECH = 400;
const READ_OF_SPEECH = 4000;
function shown(value) {
    return described(value, LONG_VALUE, _secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5) ?? visible(value);
}
function quoted(value) {
    const words = DESCRIPTION.test(value) ? value : described(value, LONG_VALUE, _secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5);
    return words ?? `"${visible(value.replace(/["\\]/g, '\\$&'))}"`;
}
function screened(part) {
    const shape = (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .unmistakableShapeOf */ .P1)(part);
    if (shape && /\s/.test(part.trim()) && part.length <= LONG_PART)
        return withoutTelling(part, shape);
    return described(part, LONG_PART, () => shape) ?? part;
}
function printable(line) {
    const shape = unmistakableShapeOf(line);
    return harmless(shape ? withoutTelling(line, shape) : line);
}
function shownPath(path) {
    return visible(screened(path));
}
function pasted(value, placeholder) {
    const plain = /^[A-Za-z0-9][A-Za-z0-9._:@/-]*$/.test(value);
    return plain && described(value, LONG_VALUE, _secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5) === undefined ? value : placeholder;
}
function said(text) {
    const start = text.slice(0, READ_OF_SPEECH);
    const shape = (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .unmistakableShapeOf */ .P1)(start);
    const safe = shape
        ? withoutTelling(start, shape)
        : wordsOf(start)
            .map((word) => (/[\w+=-]{64}/.test(word) ? '***' : word))
            .join(' ');
    return visible(safe.slice(0, LONG_SPEECH));
}
function withoutTelling(text, shape) {
    if (/key|file/.test(shape.looksLike))
        return description(text, shape);
    const safe = wordsOf(text)
        .map((word) => (/[\w+=-]{64}/.test(word) || (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .unmistakableShapeOf */ .P1)(word) ? '***' : word))
        .join(' ');
    return (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .unmistakableShapeOf */ .P1)(safe) ? description(text, shape) : safe;
}
function wordsOf(text) {
    return text.trim().split(/\s+/);
}
function harmless(line) {
    return line
        .toWellFormed()
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/##(?=\[)/g, '# #')
        .replace(/^(\s*):(?=:)/, '$1: ');
}
function visible(value) {
    const written = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|[^\P{Zs} ]/gu, (sign) => [...sign].map((one) => `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join(''));
    return harmless(written);
}
function described(value, limit, recognise) {
    const shape = recognise(value);
    if (shape)
        return description(value, shape);
    if (value.length > limit)
        return count(value);
    const lines = value.split(/\r\n|[\n\r\u0085\u2028\u2029]/).length;
    return lines > 1 ? `${count(value)} on ${lines} lines` : undefined;
}
const DESCRIPTION = /^[\d,]+ characters?(?: that look like [a-zA-Z ()_]+| on \d+ lines)?$/;
function description(value, { looksLike, belongsIn }) {
    return `${count(value)} that look like ${looksLike}${belongsIn ? ` (which belongs in ${belongsIn})` : ''}`;
}
function count({ length }) {
    return `${String(length).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${length === 1 ? 'character' : 'characters'}`;
}


/***/ }),

/***/ 1422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  getExecOutput: () => (/* binding */ getExecOutput)
});

// UNUSED EXPORTS: exec

;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
// EXTERNAL MODULE: external "child_process"
var external_child_process_ = __nccwpck_require__(5317);
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/actions-exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/actions-exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(4107);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
