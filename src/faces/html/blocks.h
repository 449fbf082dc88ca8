// Every kind of block as elements, one function a kind. `id` becomes the element's id; `level` is
// that of the block's heading (2 under the page's title).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "faces/html/element.h"
#include "faces/html/sheet.h"
#include "screen/block.h"

namespace wenlu::faces::html {

Element show(const screen::Trail& trail, const Sheet& sheet);
Element show(const screen::Options& options, const Sheet& sheet);
Element show(const screen::Paragraph& paragraph, const Sheet& sheet);
Element show(const screen::NoticeBlock& notice, const std::string& id, const Sheet& sheet);
Element show(const screen::WaitBlock& wait, const std::string& id, int level, const Sheet& sheet);
Element show(const screen::Steps& steps, const std::string& id, int level, const Sheet& sheet);
Element show(const screen::Brief& brief, const Sheet& sheet);
Element show(const screen::WayBlock& way, const Sheet& sheet);
Element show(const screen::Checklist& checklist, const Sheet& sheet);
Element show(const screen::SectionBlock& section, const std::string& id, const Sheet& sheet);
Element show(const screen::StatementBlock& statement, const Sheet& sheet);
Element show(const screen::DeadlineBlock& deadlines, const Sheet& sheet);
Element show(const screen::SourcesBlock& sources, const Sheet& sheet);
Element show(const screen::LinkList& list, const std::string& id, const Sheet& sheet);
Element show(const screen::ButtonRow& row, const std::string& id, const Sheet& sheet);
Element show(const screen::FormBlock& form, const std::string& id, const Sheet& sheet);
Element show(const screen::ContactCheckBlock& check, const Sheet& sheet);
Element show(const screen::FeedbackBlock& feedback, const Sheet& sheet);
Element show(const screen::Button& button, const Sheet& sheet);
Element show(const screen::Button& button, std::string id, const Sheet& sheet);

// "h2" of level 2; levels are 1 to 4.
std::string_view heading_tag(int level);

// <h2 id="ID-title">; the class is that of the level too.
Element heading(int level, const std::string& id, std::string_view text, const Sheet& sheet);

// Underlined links below or, by their class, beside each other; their ids are ID-1, ID-2….
Element link_list(const std::vector<screen::Link>& links, const std::string& id,
                  std::string_view classes, const Sheet& sheet);

}  // namespace wenlu::faces::html
