// The sheet to fill in, filled in on its own page.
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'node:test';

import {untilStarted} from './support/chromium.mjs';
import {about, bare, isA4, pagesOf} from './support/paper.mjs';
import {folder, browser, version, skip, sheetFile, print, LETTER} from './support/sheets.mjs';

test(
  'the sheet to fill in is filled in on its page, saved on the device, printed on one page, cleared',
  {skip},
  async () => {
    const {serve} = await import('./support/site.mjs');
    const server = await serve();
    const context = await browser.newContext();
    try {
      const form = await context.newPage();
      const requests = [];
      form.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await form.goto(server.address + 'zh-CN/seller/fewer-enquiries/-print/');
      await form.click('text=预览和打印 >> nth=1');
      const field = (name) => form.locator(`#fill [name="${name}"]`);
      // The form opens, filled in, once its guard is here.
      const reload = () => form.reload().then(() => form.locator('#fill').waitFor());
      await field('shop').fill('问路服饰店');
      await field('policy-1').fill('签收后 7 天内可退换');
      await field('question-6').fill('能开发票吗？');
      await field('answer-6').fill('能，下单时备注抬头。');
      await reload();
      assert.equal(await field('shop').inputValue(), '问路服饰店');
      const pdf = path.join(folder, 'fill-in.pdf');
      writeFileSync(pdf, await form.pdf({preferCSSPageSize: true, tagged: true}));
      const info = about(pdf);
      assert.ok(info.pages === 1 && isA4(info) && info.tagged, JSON.stringify(info));
      writeFileSync(pdf, await form.pdf(LETTER));
      assert.equal(about(pdf).pages, 1, 'on Letter too');
      const text = bare(pagesOf(pdf).join(''));
      for (const line of [
        '问路服饰店',
        '签收后7天内可退换',
        '能开发票吗？',
        '能，下单时备注抬头。',
        '能不能退换？',
        '内容版本' + version,
      ])
        assert.equal(text.split(line).length, 2, `${line} stands once: ${text}`);
      assert.ok(!text.includes('清空'));
      const other = about(await print(sheetFile('/seller/fewer-enquiries', 'en', 'fill-in')));
      assert.ok(other.pages === 1 && isA4(other) && other.tagged, JSON.stringify(other));
      await form.click('#clear');
      await reload();
      assert.equal(await field('shop').inputValue(), '');
      assert.equal(await form.evaluate(() => localStorage.length), 0);
      assert.deepEqual(
        [
          ...new Set(requests.filter((name) => name.endsWith('.wasm')).map((name) => path.basename(name))),
        ].map((name) => name.split('-')[0]),
        ['guard'],
        'of the engine only its guard against secrets is asked for',
      );
      await field('shop').fill('问路服饰店');
      await form.goto(server.address + 'zh-CN/-settings/');
      await untilStarted(form);
      await form.click('#do-wipe');
      await form.waitForURL('**/zh-CN/');
      assert.equal(await form.evaluate(() => localStorage.length), 0, 'one tap wipes it too');
    } finally {
      await context.close();
      server.close();
    }
  },
);

test('the sheet to fill in neither saves nor prints a secret, and cuts what is too long', async () => {
  const {serve} = await import('./support/site.mjs');
  const server = await serve();
  const context = await browser.newContext();
  const address = server.address + 'zh-CN/seller/fewer-enquiries/-print/fill-in.html';
  try {
    const form = await context.newPage();
    await form.addInitScript(() => {
      if (sessionStorage.before) return;
      sessionStorage.before = 'yes';
      // As an earlier version saved it.
      localStorage.setItem(
        'wenlu-after-sales',
        JSON.stringify({'zh-CN': {shop: '问路', 'answer-1': '卡号 6222021234567890128'}}),
      );
    });
    await form.goto(address);
    await form.locator('#fill').waitFor();
    const saved = () => form.evaluate(() => localStorage.getItem('wenlu-after-sales'));
    const printed = () => form.locator('main').evaluate((sheet) => sheet.textContent);
    const said = (name) => form.locator(`#problem-${name}`).innerText();
    assert.doesNotMatch((await saved()) + (await printed()), /6222/);
    assert.match(await said('answer-1'), /银行卡/);
    for (const [typed, problem] of [
      ['密码 Abc12345', /密码/],
      ['验证码是 482913', /验证码/],
      ['6222.0212.3456.7890.128', /银行卡/],
      ['身份证 11010519491231002X', /证件/],
    ]) {
      await form.fill('[name=policy-1]', typed);
      assert.match(await said('policy-1'), problem, typed);
      assert.equal(await form.getAttribute('[name=policy-1]', 'aria-invalid'), 'true');
      assert.ok(!(await printed()).includes(typed), typed);
      assert.ok(!(await saved()).includes(typed), typed);
    }
    await form.fill('[name=policy-1]', '𠮷'.repeat(79) + '好鑫');
    assert.match(await said('policy-1'), /只看前 80 个字/);
    assert.ok((await printed()).includes('𠮷'.repeat(79) + '好'));
    assert.ok(!(await printed()).includes('鑫'));
    await form.fill('[name=policy-1]', '签收后 7 天内可退换');
    assert.equal(await said('policy-1'), '');
    assert.ok((await saved()).includes('签收后 7 天内可退换'));
    const unguarded = await context.newPage();
    await unguarded.route('**/guard-*.wasm', (route) => route.abort());
    await unguarded.goto(address);
    await unguarded.locator('main').waitFor();
    assert.equal(await unguarded.locator('#fill').isVisible(), false, 'without the guard there is no form');
  } finally {
    await context.close();
    server.close();
  }
});
