// The blocks of a Screen as JSON, block for block and member for member, empty members left out.
#pragma once

#include "screen/block.h"
#include "text/json_writer.h"

namespace wenlu::faces {

void write_block(const screen::Block& block, text::JsonWriter& json);
void write_links(std::string_view name, const std::vector<screen::Link>& links,
                 text::JsonWriter& json);
void write_button(std::string_view name, const screen::Button& button, text::JsonWriter& json);

// A member, unless it is empty.
void write_text(std::string_view name, const std::string& text, text::JsonWriter& json);
void write_texts(std::string_view name, const std::vector<std::string>& texts,
                 text::JsonWriter& json);

}  // namespace wenlu::faces
