// Every kind of block as elements, one function a kind. `id` becomes the element's id; `level` is
// that of the block's heading (2 under the page's title).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "faces/html/element.h"
#include "faces/html/page_context.h"
#include "screen/block.h"

namespace wenlu::faces::html {

Element show(const screen::Trail& trail, const PageContext& page);
Element show(const screen::Options& options, const PageContext& page);
Element show(const screen::Paragraph& paragraph, const PageContext& page);
Element show(const screen::NoticeBlock& notice, const std::string& id, const PageContext& page);
Element show(const screen::WaitBlock& wait, const std::string& id, int level,
             const PageContext& page);
Element show(const screen::Steps& steps, const std::string& id, int level, const PageContext& page);
Element show(const screen::Brief& brief, const PageContext& page);
Element show(const screen::WayBlock& way, const PageContext& page);
Element show(const screen::Checklist& checklist, const PageContext& page);
Element show(const screen::SectionBlock& section, const std::string& id, const PageContext& page);
Element show(const screen::StatementBlock& statement, const PageContext& page);
Element show(const screen::DeadlineBlock& deadlines, const PageContext& page);
Element show(const screen::SourcesBlock& sources, const PageContext& page);
Element show(const screen::LinkList& list, const std::string& id, const PageContext& page);
Element show(const screen::ButtonRow& row, const std::string& id, const PageContext& page);
Element show(const screen::FormBlock& form, const std::string& id, const PageContext& page);
Element show(const screen::ContactCheckBlock& check, const PageContext& page);
Element show(const screen::FeedbackBlock& feedback, const PageContext& page);
Element show(const screen::Button& button, const PageContext& page);
Element show(const screen::Button& button, std::string id, const PageContext& page);

// "h2" of level 2; levels are 1 to 4.
std::string_view heading_tag(int level);

// <h2 id="ID-title">; the class is that of the level too.
Element heading(int level, const std::string& id, std::string_view text, const PageContext& page);

// Underlined links below or, by their class, beside each other; their ids are ID-1, ID-2….
Element link_list(const std::vector<screen::Link>& links, const std::string& id,
                  std::string_view classes, const PageContext& page);

}  // namespace wenlu::faces::html
