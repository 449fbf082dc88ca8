# shellcheck shell=bash
# How what is written here is laid out and looked through. What each tool holds to, and why, stands in its own
# file:
# .clang-format, .clang-tidy, .prettierrc.json, tests/house/eslint.config.mjs, tests/house/tsconfig.json.

house=tests/house/node_modules/.bin

need_linters() {
  try_install clang-format clang-format "lays out C++" || true
  try_install clang-tidy clang-tidy "finds mistakes in C++ that compile" || true
  try_install shellcheck shellcheck "reads the shell scripts for mistakes" || true
  need npm npm "fetches what checks JavaScript"
  is_newer tests/house/node_modules tests/house/package-lock.json && return
  say "fetching what checks JavaScript (npm)"
  (cd tests/house && npm ci --no-audit --no-fund --loglevel=error) || fail "npm ci in tests/house failed"
  touch tests/house/node_modules
}

cpp_files() { find src tests -name node_modules -prune -o \( -name '*.cpp' -o -name '*.h' \) -print0; }

# format_sources: mends what layout can be mended.
format_sources() {
  need_linters
  cpp_files | xargs -0 clang-format -i
  $house/prettier --log-level warn --write web tests cmake
}

layout() {
  local ended=0
  cpp_files | xargs -0 clang-format --dry-run -Werror || ended=1
  $house/prettier --check web tests cmake || ended=1
  [ $ended = 0 ] || { echo "error: out of step; ./build.sh format mends it"; return 1; }
}

lint_shell() { shellcheck -x build.sh .ci/run cmake/*.sh; }

lint_scripts() { $house/eslint -c tests/house/eslint.config.mjs web tests cmake; }

# types: TypeScript reads what JSDoc says.
types() { $house/tsc -p tests/house/tsconfig.json --pretty false; }

# clang_tidy: over the batches that the native build compiles, whose sources it sees as if they were headers.
# GCC has warnings that clang does not know.
clang_tidy() {
  [ -f build/native/compile_commands.json ] || build_preset native wenlu || return 1
  sed -n 's,^ *"file": "\(.*/build/native/src/.*\)".*,\1,p' build/native/compile_commands.json |
    xargs -P "$(nproc)" -n 1 clang-tidy -p build/native --quiet --extra-arg=-Wno-unknown-warning-option
}

# lint_shelf NAME PROGRAM COMMAND: a shelf, where PROGRAM is there.
lint_shelf() {
  if have "$2"; then shelf "$1" "$3"; else skip "$1" "no $2; on Debian: apt-get install $2"; fi
}

test_lint() {
  if have clang-format; then shelf "layout" layout; else skip "layout" "no clang-format"; fi
  lint_shelf "lint, shell" shellcheck lint_shell
  lint_shelf "lint, JavaScript" npm lint_scripts
  lint_shelf "types, JavaScript" npm types
  lint_shelf "lint, C++" clang-tidy clang_tidy
}
