// The layout that the page hands to the painter: of any bytes only items come that can be painted,
// at most one a line.
#include "faces/canvas/layout/layout.h"

#include <algorithm>

#include "faces/look/icons.h"
#include "fuzz.h"

namespace wenlu::fuzz {
namespace {

using namespace faces;

void check(const canvas::Box& box) { hold(box.style != nullptr); }
void check(const canvas::IconMark& mark) { hold(mark.ink && mark.icon < icons().size()); }
void check(const canvas::TextLine& line) { hold(line.ink != nullptr); }

}  // namespace

WENLU_FUZZ_TARGET {
  const std::string_view s = bytes(data, size);
  const canvas::Layout layout = canvas::parse_layout(s);
  hold(std::ssize(layout) <= 1 + std::ranges::count(s, '\n'));
  for (const canvas::Item& item : layout) std::visit([](const auto& one) { check(one); }, item);
  return 0;
}

}  // namespace wenlu::fuzz
