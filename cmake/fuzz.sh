# shellcheck shell=bash
# Fuzzing: five targets under tests/fuzz, built by clang under the address and undefined-behaviour sanitizers.
#
# Their seeds lie in tests/fuzz/corpus/TARGET. What brings a target down is written there too, so that every
# finding is replayed with the sanitized units by `./build.sh test` from then on.

fuzz_targets=(content route state hours html)

need_fuzzer() {
  has_fuzzer_library && return
  say "installing clang: builds the fuzz targets"
  { can_install && install_packages clang libclang-rt-14-dev && has_fuzzer_library; } || warn "clang with libFuzzer could not be had"
}

has_fuzzer_library() {
  have clang++ && [ -n "$(find -L "$(clang++ -print-resource-dir)" -name 'libclang_rt.fuzzer*.a' -print -quit)" ]
}

# fuzz SECONDS: so long with each target, from its seeds on.
fuzz() {
  local target
  [[ ${1:-} =~ ^[0-9]+$ ]] || fail "for how many seconds? ./build.sh fuzz 60"
  need_build_programs
  need_sources
  need_fuzzer
  build_preset fuzz
  for target in "${fuzz_targets[@]}"; do
    say "fuzzing $target for $1 s"
    mkdir -p "build/fuzz/found/$target"
    "build/fuzz/fuzz_$target" -max_total_time="$1" -max_len=20000 -timeout=20 -print_final_stats=1 \
      -artifact_prefix="tests/fuzz/corpus/$target/" "build/fuzz/found/$target" "tests/fuzz/corpus/$target" ||
      fail "$target fell; the input is in tests/fuzz/corpus/$target"
  done
}
