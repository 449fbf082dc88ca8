#include "content/load/assemble.h"

#include <algorithm>

#include "content/check/check_references.h"
#include "content/check/check_tree.h"
#include "content/check/resolve_targets.h"
#include "content/load/guide_files.h"
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
    if (!question.empty()) return read_question_file(document, question);
    const std::string_view outcome = id_in_folder(document.path, "outcomes/");
    if (!outcome.empty()) return read_outcome_file(document, outcome);
    const TableFile* table = table_at(document.path);
    if (table == nullptr) return report_unknown_file(document);
    if (document.readable && document.root.kind == JsonNode::Kind::object) {
      report_duplicate_keys(document.root, reading_);
      return table->read(document.root, reading_, guide_);
    }
    if (document.readable) reading_.wrong_type(document.root, "an object");
    if (table->part) reading_.index.lose_all(*table->part);
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
    std::vector<std::string> known = table_paths();
    known.emplace_back(kGuideFile);
    reading_.found.error({&document}, "unknown-file", [&] {
      return Said{"no file of this name belongs to a guide", did_you_mean(document.path, known)};
    });
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
