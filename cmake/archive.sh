# shellcheck shell=bash
# A private view of Debian's archive: its own lists, its own empty package state, the system's own keys.
#
# The system's apt sources are neither read nor changed, and nothing that is taken from here is installed. The
# release file of a frozen mirror may be past its Valid-Until; signatures and the hashes in dependencies.ini
# vouch for what arrives.
# WENLU_DEBIAN names a nearer mirror, as in WENLU_DEBIAN=http://mirrors.example.org/debian ./build.sh

archive=$PWD/.deps/archive

# archive_at_hand: is this a machine that can read Debian's archive?
archive_at_hand() { have apt-get && have dpkg-deb; }

# open_archive: lists what Debian 13 (trixie) and unstable hold, once a run at most.
open_archive() {
  export APT_CONFIG=$archive/apt.conf
  [ -z "${archive_is_open:-}" ] || return 0
  local mirror=${WENLU_DEBIAN:-http://deb.debian.org/debian} arch
  arch=$(dpkg --print-architecture)
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
Acquire::Check-Valid-Until "false";
Acquire::Languages "none";
Acquire::Retries "3";
Debug::NoLocking "true";
CONF
  say "reading Debian's lists (trixie, unstable) into .deps/archive"
  apt-get -qq update || { unset APT_CONFIG; return 1; }
  archive_is_open=yes
}

close_archive() { unset APT_CONFIG; }
