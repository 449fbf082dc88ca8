# shellcheck shell=bash
# Fuzzing: the targets of tests/fuzz/targets.txt, built by clang under the address and undefined-behaviour
# sanitizers.
#
# Their seeds lie in tests/fuzz/corpus/TARGET. What brings a target down is written there too, so that every
# finding is replayed with the sanitized units by `./build.sh test` from then on.

fuzz_targets() { sed -n 's/^\([a-z]\{1,\}\) .*/\1/p' tests/fuzz/targets.txt; }

need_fuzzer() {
  has_fuzzer_library && return
  say "installing clang: builds the fuzz targets"
  { can_install && install_packages clang libclang-rt-14-dev && has_fuzzer_library; } ||
    warn "clang with libFuzzer could not be had"
}

has_fuzzer_library() {
  have clang++ &&
    [ -n "$(find -L "$(clang++ -print-resource-dir)" -name "libclang_rt.fuzzer*.a" -print -quit)" ]
}

# fuzz SECONDS [TARGET...]: so long with each target, or with those named, from its seeds on.
fuzz() {
  local seconds=${1:-} target targets
  [[ $seconds =~ ^[0-9]+$ ]] || fail "for how many seconds? ./build.sh fuzz 60"
  mapfile -t targets < <(fuzz_targets)
  for target in "${@:2}"; do
    [[ " ${targets[*]} " = *" $target "* ]] ||
      fail "there is no fuzz target $target; there are: ${targets[*]}"
  done
  [ $# -le 1 ] || targets=("${@:2}")
  need_build_programs
  need_sources
  need_fuzzer
  for target in "${targets[@]}"; do
    build_preset fuzz "fuzz_$target"
    say "fuzzing $target for $seconds s"
    mkdir -p "build/fuzz/found/$target"
    "build/fuzz/fuzz_$target" -max_total_time="$seconds" -max_len=20000 -timeout=20 -print_final_stats=1 \
      -artifact_prefix="tests/fuzz/corpus/$target/" "build/fuzz/found/$target" "tests/fuzz/corpus/$target" ||
      fail "$target crashed; input saved in tests/fuzz/corpus/$target"
  done
}
