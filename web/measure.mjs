// Reads where the browser put things: the boxes, icons and lines of text of the twin, in document order,
// as the text that src/faces/canvas/layout/layout.h describes.
import {LAYOUT_BOX, LAYOUT_ICON, LAYOUT_SEMIBOLD, LAYOUT_TEXT} from './names.mjs';

const BOX = /(?:^|\s)p-([a-z-]+)/;

/** @typedef {{left: number, top: number, width: number, height: number}} Rect */
/** @typedef {{x: number, y: number}} Point */

const metrics = new Map();
let sketch = /** @type {CanvasRenderingContext2D | null} */ (null);

/**
 * Ascent and descent of the primary font, CSS pixels: a line's rectangle is exactly that high.
 *
 * @param {string} font
 * @returns {{ascent: number, descent: number}}
 */
function fontExtent(font) {
  if (!metrics.has(font)) {
    sketch =
      sketch || /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
    sketch.font = font;
    const measured = sketch.measureText('x');
    metrics.set(font, {ascent: measured.fontBoundingBoxAscent, descent: measured.fontBoundingBoxDescent});
  }
  return metrics.get(font);
}

/** @param {number} value */
const hundredths = (value) => Math.round(value * 100);
/** @param {Rect} rect */
const isShown = (rect) => rect.width > 0 && rect.height > 0;

/**
 * @param {Element} element
 * @param {string} name
 * @param {Rect} rect
 * @param {Point} origin
 */
function boxLine(element, name, rect, origin) {
  const owner = element.closest('[id]');
  return [
    LAYOUT_BOX,
    name,
    owner ? owner.id : '',
    hundredths(rect.left + origin.x),
    hundredths(rect.top + origin.y),
    hundredths(rect.width),
    hundredths(rect.height),
  ].join('\t');
}

/**
 * @param {Element} element
 * @param {Rect} rect
 * @param {Point} origin
 */
function iconLine(element, rect, origin) {
  const ink = getComputedStyle(element).getPropertyValue('--ink').trim();
  return [
    LAYOUT_ICON,
    element.getAttribute('data-icon'),
    ink,
    hundredths(rect.left + origin.x),
    hundredths(rect.top + origin.y),
    hundredths(rect.width),
    hundredths(rect.height),
  ].join('\t');
}

/**
 * Offsets at which the lines of a text node start, found by halving: the top of a character's rectangle tells
 * its line.
 *
 * @param {Text} node
 * @param {Range} range any
 * @param {number} count of the lines
 */
function lineStarts(node, range, count) {
  const starts = [0];
  const text = node.data;
  /** @param {number} index */
  const topAt = (index) => {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const rects = range.getClientRects();
    return rects.length ? rects[rects.length - 1].top : null;
  };
  let from = 0;
  while (starts.length < count) {
    let first = from;
    while (first < text.length && topAt(first) === null) ++first;
    const top = topAt(first) || 0;
    let low = first;
    let high = text.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      const at = topAt(middle);
      if (at === null || Math.abs(at - top) < 2) low = middle;
      else high = middle;
    }
    if (high >= text.length) break;
    starts.push(high);
    from = high;
  }
  return starts;
}

/**
 * Is the character at `index` a space at which a line was broken?
 *
 * @param {Text} node
 * @param {number} index
 * @param {Range} range any
 */
function isBreak(node, index, range) {
  if (!/\s/.test(node.data[index])) return false;
  range.setStart(node, index);
  range.setEnd(node, index + 1);
  return !Array.from(range.getClientRects()).some((rect) => rect.width > 0);
}

/**
 * @param {Text} node
 * @param {Range} range any
 * @param {Point} origin
 * @param {string[]} out
 */
function textLines(node, range, origin, out) {
  const words = node.data;
  const parent = node.parentElement;
  if (!parent || !words.trim()) return;
  range.selectNodeContents(node);
  const rects = Array.from(range.getClientRects()).filter(isShown);
  if (!rects.length) return;
  const style = getComputedStyle(parent);
  if (style.visibility === 'hidden') return;
  const weight = Number(style.fontWeight) >= 550 ? LAYOUT_SEMIBOLD : '400';
  const extent = fontExtent(weight + ' ' + style.fontSize + ' ' + style.fontFamily);
  const tops = new Set(rects.map((rect) => Math.round(rect.top)));
  const [broken, breaks] = [isBreak(node, 0, range), isBreak(node, words.length - 1, range)];
  const starts = tops.size === 1 ? [0] : lineStarts(node, range, tops.size);
  starts.forEach((start, index) => {
    const end = index + 1 < starts.length ? starts[index + 1] : words.length;
    range.setStart(node, start);
    range.setEnd(node, end);
    const rect = range.getBoundingClientRect();
    if (!isShown(rect)) return;
    const baseline = rect.top + (rect.height - extent.ascent - extent.descent) / 2 + extent.ascent;
    const underline = parent.closest('[data-underline]') ? 1 : 0;
    // A space at a soft line break has no width, whichever side of the break it is on.
    let line = words.slice(start, end).replace(/\s+/g, ' ');
    if (start > 0 || broken) line = line.replace(/^ /, '');
    if (end < words.length || breaks) line = line.replace(/ $/, '');
    out.push(
      [
        LAYOUT_TEXT,
        style.getPropertyValue('--ink').trim(),
        weight,
        hundredths(parseFloat(style.fontSize)),
        hundredths(rect.left + origin.x),
        hundredths(baseline + origin.y),
        hundredths(rect.width),
        underline,
        line,
      ].join('\t'),
    );
  });
}

/** @param {Rect} rect */
const isClipped = ({width, height}) => width <= 1 && height <= 1;

/**
 * Not to be seen: said to screen readers only, or folded away (engines lay that out all the same).
 *
 * @param {Element} element
 */
const isHidden = (element) =>
  element.classList.contains('spoken-only') ||
  isClipped(element.getBoundingClientRect()) ||
  (element.localName !== 'summary' &&
    element.parentElement instanceof HTMLDetailsElement &&
    !element.parentElement.open);

/** @param {HTMLElement} root */
export function measure(root) {
  const origin = {x: window.scrollX, y: window.scrollY};
  const range = document.createRange();
  const out = /** @type {string[]} */ ([]);
  /** @param {Element} element */
  function measureBox(element) {
    const isIcon = element.localName === 'svg' && element.hasAttribute('data-icon');
    const box = isIcon ? null : BOX.exec(element.getAttribute('class') || '');
    if (!isIcon && !box) return;
    const rect = element.getBoundingClientRect();
    if (isShown(rect))
      out.push(box ? boxLine(element, box[1], rect, origin) : iconLine(element, rect, origin));
  }
  /** @param {Element} element */
  function measureInside(element) {
    for (const child of element.childNodes) {
      if (child instanceof Text) {
        textLines(child, range, origin, out);
      } else if (child instanceof Element && !isHidden(child)) {
        measureBox(child);
        measureInside(child);
      }
    }
  }
  measureInside(root);
  return out.join('\n');
}
