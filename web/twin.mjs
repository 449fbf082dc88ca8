// The live twin: the page's real elements, made and patched from the engine's nested arrays. No markup is
// parsed, and only tags and attributes from these lists exist, so content can never become script.

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'path', 'rect', 'circle', 'g', 'line', 'polyline', 'text', 'title']);
const TAGS = new Set(['a', 'abbr', 'article', 'aside', 'b', 'br', 'button', 'caption', 'dd', 'details', 'div', 'dl', 'dt',
  'em', 'fieldset', 'figure', 'figcaption', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'header', 'img', 'input', 'label',
  'legend', 'li', 'main', 'nav', 'ol', 'option', 'output', 'p', 'section', 'select', 'small', 'span', 'strong', 'summary',
  'table', 'tbody', 'td', 'textarea', 'tfoot', 'th', 'thead', 'time', 'tr', 'ul']);
const SAFE_ADDRESS = /^(?:https:|tel:|mailto:|[^:]*$|[^:]*[/?#])/i;

function allowed(name, value) {
  if (name.startsWith('on') || name === 'style' || name === 'srcdoc') return false;
  if (name === 'href' || name === 'src' || name === 'action') return SAFE_ADDRESS.test(value);
  return true;
}

function make(tree) {
  const tag = tree[0];
  if (SVG_TAGS.has(tag)) return document.createElementNS(SVG, tag);
  return document.createElement(TAGS.has(tag) ? tag : 'span');
}

function setAttributes(element, wanted) {
  for (const {name} of Array.from(element.attributes)) {
    if (!(name in wanted) && !(name === 'open' && element.localName === 'details')) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(wanted)) {
    if (allowed(name, value) && element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  if (element.localName === 'input' && element.type === 'checkbox') element.checked = 'checked' in wanted;
}

const fits = (node, tree) =>
  node.nodeType === Node.ELEMENT_NODE && node.localName === tree[0] && (node.id || '') === (tree[1].id || '');

// Makes `parent`'s children equal to `trees`, keeping every node that still fits, with its focus and input.
export function patch(parent, trees) {
  let node = parent.firstChild;
  for (const tree of trees) {
    if (typeof tree === 'string') {
      if (node && node.nodeType === Node.TEXT_NODE) {
        if (node.data !== tree) node.data = tree;
        node = node.nextSibling;
      } else {
        parent.insertBefore(document.createTextNode(tree), node);
      }
      continue;
    }
    let element = node;
    if (element && fits(element, tree)) {
      node = node.nextSibling;
    } else {
      element = make(tree);
      if (node) {
        const replaced = node;
        node = node.nextSibling;
        parent.replaceChild(element, replaced);
      } else {
        parent.appendChild(element);
      }
    }
    setAttributes(element, tree[1]);
    patch(element, tree.slice(2));
  }
  while (node) {
    const next = node.nextSibling;
    parent.removeChild(node);
    node = next;
  }
}

export function patchPage(reply) {
  const root = document.documentElement;
  const classes = new Set((reply.root.class || '').split(' ').filter(Boolean));
  if (root.classList.contains('canvas')) classes.add('canvas');
  const wanted = Object.assign({'data-started': ''}, reply.root, {class: Array.from(classes).join(' ')});
  if (!wanted.class) delete wanted.class;
  setAttributes(root, wanted);
  if (document.title !== reply.title) document.title = reply.title;
  patch(document.body, reply.body.slice(2));
}
