// Reads aloud with a voice of this device, line by line, and marks the block that is being read. Voices that
// live elsewhere are left alone: nothing a visitor sees is sent anywhere.

const synth = window.speechSynthesis;

/** @param {string} language */
function voiceFor(language) {
  const near = (synth ? synth.getVoices() : []).filter(
    (voice) => voice.localService && voice.lang.slice(0, 2).toLowerCase() === language.slice(0, 2),
  );
  return near.find((voice) => voice.lang.replace('_', '-') === language) || near[0];
}

/** @param {() => void} onEnd is called when all has been read, or when the voice fails */
export function openVoice(onEnd) {
  const root = document.documentElement;
  let lines = /** @type {string[]} */ ([]);
  let block = /** @type {string | null} */ (null);
  let turn = 0;

  function mark() {
    const marked = document.querySelector('[data-reading]');
    const wanted =
      block === null ? null : document.querySelector(block ? '[data-block="' + block + '"]' : '#title');
    if (marked === wanted) return;
    if (marked) marked.removeAttribute('data-reading');
    if (!wanted) return;
    wanted.setAttribute('data-reading', '');
    const {top, bottom} = wanted.getBoundingClientRect();
    if (bottom < 0 || top > window.innerHeight) wanted.scrollIntoView();
  }

  // The page was made anew, or the device's voices became known.
  function follow() {
    root.classList.toggle('voice', Boolean(voiceFor(root.lang)));
    mark();
  }

  function stop() {
    turn += 1;
    block = null;
    mark();
    if (synth) synth.cancel();
  }

  /** @param {number} mine */
  function next(mine) {
    if (mine !== turn) return;
    const line = lines.shift();
    if (line === undefined) {
      stop();
      onEnd();
      return;
    }
    const [number, words] = line.split('\t');
    block = number;
    mark();
    const said = new SpeechSynthesisUtterance(words);
    said.voice = voiceFor(root.lang);
    said.lang = root.lang;
    said.onend = () => next(mine);
    said.onerror = () => {
      lines = [];
      next(mine);
    };
    synth.speak(said);
  }

  /** @param {string} text a line a sentence, the number of its block and a tab before it */
  function read(text) {
    stop();
    lines = text.split('\n').filter(Boolean);
    next(turn);
  }

  if (synth && synth.addEventListener) synth.addEventListener('voiceschanged', follow);
  window.addEventListener('pagehide', stop);
  return {read, stop, follow};
}
