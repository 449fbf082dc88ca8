// A small help desk with one of everything an outcome can have.
//
// who ─buyer─▶ buyer-problem ─refund─▶ refund      (desk, telephone, form; materials, statement, …)
//     │                      └parcel─▶ parcel      (nothing but text)
//     └seller▶ seller-problem ─penalty─▶ device ─phone───▶ penalty-phone
//                             └deposit─▶ deposit └computer▶ penalty-web
#pragma once

#include "content/guide.h"
#include "screen/screen.h"

namespace wenlu::test {

content::Guide service_guide();

// The state of a visitor in English at "/buyer/refund", nothing else done.
screen::State state_at(const content::Guide& guide, std::string_view path);

// The first block of its kind on `screen`; null when there is none.
template <class Part>
const Part* find_block(const screen::Screen& screen) {
  for (const screen::Block& block : screen.blocks)
    if (const auto* part = std::get_if<Part>(&block)) return part;
  return nullptr;
}

// The way by the channel `id`; null when there is none.
const screen::WayBlock* find_way(const screen::Screen& screen, std::string_view id);

}  // namespace wenlu::test
