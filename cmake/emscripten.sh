# shellcheck shell=bash disable=SC2154 # archive: see archive.sh
# Emscripten: the one on PATH if it is recent enough, else Debian 13's, unpacked into .deps and run from
# there.
#
#   .deps/emscripten-root/   the packages of Debian 13 that Emscripten consists of, unpacked and not installed
#   .deps/emscripten/emcc …  small scripts that start its tools; cmake/web.toolchain.cmake uses them
#
# Its programs are told to use the libraries beside them (patchelf), so that they run on any distribution, as
# any user and inside containers that allow no namespaces. Node alone is the system's own.

emscripten_root=.deps/emscripten-root
emscripten_tools=.deps/emscripten

emscripten_on_path() {
  have emcc && at_least "$(emcc --version 2>/dev/null | sed -n '1s/.* \([0-9]*\.[0-9]*\.[0-9]*\).*/\1/p')" \
    "$(pin emscripten version)"
}

need_emscripten() {
  emscripten_on_path && return
  [ -f $emscripten_root/complete ] || unpack_emscripten
  emscripten_runs || settle_emscripten
}

emscripten_runs() {
  [ $emscripten_tools/run -nt cmake/emscripten.sh ] && $emscripten_tools/emcc --version >/dev/null 2>&1
}

unpack_emscripten() {
  local elsewhere
  elsewhere="install emsdk and put it on PATH: $(pin emscripten url)"
  archive_at_hand || fail "Emscripten $(pin emscripten version) or newer is missing and this is not Debian; $elsewhere"
  open_archive || fail "Debian's archive, where Emscripten comes from, cannot be read.
  Name a nearer mirror (WENLU_DEBIAN=http://…/debian), or $elsewhere"
  say "fetching Emscripten and what it runs on, 400 MB: $(pin emscripten why)"
  apt-get -qq -y --download-only install "$(pin emscripten package)" >/dev/null ||
    fail "Emscripten could not be fetched from Debian 13; $elsewhere"
  check_emscripten_package
  say "unpacking it into $emscripten_root, 1.3 GB"
  rm -rf $emscripten_root && mkdir -p $emscripten_root
  export -f unpack_package
  find "$archive/cache/archives" -name '*.deb' -print0 |
    xargs -0 -P "$(nproc)" -I{} bash -c 'unpack_package "$@"' unpack {} $emscripten_root ||
    fail "Emscripten could not be unpacked; is the disk full? (df -h .)"
  close_archive
  rm -rf "$archive/cache"
  touch $emscripten_root/complete
}

# unpack_package DEB FOLDER: all but what no build reads (manuals, 64-bit memory, threads).
unpack_package() {
  set -o pipefail
  dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --no-same-owner \
    --exclude='./usr/share/doc/*' --exclude='./usr/share/man/*' --exclude='./usr/share/locale/*' \
    --exclude='./usr/share/emscripten/test/*' --exclude='*/wasm64-emscripten/*' \
    --exclude='*/libGL-*-*-*.a' --exclude='*-mt.a' --exclude='*-mt-*.a' --exclude='*-ww.a' --exclude='*-ww-*.a'
}

check_emscripten_package() {
  local deb
  deb=$(find "$archive/cache/archives" -name 'emscripten_*.deb')
  echo "$(pin emscripten sha256)  $deb" | sha256sum --check --quiet 2>/dev/null ||
    warn "Emscripten $(pin emscripten version) is gone from Debian 13; TAKING $(basename "$deb") INSTEAD"
}

# settle_emscripten: makes the unpacked programs run where they lie. Repeated when the folder has moved.
settle_emscripten() {
  local root=$PWD/$emscripten_root llvm libraries loader program
  need patchelf patchelf "points Emscripten's programs to their own libraries"
  loader=$(find "$root/usr/lib64" "$root/usr/lib" -maxdepth 1 -name 'ld-linux-*' 2>/dev/null | head -n 1)
  llvm=$(find "$root/usr/lib" -maxdepth 1 -name 'llvm-*' | head -n 1)
  libraries=$(dirname "$(find "$root/usr/lib" -name 'libLLVM.so.*' ! -type l | head -n 1)")
  for program in "$root"/usr/bin/{python3,wasm-opt,wasm-emscripten-finalize,wasm-metadce,wasm-ctor-eval,wasm-split,wasm2js} \
    "$llvm"/bin/{clang,lld,llvm-ar,llvm-nm,llvm-objcopy,llvm-dwarfdump}; do
    patchelf --set-interpreter "$loader" --force-rpath --set-rpath "$libraries" "$(readlink -f "$program")"
  done
  for program in "$libraries"/lib{LLVM,clang-cpp}.so.*; do patchelf --remove-rpath "$(readlink -f "$program")"; done
  # Debian's Node finds acorn in /usr/share/nodejs by itself, no other Node does.
  ln -sfn ../nodejs "$root/usr/share/emscripten/node_modules"
  write_emscripten_tools "$llvm"
  emscripten_runs && return
  $emscripten_tools/emcc --version || true
  fail "Emscripten does not run from $emscripten_root; install emsdk and put it on PATH: $(pin emscripten url)"
}

write_emscripten_tools() {
  local tool
  rm -rf $emscripten_tools && mkdir -p $emscripten_tools
  cat >$emscripten_tools/run <<'RUN'
#!/bin/sh
# Made by cmake/emscripten.sh: starts the Emscripten tool that this script is called as.
deps=$(cd "$(dirname "$0")/.." && pwd -P)
unset PYTHONHOME PYTHONPATH
export EM_CONFIG="$deps/emscripten/config" EMSDK_PYTHON="$deps/emscripten-root/usr/bin/python3"
exec "$deps/emscripten-root/usr/share/emscripten/$(basename "$0")" "$@"
RUN
  cat >$emscripten_tools/config <<CONFIG
import shutil
LLVM_ROOT = '$1/bin'
BINARYEN_ROOT = '$PWD/$emscripten_root/usr'
NODE_JS = shutil.which('node')
FROZEN_CACHE = True
CONFIG
  chmod +x $emscripten_tools/run
  for tool in emcc em++ emar emranlib emnm em-config emcmake emmake emconfigure; do ln -s run "$emscripten_tools/$tool"; done
  ln -s ../emscripten-root/usr/share/emscripten/cmake $emscripten_tools/cmake
}
