// Chromium of 2019 and 2021, as many phones' in-app browsers still are. They take the site's content policy
// for a ban on WebAssembly: there every outcome is reached by links. Where a site has another policy the
// engine runs.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {launchOld} from './support/old_chromium.mjs';
import {openOrSay} from './support/other_engines.mjs';
import {addressOf, optionsOf, questions, routes} from '../support/wenlu.mjs';
import {serve} from './support/site.mjs';

for (const version of ['78', '92']) {
  const {page, reason} = await openOrSay(`the journey in Chromium ${version}`, () => launchOld(version));
  describe(`Chromium ${version}`, {skip: reason || false}, () => {
    let site;
    before(async () => {
      site = await serve();
    });
    after(async () => {
      await page.close();
      site.close();
    });

    test('with the engine: painted, and every outcome is a few clicks away', async () => {
      await page.ignorePolicy(true);
      await page.open(site.address + 'zh-CN/');
      await page.until('document.documentElement.classList.contains("canvas")');
      // Chromium takes no more than a few hundred new addresses in ten seconds; nobody taps that fast.
      const missed = await page.evaluate(`(() => {
        const missed = [];
        let address = '';
        history.pushState = (state, title, to) => { address = to; };
        for (const route of ${JSON.stringify(routes().map(({route}) => optionsOf(route)))}) {
          document.getElementById('site').click();
          for (const option of route) document.getElementById('choice-' + option).click();
          const there = new URL(address).pathname === '/zh-CN/' + route.join('/') + '/';
          if (!document.querySelector('main.outcome') || !there) missed.push(route.join('/'));
        }
        return missed;
      })()`);
      assert.deepEqual(missed, []);
      assert.deepEqual(page.problems(), []);
    });

    test('the focus is seen', async () => {
      const [shadow, style] = await page.evaluate(`(() => {
        document.getElementById('site').click();
        const link = document.querySelector('.option');
        link.focus();
        return [getComputedStyle(link).boxShadow, getComputedStyle(link).outlineStyle];
      })()`);
      assert.match(shadow, /3px.*6px/);
      assert.equal(style, 'solid');
    });

    test('nothing is wider than a phone', async () => {
      for (const path of [
        'zh-CN/',
        'en/seller/',
        'zh-CN/seller/violation/',
        'en/-check/',
        'zh-CN/-settings/',
      ]) {
        await page.open(site.address + path);
        await page.until('document.documentElement.hasAttribute("data-started")');
        assert.equal(
          await page.evaluate(
            'document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth',
          ),
          true,
          path,
        );
      }
    });

    test("under the site's policy: every outcome by plain links; the text grows at a tap", async () => {
      await page.ignorePolicy(false);
      for (const [from, options] of questions()) {
        await page.open(site.address + addressOf('zh-CN', from));
        const led = await page.evaluate(
          `${JSON.stringify([...options])}
            .map((option) => document.getElementById('choice-' + option).pathname)`,
        );
        assert.deepEqual(
          led,
          [...options].map((option) => `/${addressOf('zh-CN', from)}${option}/`),
        );
      }
      await page.open(`${site.address}zh-CN/`);
      await page.until('document.documentElement.classList.contains("settings")');
      await page.evaluate('document.getElementById("larger").click()');
      assert.equal(await page.evaluate('document.documentElement.classList.contains("text-large")'), true);
      await page.evaluate('document.getElementById("choice-seller").click()');
      await page.until('location.pathname === "/zh-CN/seller/" && document.readyState === "complete"');
      await page.until('document.documentElement.classList.contains("text-large")');
      await page.evaluate('document.getElementById("choice-violation").click()');
      await page.until('document.querySelector("main.outcome")');
      assert.equal(await page.evaluate('document.documentElement.classList.contains("canvas")'), false);
    });
  });
}
