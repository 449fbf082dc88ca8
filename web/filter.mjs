// Search where there is no engine: the links on the page of all answers in which all stands that was typed.

/**
 * What the engine's search is, too.
 *
 * @param {string} all the address of that page
 * @param {number} most how many it finds at most
 * @returns {Promise<import('./search_box.mjs').Find>}
 */
export async function openFilter(all, most) {
  const page = await new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', all);
    request.responseType = 'document'; // the browser parses it; Trusted Types forbid a script to
    request.onload = () => (request.status === 200 ? resolve(request.response) : reject(new Error(all)));
    request.onerror = reject;
    request.send();
  });
  const title = (/** @type {any} */ link) => link.closest('section').querySelector('h2').textContent;
  const links = Array.from(page.querySelectorAll('main li a'), (a) => [a.textContent, title(a), a.href]);
  return (/** @type {string} */ typed) => {
    /** @type {string[]} */
    const words = typed.toLowerCase().trim().split(/\s+/);
    const found = links.filter(([text]) => words.every((each) => text.toLowerCase().includes(each)));
    return found.slice(0, most).map(([text, above, href], i) => {
      const label = ['b', {class: 'label i-text'}, text];
      const hint = ['span', {class: 'hint small i-quiet'}, above];
      const link = {id: 'found-' + (i + 1), class: 'p-option option', href};
      return /** @type {any} */ (['li', {}, ['a', link, ['span', {class: 'grow'}, label, hint]]]);
    });
  };
}
