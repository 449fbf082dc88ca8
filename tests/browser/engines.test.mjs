// The main job in the two other engines there are: Firefox and WebKitGTK.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {launchEngine, openOrSay} from './support/other_engines.mjs';
import {optionsOf, routes, show} from '../support/wenlu.mjs';
import {serve} from './support/site.mjs';

for (const name of ['Firefox', 'WebKitGTK']) {
  const {page, reason} = await openOrSay(`the journey in ${name}`, () => launchEngine(name));
  describe(name, {skip: reason || false}, () => {
    let site;
    before(async () => {
      site = await serve();
    });
    after(async () => {
      await page.close();
      site.close();
    });

    const painted = 'document.documentElement.classList.contains("canvas")';
    const route = () => page.evaluate('location.pathname');

    test('商家 → 违规处罚 by clicks, painted by Dear ImGui', async (t) => {
      await page.open(site.address + 'zh-CN/');
      if (!(await page.evaluate('document.createElement("canvas").getContext("webgl") !== null'))) {
        console.log(
          `NOT RUN: painting in ${name}: no WebGL; on Debian: apt-get install libgl1-mesa-dri libegl1`,
        );
        return t.skip('no WebGL');
      }
      await page.until(painted);
      await page.click('#choice-seller');
      await page.click('#choice-violation');
      assert.equal(await route(), '/zh-CN/seller/violation/');
      assert.equal(
        await page.evaluate('document.querySelector("h1").innerText'),
        show('/seller/violation', 'zh-CN').title,
      );
      assert.equal(await page.evaluate('document.activeElement.id'), 'title');
      assert.ok((await page.evaluate('document.querySelectorAll("ol.taps > li").length')) >= 4);
      await page.evaluate(
        '(document.body.style.setProperty("opacity", "0", "important"), scrollTo(0, 0), 1)',
      );
      await new Promise((resolve) => {
        setTimeout(resolve, 500);
      });
      const picture = await page.picture();
      assert.ok(picture.length > 15_000, `${picture.length} bytes: an empty picture`);
      await page.evaluate('(document.body.style.removeProperty("opacity"), 1)');
      await page.click('.check');
      assert.equal(await page.evaluate('document.querySelector(".tick").checked'), true);
      assert.deepEqual(page.problems(), []);
    });

    test('by digits, back, and into the other language', async () => {
      await page.open(site.address + 'zh-CN/');
      await page.until('document.documentElement.hasAttribute("data-started")');
      await page.press(await page.evaluate('document.getElementById("choice-seller").dataset.digit'));
      await page.until('location.pathname === "/zh-CN/seller/"');
      await page.evaluate('(history.back(), 1)');
      await page.until(
        'location.pathname === "/zh-CN/" && document.getElementById("choice-seller") !== null',
      );
      await page.click('#language-en');
      await page.until('document.documentElement.lang === "en"');
      assert.equal(await route(), '/en/');
    });

    test('every outcome', async () => {
      // WebKit allows a hundred new addresses in half a minute; nobody taps that fast.
      const missed = await page.evaluate(`(() => {
        history.pushState = () => {};
        const missed = [];
        for (const route of ${JSON.stringify(routes().map(({route}) => optionsOf(route)))}) {
          document.getElementById('site').click();
          for (const option of route) document.getElementById('choice-' + option).click();
          if (!document.querySelector('main.outcome')) missed.push(route.join('/'));
        }
        return missed;
      })()`);
      assert.deepEqual(missed, []);
    });

    test('the plain page and large text are a click away', async () => {
      await page.click('#plain');
      await page.until(`!(${painted})`);
      await page.click('#larger');
      await page.open(site.address + 'zh-CN/');
      await page.until('document.documentElement.hasAttribute("data-started")');
      assert.match(await page.evaluate('document.documentElement.className'), /text-large/);
      assert.equal(await page.evaluate(painted), false);
      assert.deepEqual(page.problems(), []);
    });
  });
}
