// On a sheet's own page: shows the print button, and fills in the sheet from the form above it where there is
// one. What is filled in is kept on this device.

const KEY = 'wenlu-after-sales';

function readKept() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return kept && typeof kept === 'object' ? kept : {};
  } catch (error) {
    return {};
  }
}

function keep(values) {
  try {
    if (values) localStorage.setItem(KEY, JSON.stringify(values));
    else localStorage.removeItem(KEY);
  } catch (error) {
    // Kept until the page is left, then.
  }
}

function openForm(form) {
  const language = document.documentElement.lang;
  const all = readKept();
  const values = Object.assign({}, all[language]);
  const show = (input) => {
    document.querySelector('[data-fill="' + input.name + '"]').textContent = input.value;
  };
  for (const input of form.querySelectorAll('input')) {
    if (typeof values[input.name] === 'string') input.value = values[input.name];
    show(input);
  }
  form.addEventListener('input', ({target}) => {
    values[target.name] = target.value;
    all[language] = values;
    keep(all);
    show(target);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  document.getElementById('clear').addEventListener('click', () => {
    for (const name of Object.keys(values)) delete values[name];
    delete all[language];
    keep(Object.keys(all).length > 0 && all);
    form.reset();
    form.querySelectorAll('input').forEach(show);
  });
  form.hidden = false;
}

const button = document.getElementById('print');
if (button && typeof window.print === 'function') {
  button.addEventListener('click', () => window.print());
  button.hidden = false;
}
const form = document.getElementById('fill');
if (form) openForm(form);
