#include "faces/sheet/show_result.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "faces/sheet/qr_code.h"
#include "faces/sheet/sheet_blocks.h"
#include "faces/sheet/sheet_document.h"

namespace wenlu::faces::sheet {

using html::Element;
using html::Elements;
using html::in_class;
using html::node;

namespace {

constexpr std::size_t kShortTable = 4;  // rows that go into a column

bool is_long_table(const screen::Block& block) {
  const auto* section = std::get_if<screen::SectionBlock>(&block);
  return section != nullptr && section->rows.size() > kShortTable;
}

// As wide as the page: all up to the best way, and long tables with the sources after them. All
// else stands in two columns between them.
Elements arrange(Elements elements, const std::vector<screen::Block>& blocks) {
  const auto is_way = [](const screen::Block& block) {
    return std::holds_alternative<screen::WayBlock>(block);
  };
  const bool long_tables = std::ranges::any_of(blocks, is_long_table);
  const auto is_wide = [&](const screen::Block& block) {
    return is_long_table(block) ||
           (long_tables && std::holds_alternative<screen::SourcesBlock>(block));
  };
  const auto way = std::ranges::find_if(blocks, is_way);
  const auto first = way == blocks.end() ? 0 : std::distance(blocks.begin(), way) + 1;
  Elements before, columns, after;
  for (std::size_t i = 0; i < blocks.size(); ++i)
    (std::cmp_less(i, first) ? before
     : is_wide(blocks[i])    ? after
                             : columns)
        .push_back(std::move(elements[i]));
  before.push_back(in_class("div", "columns", std::move(columns)));
  append(before, std::move(after));
  return before;
}

}  // namespace

Element code_of(const screen::Imprint& imprint, double module_mm, const std::string& language) {
  Elements inside = qr_picture(imprint.address, imprint.scan, module_mm);
  if (!inside.empty()) inside.push_back(say("p", "scan", imprint.scan, language));
  return in_class("div", "scanned", std::move(inside));
}

Element chapter(const screen::ResultSheet& sheet, const std::string& id) {
  const screen::Screen& screen = sheet.screen;
  const std::string& language = screen.language;
  Elements words{say("p", "crumbs", sheet.crumbs, language),
                 html::say("h1", {{"id", id}}, screen.title, language)};
  if (!screen.lead.empty()) words.push_back(say("p", "lead", screen.lead, language));
  Elements inside{
      in_class("header", "top",
               {in_class("div", "grow", std::move(words)), code_of(sheet.imprint, 0.7, language)})};
  append(inside, arrange(sheet_blocks(screen, id + "-"), screen.blocks));
  return node("article", {{"class", "chapter"}}, std::move(inside));
}

std::string result(const screen::ResultSheet& sheet, const Bar& bar) {
  const std::string& language = sheet.screen.language;
  Element body = chapter(sheet, sheet.outcome);
  Element& words = body.children.front().children.front();
  words.children.push_back(imprint(sheet.imprint, language));
  return write({language,
                sheet.screen.document_title,
                "result",
                {in_class("main", "paper", {std::move(body)})}},
               bar);
}

}  // namespace wenlu::faces::sheet
