// The other language is one tap away on every screen, and nothing is lost on the way.
import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {PHONE, executablePath} from './support/chromium.mjs';
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
      await page.waitForSelector('html[lang=en]');
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
    await page.waitForSelector('html[lang=en]');
    assert.equal(await page.locator('.tick').first().isChecked(), true);
    await page.locator('#answers-open').tap();
    await page.locator('#answer-1').tap();
    await page.locator('#language-zh-CN').tap();
    await page.locator('#choice-seller').tap();
    assert.deepEqual(await here(), ['zh-CN', '/zh-CN/seller/violation/']);
  });

  test('the words of the other language are fetched once, when they are first read', async () => {
    const fresh = await stage.open('zh-CN/seller/', leaveOutCanvas, {...PHONE, serviceWorkers: 'block'});
    const asked = [];
    fresh.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/-\w+\.json$/, '')));
    for (const [tapped, language] of [
      ['#language-en', 'en'],
      ['#language-zh-CN', 'zh-CN'],
      ['#language-en', 'en'],
    ]) {
      await fresh.locator(tapped).tap();
      await fresh.waitForSelector(`html[lang=${language}]`);
    }
    await fresh.goBack();
    await fresh.waitForSelector('html[lang=zh-CN]');
    assert.deepEqual(
      asked.filter((name) => name.includes('texts')),
      ['/app/texts.en'],
    );
    assert.deepEqual(fresh.problems(), []);
  });

  test('where its words cannot be had, the other language is a plain link', async () => {
    const cut = await stage.open('zh-CN/seller/', leaveOutCanvas, {...PHONE, serviceWorkers: 'block'});
    await cut.route(/texts\.en/, (route) => route.abort());
    await cut.locator('#language-en').tap();
    await cut.waitForURL('**/en/seller/');
    assert.equal(await cut.locator('html').getAttribute('lang'), 'en');
  });
});
