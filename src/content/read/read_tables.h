// The entries of the small tables. Those that are found by an id have it as their key.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

bool read(const JsonNode& node, Reading& reading, Material& out);
bool read(const JsonNode& node, Reading& reading, Wait& out);
bool read(const JsonNode& node, Reading& reading, Notice& out);
bool read(const JsonNode& node, Reading& reading, Source& out);
bool read(const JsonNode& node, Reading& reading, Event& out);
bool read(const JsonNode& node, Reading& reading, Deadline& out);
bool read(const JsonNode& node, Reading& reading, Holiday& out);
bool read(const JsonNode& node, Reading& reading, Contact& out);
bool read(const JsonNode& node, Reading& reading, PublicService& out);
bool read(const JsonNode& node, Reading& reading, FraudMark& out);

}  // namespace wenlu::content
