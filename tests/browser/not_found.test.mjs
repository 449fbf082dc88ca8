// An address of the site that is none, at any depth: what happened is said and leads on, behind a real
// server, with and without a script, under the site's own policy.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';

import {nginx, serveByNginx} from '../support/nginx.mjs';
import {publish} from '../support/published.mjs';
import {output} from '../support/wenlu.mjs';
import {executablePath, launch, openPage} from './support/chromium.mjs';
import {refused, watchPolicy} from './support/walk.mjs';

const skip = !nginx
  ? 'no nginx; on Debian: apt-get install nginx-light'
  : executablePath
    ? false
    : 'no Chromium on this machine';
const home = mkdtempSync(path.join(tmpdir(), 'wenlu-not-found-'));

describe('an address that is none', {skip}, () => {
  let site;
  let browser;
  before(async () => {
    output('init', path.join(home, 'help'));
    const nginxFile = path.join(home, 'nginx.conf');
    const more = ['--address', 'https://help.example.org/a/b/c/', '--nginx', nginxFile];
    site = await serveByNginx(publish(path.join(home, 'help'), home, {more}).site, nginxFile);
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await site.close();
    rmSync(home, {recursive: true});
  });

  for (const [language, start, all, search, words, found] of [
    ['en', 'Start from the first question', 'All answers', 'Search', 'noise', 'Noise'],
    ['zh-CN', '从头选起', '全部答案', '搜索', '噪音', '噪音扰民'],
  ]) {
    test(`what is typed there is looked up, and no server hears of it (${language})`, async () => {
      const page = await openPage(browser, new URL(site.address).origin);
      await watchPolicy(page.context());
      const asked = [];
      page.on('request', (request) => asked.push(decodeURI(request.url())));
      await page.goto(site.address + 'no/where');
      const field = page.locator(`section[lang="${language}"]`).getByRole('searchbox', {name: search});
      await field.fill(words);
      await field.press('Enter');
      await page.waitForURL(`${site.address}${language}/-search/#find=*`);
      await page.locator('#found').getByRole('link', {name: found}).waitFor();
      await page.waitForLoadState('networkidle');
      assert.equal(await page.locator('#find').inputValue(), words);
      assert.deepEqual(
        asked.filter((address) => address.split('#')[0].includes(words)),
        [],
      );
      assert.deepEqual(await refused(page), []);
      await page.context().close();
    });

    test(`without a script there is a link instead of the field (${language})`, async () => {
      const context = await browser.newContext({javaScriptEnabled: false});
      const page = await context.newPage();
      await page.goto(site.address + 'no/where');
      const part = page.locator(`section[lang="${language}"]`);
      assert.equal(await part.getByRole('searchbox').count(), 0);
      await part.getByRole('link', {name: all}).first().click();
      await page.waitForURL(`${site.address}${language}/-search/`);
      await context.close();
    });

    for (const unknown of ['nowhere', `${language}/no/such/place/at/all/`])
      test(`/${unknown} leads to the start and to all answers (${language})`, async () => {
        const page = await openPage(browser, new URL(site.address).origin);
        await watchPolicy(page.context());
        for (const [link, leadsTo] of [
          [start, `${language}/`],
          [all, `${language}/-search/`],
        ]) {
          const answer = await page.goto(site.address + unknown);
          assert.equal(answer.status(), 404);
          assert.match(answer.headers()['content-type'], /^text\/html/);
          const part = page.locator(`section[lang="${language}"]`);
          await part.getByRole('heading').waitFor();
          await part.getByRole('link', {name: link}).tap();
          await page.waitForURL(site.address + leadsTo);
        }
        assert.deepEqual(await refused(page), []);
        assert.deepEqual(
          page.problems().filter((problem) => !/status of 404/.test(problem)),
          [],
        );
        await page.context().close();
      });
  }
});
