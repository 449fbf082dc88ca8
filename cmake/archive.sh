# shellcheck shell=bash
# A private view of Debian's archive: its own lists, its own empty package state, the system's own keys.
#
# The system's apt sources are neither read for packages nor changed, and nothing that is taken from here is
# installed; only the mirror's address comes from them. WENLU_DEBIAN names another mirror, as in
#   WENLU_DEBIAN=http://mirrors.example.org/debian ./build.sh
#
# What arrives is held to the hashes in dependencies.ini and emscripten.lock. That is why a list may be past
# its Valid-Until, as it is on a frozen mirror: an old list can only lack what is pinned. WENLU_UNPINNED=1
# takes what is newest instead, loudly, and then no list may have expired.

archive=$PWD/.deps/archive

# archive_at_hand: is this a machine that can read Debian's archive?
archive_at_hand() { have apt-get && have dpkg-deb && [ -n "$(archive_mirror)" ]; }

# archive_mirror: prints the mirror to read: WENLU_DEBIAN, else the first of Debian that the machine's own apt
# sources name. Nothing where there is none.
archive_mirror() {
  if [ -n "${WENLU_DEBIAN:-}" ]; then
    echo "$WENLU_DEBIAN"
  else
    # shellcheck disable=SC2016 # the name is apt's
    env -u APT_CONFIG apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
      grep -m 1 -E '/debian(/[0-9TZ]+)?/?$' | sed 's,/$,,' || true
  fi
}

# may_be_unpinned WHAT: is WENLU_UNPINNED=1 set? Says so, for each thing that is taken unpinned.
may_be_unpinned() {
  [ "${WENLU_UNPINNED:-}" = 1 ] || return 1
  warn "WENLU_UNPINNED=1: TAKING $1, WHICH NOBODY HAS PINNED"
}

# unpinned_way_out: how to go on where a pinned hash cannot be had.
unpinned_way_out() {
  cat <<'WAYS'
  What is pinned cannot be had from this mirror. Either
    name a mirror that has it:
      WENLU_DEBIAN=http://snapshot.debian.org/archive/debian/20261127T000000Z ./build.sh
    or pin what there is, and review the change: ./build.sh lock for cmake/emscripten.lock, else
      cmake/dependencies.ini by hand
    or take what is newest, unchecked, this once: WENLU_UNPINNED=1 ./build.sh
WAYS
}

# open_archive [ARCHITECTURE]: lists what Debian 13 (trixie) and unstable hold, once a run at most.
open_archive() {
  export APT_CONFIG=$archive/apt.conf
  local arch=${1:-$(dpkg --print-architecture)} mirror expiry=false
  [ "${archive_is_open:-}" != "$arch" ] || return 0
  mirror=$(archive_mirror)
  [ "${WENLU_UNPINNED:-}" != 1 ] || expiry=true
  mkdir -p "$archive/lists/partial" "$archive/cache/archives/partial"
  : >"$archive/status"
  cat >"$archive/sources.list" <<LIST
deb $mirror trixie main
deb-src $mirror trixie main
deb-src $mirror unstable main
LIST
  cat >"$archive/apt.conf" <<CONF
Dir::Etc::sourcelist "$archive/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State::lists "$archive/lists";
Dir::State::status "$archive/status";
Dir::Cache "$archive/cache";
Dir::Log "$archive";
APT::Architecture "$arch";
APT::Architectures { "$arch"; };
APT::Install-Recommends "false";
APT::Sandbox::User "";
Acquire::Check-Valid-Until "$expiry";
Acquire::ForceHash "SHA256";
Acquire::Languages "none";
Acquire::Retries "3";
Debug::NoLocking "true";
CONF
  say "reading Debian's lists (trixie, unstable; $arch) into .deps/archive"
  apt-get -qq update || { unset APT_CONFIG; return 1; }
  archive_is_open=$arch
}

close_archive() { unset APT_CONFIG; }
