# shellcheck shell=bash disable=SC2154 # guides: see build.sh
# The shelves of tests and the one summary. A shelf is a name and a command; its whole output goes to
# build/logs/NAME.log.
#
# Unit tests are compiled (tests/CMakeLists.txt). Every *.test.mjs under tests/ is run by Node, those in
# tests/browser with a built site and a browser.

passed=0 failed=0 skipped=0

# shelf NAME COMMAND...: runs the command in a shell of its own, which it may leave; remembers how it ended,
# shows what failed.
shelf() {
  local name=$1 log=build/logs/${1//[ ,]/_}.log began=$SECONDS
  shift
  mkdir -p build/logs
  if ("$@") >"$log" 2>&1; then
    passed=$((passed + 1))
    printf '\033[32m✓\033[0m %-28s %4d s  %s\n' "$name" $((SECONDS - began)) "$(closing_words "$log")"
  else
    failed=$((failed + 1))
    printf '\033[31m✗ %-28s\033[0m %4d s  whole output in %s\n' "$name" $((SECONDS - began)) "$log"
    failing_words "$log" | sed 's/^/    /'
  fi
}

# failing_words LOG: what failed, as far as a test runner says so; otherwise how the log ends.
failing_words() {
  grep -a -A 14 -E '^ *not ok|FAILED:|\*\*\*Failed|error:' "$1" | head -n 80 || true
  tail -n 20 "$1"
}

# skip NAME REASON
skip() {
  skipped=$((skipped + 1))
  warn "NOT RUN: $1: $2"
}

# closing_words LOG: how many tests the runners said that they ran.
closing_words() {
  { grep -a -o -E 'in [0-9]+ test cases|^# pass [0-9]+|^ℹ pass [0-9]+' "$1" || true; } |
    awk '{ sum += $1 == "in" ? $2 : $3 } END { if (sum) print sum " pass" }'
}

summary() {
  echo
  echo "wenlu: $passed passed, $failed failed, $skipped skipped"
  [ $failed = 0 ]
}

# units PRESET: builds a preset and runs its unit tests.
units() {
  build_preset "$1" && ctest --preset "$1" --parallel 2 --verbose --no-tests=error
}

# nothing_twice: a build after a build has nothing to do, and does nothing.
nothing_twice() {
  local said
  said=$(./build.sh build) || return 1
  echo "$said"
  ! grep -a -E 'installing|fetching|unpacking|writing the site|(Building|Linking) ' <<<"$said"
}

# sums_of SITE: of every file but PDFs, pictures and what names them, which tests/browser/paper.test.mjs
# compares.
sums_of() {
  (cd "$1" &&
    find . -type f ! -path '*/-print/*.p[dn][fg]' ! -path '*/-print/index.html' ! -name 'SHA256SUMS*' \
      -print0 | sort -z | xargs -0 sha256sum)
}

# built_twice: the same sources in another folder give the same browser half, and published again, by another
# working directory, language and time zone, the same site, byte for byte.
built_twice() {
  local again=build/again home
  rm -rf $again && mkdir -p $again/build
  git ls-files -z | xargs -0 cp --parents -t $again || return 1
  ln -s "$PWD/.deps" $again/.deps
  (cd $again && build_preset web wenlu && make_browser_half "$OLDPWD/build/native/wenlu_names") || return 1
  diff -r build/browser $again/build/browser || return 1
  (cd $again && LC_ALL=C TZ=Pacific/Auckland HOME=/ "$OLDPWD/dist/wenlu" publish "${guides[0]}" \
    -o site --single wenlu.html) || return 1
  home=$(home_of "${guides[0]}")
  diff <(sums_of "$home/site") <(sums_of $again/site) || return 1
  cmp "$home/wenlu.html" $again/wenlu.html || return 1
  rm -rf $again
}

content_checks() {
  local guide
  for guide in "${guides[@]}"; do build/native/wenlu check "$guide" || return 1; done
}

# scripts_in FIND-ARGUMENTS...: the tests written for Node.
scripts_in() { find "$@" -name node_modules -prune -o -name '*.test.mjs' -print | sort; }

need_test_programs() {
  need npm npm "fetches the browser tests' driver"
  need_linters
  need_fuzzer
  try_install x86_64-w64-mingw32-g++-posix g++-mingw-w64-x86-64-posix \
    "compiles what differs on Windows" || true
  try_install bwrap bubblewrap "makes the empty root in which the command line is tried" || true
  try_install brotli brotli "weighs what is shipped" || true
  PATH=$PATH:/usr/sbin try_install nginx nginx-light "serves the published site in a test" || true
  need_chromium || true
  need_other_engines
  try_install pdftotext poppler-utils "reads the printed sheets" || true
  try_install zbarimg zbar-tools "reads the codes on them" || true
  is_newer tests/browser/node_modules tests/browser/package-lock.json && return
  say "fetching the browser tests' driver (npm)"
  (cd tests/browser && npm ci --no-audit --no-fund --loglevel=error) || fail "npm ci in tests/browser failed"
  touch tests/browser/node_modules
}

# Firefox and WebKitGTK draw on a screen of their own, with WebGL in software.
need_other_engines() {
  try_install Xvfb xvfb "is the screen that Firefox and WebKitGTK draw on" || return 0
  try_install firefox-esr firefox-esr "is driven by the browser tests" || true
  try_install WebKitWebDriver webkit2gtk-driver "drives WebKitGTK" || true
  [ -n "$(find /usr/lib /usr/lib64 -name 'swrast_dri.so' -print -quit 2>/dev/null)" ] ||
    { can_install && install_packages libgl1-mesa-dri libegl1 libgl1; } ||
    warn "no WebGL in software for Firefox and WebKitGTK. On Debian: apt-get install libgl1-mesa-dri"
}

# node_tests AT_ONCE FILE...: Node runs each file in a process of its own. Left to itself it takes one at a
# time on two processors, while most of a browser test is waiting.
node_tests() {
  local at_once=()
  if node --help | grep -q -e --test-concurrency; then at_once=("--test-concurrency=$1"); fi
  node --test "${at_once[@]}" "${@:2}"
}

test_node_scripts() {
  local scripts
  mapfile -t scripts < <(scripts_in tests \( -path tests/browser -o -path tests/release \) -prune -o)
  [ ${#scripts[@]} -gt 0 ] || return 0
  shelf "rules and golden files" node_tests "$(nproc)" "${scripts[@]}"
}

# A file whose first lines say "Runs alone" counts frames or reads pixels as they are painted: no other
# browser may hold the processors then.
test_browser() {
  local scripts alone engine reason
  mapfile -t alone < <(scripts_in tests/browser | xargs grep -l '^// Runs alone')
  mapfile -t scripts < <(scripts_in tests/browser | xargs grep -L '^// Runs alone')
  if find_browser; then
    shelf "browser" node_tests $(($(nproc) + 1)) "${scripts[@]}"
    shelf "browser, alone" node_tests 1 "${alone[@]}"
    while IFS=: read -r engine reason; do skip "$engine" "${reason# }"; done < <(
      cat build/logs/browser*.log | grep -a -o 'NOT RUN: .*' | sed 's/^NOT RUN: //')
    say "what a visitor is left with after each fault"
    cat build/logs/browser*.log | grep -a -o 'fault: .*' | sed 's/^fault: /  /' || true
  else
    skip "browser ($((${#scripts[@]} + ${#alone[@]})) files)" \
      "no Chromium; on Debian: apt-get install chromium, elsewhere set CHROMIUM"
  fi
}

# accept_golden: what the pages say now becomes what is approved. What a screen reader says needs the site and
# a browser.
accept_golden() {
  build_preset native wenlu
  export WENLU_ACCEPT=1
  shelf "pages and moments" node_tests "$(nproc)" tests/golden/*.test.mjs
  if find_browser && [ -e tests/browser/node_modules ]; then
    build_all --no-pdf
    shelf "screen reader" node --test --test-name-pattern 'what was approved' tests/browser/tree.test.mjs
  else
    skip "screen reader" "no browser, or its driver is not installed: ./build.sh test fetches it"
  fi
  git --no-pager diff --stat -- tests/golden || true
  summary
}

test_quick() {
  need_build_programs
  need_sources
  shelf "units, native" units native
  [ ! -x build/native/wenlu ] || shelf "content checks" content_checks
  summary
}

# allow_chromium: root cannot have Chromium's sandbox. The tests open nothing but pages that this build made.
allow_chromium() {
  chromium_may_start && return
  warn "AS ROOT THE TESTS RUN CHROMIUM WITHOUT ITS SANDBOX (WENLU_CHROMIUM_SANDBOX=off)"
  export WENLU_CHROMIUM_SANDBOX=off
}

# fuzz_shortly: that ./build.sh fuzz works, with the two targets that compile the fastest.
fuzz_shortly() { ./build.sh fuzz 1 hours html; }

# native_programs: what the tests run. The units are run sanitized and as WebAssembly here, natively by
# ./build.sh quick.
native_programs() {
  local program
  for program in wenlu wenlu_names wenlu_check_lines; do build_preset native $program || return 1; done
}

test_all() {
  allow_chromium
  set_up
  need_test_programs
  shelf "programs" native_programs
  shelf "units and fuzz corpora, sanitized" units sanitize
  shelf "units, WebAssembly" units web
  if have clang++; then
    shelf "each source alone, by clang" build_preset alone wenlu_tool
  else
    skip "each source alone" "no clang; on Debian: apt-get install clang"
  fi
  shelf "content checks" content_checks
  shelf "browser half" build_browser_half
  shelf "command line" build_command_line
  shelf "site" build_site
  shelf "nothing is done twice" nothing_twice
  if have git && [ -e .git ]; then
    shelf "two builds are the same" built_twice
  else
    skip "two builds are the same" "not a clone"
  fi
  lint_shelf "what differs on Windows" x86_64-w64-mingw32-g++-posix windows_shortly
  lint_shelf "fuzz, a second a target" clang++ fuzz_shortly
  test_node_scripts
  test_lint
  test_browser
  summary
}
