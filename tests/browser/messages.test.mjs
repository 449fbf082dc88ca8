// What a visitor who sees nothing must be told: a new screen, and how an action ended.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {PHONE, executablePath, untilPainted, untilStarted} from './support/chromium.mjs';
import {addresses} from '../support/wenlu.mjs';
import {openStage} from './support/stage.mjs';
import {leaveOutCanvas, lookEverywhere, saveSettings} from './support/visit.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';

describe('what is told', {skip}, () => {
  const stage = openStage();

  const status = (page, wanted) =>
    page.waitForFunction((text) => document.getElementById('status').textContent === text, wanted, {
      timeout: 20000,
    });
  const press = (page, action) => page.locator(`main [data-action="${action}"]`).first().tap();

  test('a new screen has the focus on its h1, its own title, and an entry in the history', async () => {
    const page = await stage.open('zh-CN/');
    const entries = await page.evaluate(() => history.length);
    await page.locator('#choice-seller').tap();
    assert.equal(await page.evaluate(() => document.activeElement === document.querySelector('h1')), true);
    assert.ok((await page.title()).startsWith(await page.locator('h1').innerText()));
    assert.equal(await page.evaluate(() => history.length), entries + 1);
    await page.context().close();
  });

  const deny = () => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined});
    document.execCommand = () => false;
  };
  const ends = [
    [
      'copied',
      'copy statement',
      '已复制',
      () => Object.defineProperty(navigator, 'clipboard', {value: {writeText: async () => {}}}),
    ],
    ['not copied', 'copy statement', '没能复制，请长按文字选取。', deny],
    [
      'shared',
      'share',
      '已分享',
      () => {
        navigator.share = async () => {};
      },
    ],
    [
      'not shared',
      'share',
      '没能分享，请复制地址栏里的链接。',
      () => {
        navigator.share = undefined;
        Object.defineProperty(navigator, 'clipboard', {value: undefined});
        document.execCommand = () => false;
      },
    ],
    [
      'shared by copying the link',
      'share',
      '已复制',
      () => {
        navigator.share = undefined;
        Object.defineProperty(navigator, 'clipboard', {value: {writeText: async () => {}}});
      },
    ],
    [
      'not printed',
      'print',
      '这里不能打印，请换一个浏览器打开本页。',
      () => {
        window.print = undefined;
      },
    ],
  ];
  for (const [name, action, text, script] of ends) {
    test(`${name}: said in the status, and the focus stays`, async () => {
      const page = await stage.open('zh-CN/seller/violation/', script);
      await press(page, action);
      await status(page, text);
      assert.notEqual(await page.evaluate(() => document.activeElement.localName), 'body');
      assert.equal(await page.locator('#status[role=status]').count(), 1);
      await page.context().close();
    });
  }

  test('what was told stays while the page changes under it', async () => {
    const page = await stage.page();
    await page.clock.setFixedTime(new Date('2026-11-22T02:00:00Z'));
    await page.addInitScript(() => {
      navigator.share = async () => {};
    });
    await page.goto(stage.address + 'zh-CN/seller/violation/');
    await untilStarted(page);
    await press(page, 'share');
    await status(page, '已分享');
    const before = await page.locator('main').innerText();
    await page.clock.setFixedTime(new Date('2026-11-22T20:00:00Z'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    assert.notEqual(await page.locator('main').innerText(), before);
    assert.equal(await page.locator('#status').textContent(), '已分享');
    await page.context().close();
  });

  test('a visitor who thinks better of sharing is told nothing', async () => {
    const page = await stage.open('zh-CN/seller/violation/', () => {
      navigator.share = async () => {
        throw new DOMException('', 'AbortError');
      };
    });
    await press(page, 'share');
    await page.waitForTimeout(200);
    assert.equal(await page.locator('#status').textContent(), '');
    await page.context().close();
  });

  test('a setting says that it is saved, or that this device saves nothing', async () => {
    const page = await stage.open('zh-CN/-settings/');
    await press(page, 'set theme dark');
    await status(page, '已保存在这台设备上');
    await press(page, 'set theme light');
    await status(page, '已保存在这台设备上');
    await page.context().close();
    const refused = await stage.open('zh-CN/-settings/', () => {
      Storage.prototype.setItem = () => {
        throw new Error('full');
      };
    });
    await press(refused, 'set theme dark');
    await status(refused, '这台设备不让保存，关掉网页后就恢复原样。');
    await press(refused, 'wipe');
    await status(refused, '已全部清除');
    await refused.context().close();
  });

  test('what was told is gone with the next key, so that it never lies over the focus', async () => {
    const page = await stage.open('zh-CN/seller/violation/', () => {
      navigator.share = async () => {};
    });
    await press(page, 'share');
    await status(page, '已分享');
    await page.keyboard.press('Tab');
    assert.equal(await page.locator('#status').textContent(), '');
    await page.context().close();
  });

  // In the page. Shows a message where the window stands in the page; what is wrong with its place.
  const placeOfMessage = () => {
    const status = document.getElementById('status');
    const wrong = [];
    const controls = Array.from(
      document.querySelectorAll('a, button, input, select, summary, textarea'),
    ).filter((control) => control.checkVisibility() && control.getBoundingClientRect().height > 0);
    const name = (control) => control.textContent || control.id;
    const showAt = (place) => {
      scrollTo(0, place);
      const before = controls.map((control) => control.getBoundingClientRect());
      status.textContent = '没能分享，请复制地址栏里的链接。';
      dispatchEvent(new Event('scroll'));
      const message = status.getBoundingClientRect();
      if (message.top < 0 || message.bottom > innerHeight) wrong.push('outside');
      const isDocked = status.classList.contains('docked');
      const isBeside = (rect) => rect.left >= message.right || rect.right <= message.left;
      controls.forEach((control, index) => {
        const {top, bottom, left, right} = control.getBoundingClientRect();
        if (isBeside({left, right}) || bottom <= message.top || top >= message.bottom) return;
        // The docked message is the window's lower edge: what was seen whole is not behind it.
        const wasWhole = before[index].bottom <= innerHeight;
        if (!isDocked || wasWhole) wrong.push(`${place}: ${name(control)}`);
      });
      if (isDocked) {
        scrollTo(0, document.documentElement.scrollHeight);
        const last = Math.max(...controls.map((control) => control.getBoundingClientRect().bottom));
        if (last >= message.top + 1) wrong.push('the end of the page lies under it');
      }
      document.dispatchEvent(new Event('pointerdown'));
      document.dispatchEvent(new Event('click'));
      if (status.textContent || status.classList.contains('docked')) wrong.push('still there');
      if (document.documentElement.style.paddingBottom) wrong.push('the window is not whole again');
      return isDocked;
    };
    const end = document.documentElement.scrollHeight - innerHeight;
    const docked = [...new Set([0, 150, end / 2, end])].filter(showAt);
    window.messagesDocked = (window.messagesDocked || 0) + docked.length;
    return wrong;
  };

  for (const [name, device, settings, docks] of [
    ['a phone', PHONE, [], true],
    ['a small phone in the largest text', {viewport: {width: 320, height: 640}}, ['text largest'], true],
    ['a wide window', {viewport: {width: 1280, height: 800}}, [], false],
  ]) {
    test(`${name}: a message covers no control of any screen, wherever it is scrolled to`, async (t) => {
      const page = await stage.page(device);
      await page.addInitScript(leaveOutCanvas);
      await saveSettings(page, settings);
      await page.goto(stage.address + 'zh-CN/');
      await untilStarted(page);
      assert.deepEqual(await lookEverywhere(page, addresses(), placeOfMessage), {});
      const docked = await page.evaluate(() => window.messagesDocked);
      t.diagnostic(`${docked} times there was no room between the controls`);
      if (docks) assert.ok(docked > 0);
      await page.context().close();
    });
  }

  test('on every screen only the twin is told, with one title, and the canvas is hidden', async () => {
    const painted = await stage.open('zh-CN/');
    await untilPainted(painted);
    assert.deepEqual(
      await painted
        .locator('#canvas')
        .evaluate((canvas) => [canvas.getAttribute('aria-hidden'), canvas.tabIndex]),
      ['true', -1],
    );
    await painted.context().close();
    const page = await stage.open('zh-CN/', leaveOutCanvas);
    const look = () => {
      const wrong = [];
      const expect = (right, what) => {
        if (!right) wrong.push(what);
      };
      expect(document.querySelectorAll('h1').length === 1, 'h1');
      expect(
        Array.from(document.querySelectorAll('[role=status]'), ({id}) => id).join(' ') ===
          'find-status status',
        'status',
      );
      expect(document.documentElement.lang === location.pathname.split('/')[1], 'lang');
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const spoken = node.parentElement.closest('[lang]').lang;
        if (/\p{Script=Han}/u.test(node.data))
          expect(spoken === 'zh-CN', `Chinese said in ${spoken}: ${node.data}`);
      }
      for (const element of document.querySelectorAll('[aria-label]')) {
        if (/\p{Script=Han}/u.test(element.getAttribute('aria-label')))
          expect(element.closest('[lang]').lang === 'zh-CN', 'label');
      }
      const ids = Array.from(document.querySelectorAll('[id]'), (element) => element.id);
      expect(new Set(ids).size === ids.length, 'ids: ' + ids.filter((id, at) => ids.indexOf(id) !== at));
      return wrong;
    };
    assert.deepEqual(await lookEverywhere(page, addresses(), look), {});
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });
});
