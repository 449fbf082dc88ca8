#!/usr/bin/env bash
# Wenlu's one entrance: sets up what is missing, builds, serves, tests. `./build.sh help` says how.
#
# Everything it makes lies in .deps/, build/, dist/ and tests/browser/node_modules; delete those and it starts
# afresh.
# The pieces: cmake/packages.sh (programs of the system), archive.sh (Debian's archive, read privately),
# sources.sh (pinned sources), emscripten.sh (the compiler to WebAssembly), site.sh (what is published),
# fuzz.sh (fuzzing), release.sh (the command line for every machine), tests.sh (the shelves of tests).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
for piece in report packages archive sources emscripten site fuzz lint release tests; do
  # shellcheck source=/dev/null
  . "cmake/$piece.sh"
done

# Every folder of content/ that is a guide.
guides=(content/*/guide.json)
guides=("${guides[@]%/guide.json}")

help() {
  cat <<'HELP'
./build.sh                    set up what is missing, build all, serve the site and print its address
./build.sh build [--no-pdf]   only build: dist/site/ (the static site), dist/wenlu (the command line);
                              of several guides in content/ each in dist/guides/NAME/site/
./build.sh test               set up, build and run every test, then one summary
./build.sh quick              the native unit tests and the content checks, for daily work
./build.sh golden             accept what the pages say now (tests/golden); the difference is then read in git
./build.sh fuzz SECONDS [TARGET…]
                              fuzz each target of tests/fuzz/targets.txt, or those named, for so long
./build.sh release            the command line for Linux and Windows, tried: dist/release/
./build.sh format             lay out C++ and JavaScript as ./build.sh test wants them
./build.sh lock               pin Emscripten anew, to what Debian 13 has now (cmake/emscripten.lock)
./build.sh help               this

Variables: PORT          first port to try, 8080 if unset
           CHROMIUM      the browser that makes the PDFs and that the tests drive
           WENLU_HOSTS   origins that may embed the guide, "https://a.example https://b.example"
           WENLU_ADDRESS where the site will be published: https://…/ for the QR codes on paper,
                         instead of guide.json's "site"; several guides lie there as NAME/ each
           WENLU_DEBIAN  another mirror of Debian's archive than that of the machine's own apt sources
           WENLU_UNPINNED=1  take the newest where what is pinned cannot be had, unchecked
           WENLU_CHROMIUM_SANDBOX=off  run Chromium without its sandbox, as root must
HELP
}

set_up() {
  need_build_programs
  need_sources
  need_emscripten
}

# build_preset PRESET [TARGET]: configures once, or again where the folder has moved or the presets have
# changed, and compiles what has changed.
build_preset() {
  grep -qs "^CMAKE_HOME_DIRECTORY:INTERNAL=$PWD\$" "build/$1/CMakeCache.txt" || rm -rf "build/$1"
  if ! is_newer "build/$1/configured" CMakePresets.json; then
    cmake --preset "$1" --log-level=WARNING || fail "configuring $1 failed"
    touch "build/$1/configured"
  fi
  cmake --build --preset "$1" --target "${2:-all}" || fail "building $1 failed"
}

build_all() {
  set_up
  say "building the browser half (web)"
  build_browser_half
  say "building the command line (native)"
  build_command_line || fail "dist/wenlu could not be written"
  build_site "$@"
}

# build_browser_half: build/browser, what a site runs whatever its guide; the native build puts it into
# dist/wenlu.
build_browser_half() {
  build_preset native wenlu_names
  build_preset web wenlu
  is_newer build/browser build/native/wenlu_names build/web/{wenlu.js,wenlu.wasm,guard.wasm} web assets \
    LICENSE cmake/{bundle,browser_half}.mjs && return
  make_browser_half build/native/wenlu_names || fail "the browser half could not be made"
}

# make_browser_half NAMES: NAMES is the program that tells the names which engine and script share.
make_browser_half() {
  "$1" >build/names.mjs && node cmake/browser_half.mjs build/web build/names.mjs build/browser
}

# build_command_line: without its debugging symbols, and only when it changed, so that the site is not written
# twice.
build_command_line() {
  build_preset native wenlu
  mkdir -p dist
  [ dist/wenlu -nt build/native/wenlu ] || install --strip build/native/wenlu dist/wenlu
}

# is_newer RESULT INPUT...: does RESULT exist, and is no file under any INPUT younger?
is_newer() {
  local result=$1
  shift
  [ -e "$result" ] && [ -z "$(find "$@" -newer "$result" -print -quit)" ]
}

# Of several guides the first; any other is served in the same way.
serve() { exec node web/serve.mjs "$(home_of "${guides[0]}")/site" "${PORT:-8080}"; }

case ${1:-} in
  '')             build_all; serve ;;
  build)          build_all "${@:2}"; say "built dist/wenlu and $(sites)" ;;
  test)           test_all ;;
  quick)          test_quick ;;
  golden)         need_build_programs; need_sources; accept_golden ;;
  fuzz)           fuzz "${@:2}" ;;
  release)        release ;;
  format)         format_sources ;;
  lock)           lock_emscripten ;;
  help|-h|--help) help ;;
  *)              help >&2; fail "unknown command: $1" ;;
esac
