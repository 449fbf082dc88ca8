# shellcheck shell=bash
# The programs that a build or a test run needs from the system, and how to get them there.

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

can_install() {
  have apt-get && { [ "$(id -u)" = 0 ] || have sudo; }
}

# install_packages PACKAGE...: from the system's own apt sources, once the lists are fresh.
install_packages() {
  local log=.deps/apt.log apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600)
  mkdir -p .deps
  if [ -z "${lists_are_fresh:-}" ]; then
    as_root "${apt[@]}" update >$log 2>&1 || warn "apt-get update failed; trying with the lists at hand"
    lists_are_fresh=yes
  fi
  as_root "${apt[@]}" install --no-install-recommends "$@" >>$log 2>&1 && return
  grep -a '^E: ' $log >&2 || true
  return 1
}

# need PROGRAM PACKAGE REASON: makes sure that PROGRAM runs, or stops and says what to do.
need() {
  have "$1" && return
  say "installing $2: $3"
  if can_install && install_packages "$2" && have "$1"; then return; fi
  fail "$1 is missing ($3). Install it, on Debian with: apt-get install $2"
}

# try_install PROGRAM PACKAGE REASON: the same, but the work goes on without it.
try_install() {
  have "$1" && return
  say "installing $2: $3"
  if can_install && install_packages "$2" && have "$1"; then return; fi
  warn "$1 could not be had ($3). On Debian: apt-get install $2"
  return 1
}

# From the system, or from npm into .deps.
need_esbuild() {
  local why="makes one script that browsers of 2019 read of the page's modules" folder=$PWD/.deps/esbuild
  export PATH=$PATH:$folder/node_modules/.bin
  have esbuild && return
  try_install esbuild esbuild "$why" && return
  { have npm && install_esbuild "$folder" && have esbuild; } ||
    fail "esbuild is missing ($why). Install it from your system, or name a registry of npm that has what
  cmake/esbuild/package-lock.json pins: npm_config_registry=https://… ./build.sh"
}

# install_esbuild FOLDER: the version and the hash that cmake/esbuild/package-lock.json names, and no scripts
# of its own.
install_esbuild() {
  mkdir -p "$1" && cp cmake/esbuild/package*.json "$1/" &&
    (cd "$1" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
}

need_build_programs() {
  need g++ g++ "compiles the command line and the tests"
  need cmake cmake "describes the build"
  need ninja ninja-build "runs the build"
  need node nodejs "runs the wasm tests and serves the site"
  need_esbuild

  local found
  found=$(cmake --version | awk 'NR == 1 { print $3 }')
  at_least "$found" 3.25 || fail "cmake $found is too old, 3.25 is wanted: https://cmake.org/download/"
  found=$(node --version | tr -d v)
  at_least "$found" 18 || fail "node $found is too old, 18 is wanted: https://nodejs.org"
}

find_browser() {
  local name
  for name in "${CHROMIUM:-chromium}" chromium chromium-browser google-chrome google-chrome-stable; do
    if have "$name"; then CHROMIUM=$(command -v "$name"); export CHROMIUM; return; fi
  done
  return 1
}

# chromium_may_start: in its sandbox, which root cannot have; or without, asked by name.
chromium_may_start() { [ "$(id -u)" != 0 ] || [ "${WENLU_CHROMIUM_SANDBOX:-}" = off ]; }

# need_chromium: CHROMIUM names a browser from now on, and there are letters for it; installed where possible.
need_chromium() {
  find_browser ||
    { try_install chromium chromium "makes the PDFs and is driven by the tests" && find_browser; } || return 1
  has_fonts || install_fonts
}

has_fonts() { have fc-list && [ -n "$(fc-list :lang=zh-cn)" ] && [ -n "$(fc-list 'Liberation Sans')" ]; }

install_fonts() {
  say "installing fonts-noto-cjk and fonts-liberation: the pages are Chinese and English"
  { can_install && install_packages fontconfig fonts-noto-cjk fonts-liberation; } ||
    warn "no Chinese font could be had; text will be boxes"
}
