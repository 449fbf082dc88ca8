// The browser's half of src/platform/web/host.h: glyphs and icons drawn with Canvas 2D, side by side on one
// sheet, read back as coverage. Linked into the WebAssembly glue by Emscripten (--js-library).
/* global addToLibrary, HEAPF32, HEAPU8, UTF8ToString, sketch, webgl */
addToLibrary({
  $sketch: {
    context: null,
    families: '',
    font: '',

    // The 2D context; null where there is none to be had.
    open() {
      if (!sketch.context) {
        const canvas = document.createElement('canvas');
        canvas.lang = document.documentElement.lang;
        sketch.context = canvas.getContext('2d', {willReadFrequently: true});
        if (!sketch.context) return null;
        sketch.families = getComputedStyle(document.documentElement).fontFamily;
      }
      return sketch.context;
    },

    // The same, at least width × height pixels large, cleared.
    clear(width, height) {
      const context = sketch.open();
      const canvas = context.canvas;
      if (canvas.width < width || canvas.height < height) {
        canvas.width = Math.max(canvas.width, width);
        canvas.height = Math.max(canvas.height, height);
        sketch.font = '';
      }
      context.clearRect(0, 0, width, height);
      context.fillStyle = '#fff';
      return context;
    },

    set_font(weight, size) {
      const font = weight + ' ' + size + 'px ' + sketch.families;
      if (font !== sketch.font) sketch.context.font = sketch.font = font;
    },
  },

  wenlu_host_measure_glyph__deps: ['$sketch'],
  wenlu_host_measure_glyph(weight, size, codePoint, extent) {
    const context = sketch.open();
    sketch.set_font(weight, size);
    const character = String.fromCodePoint(codePoint);
    const metrics = context.measureText(character);
    // Where a browser leaves the box out, an em around the baseline holds the glyph.
    const known = (value, otherwise) => (Number.isFinite(value) ? value : otherwise);
    const left = Math.ceil(known(metrics.actualBoundingBoxLeft, 0)) + 1;
    const right = Math.ceil(known(metrics.actualBoundingBoxRight, size)) + 1;
    const ascent = Math.ceil(known(metrics.actualBoundingBoxAscent, size)) + 1;
    const descent = Math.ceil(known(metrics.actualBoundingBoxDescent, size * 0.4)) + 1;
    const hasInk = character.trim() !== '' && left + right > 2 && ascent + descent > 2;
    const out = extent >> 2;
    HEAPF32[out] = known(metrics.width, size);
    HEAPF32[out + 1] = left;
    HEAPF32[out + 2] = ascent;
    HEAPF32[out + 3] = hasInk ? left + right : 0;
    HEAPF32[out + 4] = hasInk ? ascent + descent : 0;
  },

  wenlu_host_open_sheet__deps: ['$sketch'],
  wenlu_host_open_sheet(width, height) {
    sketch.clear(width, height);
  },

  wenlu_host_place_glyph__deps: ['$sketch'],
  wenlu_host_place_glyph(weight, size, codePoint, x, y) {
    sketch.set_font(weight, size);
    sketch.context.fillText(String.fromCodePoint(codePoint), x, y);
  },

  wenlu_host_place_icon__deps: ['$sketch'],
  wenlu_host_place_icon(path, size, x, y) {
    const context = sketch.context;
    context.setTransform(size / 24, 0, 0, size / 24, x, y);
    context.strokeStyle = '#fff';
    context.lineWidth = 2;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.stroke(new Path2D(UTF8ToString(path)));
    context.setTransform(1, 0, 0, 1, 0, 0);
  },

  wenlu_host_read_sheet__deps: ['$sketch'],
  wenlu_host_read_sheet(width, height, coverage) {
    const pixels = sketch.context.getImageData(0, 0, width, height).data;
    const heap = HEAPU8;
    for (let from = 3; from < pixels.length; from += 4) heap[coverage++] = pixels[from];
  },

  // A square on the left and a letter on the right.
  wenlu_host_can_read_canvas__deps: ['$sketch'],
  wenlu_host_can_read_canvas() {
    if (!sketch.open()) return 0;
    const context = sketch.clear(64, 32);
    context.fillRect(8, 8, 16, 16);
    sketch.set_font(400, 24);
    context.fillText('\u6c38', 36, 26);
    const drawn = context.getImageData(0, 0, 64, 32).data;
    let ink = 0;
    for (let y = 0; y < 32; ++y) {
      for (let x = 0; x < 64; ++x) {
        const coverage = drawn[(y * 64 + x) * 4 + 3];
        const inside = x >= 8 && x < 24 && y >= 8 && y < 24;
        if (x >= 32) ink += coverage > 64 ? 1 : 0;
        else if (Math.abs(coverage - (inside ? 255 : 0)) > 8) return 0;
      }
    }
    return ink > 20 && ink < 900 ? 1 : 0;
  },

  wenlu_host_create_webgl__deps: ['$webgl'],
  wenlu_host_create_webgl: (selector) => webgl.open(document.querySelector(UTF8ToString(selector))),

  wenlu_host_restore_webgl__deps: ['$webgl'],
  wenlu_host_restore_webgl() {
    webgl.extend();
  },
});
