// The other language is one tap away on every screen, and nothing is lost on the way.
import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {executablePath} from './support/chromium.mjs';
import {addressOf, pages, places} from '../support/wenlu.mjs';
import {openStage} from './support/stage.mjs';
import {leaveOutCanvas, visit} from './support/visit.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';

describe('languages', {skip}, () => {
  const stage = openStage();
  let page;
  before(async () => {
    page = await stage.open('zh-CN/', leaveOutCanvas);
  });

  const here = () => page.evaluate(() => [document.documentElement.lang, decodeURI(location.pathname)]);

  test('every screen switches to the same screen and back', async () => {
    for (const place of [...places(), ...pages]) {
      await visit(page, addressOf('zh-CN', place));
      const shape = () =>
        page.evaluate(() =>
          Array.from(document.querySelectorAll('main [id],nav [id]'), (element) => element.id),
        );
      const before = await shape();
      await page.evaluate(() => document.getElementById('language-en').click());
      assert.deepEqual(await here(), ['en', '/' + addressOf('en', place)]);
      assert.deepEqual(await shape(), before, place);
      await page.evaluate(() => document.getElementById('language-zh-CN').click());
      assert.deepEqual(await here(), ['zh-CN', '/' + addressOf('zh-CN', place)]);
    }
    assert.deepEqual(page.problems(), []);
  });

  test('ticks and answers that were put aside come along', async () => {
    await visit(page, 'zh-CN/seller/violation/');
    await page.locator('.check').first().tap();
    await page.locator('#language-en').tap();
    assert.equal(await page.locator('.tick').first().isChecked(), true);
    await page.locator('#answer-1').tap();
    await page.locator('#language-zh-CN').tap();
    await page.locator('#choice-seller').tap();
    assert.deepEqual(await here(), ['zh-CN', '/zh-CN/seller/violation/']);
  });
});
