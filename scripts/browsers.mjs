import { existsSync } from 'node:fs';

/**
 * Where a browser that the system brought along is usually found.
 * @type {Record<'chromium' | 'firefox' | 'webkit', string[]>}
 */
const places = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    `${process.env.ProgramFiles}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env['ProgramFiles(x86)']}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env['ProgramFiles(x86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${process.env.ProgramFiles}\\Mozilla Firefox\\firefox.exe`,
  ],
  // Not a browser by itself: WebKitGTK's WebDriver, which starts one (see test/webkit-gtk.ts).
  webkit: ['/usr/bin/WebKitWebDriver'],
};

/**
 * The system's own copy of an engine, if it has one.
 * @param {keyof typeof places} engine
 */
export const systemBrowser = (engine) => places[engine].find((path) => existsSync(path));
