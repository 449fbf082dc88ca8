// A Screen is all that a visitor gets to see at one moment, as plain data. It is computed from the
// guide, the state and the time, and from nothing else; the faces only show it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "screen/block.h"
#include "screen/message.h"
#include "screen/state.h"

namespace wenlu::screen {

inline constexpr std::size_t kMostSought = 60;  // characters; what is typed beyond them is not

// The field for search by a visitor's own words; found_answer.h tells what it finds.
struct SearchBox {
  std::string label;
  std::string hint;   // "For example: refund, blocked, call"
  std::string found;  // "{n} results", {n} to be replaced
  std::string found_one;
  std::string none;
  std::string too_long;  // "only the first 60 characters count"
  Link all;              // every answer, where no script can find
};

enum class ScreenKind { question, outcome, page, lost };

struct Screen {
  ScreenKind kind = ScreenKind::question;
  std::string id;              // of the question, outcome or page
  std::string language;        // BCP 47
  std::string document_title;  // for the window: "…"
  std::string site;            // the guide's name, links to the start
  Place place;                 // canonical: route without unknown parts
  SearchBox search;
  std::vector<Link> languages;  // the same place in the other languages, each named in itself
  std::string title;            // the h1
  std::string lead;             // one or two sentences under it; may be empty
  std::vector<std::string> announcements;  // what the visitor must be told: "… no longer fits"
  std::vector<Block> blocks;
  std::vector<Link> footer;
  Button larger;     // the age-friendly mode, one tap from anywhere
  Button plain;      // no canvas on this device
  std::string skip;  // "skip to content"
  std::vector<Message> messages;
  Settings settings;
};

}  // namespace wenlu::screen
