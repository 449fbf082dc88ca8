#include "content/check/check_claims.h"

#include "text/quote.h"

namespace wenlu::content {
namespace {

class ClaimCheck {
 public:
  ClaimCheck(const Guide& guide, Reading& reading) : guide_(guide), reading_(reading) {}

  void look_at(const Cited& cited, const FilePlace& place, std::string_view kind,
               const std::string& name) {
    if (cited.advice || !cited.sources.empty()) return;
    reading_.found.warning(place, "unsourced-claim", [&] {
      return Said{"the " + std::string(kind) + " " + text::quoted(name) + " names no source",
                  R"(name it in "sources", or say "advice": true)"};
    });
  }

  void look_at(const Outcome& outcome) {
    const FilePlace place = reading_.index.place_of(Part::outcome, outcome.id.value);
    for (const Section& section : outcome.sections)
      look_at(section.cited, place, "section", section.title.in(0));
  }

  void look_at_all() {
    for (const auto& [id, outcome] : guide_.outcomes) look_at(outcome);
    for (const auto& [id, notice] : guide_.notices)
      look_at(notice.cited, reading_.index.place_of(Part::notice, id.value), "notice", id.value);
    for (const auto& [id, material] : guide_.materials)
      if (!material.without.empty())
        look_at(material.cited, reading_.index.place_of(Part::material, id.value),
                "consequence of the material", id.value);
    for (const FraudMark& mark : guide_.frauds) look_at(mark.cited, {}, "mark of fraud", mark.id);
  }

 private:
  const Guide& guide_;
  Reading& reading_;
};

}  // namespace

void check_claims(const Guide& guide, Reading& reading) {
  ClaimCheck(guide, reading).look_at_all();
}

}  // namespace wenlu::content
