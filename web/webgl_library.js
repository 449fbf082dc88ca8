// WebGL as far as Dear ImGui's renderer asks for it, in the places of Emscripten's own functions, which serve
// any program and weigh four times as much. Linked into the WebAssembly glue by Emscripten (--js-library).
/* global addToLibrary, GL, GLctx, HEAP32, HEAPF32, HEAPU8, UTF8ToString, uniforms */
addToLibrary({
  // Its answer is looked at by no OpenGL ES 2 renderer.
  glGetString__deps: [],
  glGetString: () => 0,

  // Numbers, switches, objects by their names, and lists of numbers.
  glGetIntegerv__deps: ['$GL'],
  glGetIntegerv: (name, out) => {
    const value = GLctx.getParameter(name);
    if (value && value.length) HEAP32.set(value, out >> 2);
    else HEAP32[out >> 2] = value && value.name ? value.name : Number(value) || 0;
  },

  // Whether it was compiled, or linked; no log.
  glGetShaderiv__deps: ['$GL'],
  glGetShaderiv: (shader, name, out) => {
    HEAP32[out >> 2] = name === 0x8b81 && GLctx.getShaderParameter(GL.shaders[shader], name);
  },
  glGetProgramiv__deps: ['$GL'],
  glGetProgramiv: (program, name, out) => {
    HEAP32[out >> 2] = name === 0x8b82 && GLctx.getProgramParameter(GL.programs[program], name);
  },
  glGetShaderInfoLog__deps: [],
  glGetShaderInfoLog: () => {},
  glGetProgramInfoLog__deps: [],
  glGetProgramInfoLog: () => {},

  $uniforms: [],
  glGetUniformLocation__deps: ['$GL', '$uniforms'],
  glGetUniformLocation: (program, name) =>
    uniforms.push(GLctx.getUniformLocation(GL.programs[program], UTF8ToString(name))) - 1,
  glUniform1i__deps: ['$GL', '$uniforms'],
  glUniform1i: (location, value) => GLctx.uniform1i(uniforms[location], value),
  glUniformMatrix4fv__deps: ['$GL', '$uniforms'],
  glUniformMatrix4fv: (location, count, transpose, value) => {
    GLctx.uniformMatrix4fv(
      uniforms[location],
      false,
      HEAPF32.subarray(value >> 2, (value >> 2) + 16 * count),
    );
  },

  // Four bytes a pixel.
  glTexImage2D__deps: ['$GL'],
  glTexImage2D: (target, level, kept, width, height, border, format, type, pixels) => {
    GLctx.texImage2D(
      target,
      level,
      kept,
      width,
      height,
      border,
      format,
      type,
      HEAPU8.subarray(pixels, pixels + 4 * width * height),
    );
  },
  glTexSubImage2D__deps: ['$GL'],
  glTexSubImage2D: (target, level, x, y, width, height, format, type, pixels) => {
    GLctx.texSubImage2D(
      target,
      level,
      x,
      y,
      width,
      height,
      format,
      type,
      HEAPU8.subarray(pixels, pixels + 4 * width * height),
    );
  },
});
