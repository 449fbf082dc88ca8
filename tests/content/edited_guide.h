// A synthetic guide with one thing changed, and what the loader says about it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/load/load.h"

namespace wenlu::tests {

using Files = std::vector<content::SourceFile>;

// The bytes of the file at `path`, which must be there.
std::string& bytes_of(Files& files, std::string_view path);

// Replaces the first `from` in the file at `path`; throws when there is none.
void edit(Files& files, std::string_view path, std::string_view from, std::string_view to);

// The findings of load() as lines, each with what stands at its place:
// `questions/role.json «"shrot": "Wh»: error: text [id] hint`.
std::vector<std::string> findings(const Files& files);
std::vector<std::string> as_lines(const content::Diagnostics& found, const Files& files = {});

// Does what a load gave keep its word, whatever the bytes were? Findings have a rule and a text, a
// line comes with a column, and a guide without errors leads everywhere it says.
bool keeps_its_word(const content::Loaded& loaded);

}  // namespace wenlu::tests
