// What goes on paper, as plain data in the reader's language: a face only has to set it. A sheet is
// the timeless edition of its screens, without anything that only a screen can do.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "screen/screen.h"

namespace wenlu::screen {

// What every sheet says about itself, so that nobody trusts an old one.
struct Imprint {
  std::string site;     // the guide's name
  std::string edition;  // "Content version 2026.11.1."
  std::string cited;    // "Source: …, checked 22 November 2026."
  std::string
      address;  // of the very route on the published site; "" without one: then no code is printed
  std::string scan;  // says what the code is for
};

// One outcome.
struct ResultSheet {
  std::string outcome;
  std::string crumbs;  // "Seller › Penalty"
  Screen screen;
  Imprint imprint;
};

// Every outcome that follows one answer to the first question.
struct Handbook {
  std::string language;
  std::string title;  // "Seller: handbook"
  std::string lead;
  std::string contents;  // "Contents"
  std::vector<ResultSheet> chapters;
  Imprint imprint;
};

// The taps to one outcome and little else: a poster, a card.
struct EntrySheet {
  std::string language;
  std::string title;
  std::string way;  // where the taps begin; may be empty
  Steps steps;
  std::string path;                  // the taps in one line
  std::vector<std::string> figures;  // the wait and the hours; may be empty
  Imprint imprint;
};

// Promises and answers of one's own, to be filled in.
struct FillInSheet {
  struct Row {
    std::string icon, question, answer;
  };
  struct Labels {
    std::string name, promises, example, questions, question, answer, stored, clear;
    std::vector<std::string> problems;  // of a field: too long; then a secret, by kind
  };
  static constexpr std::size_t kMostWritten = 80;  // characters of a field
  std::string language;
  std::string title;
  std::vector<Row> rows;
  Labels labels;
  Imprint imprint;
};

enum class SheetKind { result, handbook, poster, large_poster, cards, fill_in };

// The page on which one of a place's sheets is chosen.
struct SheetChoice {
  struct Offer {
    SheetKind kind;
    std::string title;
    std::string hint;
  };
  std::string language;
  std::string document_title;
  std::string title;
  std::string about;  // the outcome's or the role's name
  std::string lead;
  std::string back;                       // "Back"
  std::string open, print, pdf, picture;  // what can be done with a sheet
  std::string picture_of;                 // "Picture of {title}", filled in
  std::string how;                        // how to print without a button
  std::vector<Offer> offers;
};

}  // namespace wenlu::screen
