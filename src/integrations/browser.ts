import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const installed = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];
const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'];
const flags = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--font-render-hinting=none'];

/** A Chromium: named by FRAMEWISE_BROWSER, installed, Playwright's own, or else the distribution's package. @throws one message that says what was tried. */
export function findBrowser(): string {
  const named = process.env['FRAMEWISE_BROWSER'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`FRAMEWISE_BROWSER names ${named}, which does not exist`);
    return named;
  }
  const found = findInstalled() ?? download() ?? installPackage();
  if (found === undefined) throw new Error('No browser was found, and none could be installed. Install Chrome, Chromium or Edge, or name one in FRAMEWISE_BROWSER.');
  return found;
}

function findInstalled(): string | undefined {
  const own = chromium.executablePath();
  return installed.map(which).find((path) => path !== undefined) ?? [...applications, own].find((path) => path !== '' && existsSync(path));
}

function which(command: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  return folders.map((folder) => `${folder}/${command}`).find((path) => existsSync(path));
}

function download(): string | undefined {
  console.log('No browser installed: trying Playwright’s download …');
  attempt(process.execPath, ['node_modules/playwright-core/cli.js', 'install', '--only-shell', 'chromium'], 180_000);
  return findInstalled();
}

function installPackage(): string | undefined {
  if (which('apt-get') === undefined) return undefined;
  console.log('Installing the distribution’s Chromium (apt-get install chromium) …');
  const elevate = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...command: string[]) => attempt([...elevate, ...command][0]!, [...elevate, ...command].slice(1), 600_000);
  run('apt-get', 'update', '-qq');
  run('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq', 'chromium');
  return findInstalled();
}

function attempt(command: string, parameters: string[], timeout: number): void {
  try {
    execFileSync(command, parameters, { stdio: ['ignore', 'ignore', 'ignore'], timeout });
  } catch {
    // The next way is tried; findBrowser says so when none is left.
  }
}

/** Starts the browser without a window. As root Chromium refuses its own sandbox. */
export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags });
