// Several tabs of one visitor, on one device: what one wipes, no other brings back.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';

import {executablePath, launch, openPage, untilStarted, DESK} from './support/chromium.mjs';
import {serveFaulty} from './support/fault_server.mjs';
import {siteFolder} from './support/site.mjs';
import {say} from './support/words.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const REFUND = 'zh-CN/buyer/refund/';
const SHEET = 'zh-CN/seller/fewer-enquiries/-print/fill-in.html';

const saved = (page) => page.evaluate(() => localStorage.getItem('wenlu') || '');
const ticked = (page) => page.locator('.tick:checked').count();
const tick = (page) =>
  page
    .locator('.tick')
    .first()
    .evaluate((box) => box.click());

describe('several tabs', {skip}, () => {
  let browser;
  let site;
  before(async () => {
    browser = await launch();
    site = await serveFaulty(siteFolder);
  });
  after(async () => {
    await browser.close();
    await site.kill();
  });

  async function visit(page, place) {
    await page.goto(site.address + place);
    await untilStarted(page);
  }

  // A tab with a tick and a date, and another one on the same answer.
  async function twoTabs() {
    const page = await openPage(browser, site.address, DESK);
    await visit(page, REFUND);
    await tick(page);
    await page
      .locator('#deadlines input')
      .first()
      .evaluate((input) => {
        input.value = '2026-11-20T10:00';
        input.dispatchEvent(new Event('change', {bubbles: true}));
      });
    assert.match(await saved(page), /^tick /m);
    assert.match(await saved(page), /^date .*2026-11-20/m);
    const other = await page.context().newPage();
    await visit(other, REFUND);
    assert.equal(await ticked(other), 1);
    return {page, other};
  }

  async function wipe(page) {
    await visit(page, 'zh-CN/-settings/');
    await page.locator('#do-wipe').evaluate((button) => button.click());
    await page.waitForURL('**/zh-CN/');
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  }

  test('a wipe in one tab is followed by the other, which says so and brings nothing back', async () => {
    const {page, other} = await twoTabs();
    await wipe(page);
    await other.waitForURL('**/zh-CN/');
    await other.waitForFunction(
      (text) => document.getElementById('status').textContent === text,
      say('wiped'),
    );
    await other.evaluate(() => document.getElementById('choice-seller').click());
    assert.doesNotMatch(await saved(other), /^(?:tick|date) /m);
    await visit(other, REFUND);
    assert.equal(await ticked(other), 0);
    await page.context().close();
  });

  test('a tab that heard nothing of the wipe brings nothing back either', async () => {
    const {page, other} = await twoTabs();
    await other.evaluate(() => {
      // As in a tab that slept: the storage is empty, and no event came.
      localStorage.clear();
    });
    await other
      .locator('.tick')
      .nth(1)
      .evaluate((box) => box.click());
    assert.doesNotMatch(await saved(other), /^date /m);
    assert.ok(((await saved(other)).match(/^tick /gm) || []).length <= 1);
    await page.context().close();
  });

  test('what is saved later is not wiped by a tab that hears of the wipe late', async () => {
    const {page, other} = await twoTabs();
    await wipe(page);
    await other.waitForURL('**/zh-CN/');
    await visit(page, REFUND);
    await tick(page);
    await other.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    assert.match(await saved(page), /^tick /m);
    await page.context().close();
  });

  test('a sheet that is being filled in is wiped too, and keeps no other tab from being wiped', async () => {
    const page = await openPage(browser, site.address, DESK);
    await page.goto(site.address + SHEET);
    await page.locator('#fill').waitFor();
    await page.fill('[name=shop]', '问路服饰店');
    assert.match(await page.evaluate(() => localStorage.getItem('wenlu-after-sales')), /问路服饰店/);
    const other = await page.context().newPage();
    await wipe(other);
    await page.waitForFunction(() => document.querySelector('[name=shop]').value === '');
    await page.fill('[name=policy-1]', '七天可退');
    const stored = await page.evaluate(() => localStorage.getItem('wenlu-after-sales'));
    assert.match(stored, /七天可退/);
    assert.doesNotMatch(stored, /问路/);
    await page.context().close();
  });
});
