// The live twin: the page's real elements, made and patched from the engine's nested arrays. No markup is
// parsed, and only tags and attributes from these lists exist, so content can never become script.

/** @typedef {import('./engine.mjs').Tree} Tree */

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = /^(?:svg|path)$/;
const TAGS =
  /^(?:a|b|br|button|details|div|footer|h[1-3]|header|input|label|li|main|nav|ol|option|p|section|select|span|summary|table|tbody|td|textarea|th|thead|tr|ul|wbr)$/;
export const FIELD = /^(?:input|select|textarea)$/;
const SAFE_ADDRESS = /^(?:https?:|tel:|mailto:|[^:]*$|[^:]*[/?#])/i;

/**
 * @param {string} name
 * @param {string} value
 */
function allowed(name, value) {
  if (name.startsWith('on') || name === 'style' || name === 'srcdoc') return false;
  if (name === 'href' || name === 'src' || name === 'action') return SAFE_ADDRESS.test(value);
  return true;
}

/** @param {Tree} tree */
function make(tree) {
  const tag = tree[0];
  if (SVG_TAGS.test(tag)) return document.createElementNS(SVG, tag);
  return document.createElement(TAGS.test(tag) ? tag : 'span');
}

/**
 * @param {Element} element
 * @param {Record<string, string>} wanted
 */
function setAttributes(element, wanted) {
  for (const name of element.getAttributeNames()) {
    if (!(name in wanted) && !(name === 'open' && element.localName === 'details'))
      element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(wanted)) {
    if (name === 'value' && FIELD.test(element.localName)) continue;
    if (allowed(name, value) && element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  if (element instanceof HTMLInputElement && element.type === 'checkbox')
    element.checked = 'checked' in wanted;
}

/**
 * What is typed is a property only: it stands in no attribute, and nobody is interrupted while typing.
 *
 * @param {HTMLInputElement} element or another field
 * @param {Record<string, string>} wanted
 */
function setValue(element, wanted) {
  if (element.type === 'checkbox' || element === document.activeElement) return;
  const value = wanted.value || '';
  if (element.value !== value) element.value = value;
}

/**
 * @param {Node | null} node
 * @param {Tree} tree
 */
const fits = (node, tree) =>
  node instanceof Element && node.localName === tree[0] && (node.id || '') === (tree[1].id || '');

/**
 * The node from `node` on that `tree` means: the next one, or one of the same id further on.
 *
 * @param {Node | null} node
 * @param {Tree} tree
 */
function find(node, tree) {
  if (fits(node, tree)) return /** @type {Element} */ (node);
  if (!tree[1].id) return null;
  while (node && !fits(node, tree)) node = node.nextSibling;
  return /** @type {Element | null} */ (node);
}

/** What an element was made of last. */
const shows = new WeakMap();

/**
 * Makes `parent`'s children equal to `trees`, keeping every node that still fits, with its input, and what
 * was announced.
 *
 * @param {Element} parent
 * @param {(Tree | string)[]} trees
 */
export function patch(parent, trees) {
  let node = /** @type {ChildNode | null} */ (parent.firstChild);
  for (const tree of trees) {
    if (typeof tree === 'string') {
      if (node instanceof Text) {
        if (node.data !== tree) node.data = tree;
        node = node.nextSibling;
      } else {
        parent.insertBefore(document.createTextNode(tree), node);
      }
      continue;
    }
    const element = find(node, tree) || make(tree);
    if (element === node) node = node.nextSibling;
    else parent.insertBefore(element, node);
    if (shows.get(element) === tree) continue;
    shows.set(element, tree);
    setAttributes(element, tree[1]);
    if (element.id === 'status' || 'data-own' in tree[1]) continue; // what they hold is a script's own
    patch(element, /** @type {(Tree | string)[]} */ (tree.slice(2)));
    if (FIELD.test(element.localName)) setValue(/** @type {HTMLInputElement} */ (element), tree[1]);
  }
  while (node) {
    const next = node.nextSibling;
    parent.removeChild(node);
    node = next;
  }
}

/**
 * Focus stays where it was; where that is gone it goes to the title.
 *
 * @param {Element | null} held
 */
function keepFocus(held) {
  if (!held || held === document.body || document.activeElement === held) return;
  const again = (held.id && document.getElementById(held.id)) || document.getElementById('title');
  if (again) again.focus({preventScroll: true});
}

/** @param {import('./engine.mjs').Page} page */
export function patchPage(page) {
  const root = document.documentElement;
  const held = document.activeElement;
  const classes = new Set((page.root.class || '').split(' ').filter(Boolean));
  for (const own of ['canvas', 'voice', 'ready']) if (root.classList.contains(own)) classes.add(own);
  const wanted = /** @type {Record<string, string>} */ (
    Object.assign({'data-started': ''}, page.root, {class: Array.from(classes).join(' ')})
  );
  if (!wanted.class) delete wanted.class;
  setAttributes(root, wanted);
  if (document.title !== page.title) document.title = page.title;
  patch(document.body, /** @type {(Tree | string)[]} */ (page.body.slice(2)));
  keepFocus(held);
}
