// What the page tells a visitor, over the page and off the controls that are in view; where these leave no
// room, at the lower edge of the window, which it makes smaller.

const CONTROLS = 'a[href], button, input, select, summary, textarea';
const GAP = 4; // px to the controls above and below

/** @param {Element} control */
const isFolded = (control) => !control.closest('summary') && control.closest('details:not([open])');

/**
 * The lowest place in the window where the message covers no control.
 *
 * @param {DOMRect} message
 * @param {number} margin px, to the edges of the window
 * @returns {number | null} px from the window's bottom edge to the message's; null where controls leave it no
 *   room
 */
function freePlace({left, right, height}, margin) {
  const controls = Array.from(document.querySelectorAll(CONTROLS)).filter((each) => !isFolded(each));
  const rects = controls.map((each) => each.getBoundingClientRect());
  let bottom = window.innerHeight - margin;
  for (const rect of rects.sort((one, other) => other.bottom - one.bottom)) {
    const isBeside = rect.width === 0 || rect.left > right || rect.right < left;
    const isAway = rect.top - GAP > bottom || rect.bottom + GAP < bottom - height;
    if (!isBeside && !isAway) bottom = rect.top - GAP;
  }
  return bottom - height < margin ? null : window.innerHeight - bottom;
}

/**
 * @param {HTMLElement} element is a live region
 * @returns what shows a message, and what takes it away
 */
export function openMessage(element) {
  let telling = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);
  const margin = parseFloat(getComputedStyle(element).bottom);
  const {style} = document.documentElement;

  // Becomes the lower edge of what is left of the window; the page moves up by as much, so that what was in
  // view there stays in view.
  function dock() {
    element.classList.add('docked');
    element.style.bottom = '0px';
    const height = Math.ceil(element.getBoundingClientRect().height);
    style.paddingBottom = height + 'px';
    window.scrollBy(0, height);
  }
  // Not before the visitor's finger is up again: the page may move by it.
  function giveBack() {
    if (!element.textContent) style.paddingBottom = '';
  }
  document.addEventListener('keyup', giveBack);
  document.addEventListener('click', giveBack);

  function place() {
    if (!element.textContent || element.classList.contains('docked')) return;
    const bottom = freePlace(element.getBoundingClientRect(), margin);
    if (bottom === null) dock();
    else element.style.bottom = bottom + 'px';
  }
  window.addEventListener('scroll', place, {passive: true});
  window.addEventListener('resize', () => {
    element.classList.remove('docked');
    place();
  });

  function hush() {
    clearTimeout(telling);
    element.textContent = '';
    element.classList.remove('docked');
  }

  return {
    /**
     * Announces a message, anew even if it is what was announced last.
     *
     * @param {string} text
     */
    tell(text) {
      hush();
      telling = setTimeout(() => {
        element.textContent = text;
        place();
      }, 50);
    },
    hush,
  };
}
