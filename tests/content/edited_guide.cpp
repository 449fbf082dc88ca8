#include "content/edited_guide.h"

#include <algorithm>
#include <stdexcept>

#include "support/guides.h"
#include "text/utf8.h"

namespace wenlu::tests {

std::string& bytes_of(Files& files, std::string_view path) {
  const auto is_it = [path](const content::SourceFile& file) { return file.path == path; };
  const auto found = std::find_if(files.begin(), files.end(), is_it);
  if (found == files.end()) throw std::runtime_error("no file " + std::string(path));
  return found->bytes;
}

void edit(Files& files, std::string_view path, std::string_view from, std::string_view to) {
  std::string& bytes = bytes_of(files, path);
  const std::size_t at = bytes.find(from);
  if (at == bytes.npos)
    throw std::runtime_error("no " + std::string(from) + " in " + std::string(path));
  bytes.replace(at, from.size(), to);
}

namespace {

constexpr std::size_t kExcerpt = 12;  // characters

// What stands in the file at the place of the finding, up to the line's end.
std::string excerpt(const Files& files, const content::Diagnostic& found) {
  const auto file = std::ranges::find(files, found.file, &content::SourceFile::path);
  if (file == files.end() || found.line == 0) return "";
  std::string_view rest = file->bytes;
  for (std::size_t line = 1; line < found.line; ++line) rest.remove_prefix(rest.find('\n') + 1);
  std::u32string characters = text::to_utf32(rest.substr(0, rest.find('\n')));
  characters = characters.substr(found.column - 1, kExcerpt);
  for (char32_t& c : characters)
    if (c < U' ' || (c >= 0x200B && c <= 0x206F) || c == text::kReplacement) c = U'?';
  return characters.empty() ? " at its end" : " «" + text::to_utf8(characters) + "»";
}

}  // namespace

std::vector<std::string> as_lines(const content::Diagnostics& found, const Files& files) {
  std::vector<std::string> lines;
  for (const content::Diagnostic& d : found) {
    std::string line = d.file + excerpt(files, d);
    line += d.severity == content::Severity::error ? ": error: " : ": warning: ";
    line += d.text + " [" + d.id + "]";
    if (!d.hint.empty()) line += " " + d.hint;
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<std::string> findings(const Files& files) {
  return as_lines(content::load(files, shanghai()).found, files);
}

bool keeps_its_word(const content::Loaded& loaded) {
  for (const content::Diagnostic& d : loaded.found)
    if (d.id.empty() || d.text.empty() || (d.line == 0) != (d.column == 0)) return false;
  if (content::has_errors(loaded.found)) return true;
  const content::Guide& guide = loaded.guide;
  if (!guide.questions.contains(guide.start)) return false;
  for (const auto& [id, question] : guide.questions)
    for (const content::Option& option : question.options) {
      const auto* next = std::get_if<content::QuestionId>(&option.next);
      const auto* outcome = std::get_if<content::OutcomeId>(&option.next);
      if (next != nullptr ? !guide.questions.contains(*next)
                          : outcome == nullptr || !guide.outcomes.contains(*outcome))
        return false;
    }
  return true;
}

}  // namespace wenlu::tests
