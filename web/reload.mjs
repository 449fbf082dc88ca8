// On every page that `wenlu serve` shows, and on no published one: opens the page again when the guide has
// changed, at the same address, and lists at the window's foot what was found in the guide.

const asked = new URL(import.meta.url).searchParams;
const NEWS = '/-serve/news';
const DISMISSED = 'wenlu serve dismissed';

const WORDS = {
  zh: {title: '指南检查结果', error: '错误', warning: '提醒', close: '关闭'},
  en: {title: 'Findings about this guide', error: 'error', warning: 'warning', close: 'Close'},
};
const words = document.documentElement.lang.startsWith('zh') ? WORDS.zh : WORDS.en;

const STYLE = `
  :host { all: initial }
  section {
    position: fixed; left: 0; right: 0; bottom: 0; z-index: 9; box-sizing: border-box; max-height: 50vh;
    overflow: auto; padding: .5rem 1rem; border-top: .25rem solid; color-scheme: light dark;
    background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere
  }
  header { display: flex; align-items: center; justify-content: space-between }
  h2 { margin: 0; font-size: 1.125rem }
  button { min-width: 44px; min-height: 44px; padding: 0 1rem; font: inherit }
  ol { margin: 0; padding: 0 0 .5rem 1.5rem }
  li { margin-top: .5rem }
  code { font: 1rem/1.5 ui-monospace, monospace }
  p { margin: 0 }`;

/** @typedef {{severity: 'error' | 'warning', place: string, text: string, hint: string}} Finding */

/**
 * @param {string} name
 * @param {(Node | string)[]} inside
 */
function element(name, ...inside) {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}

/** @param {Finding} finding */
function item({severity, place, text, hint}) {
  const said = [text, hint].filter(Boolean).map((each) => element('p', each));
  for (const each of said) each.lang = 'en';
  return element('li', element('code', place), ` ${words[severity]}`, ...said);
}

/**
 * The bar; `dismiss` takes it away.
 *
 * @param {Finding[]} findings
 * @param {() => void} dismiss
 */
function bar(findings, dismiss) {
  const title = element('h2', `${words.title} (${findings.length})`);
  const close = element('button', words.close);
  const section = element('section', element('header', title, close), element('ol', ...findings.map(item)));
  section.setAttribute('aria-label', words.title);
  section.tabIndex = 0; // it scrolls
  close.addEventListener('click', dismiss);
  section.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dismiss();
  });
  return section;
}

// Beside the page's own elements, out of reach of its styles. A page that lists its findings has no need.
let host = /** @type {HTMLElement | null} */ (null);

/** @param {Finding[]} findings */
function list(findings) {
  if (host) host.remove();
  host = null;
  const which = JSON.stringify(findings);
  const isListed = document.documentElement.hasAttribute('data-findings');
  if (findings.length === 0 || isListed || sessionStorage.getItem(DISMISSED) === which) return;
  const made = document.createElement('wenlu-findings');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  const root = made.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [sheet];
  root.append(
    bar(findings, () => {
      sessionStorage.setItem(DISMISSED, which);
      made.remove();
    }),
  );
  document.documentElement.append(made);
  host = made;
}

/** @param {MessageEvent<string>} event */
function hear({data}) {
  const {version, findings} = JSON.parse(data);
  if (version === asked.get('version')) list(findings);
  else location.reload();
}

// A browser has few connections to one server: a page that nobody sees keeps none.
let news = /** @type {EventSource | null} */ (null);
function listen() {
  if (document.hidden) {
    if (news) news.close();
    news = null;
  } else if (!news) {
    news = new EventSource(NEWS);
    news.onmessage = hear;
  }
}

// The moment to show: the page's clock goes on from it.
const at = asked.get('at');
if (at) {
  const now = Date.now;
  const ahead = Number(at) * 1000 - now();
  Date.now = () => now() + ahead;
}

document.addEventListener('visibilitychange', listen);
listen();
