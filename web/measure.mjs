// Reads where the browser put things: the boxes, icons and lines of text of the twin, in document order,
// as the text that src/faces/canvas/layout/layout.h describes. Only what is in view is read, and a screen on
// either side: every rectangle takes its time, and a page may be many screens long.
import {LAYOUT_BOX, LAYOUT_ICON, LAYOUT_SEMIBOLD, LAYOUT_TEXT} from './names.mjs';
import {FIELD} from './twin.mjs';

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
 * The first of the characters between `low`, which is on a line, and `high` that is on it no more. Looked for
 * from `guess` on, at growing distances, then by halving.
 *
 * @param {(index: number) => boolean} isOnLine
 * @param {number} low
 * @param {number} high
 * @param {number} guess
 */
function lineEnd(isOnLine, low, high, guess) {
  for (let at = guess, step = 1; high - low > 1; step *= 2) {
    if (at <= low || at >= high) at = (low + high) >> 1;
    if (isOnLine(at)) {
      low = at;
      at = low + step;
    } else {
      high = at;
      at = high - step;
    }
  }
  return high;
}

/**
 * Offsets at which the lines of a text node start: the top of a character's rectangle tells its line.
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
  let usual = Math.round(text.length / count);
  while (starts.length < count) {
    let first = from;
    while (first < text.length && topAt(first) === null) ++first;
    const top = topAt(first) || 0;
    /** @param {number} index */
    const isOnLine = (index) => {
      const at = topAt(index);
      return at === null || Math.abs(at - top) < 2;
    };
    const end = lineEnd(isOnLine, first, text.length, from + usual);
    if (end >= text.length) break;
    starts.push(end);
    usual = end - from;
    from = end;
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
 * @param {(top: number, bottom: number) => boolean} isNear
 * @param {string[]} out
 */
function textLines(node, range, origin, isNear, out) {
  const words = node.data;
  const parent = node.parentElement;
  if (!parent || !words.trim()) return;
  range.selectNodeContents(node);
  const rects = Array.from(range.getClientRects()).filter(isShown);
  if (!rects.length || !isNear(rects[0].top, rects[rects.length - 1].bottom)) return;
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
  (element.localName !== 'summary' &&
    element.parentElement instanceof HTMLDetailsElement &&
    !element.parentElement.open);

/** How far above and below the window things are measured, CSS pixels. */
export const reach = () => window.innerHeight;

const nearness = () => {
  const least = -reach();
  const most = window.innerHeight + reach();
  return (/** @type {number} */ top, /** @type {number} */ bottom) => bottom >= least && top <= most;
};

/** @param {HTMLElement} root in which nothing stands outside the box of what holds it */
export function measure(root) {
  const origin = {x: window.scrollX, y: window.scrollY};
  const isNear = nearness();
  const range = document.createRange();
  const out = /** @type {string[]} */ ([]);
  /** @param {Element} element */
  function measureElement(element) {
    if (isHidden(element)) return;
    const isIcon = element.localName === 'svg' && element.hasAttribute('data-icon');
    const box = isIcon ? null : BOX.exec(element.getAttribute('class') || '');
    if (isIcon || box || element.firstElementChild) {
      const rect = element.getBoundingClientRect();
      if (isClipped(rect) || !isNear(rect.top, rect.bottom)) return;
      if (isShown(rect) && box) out.push(boxLine(element, box[1], rect, origin));
      if (isShown(rect) && isIcon) out.push(iconLine(element, rect, origin));
    }
    if (!isIcon && !FIELD.test(element.localName)) measureInside(element);
  }
  /** @param {Element} element */
  function measureInside(element) {
    for (const child of element.childNodes) {
      if (child instanceof Text) textLines(child, range, origin, isNear, out);
      else if (child instanceof Element) measureElement(child);
    }
  }
  measureInside(root);
  return out.join('\n');
}
