#include "tool/feedback_command.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>

#include "engine/case/feedback_code.h"
#include "screen/names.h"
#include "text/json_writer.h"
#include "tool/file_path.h"
#include "tool/format_option.h"
#include "tool/open_guide.h"

namespace wenlu::tool {
namespace {

struct Feedback {
  std::vector<std::string> codes;
  std::vector<std::string> folders;
  Format format = Format::text;
};

struct Told {
  std::string code;
  std::string problem;  // "" when the code could be read
  std::string version;  // "help-desk 2026.11.1"
  std::string route;
  std::string reason;
};

struct Count {
  int times;
  std::string route;
  std::string reason;
};

// Every folder below content/ that holds a guide.
std::vector<std::string> guides_here() {
  std::vector<std::string> folders;
  std::error_code none;
  std::filesystem::directory_iterator entries("content", none);
  for (; entries != std::filesystem::directory_iterator(); entries.increment(none))
    if (std::filesystem::exists(entries->path() / "guide.json", none))
      folders.push_back(generic_name_of(entries->path()));
  std::ranges::sort(folders);
  return folders;
}

// One code a line, spaces in it allowed.
std::vector<std::string> read_lines(std::istream& in) {
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);)
    if (line.find_first_not_of(" \t\r") != std::string::npos) lines.push_back(line);
  return lines;
}

Told decode(const std::string& code, const std::vector<Opened>& guides) {
  Told told{code, "", "", "", ""};
  // The first guide that knows the code has made it.
  for (const Opened& opened : guides) {
    const content::Guide& guide = opened.guide;
    const engine::DecodedFeedback decoded = engine::decode_feedback(guide, code);
    switch (decoded.problem) {
      case engine::CodeProblem::none:
        return {code, "", guide.id + " " + guide.version, engine::to_string(decoded.feedback.route),
                std::string(screen::name(decoded.feedback.reason))};
      case engine::CodeProblem::damaged:
        told.problem = "damaged: a letter is wrong or missing";
        break;
      case engine::CodeProblem::other_version:
        told.problem = "made by another version of the guide";
        break;
    }
  }
  return told;
}

// The most frequent first.
std::vector<Count> tally(const std::vector<Told>& all) {
  std::vector<Count> counts;
  for (const Told& told : all) {
    if (!told.problem.empty()) continue;
    const auto same = std::ranges::find_if(counts, [&](const Count& count) {
      return count.route == told.route && count.reason == told.reason;
    });
    if (same != counts.end())
      ++same->times;
    else
      counts.push_back({1, told.route, told.reason});
  }
  std::ranges::stable_sort(counts, std::greater<>(), &Count::times);
  return counts;
}

void write_text(const std::vector<Told>& all, std::ostream& out) {
  for (const Told& told : all) {
    out << text::shown(told.code) << "\t";
    if (told.problem.empty())
      out << told.version << "\t" << told.route << "\t" << told.reason << "\n";
    else
      out << told.problem << "\n";
  }
  if (all.size() < 2) return;
  out << "\n";
  for (const Count& count : tally(all))
    out << count.times << "\t" << count.route << "\t" << count.reason << "\n";
}

void write_json(const std::vector<Told>& all, std::ostream& out) {
  text::JsonWriter json(2);
  json.begin_object().key("codes").begin_array();
  for (const Told& told : all) {
    json.begin_object().member("code", told.code);
    if (told.problem.empty())
      json.member("version", told.version)
          .member("route", told.route)
          .member("reason", told.reason);
    else
      json.member("problem", told.problem);
    json.end_object();
  }
  json.end_array().key("tally").begin_array();
  for (const Count& count : tally(all))
    json.begin_object()
        .member("times", count.times)
        .member("route", count.route)
        .member("reason", count.reason)
        .end_object();
  json.end_array().end_object();
  out << json.str() << "\n";
}

void run(const Feedback& feedback, Console& console) {
  const auto folders = feedback.folders.empty() ? guides_here() : feedback.folders;
  if (folders.empty()) {
    return console.refuse(kWrongUsage, "no guide below content/; name its folder with --guide");
  }
  std::vector<Opened> guides;
  for (const std::string& folder : folders) {
    auto opened = open_guide(folder, console);
    if (!opened) return;
    guides.push_back(std::move(*opened));
  }
  std::vector<Told> all;
  for (const std::string& code : feedback.codes.empty() ? read_lines(std::cin) : feedback.codes)
    all.push_back(decode(code, guides));
  feedback.format == Format::json ? write_json(all, console.out) : write_text(all, console.out);
  if (std::ranges::any_of(all, [](const Told& told) { return !told.problem.empty(); }))
    console.fail(kContentProblems);
}

}  // namespace

void add_feedback(CLI::App& app, Console& console) {
  const auto feedback = std::make_shared<Feedback>();
  CLI::App* command = app.add_subcommand(
      "feedback", "read the codes that visitors send: guide version, route, reason, and how often");
  command->add_option("CODE", feedback->codes,
                      "codes as in 7K2M-9QXD-4; without any, a list from the standard input");
  command
      ->add_option("--guide", feedback->folders,
                   "the folder of the guide that made them; every guide below content/ if left out")
      ->type_name("DIR")
      ->allow_extra_args(false);
  add_format(*command, feedback->format);
  command->callback([feedback, &console] { run(*feedback, console); });
}

}  // namespace wenlu::tool
