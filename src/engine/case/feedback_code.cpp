#include "engine/case/feedback_code.h"

#include <bit>

#include "engine/case/base32.h"
#include "engine/journey/graph.h"

namespace wenlu::engine {
namespace {

constexpr unsigned kVersionBits = 20;
constexpr unsigned kReasonBits = 2;

class Hash {
 public:
  void add(std::string_view s) {
    for (const char c : s) add_byte(static_cast<unsigned char>(c));
    add_byte(0);
  }
  std::uint32_t value() const {
    return static_cast<std::uint32_t>((sum_ ^ sum_ >> kVersionBits ^ sum_ >> 2 * kVersionBits) &
                                      ((1U << kVersionBits) - 1));
  }

 private:
  // FNV-1a
  void add_byte(unsigned char byte) { sum_ = (sum_ ^ byte) * 1099511628211U; }
  std::uint64_t sum_ = 14695981039346656037U;
};

void put(std::vector<bool>& bits, std::size_t value, unsigned count) {
  for (unsigned i = count; i > 0; --i) bits.push_back((value >> (i - 1) & 1) != 0);
}

// Bits missing at the end count as zeros, as the padding does.
std::size_t take(const std::vector<bool>& bits, std::size_t& at, unsigned count) {
  std::size_t value = 0;
  for (unsigned i = 0; i < count; ++i, ++at)
    value = value << 1 | (at < bits.size() && bits[at] ? 1U : 0U);
  return value;
}

// An answer is its option's place in the question, from 1; 0 ends the route.
unsigned bits_for(const content::Question& question) {
  return static_cast<unsigned>(std::bit_width(question.options.size()));
}

std::size_t place_of(const content::Question& question, const content::OptionId& id) {
  std::size_t place = 1;
  for (const content::Option& option : question.options) {
    if (option.id == id) return place;
    ++place;
  }
  return 0;
}

// Nothing when the bits name an option that is not there, or do not end with the route.
std::optional<Route> read_route(const content::Guide& guide, const std::vector<bool>& bits,
                                std::size_t at) {
  Route route;
  Node node = guide.start;
  while (const content::Question* question = question_at(guide, node)) {
    const std::size_t place = take(bits, at, bits_for(*question));
    if (place == 0) break;
    if (place > question->options.size() || at > bits.size()) return std::nullopt;
    const content::Option& option = question->options[place - 1];
    const auto next = node_of(guide, option.next);
    if (!next) return std::nullopt;
    route.push_back(option.id);
    node = *next;
  }
  return at + 5 > bits.size() ? std::optional(route)
                              : std::nullopt;  // less than a symbol of padding
}

}  // namespace

std::uint32_t fingerprint(const content::Guide& guide) {
  Hash hash;
  hash.add(guide.id);
  hash.add(guide.version);
  hash.add(guide.start.value);
  for (const auto& [id, question] : guide.questions) {
    hash.add(id.value);
    for (const content::Option& option : question.options) hash.add(option.id.value);
  }
  return hash.value();
}

std::string encode(const content::Guide& guide, const Feedback& feedback) {
  std::vector<bool> bits;
  put(bits, fingerprint(guide), kVersionBits);
  put(bits, static_cast<std::size_t>(feedback.reason), kReasonBits);
  const Journey journey = replay(guide, feedback.route);
  for (const Answer& answer : journey.answers) {
    const content::Question& question = guide.questions.at(answer.question);
    put(bits, place_of(question, answer.option), bits_for(question));
  }
  if (const content::Question* open = question_at(guide, journey.at)) put(bits, 0, bits_for(*open));
  return to_base32(bits);
}

DecodedFeedback decode_feedback(const content::Guide& guide, std::string_view code) {
  DecodedFeedback decoded;
  const auto bits = from_base32(code);
  if (!bits || bits->size() < kVersionBits + kReasonBits) return decoded;
  std::size_t at = 0;
  decoded.version = static_cast<std::uint32_t>(take(*bits, at, kVersionBits));
  // The numbers that follow mean options of the very guide that wrote them.
  if (decoded.version != fingerprint(guide)) {
    decoded.problem = CodeProblem::other_version;
    return decoded;
  }
  decoded.feedback.reason = static_cast<FeedbackReason>(take(*bits, at, kReasonBits));
  const auto route = read_route(guide, *bits, at);
  if (!route) return {};
  decoded.feedback.route = *route;
  decoded.problem = CodeProblem::none;
  return decoded;
}

}  // namespace wenlu::engine
