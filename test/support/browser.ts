import { chromium, type Browser } from 'playwright-core';
import { browserPath } from './machine.ts';

const root = process.getuid?.() === 0;

// A closed network refuses whatever a browser asks for on its own; as root it has no sandbox.
const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  ...(root ? ['--no-sandbox'] : []),
];

/** The Chromium or Chrome of this machine, without a window. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args });
}
