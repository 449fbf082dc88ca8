// At an address that is none: a field for each language, which opens the page of all answers with what was
// typed. That stands behind the "#", which no server hears.

for (const form of Array.from(document.forms))
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const {value} = /** @type {HTMLInputElement} */ (form.querySelector('input'));
    location.assign(form.action + '#find=' + encodeURIComponent(value));
  });
document.documentElement.classList.add('ready');
