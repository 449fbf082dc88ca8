// The site and a browser for all tests of one describe(): opened before the first, closed after the last.
import {after, before} from 'node:test';

import {PHONE, launch, openPage, untilStarted} from './chromium.mjs';
import {serve} from './site.mjs';

// `flags`: of the browser.
export function openStage(flags = []) {
  let site;
  let browser;
  before(async () => {
    site = await serve();
    browser = await launch(flags);
  });
  after(async () => {
    await browser.close();
    site.close();
  });
  const page = (device) => openPage(browser, site.address, device);
  return {
    get address() {
      return site.address;
    },
    get browser() {
      return browser;
    },
    page,
    // A page at `path` that the engine drives; `script` runs in it before its own.
    async open(path, script, device = PHONE) {
      const opened = await page(device);
      if (script) await opened.addInitScript(script);
      await opened.goto(site.address + path);
      await untilStarted(opened);
      return opened;
    },
  };
}
