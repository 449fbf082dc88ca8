// The browser's half of src/platform/web/host.h: glyphs and icons drawn with Canvas 2D, read back as
// coverage. Linked into the WebAssembly glue by Emscripten (--js-library).
/* global addToLibrary, HEAPF32, HEAPU8, UTF8ToString, sketch, webgl */
addToLibrary({
  $sketch: {
    context: null,
    families: '',

    // A 2D context of at least width × height pixels, cleared; null where there is none to be had.
    open(width, height) {
      if (!sketch.context) {
        const canvas = document.createElement('canvas');
        canvas.lang = document.documentElement.lang;
        sketch.context = canvas.getContext('2d', {willReadFrequently: true});
        if (!sketch.context) return null;
        sketch.families = getComputedStyle(document.documentElement).fontFamily;
      }
      const canvas = sketch.context.canvas;
      if (canvas.width < width || canvas.height < height) {
        canvas.width = Math.max(canvas.width, width, 64);
        canvas.height = Math.max(canvas.height, height, 64);
      }
      sketch.context.setTransform(1, 0, 0, 1, 0, 0);
      sketch.context.clearRect(0, 0, canvas.width, canvas.height);
      return sketch.context;
    },

    set_font(context, weight, size) {
      context.font = weight + ' ' + size + 'px ' + sketch.families;
      context.textBaseline = 'alphabetic';
    },

    // Copies the alpha of the top left width × height pixels to the heap.
    read(context, width, height, coverage) {
      const pixels = context.getImageData(0, 0, width, height).data;
      for (let i = 0; i < width * height; ++i) HEAPU8[coverage + i] = pixels[i * 4 + 3];
    },
  },

  wenlu_host_measure_glyph__deps: ['$sketch'],
  wenlu_host_measure_glyph(weight, size, codePoint, extent) {
    const context = sketch.open(1, 1);
    sketch.set_font(context, weight, size);
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

  wenlu_host_draw_glyph__deps: ['$sketch'],
  wenlu_host_draw_glyph(weight, size, codePoint, left, ascent, width, height, coverage) {
    const context = sketch.open(width, height);
    sketch.set_font(context, weight, size);
    context.fillStyle = '#fff';
    context.fillText(String.fromCodePoint(codePoint), left, ascent);
    sketch.read(context, width, height, coverage);
  },

  wenlu_host_draw_icon__deps: ['$sketch'],
  wenlu_host_draw_icon(path, size, coverage) {
    const context = sketch.open(size, size);
    context.scale(size / 24, size / 24);
    context.strokeStyle = '#fff';
    context.lineWidth = 2;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.stroke(new Path2D(UTF8ToString(path)));
    sketch.read(context, size, size, coverage);
  },

  wenlu_host_can_read_canvas__deps: ['$sketch'],
  wenlu_host_can_read_canvas() {
    const context = sketch.open(32, 32);
    if (!context) return 0;
    context.fillStyle = '#fff';
    context.fillRect(8, 8, 16, 16);
    const square = context.getImageData(0, 0, 32, 32).data;
    for (let y = 0; y < 32; ++y) {
      for (let x = 0; x < 32; ++x) {
        const inside = x >= 8 && x < 24 && y >= 8 && y < 24;
        if (Math.abs(square[(y * 32 + x) * 4 + 3] - (inside ? 255 : 0)) > 8) return 0;
      }
    }
    context.clearRect(0, 0, 32, 32);
    sketch.set_font(context, 400, 24);
    context.fillText('\u6c38', 4, 26);
    const glyph = context.getImageData(0, 0, 32, 32).data;
    let ink = 0;
    for (let i = 3; i < glyph.length; i += 4) ink += glyph[i] > 64 ? 1 : 0;
    return ink > 20 && ink < 900 ? 1 : 0;
  },

  wenlu_host_create_webgl__deps: ['$webgl'],
  wenlu_host_create_webgl: (selector) => webgl.open(document.querySelector(UTF8ToString(selector))),

  wenlu_host_restore_webgl__deps: ['$webgl'],
  wenlu_host_restore_webgl() {
    webgl.extend();
  },
});
