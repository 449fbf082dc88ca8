// Puts the guide into a page of yours, where this script stands:
//
//   <script src="https://guide.example.org/embed.js" data-route="seller/violation" async></script>
//
// data-route and data-language may be left out; the language is then that of the page around. The frame is as
// high as the guide. Places reached come as events "wenlu" on the frame, {detail: "zh-CN/seller/violation/"}.
// Publishing puts TITLES in front, {"zh-CN": "…", "en": "…"}, and makes one function of it all.
/* global TITLES */
const script = document.currentScript;
const site = new URL('.', script.src);
const languages = Object.keys(TITLES);
const wanted = script.getAttribute('data-language') || document.documentElement.lang || '';
const language =
  languages.find((name) => name === wanted) ||
  languages.find((name) => name.slice(0, 2) === wanted.slice(0, 2)) ||
  languages[0];
const route = (script.getAttribute('data-route') || '')
  .split('/')
  .filter(Boolean)
  .map((part) => encodeURIComponent(part) + '/')
  .join('');
const frame = document.createElement('iframe');
frame.src = new URL(language + '/' + route, site).href;
frame.title = TITLES[language];
frame.allow = 'clipboard-write; web-share';
Object.assign(frame.style, {width: '100%', height: '40rem', border: '0'});
addEventListener('message', ({data, origin, source}) => {
  if (source !== frame.contentWindow || origin !== site.origin || !data || data.wenlu !== 1) return;
  if (Number.isFinite(data.height)) frame.style.height = Math.min(Math.max(data.height, 100), 50000) + 'px';
  frame.dispatchEvent(new CustomEvent('wenlu', {detail: String(data.place)}));
});
frame.addEventListener('load', () => frame.contentWindow.postMessage('wenlu?', site.origin));
script.parentNode.insertBefore(frame, script);
