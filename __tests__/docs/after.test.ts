import { expect, test } from 'vitest';
import { SERVICES } from '../../src/network/gate.ts';
import { hostsToOpen } from './after.ts';

test('the hosts to open in a firewall are those of Google Cloud that the gate lets through', () => {
  const named = Object.keys(hostsToOpen()).filter((host) => host.endsWith('.googleapis.com'));
  expect(named.toSorted()).toEqual(SERVICES.map((service) => `${service}.googleapis.com`).toSorted());
});
