const mask = 0xffff_ffff_ffff_ffffn;

const initial = [
  0x6a09e667f3bcc908n,
  0xbb67ae8584caa73bn,
  0x3c6ef372fe94f82bn,
  0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn,
  0x1f83d9abfb41bd6bn,
  0x5be0cd19137e2179n,
];

const schedule = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
  [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
  [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];

/** Which four words of the state each of a round's eight mixings takes: columns, then diagonals. */
const mixings = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
] as const;

/**
 * BLAKE2b with a 32-byte digest, in hexadecimal (RFC 7693): twine sends it as `blake2_256_digest`, and OpenSSL, which
 * Node.js hashes with, only has the 64-byte form, of which this is not a prefix.
 */
export function blake2b256(data: Buffer): string {
  const state = [...initial];
  state[0] = word(state, 0) ^ 0x01010020n;
  const blocks = Math.max(1, Math.ceil(data.length / 128));
  for (let index = 0; index < blocks; index += 1) {
    const block = Buffer.alloc(128);
    data.copy(block, 0, index * 128, (index + 1) * 128);
    const isLast = index === blocks - 1;
    compress(state, block, BigInt(isLast ? data.length : (index + 1) * 128), isLast);
  }
  const digest = Buffer.alloc(64);
  state.forEach((value, index) => {
    digest.writeBigUInt64LE(value, index * 8);
  });
  return digest.subarray(0, 32).toString('hex');
}

function compress(state: bigint[], block: Buffer, counter: bigint, isLast: boolean): void {
  const message = Array.from({ length: 16 }, (_, index) => block.readBigUInt64LE(index * 8));
  const work = [...state, ...initial];
  work[12] = word(work, 12) ^ counter;
  if (isLast) {
    work[14] = word(work, 14) ^ mask;
  }
  for (let round = 0; round < 12; round += 1) {
    const order = schedule[round % 10] ?? [];
    mixings.forEach(([a, b, c, d], index) => {
      mix(work, a, b, c, d, word(message, order[index * 2] ?? 0), word(message, order[index * 2 + 1] ?? 0));
    });
  }
  for (let index = 0; index < 8; index += 1) {
    state[index] = word(state, index) ^ word(work, index) ^ word(work, index + 8);
  }
}

function mix(v: bigint[], a: number, b: number, c: number, d: number, x: bigint, y: bigint): void {
  v[a] = (word(v, a) + word(v, b) + x) & mask;
  v[d] = rotateRight(word(v, d) ^ word(v, a), 32n);
  v[c] = (word(v, c) + word(v, d)) & mask;
  v[b] = rotateRight(word(v, b) ^ word(v, c), 24n);
  v[a] = (word(v, a) + word(v, b) + y) & mask;
  v[d] = rotateRight(word(v, d) ^ word(v, a), 16n);
  v[c] = (word(v, c) + word(v, d)) & mask;
  v[b] = rotateRight(word(v, b) ^ word(v, c), 63n);
}

function rotateRight(value: bigint, by: bigint): bigint {
  return (value >> by) | ((value << (64n - by)) & mask);
}

function word(words: readonly bigint[], index: number): bigint {
  return words[index] ?? 0n;
}
