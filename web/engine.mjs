// The WebAssembly engine behind plain functions: strings and numbers in, parsed replies out.
//
// A reply is {title, saved, root, effects, messages, body}: the window's title, what to keep on this device,
// the attributes of <html>, what has to happen outside ([{kind, text}]), what may have to be told of it, and
// the page's content as nested arrays [tag, {attributes}, child, …].

const now = () => Date.now() / 1000;

export async function openEngine(create, options) {
  const wasm = await create(options);

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
    // null when the bundle cannot be used.
    start: (bundle, path, saved) => reply(call('wenlu_start', bundle, path, saved, now())),
    act: (action) => reply(call('wenlu_act', action, now())),
    look: () => reply(call('wenlu_look', now())),
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
