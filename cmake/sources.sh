# shellcheck shell=bash
# The pinned sources: taken from Debian's archive, checked, unpacked into .deps/src/NAME.

# source_versions PACKAGE: "version hash" of every source in the archive, newest first.
source_versions() {
  apt-cache showsrc --only-source "$1" | awk '
    /^Version:/ { version = $2 }
    /^Checksums-Sha256:/ { hashes = 1; next }
    /^[^ ]/ { hashes = 0 }
    hashes && $3 ~ /\.orig\.tar\.[a-z0-9]+$/ { print version, $1 }' | sort -V -r -u
}

# choose_source NAME: prints "version hash" of the release that is pinned, or else of the newest one, loudly.
choose_source() {
  local package wanted versions
  package=$(pin "$1" package)
  wanted=$(pin "$1" sha256)
  versions=$(source_versions "$package")
  [ -n "$versions" ] || return 1
  grep -m 1 " $wanted\$" <<<"$versions" && return
  warn "$1 $(pin "$1" version) with hash ${wanted:0:12}… is gone from the archive; TAKING ${versions%%[[:space:]]*} INSTEAD"
  head -n 1 <<<"$versions"
}

# fetch_source NAME: leaves the unpacked source in .deps/src/NAME.
fetch_source() {
  local name=$1 package chosen version hash folder=.deps/download/$1 tarball
  package=$(pin "$name" package)
  chosen=$(choose_source "$name") || return 1
  read -r version hash <<<"$chosen"
  say "fetching $name $version: $(pin "$name" why)"
  rm -rf "$folder" ".deps/src/$name" && mkdir -p "$folder" .deps/src
  (cd "$folder" && apt-get -qq source --download-only --tar-only "$package=$version" >/dev/null) || return 1
  tarball=$(find "$folder" -name '*.orig.tar.*' ! -name '*.asc' | head -n 1)
  echo "$hash  $tarball" | sha256sum --check --quiet || fail "$name: $tarball is not what was pinned (wanted sha256 $hash)"
  mkdir "$folder/unpacked"
  (cd "$folder/unpacked" && cmake -E tar xf "../$(basename "$tarball")")
  mv "$folder/unpacked/"* ".deps/src/$name" || fail "$name: $tarball holds more than one folder"
  rm -rf "$folder"
  pin "$name" sha256 >".deps/src/$name.stamp"
}

source_is_here() {
  [ -f ".deps/src/$1.stamp" ] && [ "$(cat ".deps/src/$1.stamp")" = "$(pin "$1" sha256)" ]
}

# need_sources: every source that dependencies.ini names. What the archive does not give, CMake fetches from
# upstream.
need_sources() {
  local name
  for name in $(pinned_names); do
    [ "$name" = emscripten ] && continue
    source_is_here "$name" && continue
    if archive_at_hand && open_archive && fetch_source "$name"; then continue; fi
    warn "$name could not be had from Debian's archive; CMake will fetch it from $(pin "$name" url)"
  done
  close_archive
}
