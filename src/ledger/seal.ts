import { createHmac, timingSafeEqual } from 'node:crypto';
import { type HolderRecord, serialise } from './ledger.ts';

/** The record with a seal that only this use can make: post tells by it that nobody changed the record. */
export function sealed(record: HolderRecord, key: string): HolderRecord {
  return { ...record, seal: sealOf(record, key) };
}

/** Whether the record is as its own use wrote it. */
export function isSealed(record: HolderRecord, key: string): boolean {
  const [given, right] = [record.seal, sealOf(record, key)].map((text) => Buffer.from(text));
  return given !== undefined && right !== undefined && given.length === right.length && timingSafeEqual(given, right);
}

function sealOf(record: HolderRecord, key: string): string {
  return createHmac('sha256', key)
    .update(serialise({ ...record, seal: '' }))
    .digest('hex');
}
