# shellcheck shell=bash
# How build.sh speaks: what it does, what worries it, why it stops.

say()  { printf '\033[1m%s\033[0m\n' "• $*"; }
warn() { printf '\033[33m%s\033[0m\n' "! $*" >&2; }
fail() { printf '\033[31m%s\033[0m\n' "✗ $*" >&2; exit 1; }

have() { command -v "$1" >/dev/null 2>&1; }

# at_least FOUND WANTED: is version FOUND the same as WANTED or newer?
at_least() { [ "$(printf '%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# pin NAME KEY: the value of KEY in section [NAME] of dependencies.ini.
pin() {
  awk -v name="[$1]" -v key="$2" '
    /^\[/ { inside = ($0 == name) }
    inside && $1 == key { sub(/^[^=]*= */, ""); print; exit }' cmake/dependencies.ini
}

# pinned_names: every section of dependencies.ini.
pinned_names() { sed -n 's/^\[\(.*\)\]$/\1/p' cmake/dependencies.ini; }
