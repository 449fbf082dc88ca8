// How long it takes to index a guide of ten thousand outcomes, how long one step of that keeps a
// page waiting, and how long a keystroke in the search field takes. Prints the figures; judges
// nothing, because machines differ. The words are made up from a fixed seed, with the lengths and
// the frequencies of real ones.
//
//   ninja -C build/native wenlu_search_bench && build/native/wenlu_search_bench
//
// and as the page runs it:
//
//   ninja -C build/web wenlu_search_bench && node build/web/wenlu_search_bench.js
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <map>
#include <string>
#include <vector>

#include "engine/search/search.h"
#include "text/utf8.h"

using namespace wenlu;

namespace {

constexpr int kQuestions = 1000;
constexpr int kOutcomesEach = 10;
constexpr int kQueries = 400;

class Random {
 public:
  std::size_t below(std::size_t limit) {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return static_cast<std::size_t>(state_ * 2685821657736338717U >> 33) % limit;
  }
  // Small numbers are far commoner than large ones, as with words.
  std::size_t common_below(std::size_t limit) { return below(below(below(limit) + 1) + 1); }

 private:
  std::uint64_t state_ = 88172645463325252U;
};

constexpr char32_t kFirstCharacter = 0x4E00;
constexpr std::size_t kCharacters = 1200;

std::vector<std::string> syllables() {
  std::vector<std::string> all;
  for (const char* begin : {"b", "p", "m",  "f",  "d",  "t", "n", "l", "g", "k", "h", "j",
                            "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "w", "y"})
    for (const char* end : {"a",   "ai",  "an", "ang", "ao",  "e",  "ei", "en",  "eng", "i",
                            "ian", "iao", "in", "ing", "ong", "ou", "u",  "uan", "ui",  "un"})
      all.push_back(std::string(begin) + end);
  return all;
}

class Words {
 public:
  Words() {
    const auto all = syllables();
    std::map<std::string, std::string> by_syllable;
    for (char32_t c = kFirstCharacter; c < kFirstCharacter + kCharacters; ++c) {
      std::string& characters = by_syllable[all[random_.below(all.size())]];
      text::append(characters, c);
      if (random_.below(12) == 0)
        text::append(by_syllable[all[random_.below(all.size())]], c);  // two readings
    }
    source_.pinyin = by_syllable;
    readings_ = engine::make_readings(by_syllable, "");
    for (int i = 0; i < 3000; ++i)
      english_.push_back(all[random_.below(all.size())] + all[random_.below(all.size())]);
  }

  std::string chinese(std::size_t least, std::size_t most) {
    std::string s;
    for (std::size_t n = least + random_.below(most - least + 1); n > 0; --n)
      text::append(s, kFirstCharacter + static_cast<char32_t>(random_.common_below(kCharacters)));
    return s;
  }

  std::string english(std::size_t least, std::size_t most) {
    std::string s;
    for (std::size_t n = least + random_.below(most - least + 1); n > 0; --n)
      s += (s.empty() ? "" : " ") + english_[random_.common_below(english_.size())];
    return s;
  }

  content::Localized text(std::size_t least, std::size_t most) {
    return {{chinese(least, most), english(1 + least / 2, 1 + most / 2)}};
  }

  const engine::Readings& readings() const { return readings_; }
  const content::Readings& source() const { return source_; }
  Random& random() { return random_; }

 private:
  Random random_;
  content::Readings source_;
  engine::Readings readings_;
  std::vector<std::string> english_;
};

void add_outcome(content::Guide& guide, const std::string& id, Words& words) {
  content::Outcome& outcome = guide.outcomes[{id}];
  outcome.id = {id};
  outcome.title = words.text(4, 10);
  outcome.summary = words.text(20, 40);
  outcome.words.resize(2);
  for (int i = 0; i < 8; ++i) outcome.words[0].push_back(words.chinese(2, 5));
  for (int i = 0; i < 6; ++i) outcome.words[1].push_back(words.english(1, 3));
  content::Section section;
  section.title = words.text(4, 8);
  section.text = words.text(20, 40);
  outcome.sections.push_back(section);
}

content::Guide large_guide(Words& words) {
  content::Guide guide;
  guide.languages = {"zh-CN", "en"};
  guide.readings = words.source();
  guide.start = {"start"};
  content::Question& start = guide.questions[{"start"}];
  for (int i = 0; i < kQuestions; ++i) {
    const std::string name = "q" + std::to_string(i);
    start.options.push_back({{"to-" + name}, words.text(2, 6), {}, content::QuestionId{name}, {}});
    content::Question& question = guide.questions[{name}];
    for (int k = 0; k < kOutcomesEach; ++k) {
      const std::string id = name + "-" + std::to_string(k);
      question.options.push_back(
          {{"to-" + id}, words.text(2, 6), words.text(6, 12), content::OutcomeId{id}, {}});
      add_outcome(guide, id, words);
    }
  }
  for (auto& [id, question] : guide.questions) question.id = id;
  return guide;
}

std::string pinyin(const std::string& chinese, const engine::Readings& readings, bool initials) {
  std::string s;
  for (const char32_t c : text::to_utf32(chinese)) {
    const std::string& syllable = readings.pinyin.at(c).front();
    s += initials ? syllable.substr(0, 1) : syllable;
  }
  return s;
}

// What somebody types, one word of the guide in one of seven ways.
std::string query(const content::Guide& guide, Words& words, std::size_t way) {
  auto it = guide.outcomes.begin();
  std::advance(it, static_cast<std::ptrdiff_t>(words.random().below(guide.outcomes.size())));
  const content::Outcome& outcome = it->second;
  const std::string& chinese = outcome.words[0][words.random().below(8)];
  std::string english = outcome.words[1][words.random().below(6)];
  switch (way % 7) {
    case 0:
      return chinese;
    case 1:
      return outcome.title.in(0);
    case 2:
      return pinyin(chinese, words.readings(), false);
    case 3:
      return pinyin(chinese, words.readings(), true);
    case 4:
      return english;
    case 5:
      std::swap(english[1], english[2]);
      return english;
    default:
      return outcome.summary.in(0).substr(0, 45) + chinese;  // a whole sentence
  }
}

// Processor time, so that other work on the machine does not count.
double milliseconds() { return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

void print(const char* name, std::vector<double>& times) {
  std::sort(times.begin(), times.end());
  const auto at = [&](std::size_t percent) { return times[(times.size() - 1) * percent / 100]; };
  std::printf("%-26s %6zu keystrokes  p50 %6.2f ms  p90 %6.2f ms  p99 %6.2f ms  max %6.2f ms\n",
              name, times.size(), at(50), at(90), at(99), times.back());
}

engine::SearchIndex measured_index(const content::Guide& guide) {
  const double begun = milliseconds();
  engine::SearchIndexing indexing(guide);
  const double opened = milliseconds();
  double longest = 0;
  for (bool more = true; more;) {
    const double from = milliseconds();
    more = indexing.step();
    longest = std::max(longest, milliseconds() - from);
  }
  std::printf("%zu outcomes indexed in %.0f ms; opening %.0f ms, longest step %.1f ms\n",
              guide.outcomes.size(), milliseconds() - begun, opened - begun, longest);
  return std::move(indexing.index());
}

}  // namespace

int main() {
  Words words;
  const content::Guide guide = large_guide(words);
  const engine::SearchIndex index = measured_index(guide);
  const char* names[] = {"Chinese words",       "titles",   "pinyin", "initials", "English",
                         "English with a slip", "sentences"};
  std::vector<double> all;
  std::size_t results = 0;
  for (std::size_t way = 0; way < 7; ++way) {
    std::vector<double> times;
    for (int i = 0; i < kQueries; ++i) {
      const std::string typed = query(guide, words, way);
      for (std::size_t end = 0; end < typed.size();) {
        end += text::decode(typed, end).size;
        const double from = milliseconds();
        const auto found = engine::find(index, std::string_view(typed).substr(0, end), 0, 10);
        times.push_back(milliseconds() - from);
        results += found.size();
      }
    }
    print(names[way], times);
    all.insert(all.end(), times.begin(), times.end());
  }
  print("all", all);
  std::printf("%zu results\n", results);
}
