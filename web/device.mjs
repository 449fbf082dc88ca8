// What the engine asks of the device. Each answers true only when it really happened.

const KEY = 'wenlu';

export function readKept() {
  try {
    return localStorage.getItem(KEY) || '';
  } catch (error) {
    return '';
  }
}

export function keep(text) {
  try {
    localStorage.setItem(KEY, text);
    return true;
  } catch (error) {
    return false;
  }
}

export function forget() {
  try {
    localStorage.removeItem(KEY);
    return true;
  } catch (error) {
    return false;
  }
}

function copyBySelection(text) {
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('readonly', '');
  area.className = 'spoken-only';
  document.body.appendChild(area);
  area.select();
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } catch (error) {
    copied = false;
  }
  area.remove();
  return copied;
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    return copyBySelection(text);
  }
}

export async function share(title, url) {
  if (navigator.share) {
    try {
      await navigator.share({title, url});
      return 'shared';
    } catch (error) {
      if (error.name === 'AbortError') return 'cancelled';
    }
  }
  return (await copy(url)) ? 'copied' : 'failed';
}

export function print() {
  if (typeof window.print !== 'function') return false;
  window.print();
  return true;
}
