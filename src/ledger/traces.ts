import { createHmac } from 'node:crypto';
import type { Secret } from '../secret.ts';
import { asLatin1, formsOf, readings } from './forms.ts';

/**
 * What finds a text again without telling it: its length, a number that rolls over a file, and a keyed digest. Main leaves traces
 * to post, which can so look for the credential where the ledger, which knows it, is gone; that a file differs
 * from what it was would not do, as a step may have changed it, or another job may have its own lines in it by now.
 */
export interface Trace {
  readonly length: number;
  readonly rolling: number;
  readonly digest: string;
}

const BASE = 0x0100_0193;

/** The traces of every form of a secret, under a key. */
export function tracesOf(secret: Secret, key: string): readonly Trace[] {
  return formsOf(asLatin1(secret.reveal())).map((form) => ({
    length: form.length,
    rolling: hash(form),
    digest: digest(form, key),
  }));
}

/** Whether one of the texts stands in the content. Takes time linear in the size of the content. */
export function isTraced(content: Buffer, traces: readonly Trace[], key: string): boolean {
  return readings(content).some((text) => traces.some((trace) => includes(text, trace, key)));
}

function includes(text: string, trace: Trace, key: string): boolean {
  const { length } = trace;
  let power = 1;
  for (let i = 1; i < length; i++) power = Math.imul(power, BASE);
  let rolling = hash(text.slice(0, length));
  for (let end = length; end <= text.length; end++) {
    // One in four thousand million others is digested for nothing.
    if (rolling === trace.rolling && digest(text.slice(end - length, end), key) === trace.digest) return true;
    rolling = Math.imul(rolling - Math.imul(text.charCodeAt(end - length), power), BASE) + text.charCodeAt(end);
    rolling |= 0;
  }
  return false;
}

function hash(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, BASE) + text.charCodeAt(i)) | 0;
  return value;
}

function digest(text: string, key: string): string {
  return createHmac('sha256', key).update(text, 'latin1').digest('hex');
}
