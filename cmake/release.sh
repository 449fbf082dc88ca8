# shellcheck shell=bash
# The command line for every machine: one file for Linux, one for Windows, which need nothing beside them.

need_windows_compiler() {
  need x86_64-w64-mingw32-g++-posix g++-mingw-w64-x86-64-posix "compiles wenlu.exe"
}

# Debian's wine64 is on no path.
need_wine() {
  export PATH=$PATH:/usr/lib/wine
  need wine64 wine64 "runs wenlu.exe in its tests"
}

# release: dist/release/wenlu, wenlu.exe and SHA256SUMS, both tried: the one in an empty root, the other under
# Wine.
release() {
  need_windows_compiler
  need_wine
  build_all --no-pdf
  build_preset windows wenlu
  build_preset windows wenlu_stand_in_browser
  rm -rf dist/release && mkdir -p dist/release
  cp dist/wenlu dist/release/wenlu
  x86_64-w64-mingw32-strip -o dist/release/wenlu.exe build/windows/wenlu.exe
  (cd dist/release && sha256sum wenlu wenlu.exe >SHA256SUMS)
  WENLU=$PWD/dist/release/wenlu node --test tests/release/ tests/tool/every_machine.test.mjs ||
    fail "what was to be released does not do what it should"
  say "made dist/release: $(cd dist/release && du -h --apparent-size wenlu wenlu.exe | tr '\n\t' '  ')"
}

# windows_shortly: that what differs on Windows compiles. ./build.sh release proves all of it.
windows_shortly() {
  local source
  for source in src/platform/system/windows/*.cpp; do
    x86_64-w64-mingw32-g++-posix -std=c++20 -Isrc -D_WIN32_WINNT=0x0A00 -DUNICODE -DNOMINMAX -Wall -Wextra \
      -Werror -fsyntax-only "$source" || return 1
  done
}
