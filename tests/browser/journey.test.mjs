// The main job, as a person does it: by touch, by mouse, by keyboard. Without a canvas, an engine or scripts:
// missing_features.test.mjs.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {DESK, PHONE, executablePath, untilPainted, untilStarted} from './support/chromium.mjs';
import {optionsOf, routes, show} from '../support/wenlu.mjs';
import {openStage} from './support/stage.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const two = routes().filter(({route}) => /^\/(?:buyer|seller)\//.test(route));
const some = two.filter((_, i) => i % 5 === 0);

// The link that a person looks for: by role, by what the option after `answers` is called, and there is one
// such only.
function choiceOf(page, answers, option, language) {
  const {choices} = show('/' + answers.join('/'), language).blocks.find(({type}) => type === 'options');
  const {label} = choices.find(({link}) => link.action.endsWith(`/${option}/`));
  return page
    .getByRole('main')
    .getByRole('link', {name: label})
    .and(page.locator(`#choice-${option}`));
}

// Chooses an option the way `how` says, and waits for the next heading.
async function choose(page, link, how) {
  const before = await page.locator('h1').innerText();
  if (how === 'touch') await link.tap();
  else if (how === 'mouse') await link.click();
  else {
    await page.keyboard.press(await link.getAttribute('data-digit'));
  }
  await page.waitForFunction(
    (old) => document.querySelector('h1') && document.querySelector('h1').innerText !== old,
    before,
    {timeout: 10000},
  );
}

// Back to the first question by the name of the guide, at the top of every screen.
async function goHome(page, how) {
  const name = page.locator('#site');
  if (how === 'touch') await name.tap();
  else if (how === 'keyboard') {
    await name.focus();
    await page.keyboard.press('Enter');
  } else await name.click();
  await page.locator('#choice-buyer').waitFor();
}

async function walk(page, address, how, language, along) {
  await page.goto(address + language + '/');
  await untilStarted(page);
  for (const {route, outcome} of along) {
    await goHome(page, how);
    const options = optionsOf(route);
    for (const [at, option] of options.entries())
      await choose(page, choiceOf(page, options.slice(0, at), option, language), how);
    const wanted = show(route, language);
    assert.equal(await page.locator('h1').innerText(), wanted.title, `${route} → ${outcome}`);
    assert.equal(new URL(page.url()).pathname, `/${language}${route}/`);
  }
}

describe('the journey in Chromium', {skip}, () => {
  const stage = openStage();

  for (const [how, device, along, language] of [
    ['touch', PHONE, two, 'zh-CN'],
    ['mouse', DESK, some, 'en'],
    ['keyboard', DESK, some, 'zh-CN'],
  ]) {
    const reached = along === two ? 'every outcome' : 'every fifth outcome';
    test(`${reached} of two roles is reached by ${how}; nothing fails or leaves the origin`, async () => {
      const page = await stage.page(device);
      await walk(page, stage.address, how, language, along);
      assert.deepEqual(page.problems(), []);
      await page.context().close();
    });
  }

  test('商家 → 违规处罚 gives the taps, the checklist and the wait, by role and name', async () => {
    const page = await stage.page();
    await page.goto(stage.address);
    await untilPainted(page);
    await page.getByRole('link', {name: /^商家/}).tap();
    await page.getByRole('link', {name: /^违规处罚/}).tap();
    const main = page.getByRole('main');
    await main.getByRole('heading', {level: 1, name: /违规处罚/}).waitFor();
    const words = await main.innerText();
    for (const fact of ['客服中心', '违规管理', '申诉中心', 'fxg.jinritemai.com'])
      assert.ok(words.includes(fact), fact);
    assert.ok((await main.getByRole('checkbox').count()) >= 2);
    assert.ok((await main.locator('ol > li').count()) >= 4);
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test("back and forward are the browser's, and a reload stays where it was", async () => {
    const page = await stage.page();
    await page.goto(stage.address + 'zh-CN/');
    await untilStarted(page);
    await choose(page, page.locator('#choice-seller'), 'touch');
    await choose(page, page.locator('#choice-violation'), 'touch');
    const title = await page.title();
    await page.goBack();
    await page.waitForFunction((old) => document.title !== old, title);
    await page.waitForFunction(() => location.pathname === '/zh-CN/seller/');
    await page.goForward();
    await page.waitForFunction((old) => document.title === old, title);
    await page.reload();
    await untilStarted(page);
    assert.equal(await page.title(), title);
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('a new screen takes focus on its heading', async () => {
    const page = await stage.page();
    await page.goto(stage.address + 'zh-CN/');
    await untilStarted(page);
    await choose(page, page.locator('#choice-seller'), 'touch');
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'h1');
    await page.context().close();
  });
});
