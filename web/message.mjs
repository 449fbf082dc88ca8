// What the page tells a visitor, over the page and off the controls that are in view.

const CONTROLS = 'a[href], button, input, select, summary, textarea';
const GAP = 4; // px to the controls above and below

/**
 * The lowest place in the window where the message covers no control; the window's bottom edge where controls
 * leave it no room.
 *
 * @param {DOMRect} message
 * @param {number} margin px, to the edges of the window
 * @returns {number} px from the window's bottom edge to the message's
 */
function freePlace({left, right, height}, margin) {
  const rects = Array.from(document.querySelectorAll(CONTROLS), (each) => each.getBoundingClientRect());
  let bottom = window.innerHeight - margin;
  for (const rect of rects.sort((one, other) => other.bottom - one.bottom)) {
    const isBeside = rect.width === 0 || rect.left > right || rect.right < left;
    const isAway = rect.top - GAP > bottom || rect.bottom + GAP < bottom - height;
    if (!isBeside && !isAway) bottom = rect.top - GAP;
  }
  return bottom - height < margin ? margin : window.innerHeight - bottom;
}

/**
 * @param {HTMLElement} element is a live region
 * @returns what shows a message, and what takes it away
 */
export function openMessage(element) {
  let telling = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);
  const margin = parseFloat(getComputedStyle(element).bottom);

  function place() {
    if (element.textContent) element.style.bottom = freePlace(element.getBoundingClientRect(), margin) + 'px';
  }
  window.addEventListener('scroll', place, {passive: true});
  window.addEventListener('resize', place);

  function hush() {
    clearTimeout(telling);
    element.textContent = '';
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
