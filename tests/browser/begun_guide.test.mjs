// A guide that an editor has just begun, from the command line alone to a visitor's phone: `wenlu init`,
// `check`, `publish`, any static server, and after one visit none.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';

import {executablePath, launch, openPage, untilPainted, untilStarted} from './support/chromium.mjs';
import {serveFaulty} from './support/fault_server.mjs';
import {publish} from '../support/published.mjs';
import {output} from '../support/wenlu.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const home = mkdtempSync(path.join(tmpdir(), 'wenlu-begun-'));

describe('a guide just begun', {skip}, () => {
  let browser;
  let site;
  before(async () => {
    output('init', path.join(home, 'help'));
    assert.equal(output('check', path.join(home, 'help')), 'no findings\n');
    site = await serveFaulty(publish(path.join(home, 'help'), home).site);
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await site.kill();
    rmSync(home, {recursive: true});
  });

  test('leads to its answer by touch, painted, and again with the server gone', async () => {
    const page = await openPage(browser, site.address);
    const answer = async () => {
      await page.goto(site.address + 'en/');
      await untilStarted(page);
      await untilPainted(page);
      await page.getByRole('link', {name: /Something is broken/}).tap();
      await page.getByRole('link', {name: /^Water/}).tap();
      await page.getByRole('heading', {level: 1, name: /water/i}).waitFor();
      return page.locator('main').innerText();
    };
    await answer();
    await page.getByText('Ready for use offline').first().waitFor();
    await site.kill();
    assert.match(await answer(), /Dial/);
    assert.deepEqual(
      page.problems().filter((problem) => !/Failed to load resource|ERR_CONNECTION/.test(problem)),
      [],
    );
    await page.context().close();
  });
});
