// Figures that a word may make a secret: how they are written and how many they are.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "engine/safety/secrets.h"

namespace wenlu::engine {

// How many figures a secret may have.
struct Range {
  std::size_t least;
  std::size_t most;
};

// Figures in s[from, to).
std::size_t count_digits(const std::u32string& s, std::size_t from, std::size_t to);

// Where a few separators end that stand at `at` before a figure; `at` when none does.
std::size_t gap_end(const std::u32string& s, std::size_t at);

// Where figures end that stand at `at`, a few separators between them.
std::size_t figures_end(const std::u32string& s, std::size_t at);

// The figures that stand at `at`, when there are as many as `range` says and they are no date, time
// or amount; places in `s`.
std::optional<Secret> figures_at(const std::u32string& s, std::size_t at, SecretKind kind,
                                 Range range);

// The same with O and l read as 0 and 1 in the token at `at`, if most of it are figures.
std::optional<Secret> look_alike_figures_at(const std::u32string& s, std::size_t at,
                                            SecretKind kind, Range range);

}  // namespace wenlu::engine
