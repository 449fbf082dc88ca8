// The parts of a guide, each from its JSON node as docs/content.md describes it.
#pragma once

#include <string_view>

#include "content/guide.h"
#include "content/read/object_reader.h"

namespace wenlu::content {

// The files of the tree. `file_id` is the file's name without ".json".
bool read_question(const JsonNode& node, Reading& reading, std::string_view file_id, Question& out);
bool read_outcome(const JsonNode& node, Reading& reading, std::string_view file_id, Outcome& out);

// guide.json: everything of the guide but its tree and tables. Sets the languages for all other
// files.
bool read_guide(const JsonNode& node, Reading& reading, Guide& out);

// Entries of tables; their ids are the keys.
bool read(const JsonNode& node, Reading& reading, Channel& out);
bool read(const JsonNode& node, Reading& reading, Material& out);
bool read(const JsonNode& node, Reading& reading, Wait& out);
bool read(const JsonNode& node, Reading& reading, Notice& out);
bool read(const JsonNode& node, Reading& reading, Source& out);
bool read(const JsonNode& node, Reading& reading, Statement& out);
bool read(const JsonNode& node, Reading& reading, Deadline& out);

// Entries of lists.
bool read(const JsonNode& node, Reading& reading, Holiday& out);
bool read(const JsonNode& node, Reading& reading, Contact& out);
bool read(const JsonNode& node, Reading& reading, FraudMark& out);

// readings.json.
bool read(const JsonNode& node, Reading& reading, Readings& out);

// What several of them are made of.
bool read(const JsonNode& node, Reading& reading, Condition& out);
bool read(const JsonNode& node, Reading& reading, Step& out);
bool read(const JsonNode& node, Reading& reading, Path& out);
bool read(const JsonNode& node, Reading& reading, Spot& out);

// "sources" and "checked".
void read_required(ObjectReader& in, Cited& out);
void read_optional(ObjectReader& in, Cited& out);

}  // namespace wenlu::content
