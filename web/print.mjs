// On a sheet's own page: shows the print button, and fills in the sheet from the form above it where there is
// one. What is filled in is saved on this device, unless it is a secret: that is neither saved nor printed.

import {home} from './address.mjs';
import {openGuard} from './guard.mjs';

// As it was called first, so that nobody loses what is saved.
const KEY = 'wenlu-after-sales' + home;

function readSaved() {
  try {
    const saved = JSON.parse(localStorage.getItem(KEY) || 'null');
    return saved && typeof saved === 'object' ? saved : {};
  } catch (error) {
    return {};
  }
}

/** @param {object | null} values by language, then by the field's name */
function save(values) {
  try {
    if (values) localStorage.setItem(KEY, JSON.stringify(values));
    else localStorage.removeItem(KEY);
  } catch (error) {
    // Saved until the page is left, then.
  }
}

/**
 * Without a guard there is no form: the sheet is filled in by pen.
 *
 * @param {HTMLFormElement} form
 * @param {(text: string) => number} secretIn tells the kind of a secret in a text
 */
function openForm(form, secretIn) {
  const language = document.documentElement.lang;
  const inputs = Array.from(form.querySelectorAll('input'));
  /** @param {string} selector of an element that a sheet with a form has */
  const part = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
  const problems = Array.from(form.querySelectorAll('template')).map(({content}) => content.textContent);

  /**
   * What of a field may be saved and printed, and what is wrong with it: 0 too long, else the secret's kind.
   *
   * @param {string} value
   */
  function judge(value) {
    const [characters, most] = [Array.from(value), Number(form.dataset.most)];
    const kind = secretIn(value);
    if (kind) return {text: '', problem: problems[kind]};
    return {text: characters.slice(0, most).join(''), problem: characters.length > most ? problems[0] : ''};
  }

  /** @param {HTMLInputElement} input */
  function show(input) {
    const {text, problem} = judge(input.value);
    part('[data-fill="' + input.name + '"]').textContent = text;
    part('#problem-' + input.name).textContent = problem || '';
    input.setAttribute('aria-invalid', String(problem !== ''));
  }

  function showSaved() {
    const saved = readSaved()[language] || {};
    for (const input of inputs) {
      if (typeof saved[input.name] === 'string') input.value = saved[input.name];
      show(input);
    }
  }

  // Beside what is saved by now of other languages.
  function saveAll() {
    const all = readSaved();
    const own = /** @type {Record<string, string>} */ ({});
    for (const input of inputs) {
      const {text} = judge(input.value);
      if (text !== input.defaultValue) own[input.name] = text;
    }
    if (Object.keys(own).length > 0) all[language] = own;
    else delete all[language];
    save(Object.keys(all).length > 0 ? all : null);
  }

  function clear() {
    form.reset();
    inputs.forEach(show);
  }

  form.addEventListener('input', ({target}) => {
    show(/** @type {HTMLInputElement} */ (target));
    saveAll();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  part('#clear').addEventListener('click', () => {
    clear();
    saveAll();
  });
  // What another tab wiped is forgotten here too.
  window.addEventListener('storage', ({key, newValue}) => {
    if (newValue === null && (key === KEY || key === null)) clear();
  });
  window.addEventListener('pageshow', ({persisted}) => {
    if (!persisted) return;
    form.reset();
    showSaved();
  });
  showSaved();
  saveAll(); // a secret that was saved unchecked once goes
  form.hidden = false;
}

const button = document.getElementById('print');
if (button && typeof window.print === 'function') {
  button.addEventListener('click', () => window.print());
  button.hidden = false;
}
const form = document.getElementById('fill');
if (form instanceof HTMLFormElement)
  openGuard()
    .then((secretIn) => openForm(form, secretIn))
    .catch(() => {});
