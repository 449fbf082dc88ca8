// WebGL as far as Dear ImGui's renderer asks for it, in the places of Emscripten's own functions, which serve
// any program and weigh four times as much. Linked into the WebAssembly glue by Emscripten (--js-library).
//
// One context, and one table of everything made in it: a thing's name in C++ is its place there, 0 is none.
/* global addToLibrary, HEAP32, HEAPF32, HEAPU8, UTF8ToString, webgl */

const functions = {
  glActiveTexture: (unit) => webgl.gl.activeTexture(unit),
  glBlendEquation: (mode) => webgl.gl.blendEquation(mode),
  glBlendEquationSeparate: (color, alpha) => webgl.gl.blendEquationSeparate(color, alpha),
  glBlendFuncSeparate: (source, target, sourceAlpha, targetAlpha) =>
    webgl.gl.blendFuncSeparate(source, target, sourceAlpha, targetAlpha),
  glDisable: (what) => webgl.gl.disable(what),
  glEnable: (what) => webgl.gl.enable(what),
  glPixelStorei: (name, value) => webgl.gl.pixelStorei(name, value),
  glScissor: (x, y, width, height) => webgl.gl.scissor(x, y, width, height),
  glViewport: (x, y, width, height) => webgl.gl.viewport(x, y, width, height),

  // Dear ImGui's renderer asks what the state is, to put it back after a frame. Nobody else draws here, and
  // every question would wait for the graphics process: it is told of a state that is good to go back to.
  glGetIntegerv: (name, out) => {
    const at = out >> 2;
    if (name === 0x0d33)
      HEAP32[at] = webgl.gl.getParameter(name); // MAX_TEXTURE_SIZE, at the start only
    else if (name === 0x0ba2 || name === 0x0c10)
      HEAP32.fill(0, at, at + 4); // VIEWPORT, SCISSOR_BOX
    else HEAP32[at] = {0x84e0: 0x84c0, 0x8009: 0x8006, 0x883d: 0x8006}[name] || 0; // TEXTURE0, FUNC_ADD twice
  },
  glIsEnabled: () => 0,
  glIsProgram: () => 0,
  glGetString: () => 0, // looked at by no OpenGL ES 2 renderer

  // Shaders are not waited for: a program of a broken one does not link. No logs.
  glCreateShader: (type) => webgl.keep(webgl.gl.createShader(type)),
  glShaderSource: (shader, count, texts) => {
    let source = '';
    for (let i = 0; i < count; ++i) source += UTF8ToString(HEAP32[(texts >> 2) + i]);
    webgl.gl.shaderSource(webgl.things[shader], source);
  },
  glCompileShader: (shader) => webgl.gl.compileShader(webgl.things[shader]),
  glGetShaderiv: (shader, name, out) => {
    HEAP32[out >> 2] = name === 0x8b81; // COMPILE_STATUS
  },
  glGetShaderInfoLog: () => {},
  glDeleteShader: (shader) => webgl.gl.deleteShader(webgl.take(shader)),

  glCreateProgram: () => webgl.keep(webgl.gl.createProgram()),
  glAttachShader: (program, shader) => webgl.gl.attachShader(webgl.things[program], webgl.things[shader]),
  glDetachShader: (program, shader) => webgl.gl.detachShader(webgl.things[program], webgl.things[shader]),
  glLinkProgram: (program) => webgl.gl.linkProgram(webgl.things[program]),
  glGetProgramiv: (program, name, out) => {
    const LINK_STATUS = 0x8b82;
    HEAP32[out >> 2] = name === LINK_STATUS && webgl.gl.getProgramParameter(webgl.things[program], name);
  },
  glGetProgramInfoLog: () => {},
  glUseProgram: (program) => webgl.gl.useProgram(webgl.things[program]),
  glDeleteProgram: (program) => webgl.gl.deleteProgram(webgl.take(program)),

  glGetUniformLocation: (program, name) =>
    webgl.keep(webgl.gl.getUniformLocation(webgl.things[program], UTF8ToString(name))),
  glUniform1i: (location, value) => webgl.gl.uniform1i(webgl.things[location], value),
  glUniformMatrix4fv: (location, count, transpose, value) => {
    const from = value >> 2;
    webgl.gl.uniformMatrix4fv(webgl.things[location], false, HEAPF32.subarray(from, from + 16));
  },

  glGetAttribLocation: (program, name) =>
    webgl.gl.getAttribLocation(webgl.things[program], UTF8ToString(name)),
  glEnableVertexAttribArray: (index) => webgl.gl.enableVertexAttribArray(index),
  glVertexAttribPointer: (index, size, type, normalized, stride, offset) =>
    webgl.gl.vertexAttribPointer(index, size, type, !!normalized, stride, offset),
  glDrawElements: (mode, count, type, offset) => webgl.gl.drawElements(mode, count, type, offset),

  // Made and deleted one at a time.
  glGenBuffers: (count, out) => {
    HEAP32[out >> 2] = webgl.keep(webgl.gl.createBuffer());
  },
  glBindBuffer: (target, buffer) => webgl.gl.bindBuffer(target, webgl.things[buffer]),
  glBufferData: (target, size, data, usage) =>
    webgl.gl.bufferData(target, data ? HEAPU8.subarray(data, data + size) : size, usage),
  glBufferSubData: (target, offset, size, data) =>
    webgl.gl.bufferSubData(target, offset, HEAPU8.subarray(data, data + size)),
  glDeleteBuffers: (count, names) => webgl.gl.deleteBuffer(webgl.take(HEAP32[names >> 2])),

  glGenVertexArraysOES: (count, out) => {
    HEAP32[out >> 2] = webgl.keep(webgl.arrays.createVertexArrayOES());
  },
  glBindVertexArrayOES: (array) => webgl.arrays.bindVertexArrayOES(webgl.things[array]),
  glDeleteVertexArraysOES: (count, names) =>
    webgl.arrays.deleteVertexArrayOES(webgl.take(HEAP32[names >> 2])),

  glGenTextures: (count, out) => {
    HEAP32[out >> 2] = webgl.keep(webgl.gl.createTexture());
  },
  glBindTexture: (target, texture) => webgl.gl.bindTexture(target, webgl.things[texture]),
  glTexParameteri: (target, name, value) => webgl.gl.texParameteri(target, name, value),
  // Four bytes a pixel.
  glTexImage2D: (target, level, kept, width, height, border, format, type, pixels) => {
    const bytes = HEAPU8.subarray(pixels, pixels + 4 * width * height);
    webgl.gl.texImage2D(target, level, kept, width, height, border, format, type, bytes);
  },
  glTexSubImage2D: (target, level, x, y, width, height, format, type, pixels) => {
    const bytes = HEAPU8.subarray(pixels, pixels + 4 * width * height);
    webgl.gl.texSubImage2D(target, level, x, y, width, height, format, type, bytes);
  },
  glDeleteTextures: (count, names) => webgl.gl.deleteTexture(webgl.take(HEAP32[names >> 2])),
};

addToLibrary({
  $webgl: {
    gl: null,
    arrays: null,
    things: [null],

    // 1 when `canvas` gives a context.
    open(canvas) {
      webgl.gl = canvas.getContext('webgl', {
        alpha: false,
        depth: false,
        stencil: false,
        antialias: false,
        powerPreference: 'low-power',
      });
      return webgl.gl && webgl.extend() ? 1 : 0;
    },
    // A context that was lost has lost its extensions too.
    extend() {
      webgl.gl.getExtension('OES_element_index_uint'); // for vertices beyond the first 65,536
      webgl.arrays = webgl.gl.getExtension('OES_vertex_array_object');
      return webgl.arrays;
    },
    keep: (thing) => webgl.things.push(thing) - 1,
    take(name) {
      const thing = webgl.things[name];
      webgl.things[name] = null;
      return thing;
    },
  },
});
for (const [name, does] of Object.entries(functions))
  addToLibrary({[name]: does, [name + '__deps']: ['$webgl']});
