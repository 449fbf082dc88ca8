#include "content/json/parse_json.h"

#include <algorithm>
#include <iterator>

#include <nlohmann/json.hpp>

#include "text/utf8.h"

namespace wenlu::content {
namespace {

// Walks over the bytes and tells how far the library has read.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, std::size_t* read) : at_(at), read_(read) {}

  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    ++at_;
    ++*read_;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator old = *this;
    ++*this;
    return old;
  }
  bool operator==(const CountingIterator& other) const { return at_ == other.at_; }

 private:
  const char* at_;
  std::size_t* read_;
};

// Receives the library's events and builds the tree. A token starts at the first byte after the one
// before it that is neither whitespace nor a separator.
class TreeBuilder {
 public:
  TreeBuilder(std::string_view bytes, const std::size_t& read, const JsonLimits& most,
              Explain* explain)
      : bytes_(bytes), read_(read), most_(most), explain_(explain), start_(read), end_(read) {}

  bool null() {
    scalar(JsonNode::Kind::null);
    return is_within();
  }
  bool boolean(bool value) {
    scalar(JsonNode::Kind::boolean)->boolean = value;
    return is_within();
  }
  bool number_integer(std::int64_t value) {
    JsonNode* node = scalar(JsonNode::Kind::integer);
    node->integer = value;
    node->real = static_cast<double>(value);
    return is_within();
  }
  bool number_unsigned(std::uint64_t value) {
    if (value <= INT64_MAX) return number_integer(static_cast<std::int64_t>(value));
    return number_float(static_cast<double>(value), {});
  }
  bool number_float(double value, const std::string&) {
    scalar(JsonNode::Kind::real)->real = value;
    return is_within();
  }
  bool string(std::string& value) {
    scalar(JsonNode::Kind::string)->string = std::move(value);
    return is_within();
  }
  bool binary(nlohmann::json::binary_t&) { return false; }

  bool start_object(std::size_t) { return open(JsonNode::Kind::object); }
  bool start_array(std::size_t) { return open(JsonNode::Kind::array); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool key(std::string& name) {
    key_ = std::move(name);
    key_offset_ = token_start();
    end_ = read_;
    return true;
  }

  template <class Exception>
  bool parse_error(std::size_t position, const std::string& token, const Exception& error) {
    result_.error = explain_(bytes_, error.what(), start_ + position, token.size());
    return false;
  }

  ParsedJson take() { return std::move(result_); }

 private:
  std::size_t token_start() const {
    return std::min(bytes_.find_first_not_of(" \t\r\n,:", end_), bytes_.size());
  }

  JsonNode* scalar(JsonNode::Kind kind) {
    ++result_.values;
    JsonNode node;
    node.kind = kind;
    node.offset = token_start();
    node.key_offset = key_offset_;
    node.key = std::move(key_);
    key_.clear();
    end_ = read_;
    if (open_.empty()) {
      result_.root = std::move(node);
      return &result_.root;
    }
    return &open_.back()->items.emplace_back(std::move(node));
  }

  // An open container stays where it is: nothing is added to its parent meanwhile.
  bool open(JsonNode::Kind kind) {
    JsonNode* node = scalar(kind);
    open_.push_back(node);
    if (open_.size() <= most_.levels) return is_within();
    const std::string levels = std::to_string(most_.levels);
    result_.error =
        JsonError{node->offset, "too-deep", "nested more than " + levels + " levels deep", ""};
    return false;
  }

  bool is_within() {
    if (result_.values <= most_.values) return true;
    result_.error = JsonError{end_, "too-many-values",
                              "more than " + std::to_string(most_.values) + " values", ""};
    return false;
  }

  bool close() {
    open_.pop_back();
    end_ = read_;
    return true;
  }

  std::string_view bytes_;
  const std::size_t& read_;
  JsonLimits most_;
  Explain* explain_;
  std::size_t start_;  // of the document
  std::size_t end_;    // of the token before
  std::string key_;
  std::size_t key_offset_ = 0;
  std::vector<JsonNode*> open_;
  ParsedJson result_;
};

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

struct Written {
  std::size_t raw;      // bytes in the file
  std::size_t decoded;  // bytes in the value
};

bool is_high_surrogate(std::string_view hex) {
  return (hex[0] == 'd' || hex[0] == 'D') && std::string_view("89abAB").find(hex[1]) != hex.npos;
}

// The character that is written at the start of `raw`, which is inside a valid string.
Written written_at(std::string_view raw) {
  if (raw[0] != '\\') return {1, 1};
  if (raw[1] != 'u') return {2, 1};
  const std::string_view hex = raw.substr(2, 4);
  if (is_high_surrogate(hex)) return {12, 4};
  if (hex.substr(0, 2) == "00" && hex[2] < '8') return {6, 1};
  return {6, hex[0] == '0' && hex[1] < '8' ? std::size_t{2} : std::size_t{3}};
}

}  // namespace

ParsedJson parse_json(std::string_view bytes, const JsonLimits& most, Explain* explain) {
  if (const auto invalid = text::first_invalid(bytes)) {
    return {{}, JsonError{*invalid, "invalid-utf8", "not UTF-8", "save the file as UTF-8"}};
  }
  const std::size_t start =
      bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark ? kByteOrderMark.size() : 0;
  std::size_t read = start;
  TreeBuilder builder(bytes, read, most, explain);
  const CountingIterator first(bytes.data() + start, &read);
  const CountingIterator last(bytes.data() + bytes.size(), &read);
  nlohmann::json::sax_parse(first, last, &builder);
  return builder.take();
}

std::size_t raw_offset(std::string_view bytes, const JsonNode& node, std::size_t offset) {
  std::size_t raw = node.offset + 1;
  for (std::size_t decoded = 0; decoded < offset && raw + 1 < bytes.size();) {
    const Written next = written_at(bytes.substr(raw));
    raw += next.raw;
    decoded += next.decoded;
  }
  return raw;
}

}  // namespace wenlu::content
