// The WebAssembly engine behind plain functions: strings and numbers in, parsed replies out.
//
// A reply is {title, saved, root, effects, messages, body}: the window's title, what to keep on this device,
// the attributes of <html>, what has to happen outside ([{kind, text}]), what may have to be told of it, and
// the page's content as nested arrays [tag, {attributes}, child, …].

const now = () => Date.now() / 1000;
const SLICE = 8; // milliseconds of a frame

const joined = (texts) => {
  const members = Object.keys(texts).map((language) => JSON.stringify(language) + ':' + texts[language]);
  return '{' + members + '}';
};

// `create`: Emscripten's; `compiled`: a WebAssembly.Module.
export async function openEngine(create, compiled) {
  const wasm = await create({wasm: compiled});

  // Calls an exported function; strings live on the heap for the length of the call.
  function call(name, ...values) {
    const strings = [];
    const plain = values.map((value) => {
      if (typeof value !== 'string') return value;
      const pointer = wasm.stringToNewUTF8(value);
      strings.push(pointer);
      return pointer;
    });
    const result = wasm['_' + name](...plain);
    strings.forEach((pointer) => wasm._free(pointer));
    return result;
  }

  const reply = (pointer) => {
    const text = wasm.UTF8ToString(pointer);
    return text ? JSON.parse(text) : null;
  };

  return {
    // `texts`: {language: JSON}, those that the visitor reads. False when guide or texts cannot be used.
    load: (guide, texts) => call('wenlu_load', guide, joined(texts)) === 1,
    start: (path, saved) => reply(call('wenlu_start', path, saved, now())),
    act: (action) => reply(call('wenlu_act', action, now())),
    look: () => reply(call('wenlu_look', now())),
    // Makes the search index of a search file's text, a slice of time after another, so that typing goes on.
    async index(file) {
      if (call('wenlu_open_search', file) !== 1) throw new Error('no search file');
      for (let until = 0, more = true; more; more = call('wenlu_index') === 1) {
        if (performance.now() < until) continue;
        await new Promise((next) => setTimeout(next));
        until = performance.now() + SLICE;
      }
    },
    // Once there is an index: ["ol", {}, item, …].
    find: (words) => reply(call('wenlu_find', words)),
    openCanvas: (selector) => call('wenlu_open_canvas', selector) === 1,
    restoreCanvas: () => call('wenlu_restore_canvas'),
    layout: (text) => call('wenlu_layout', text),
    paint: (view) =>
      call(
        'wenlu_paint',
        view.width,
        view.height,
        view.ratio,
        view.rootSize,
        view.scrollX,
        view.scrollY,
        view.dark ? 1 : 0,
        view.hovered,
        view.pressed,
        view.beat,
      ),
  };
}
