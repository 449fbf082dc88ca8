# shellcheck shell=bash disable=SC2154 # archive: see archive.sh
# Emscripten: the one on PATH if it is recent enough, else Debian 13's, unpacked into .deps and run from
# there.
#
#   .deps/emscripten-root/   the packages of Debian 13 that Emscripten consists of, unpacked and not installed
#   .deps/emscripten/emcc …  small scripts that start its tools; cmake/web.toolchain.cmake uses them
#
# Every package is the one that cmake/emscripten.lock names, by version and hash. Its programs are told to use
# the libraries beside them (patchelf), so that they run on any distribution, as any user and inside
# containers that allow no namespaces. Node alone is the system's own.

emscripten_root=.deps/emscripten-root
emscripten_tools=.deps/emscripten
emscripten_lock=cmake/emscripten.lock

emscripten_on_path() {
  have emcc && at_least "$(emcc --version 2>/dev/null | sed -n '1s/.* \([0-9]*\.[0-9]*\.[0-9]*\).*/\1/p')" \
    "$(pin emscripten version)"
}

need_emscripten() {
  emscripten_on_path && return
  emscripten_is_unpacked || unpack_emscripten
  emscripten_runs || settle_emscripten
}

# emscripten_is_unpacked: wholly, and from the packages that the lock names?
emscripten_is_unpacked() {
  [ -f $emscripten_root/complete ] &&
    [ "$(cat $emscripten_root/complete)" = "$(locked_packages | sha256sum)" ]
}

emscripten_runs() {
  [ $emscripten_tools/run -nt cmake/emscripten.sh ] && $emscripten_tools/emcc --version >/dev/null 2>&1
}

# locked_packages: "name version hash" of every package that the lock names for this machine.
locked_packages() {
  awk -v arch="$(dpkg --print-architecture)" '$1 == arch { print $2, $3, $4 }' $emscripten_lock
}

# archive_packages: "name version hash" of all that Emscripten needs, as the archive has it now.
archive_packages() {
  apt-get -qq -y --print-uris install "$(pin emscripten package)" |
    sed -n "s/^'[^']*' \([^_]*\)_\([^_]*\)_[^_]* [0-9]* SHA256:\([0-9a-f]*\)$/\1 \2 \3/p" |
    sed 's/%3a/:/' | LC_ALL=C sort
}

# lock_emscripten: writes the lock anew, for both architectures, from what the archive has now.
lock_emscripten() {
  local arch packages line fresh=$emscripten_lock.new
  archive_at_hand || fail "only a machine with apt and Debian's keys can write $emscripten_lock"
  cat >"$fresh" <<'HEAD'
# Emscripten of Debian 13 and every package that it runs on: architecture, name, version, SHA-256.
# Written by ./build.sh lock; a build takes these and no others (cmake/emscripten.sh).
HEAD
  for arch in amd64 arm64; do
    open_archive $arch || fail "Debian's archive cannot be read"
    packages=$(archive_packages)
    [ -n "$packages" ] || fail "Debian's archive names no packages of Emscripten for $arch"
    while read -r line; do echo "$arch $line"; done <<<"$packages" >>"$fresh"
  done
  close_archive
  mv "$fresh" $emscripten_lock
  say "$emscripten_lock is written; read what changed with git diff"
}

unpack_emscripten() {
  local elsewhere
  elsewhere="install emsdk and put it on PATH: $(pin emscripten url)"
  archive_at_hand ||
    fail "Emscripten $(pin emscripten version) or newer is missing and this is not Debian; $elsewhere"
  open_archive || fail "Debian's archive, where Emscripten comes from, cannot be read.
  Name another mirror (WENLU_DEBIAN=http://…/debian), or $elsewhere"
  say "fetching Emscripten and what it runs on, 400 MB: $(pin emscripten why)"
  fetch_emscripten "$archive/cache/emscripten"
  say "unpacking it into $emscripten_root, 1.3 GB"
  rm -rf $emscripten_root && mkdir -p $emscripten_root
  export -f unpack_package
  find "$archive/cache/emscripten" -name '*.deb' -print0 |
    xargs -0 -P "$(nproc)" -I{} bash -c 'unpack_package "$@"' unpack {} $emscripten_root ||
    fail "Emscripten could not be unpacked; is the disk full? (df -h .)"
  close_archive
  rm -rf "$archive/cache"
  locked_packages | sha256sum >$emscripten_root/complete
}

# fetch_emscripten FOLDER: exactly the packages of the lock, each with its hash; or, with WENLU_UNPINNED=1,
# what the archive has.
fetch_emscripten() {
  local folder=$1 packages name version hash
  packages=$(locked_packages)
  if may_be_unpinned "Emscripten and what it runs on"; then
    packages=$(archive_packages)
  elif [ -z "$packages" ]; then
    fail "$emscripten_lock names no packages for $(dpkg --print-architecture)
$(unpinned_way_out)"
  fi
  rm -rf "$folder" && mkdir -p "$folder"
  while read -r name version _; do echo "$name=$version"; done <<<"$packages" >"$folder/names"
  (cd "$folder" && xargs apt-get -qq download <names) ||
    fail "Emscripten could not be fetched as $emscripten_lock pins it
$(unpinned_way_out)"
  while read -r name version hash; do
    echo "$hash  $(echo "$folder/${name}_${version/:/%3a}"_*.deb)"
  done <<<"$packages" >"$folder/sums"
  sha256sum --check --quiet --strict "$folder/sums" >&2 ||
    fail "a package of Emscripten is not the one that $emscripten_lock pins
$(unpinned_way_out)"
}

# unpack_package DEB FOLDER: all but what no build reads (manuals, 64-bit memory, threads).
unpack_package() {
  set -o pipefail
  dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --no-same-owner \
    --exclude='./usr/share/doc/*' --exclude='./usr/share/man/*' --exclude='./usr/share/locale/*' \
    --exclude='./usr/share/emscripten/test/*' --exclude='*/wasm64-emscripten/*' \
    --exclude='*/libGL-*-*-*.a' --exclude='*-mt.a' --exclude='*-mt-*.a' \
    --exclude='*-ww.a' --exclude='*-ww-*.a'
}

# settle_emscripten: makes the unpacked programs run where they lie. Repeated when the folder has moved.
settle_emscripten() {
  local root=$PWD/$emscripten_root llvm libraries loader program
  need patchelf patchelf "points Emscripten's programs to their own libraries"
  loader=$(find "$root/usr/lib64" "$root/usr/lib" -maxdepth 1 -name 'ld-linux-*' 2>/dev/null | head -n 1)
  llvm=$(find "$root/usr/lib" -maxdepth 1 -name 'llvm-*' | head -n 1)
  libraries=$(dirname "$(find "$root/usr/lib" -name 'libLLVM.so.*' ! -type l | head -n 1)")
  for program in "$root"/usr/bin/python3 \
    "$root"/usr/bin/{wasm-opt,wasm-emscripten-finalize,wasm-metadce,wasm-ctor-eval,wasm-split,wasm2js} \
    "$llvm"/bin/{clang,lld,llvm-ar,llvm-nm,llvm-objcopy,llvm-dwarfdump}; do
    patchelf --set-interpreter "$loader" --force-rpath --set-rpath "$libraries" "$(readlink -f "$program")"
  done
  for program in "$libraries"/lib{LLVM,clang-cpp}.so.*; do
    patchelf --remove-rpath "$(readlink -f "$program")"
  done
  # Debian's Node finds acorn in /usr/share/nodejs by itself, no other Node does.
  ln -sfn ../nodejs "$root/usr/share/emscripten/node_modules"
  write_emscripten_tools "$llvm"
  emscripten_runs && return
  $emscripten_tools/emcc --version || true
  fail "Emscripten does not run from $emscripten_root; install emsdk and put it on PATH:
  $(pin emscripten url)"
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
  for tool in emcc em++ emar emranlib emnm em-config emcmake emmake emconfigure; do
    ln -s run "$emscripten_tools/$tool"
  done
  ln -s ../emscripten-root/usr/share/emscripten/cmake $emscripten_tools/cmake
}
