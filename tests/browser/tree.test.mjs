// What assistive technology is given: the accessibility tree of every screen is its Screen, block for block,
// and a screen reader says what was approved (tests/golden/spoken).
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {before, describe, test} from 'node:test';
import {fold, spoken} from '../support/folded_pages.mjs';
import {compareFolder} from '../support/golden.mjs';
import {DESK, executablePath, untilStarted} from './support/chromium.mjs';
import {addressOf, answersOf, languages, pages, places, show} from '../support/wenlu.mjs';
import {openStage} from './support/stage.mjs';
import {leftOver, rolesOf, wordsOf} from './support/tree.mjs';
import {OPEN_TO_TESTS, leaveOutCanvas, visit} from './support/visit.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const MOMENT = '2026-11-22T22:40';
const reader = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/package.json')),
  'lib/esm/index.browser.js',
);

// On an outcome the answers so far are folded behind a line of them all. It says what the list after it says:
// held to that here, it need not be approved route by route.
function dropFoldedTrail(phrases, answers) {
  if (phrases[1] !== 'group') return;
  const line = phrases[2];
  assert.ok(line.startsWith(answers.map(({answer}) => answer).join(' › ')), line);
  phrases.splice(1, phrases.indexOf('end, ' + line));
}

describe('assistive technology', {skip}, () => {
  const stage = openStage();
  let page;
  let session;
  before(async () => {
    page = await stage.page({...DESK, ...OPEN_TO_TESTS});
    await page.addInitScript(() => {
      const voices = [
        {lang: 'zh-CN', localService: true},
        {lang: 'en', localService: true},
      ];
      Object.defineProperty(window, 'speechSynthesis', {value: {getVoices: () => voices, cancel() {}}});
      // As `wenlu show` composes it: whether the guide is kept on this device is not known yet.
      Object.defineProperty(navigator, 'serviceWorker', {value: {register: () => new Promise(() => {})}});
    });
    await page.clock.setFixedTime(new Date(MOMENT + '+08:00'));
    // The tree is the same, see axe.test.mjs; painting would only take time.
    await page.addInitScript(leaveOutCanvas);
    await page.route('**/reader.mjs', (route) =>
      route.fulfill({contentType: 'text/javascript', body: readFileSync(reader, 'utf8')}),
    );
    await page.goto(stage.address + 'zh-CN/');
    await untilStarted(page);
    await page.addScriptTag({
      type: 'module',
      content: 'import {virtual} from "/reader.mjs"; window.virtual = virtual',
    });
    await page.waitForFunction(() => window.virtual);
    session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('DOM.getDocument');
  });

  // The tree without what is ignored: {role, name, …, children}; `blocks` and `parts` point into it.
  async function tree() {
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    const {nodes: elements} = await session.send('DOM.getFlattenedDocument', {depth: -1});
    const attributes = new Map(elements.map((element) => [element.backendNodeId, element]));
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const blocks = new Map();
    const parts = new Map();
    const build = (node) => {
      const element = attributes.get(node.backendDOMNodeId);
      const attribute = (name) => {
        const list = (element && element.attributes) || [];
        const at = list.findIndex((each, index) => index % 2 === 0 && each === name);
        return at < 0 ? undefined : list[at + 1];
      };
      const built = {
        role: node.ignored ? '' : node.role.value,
        name: (node.name && node.name.value) || '',
        tag: element ? element.localName : '',
        state: Object.fromEntries((node.properties || []).map(({name, value}) => [name, value.value])),
        children: node.childIds
          .map((id) => byId.get(id))
          .filter(Boolean)
          .map(build),
      };
      if (attribute('data-block') !== undefined) blocks.set(Number(attribute('data-block')), built);
      if (attribute('id')) parts.set(attribute('id'), built);
      return built;
    };
    const root = build(nodes[0]);
    return {root, blocks, parts};
  }
  function* inside(node) {
    yield node;
    for (const child of node.children) yield* inside(child);
  }
  // What a picture shows, and the choices of a closed list, are names and no text.
  const said = (node) =>
    [...inside(node)]
      .filter(({role}) => ['StaticText', 'image', 'option'].includes(role))
      .map(({name}) => name);

  // What is not right about `node` as the showing of `block`.
  function compareBlock(block, node) {
    if (!node) return ['not in the tree'];
    const {missing, more} = leftOver(wordsOf(block), said(node));
    const wrong = [...missing.map((word) => `unsaid: ${word}`), ...(more ? [`said beside: ${more}`] : [])];
    const there = [...inside(node)].filter(({role}) => role);
    const squeeze = (text) => text.replace(/\s+/g, '');
    for (const [role, name, state] of rolesOf(block)) {
      const found =
        there.find((each) => each.role === role && squeeze(each.name) === squeeze(name)) ||
        there.find((each) => each.role === role && squeeze(each.name).includes(squeeze(name)));
      if (!found) wrong.push(`no ${role} “${name}”`);
      else if (role === 'checkbox' && (found.state.checked === 'true') !== state)
        wrong.push(`${name}: checked is ${found.state.checked}`);
      else if (role === 'button' && state !== undefined && (found.state.pressed === 'true') !== state)
        wrong.push(`${name}: pressed is ${found.state.pressed}`);
      if (found) there.splice(there.indexOf(found), 1);
    }
    for (const steps of [block.steps].filter(Boolean)) {
      const list = [...inside(node)].find((each) => each.role === 'list' && each.tag === 'ol');
      const items = list ? list.children.filter(({role}) => role === 'listitem').length : 0;
      if (items !== steps.lines.length) wrong.push(`${items} taps in the list, not ${steps.lines.length}`);
    }
    return wrong;
  }

  function compareFrame(screen, {root, parts}) {
    const wrong = [];
    const want = (id, role, name) => {
      const found = parts.get(id);
      if (!found || found.role !== role || found.name.replace(/\s+/g, '') !== name.replace(/\s+/g, ''))
        wrong.push(`${id}: ${role} “${name}”, found ${found && found.role} “${found && found.name}”`);
    };
    if (root.role !== 'RootWebArea' || root.name !== screen.document_title)
      wrong.push(`document “${root.name}”`);
    want('skip', 'link', screen.skip);
    want('site', 'link', screen.site);
    want('larger', 'button', screen.larger.text);
    want('plain', 'button', screen.plain.text);
    want('title', 'heading', screen.title);
    if (
      screen.lead &&
      !said(parts.get('main')).join('').replace(/\s+/g, '').includes(screen.lead.replace(/\s+/g, ''))
    )
      wrong.push('lead');
    screen.languages.forEach((link) =>
      want('language-' + link.action.slice(3).split('/')[0], 'link', link.text),
    );
    screen.footer.forEach((link, index) => want(`footer-${index + 1}`, 'link', link.text));
    return wrong;
  }

  // As a visitor comes who has been nowhere yet and was told nothing.
  async function comeAnew(language) {
    await visit(page, `${language}/-settings/`);
    await page.evaluate(() => document.getElementById('do-wipe').click());
    await page.waitForURL(`**/${language}/`);
    await page.waitForFunction(() => document.getElementById('status').textContent);
    await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Shift'})));
  }

  for (const language of languages) {
    test(`the accessibility tree of every screen in ${language} is its Screen, block for block`, async () => {
      await comeAnew(language);
      for (const route of [...places(), ...pages]) {
        await visit(page, addressOf(language, route));
        await page.evaluate(() =>
          document.querySelectorAll('details').forEach((each) => {
            each.open = true;
          }),
        );
        const screen = show(route, language, MOMENT);
        const found = await tree();
        const order = [...inside(found.root)].flatMap((node) =>
          [...found.blocks].filter(([, block]) => block === node).map(([index]) => index),
        );
        const trail = screen.blocks.findIndex(({type}) => type === 'trail');
        if (trail >= 0) found.blocks.set(trail, found.parts.get('trail'));
        assert.deepEqual(
          order,
          screen.blocks.map((block, index) => index).filter((index) => index !== trail),
          language + route,
        );
        const wrong = compareFrame(screen, found);
        screen.blocks.forEach((block, index) =>
          wrong.push(...compareBlock(block, found.blocks.get(index)).map((what) => `${block.type}: ${what}`)),
        );
        assert.deepEqual(wrong, [], language + route);
      }
      assert.deepEqual(page.problems(), []);
    });

    test(`a screen reader says on every screen in ${language} what was approved`, async () => {
      const said = [];
      await comeAnew(language);
      for (const route of [...places(), ...pages]) {
        await visit(page, addressOf(language, route));
        const phrases = await page.evaluate(async (whole) => {
          document.querySelectorAll('details').forEach((each) => {
            each.open = false;
          });
          const log = [];
          // The frame is the same on every screen; the start has it in its transcript.
          const containers = whole
            ? [document.body]
            : [document.getElementById('trail'), document.getElementById('main')].filter(Boolean);
          for (const container of containers) {
            await window.virtual.start({container});
            const first = await window.virtual.lastSpokenPhrase();
            for (
              let phrase = first;
              phrase !== 'end of ' + first;
              phrase = await window.virtual.lastSpokenPhrase()
            ) {
              log.push(phrase);
              if (log.length > 5000) throw new Error('no end');
              await window.virtual.next();
            }
            await window.virtual.stop();
          }
          return log;
        }, route === '/');
        const shown = show(route, language, MOMENT);
        const kept = phrases.filter((phrase) => !phrase.startsWith('end of ') && phrase !== 'paragraph');
        const answers = answersOf(shown);
        dropFoldedTrail(kept, answers);
        said.push({route, id: shown.id, answers, text: kept.join('\n') + '\n'});
      }
      compareFolder(`spoken/${language}`, fold(language, said, spoken));
    });
  }
});
