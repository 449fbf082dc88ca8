// Lighthouse's own verdict on accessibility and best practices: 100, on the start, a question and an outcome.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {FLAGS, executablePath} from './support/chromium.mjs';
import {serve} from './support/site.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';

describe('Lighthouse', {skip}, () => {
  let site;
  let browser;
  let lighthouse;
  before(async () => {
    site = await serve();
    lighthouse = (await import('lighthouse')).default;
    const puppeteer = await import('puppeteer-core');
    browser = await puppeteer.launch({executablePath, args: FLAGS, headless: true});
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  for (const path of ['zh-CN/', 'zh-CN/seller/', 'en/seller/violation/']) {
    test(path, async () => {
      const page = await browser.newPage();
      const {lhr} = await lighthouse(
        site.address + path,
        {onlyCategories: ['accessibility', 'best-practices'], logLevel: 'error'},
        undefined,
        page,
      );
      const failed = Object.values(lhr.audits)
        .filter(({score, scoreDisplayMode}) => score !== null && score < 1 && scoreDisplayMode === 'binary')
        .map(({id}) => id);
      const scores = Object.values(lhr.categories).map(({id, score}) => [id, score]);
      assert.deepEqual(
        scores,
        [
          ['accessibility', 1],
          ['best-practices', 1],
        ],
        failed.join(),
      );
      await page.close();
    });
  }
});
