// Takes pictures of the stage, thirty of them, to be looked at: `node tests/browser/pictures.mjs OUT`.
// Both languages, both themes, three widths, three sizes of text, from the first step to the last.
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {PHONE, launch, openPage, untilPainted} from './support/chromium.mjs';
import {serve} from './support/site.mjs';
import {saveSettings} from './support/visit.mjs';

const ROUTES = [
  'buyer/refund/',
  'seller/violation/',
  'creator/recharge/',
  'seller/order-dispute/',
  'seller/function/',
];
const LOOKS = [
  {language: 'zh-CN', width: 390, scheme: 'light', size: 'normal'},
  {language: 'en', width: 390, scheme: 'dark', size: 'normal'},
  {language: 'zh-CN', width: 320, scheme: 'dark', size: 'largest'},
  {language: 'en', width: 320, scheme: 'light', size: 'largest'},
  {language: 'zh-CN', width: 1280, scheme: 'dark', size: 'large'},
  {language: 'en', width: 1280, scheme: 'light', size: 'normal'},
];
const AT_REST = 1800; // milliseconds after a step is shown

/**
 * Takes the first `most` into `folder` and gives how many there are.
 *
 * @param {string} folder
 * @param {number} most
 */
export async function takePictures(folder, most = Infinity) {
  mkdirSync(folder, {recursive: true});
  const all = LOOKS.flatMap((look, l) =>
    ROUTES.map((route, r) => ({...look, route, steps: (l + 2 * r) % 6})),
  );
  const site = await serve();
  const browser = await launch();
  for (const {language, width, scheme, size, route, steps} of all.slice(0, most)) {
    const page = await openPage(browser, site.address, {
      ...PHONE,
      viewport: {width, height: 800},
      colorScheme: scheme,
    });
    if (size !== 'normal') await saveSettings(page, [`text ${size}`]);
    await page.goto(`${site.address}${language}/${route}`);
    await untilPainted(page);
    const stage = page.locator('.stage').first();
    for (let step = 0; step < steps; ++step) await stage.evaluate((element) => element.click());
    await page.waitForTimeout(AT_REST);
    await stage.evaluate((element) => element.scrollIntoView());
    await page.waitForTimeout(200);
    const name = [route.replaceAll('/', '-') + (steps + 1), language, width, scheme, size].join('-');
    await page.screenshot({path: path.join(folder, name + '.png')});
    await page.context().close();
  }
  await browser.close();
  site.close();
  return all.length;
}

if (import.meta.url === pathToFileURL(process.argv[1] || '').href) {
  const folder = process.argv[2] || 'stage';
  console.log(`${await takePictures(folder)} pictures in ${folder}`);
}
