// The answer in brief: on a phone the first screen of every outcome says the way, the wait, what to bring and
// where to begin, and the taps come at one touch.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {PHONE, executablePath, untilPainted, untilStarted} from './support/chromium.mjs';
import {addressOf, languages, routes, show} from '../support/wenlu.mjs';
import {openStage} from './support/stage.mjs';
import {leaveOutCanvas, visit} from './support/visit.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';

const MOMENT = '2026-11-23T02:10:00Z';

describe('the answer in brief', {skip}, () => {
  const stage = openStage();

  for (const language of languages) {
    test(`the first screen of every outcome holds all of it, by any route (${language})`, async () => {
      const page = await stage.page(PHONE);
      await page.addInitScript(leaveOutCanvas);
      await page.clock.setFixedTime(new Date(MOMENT));
      await page.goto(stage.address + language + '/');
      await untilStarted(page);
      let briefs = 0;
      const outside = [];
      for (const {route, outcome} of routes()) {
        const {blocks} = show(route, language, MOMENT);
        const brief = blocks.find(({type}) => type === 'brief');
        assert.equal(
          Boolean(brief),
          blocks.some(({type}) => type === 'way'),
          outcome,
        );
        await visit(page, addressOf(language, route));
        const main = page.getByRole('main');
        const isInView = async (what, locator) => {
          const box = await locator.boundingBox();
          if (!box || box.y < 0 || box.y + box.height > 844)
            outside.push(`${route}: ${what} ${JSON.stringify(box)}`);
        };
        await isInView('title', main.getByRole('heading', {level: 1}));
        if (!brief) continue;
        briefs += 1;
        const region = main.getByRole('region', {name: brief.title, exact: true});
        await isInView('name', region.getByRole('heading', {level: 2, name: brief.title, exact: true}));
        const {wait, line, bring, begin} = brief;
        for (const words of [line, wait && wait.figure, wait && wait.status, bring].filter(Boolean))
          await isInView(words, region.getByText(words, {exact: true}));
        await isInView(begin.text, region.getByRole('link', {name: begin.text, exact: true}));
        assert.equal(await region.getByRole('link').count(), 1, 'one button to begin');
      }
      assert.deepEqual(outside, []);
      assert.ok(briefs > 60);
      await page.context().close();
    });
  }

  test('one touch goes to the taps, without a new address', async () => {
    const page = await stage.open('zh-CN/buyer/refund/');
    await untilPainted(page);
    await page.getByRole('link', {name: '开始', exact: true}).tap();
    const taps = page.locator('#way-buyer-app');
    const {y} = await taps.boundingBox();
    assert.ok(Math.abs(y) < 2, String(y));
    assert.equal(await taps.evaluate((element) => element === document.activeElement), true);
    assert.match(page.url(), /refund\/$/);
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('without scripts the same link leads to the taps', async () => {
    const page = await stage.page({...PHONE, javaScriptEnabled: false});
    await page.goto(stage.address + 'zh-CN/buyer/refund/');
    await page.getByRole('link', {name: '开始', exact: true}).tap();
    await page.waitForURL(/#way-buyer-app$/);
    const {y} = await page.locator('#way-buyer-app').boundingBox();
    assert.ok(Math.abs(y) < 2, String(y));
    await page.context().close();
  });

  test('the answers so far stand in one line and are changed behind it', async () => {
    const page = await stage.open('zh-CN/buyer/refund/');
    const change = page.getByRole('navigation', {name: '您的选择'}).getByRole('link', {name: /^身份 买家/});
    assert.equal(await change.isVisible(), false);
    await page.locator('#answers-open').tap();
    await change.tap();
    await page.locator('#choice-buyer').waitFor();
    await page.context().close();
  });

  test('an outcome takes little more than half of its length until something is opened', async () => {
    const page = await stage.open('zh-CN/buyer/refund/', leaveOutCanvas);
    const heights = await page.evaluate(() => {
      const folded = document.documentElement.scrollHeight;
      document.querySelectorAll('details').forEach((each) => each.setAttribute('open', ''));
      return [folded, document.documentElement.scrollHeight];
    });
    assert.ok(heights[0] < 0.55 * heights[1], String(heights));
    await page.context().close();
  });
});
