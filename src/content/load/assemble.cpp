#include "content/load/assemble.h"

#include <algorithm>

#include "content/check/check_references.h"
#include "content/check/check_tree.h"
#include "content/check/resolve_targets.h"
#include "content/load/guide_files.h"
#include "content/load/path_meant.h"
#include "content/load/wrong_folder.h"
#include "content/read/object_reader.h"
#include "content/read/read_guide.h"
#include "content/read/read_outcome.h"
#include "content/read/read_question.h"
#include "content/read/table_files.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

class Assembler {
 public:
  Assembler(std::vector<Document>& documents, const Open& open, Reading& reading)
      : documents_(documents), open_(open), reading_(reading) {}

  Guide read_all() {
    read_guide_file();
    for (Document& document : documents_) {
      // What is found beyond that is not shown.
      if (reading_.found.is_full()) break;
      if (document.path == kGuideFile) continue;
      reading_.document = &document;
      open(document);
      read_file(document);
      document.root = {};
    }
    return std::move(guide_);
  }

 private:
  void open(Document& document) {
    if (open_ && is_guide_file(document.path)) open_(document);
  }

  void read_guide_file() {
    const auto is_it = [](const Document& document) { return document.path == kGuideFile; };
    const auto found = std::find_if(documents_.begin(), documents_.end(), is_it);
    if (found == documents_.end()) {
      // Where it has another name just that is said.
      if (findings_are_read() && is_meant(documents_, kGuideFile)) return;
      reading_.found.error({}, "missing-file", [&] {
        return Said{R"(there is no "guide.json")", "is this the folder of a guide?"};
      });
      return;
    }
    reading_.document = &*found;
    open(*found);
    if (found->readable) read_guide(found->root, reading_, guide_);
    found->root = {};
  }

  void read_file(const Document& document) {
    const std::string_view question = id_in_folder(document.path, "questions/");
    const std::string_view outcome = id_in_folder(document.path, "outcomes/");
    const std::string_view id = question.empty() ? outcome : question;
    if (findings_are_read() && !id.empty() && report_wrong_folder(document, id)) return;
    if (!question.empty()) return read_question_file(document, question);
    if (!outcome.empty()) return read_outcome_file(document, outcome);
    const TableFile* table = table_at(document.path);
    if (table == nullptr) return report_unknown_file(document);
    if (document.readable && document.root.kind == JsonNode::Kind::object) {
      report_duplicate_keys(document.root, reading_);
      return table->read(document.root, reading_, guide_);
    }
    if (document.readable) reading_.wrong_type(document.root, "an object in { }");
    if (table->part) reading_.index.lose_all(*table->part);
  }

  // It is not read as what it is not, and who refers to it is not blamed.
  bool report_wrong_folder(const Document& document, std::string_view id) {
    const std::string name = std::string(id) + ".json";
    const bool is_table = table_at(name) != nullptr && document.root.find("id") == nullptr;
    const std::string_view meant = is_table ? "" : folder_by_keys(document.root);
    if (!document.readable || (!is_table && (meant.empty() || document.path.starts_with(meant))))
      return false;
    reading_.found.error({&document}, "wrong-folder", [&] {
      const std::string what = is_table ? "a table" : meant[0] == 'q' ? "a question" : "an outcome";
      return Said{what + " in the wrong folder",
                  "move it to " + text::quoted(std::string(meant) + name)};
    });
    lose_what_is_in(document.path);
    if (is_table && table_at(name)->part) reading_.index.lose_all(*table_at(name)->part);
    return true;
  }

  void read_question_file(const Document& document, std::string_view id) {
    const std::size_t edges = reading_.index.edges.size();
    Question question;
    const bool is_read = document.readable && read_question(document.root, reading_, id, question);
    QuestionId key = question.id;
    if (is_read && guide_.questions.emplace(std::move(key), std::move(question)).second) return;
    reading_.index.edges.resize(edges);
    if (is_read) return;  // another question of that id, which was said
    reading_.index.whole_tree = false;
    reading_.index.lose(Part::question, std::string(id));
    reading_.index.lose_all(Part::option);
  }

  void read_outcome_file(const Document& document, std::string_view id) {
    Outcome outcome;
    if (document.readable && read_outcome(document.root, reading_, id, outcome)) {
      OutcomeId key = outcome.id;
      guide_.outcomes.emplace(std::move(key), std::move(outcome));
      return;
    }
    reading_.index.lose(Part::outcome, std::string(id));
  }

  void report_unknown_file(const Document& document) {
    reading_.found.error({&document}, "unknown-file", [&] {
      const std::string meant = path_meant_by(document.path);
      return Said{"no file of this name belongs to a guide",
                  meant.empty()
                      ? "questions lie in questions/, outcomes in outcomes/, tables beside "
                        "guide.json"
                      : "did you mean " + text::quoted(meant) + "?"};
    });
    if (findings_are_read()) lose_what_is_in(document.path);
  }

  // Nobody is blamed who refers to what is in a file that is called otherwise.
  void lose_what_is_in(std::string_view path) {
    const std::string_view name = path.substr(path.find_last_of('/') + 1);
    const std::string id(name.substr(0, name.find('.')));
    reading_.index.lose(Part::question, id);
    reading_.index.lose(Part::outcome, id);
    reading_.index.lose_all(Part::option);
  }

  std::vector<Document>& documents_;
  const Open& open_;
  Reading& reading_;
  Guide guide_;
};

}  // namespace

Guide assemble(std::vector<Document>& documents, const Open& open, const TimeZone& zone,
               Reading& reading) {
  Guide guide = Assembler(documents, open, reading).read_all();
  guide.time_zone.offsets = zone.offsets;
  resolve_targets(guide, reading);
  check_references(guide, reading);
  check_tree(guide, reading);
  return guide;
}

}  // namespace wenlu::content
