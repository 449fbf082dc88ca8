# shellcheck shell=bash
# The pinned sources: taken from Debian's archive, checked, unpacked into .deps/src/NAME.
#
# Where the archive does not hold what is pinned, CMake fetches the release from upstream, which is pinned by
# a hash of its own (cmake/dependencies.cmake). What is pinned nowhere stops the build.

# source_versions PACKAGE: "version hash" of every source in the archive, newest first.
source_versions() {
  apt-cache showsrc --only-source "$1" | awk '
    /^Version:/ { version = $2 }
    /^Checksums-Sha256:/ { hashes = 1; next }
    /^[^ ]/ { hashes = 0 }
    hashes && $3 ~ /\.orig\.tar\.[a-z0-9]+$/ { print version, $1 }' | sort -V -r -u
}

# choose_source NAME: prints "version hash" of the release that is pinned; with WENLU_UNPINNED=1 of the newest
# where that is gone.
choose_source() {
  local wanted versions
  wanted=$(pin "$1" sha256)
  versions=$(source_versions "$(pin "$1" package)")
  grep -m 1 " $wanted\$" <<<"$versions" && return
  if [ -n "$versions" ] && may_be_unpinned "$1 ${versions%%[[:space:]]*}"; then
    head -n 1 <<<"$versions"
    return
  fi
  warn "$1 $(pin "$1" version) with hash ${wanted:0:12}… is not in Debian's archive"
  return 1
}

# fetch_source NAME: leaves the unpacked source in .deps/src/NAME, with a stamp of the hash that it had.
fetch_source() {
  local name=$1 package chosen version hash folder=.deps/download/$1 tarball
  package=$(pin "$name" package)
  chosen=$(choose_source "$name") || return 1
  read -r version hash <<<"$chosen"
  say "fetching $name $version: $(pin "$name" why)"
  rm -rf "$folder" && mkdir -p "$folder" .deps/src
  (cd "$folder" && apt-get -qq source --download-only --tar-only "$package=$version" >/dev/null) || return 1
  tarball=$(find "$folder" -name '*.orig.tar.*' ! -name '*.asc' | head -n 1)
  echo "$hash  $tarball" | sha256sum --check --quiet ||
    fail "$name: $tarball is not what was pinned (wanted sha256 $hash)
$(unpinned_way_out)"
  mkdir "$folder/unpacked"
  (cd "$folder/unpacked" && cmake -E tar xf "../$(basename "$tarball")")
  mv "$folder/unpacked/"* ".deps/src/$name" || fail "$name: $tarball holds more than one folder"
  rm -rf "$folder"
  echo "$hash" >".deps/src/$name.stamp"
}

source_is_here() {
  [ -f ".deps/src/$1.stamp" ] && [ "$(cat ".deps/src/$1.stamp")" = "$(pin "$1" sha256)" ]
}

# need_sources: every source that dependencies.ini names, none of another hash. What the archive does not
# give, CMake fetches from upstream.
need_sources() {
  local name
  for name in $(pinned_names); do
    [ "$name" = emscripten ] && continue
    source_is_here "$name" && continue
    rm -rf ".deps/src/$name" ".deps/src/$name.stamp"
    if archive_at_hand && open_archive && fetch_source "$name"; then continue; fi
    [ -n "$(pin "$name" url-sha256)" ] || may_be_unpinned "$(pin "$name" url)" || fail "$name cannot be had
$(unpinned_way_out)"
    warn "$name could not be had from Debian's archive; CMake will fetch $(pin "$name" url)"
  done
  close_archive
}
