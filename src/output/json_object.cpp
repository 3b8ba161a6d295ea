#include "output/json_object.hpp"

#include "text/stable_hash.hpp"

#include <charconv>
#include <cmath>

namespace dateline::output {

using packs::PackNode;

void ObjectWriter::hashes(std::string_view key, const std::vector<std::uint64_t>& values) {
  if (values.empty()) return;
  json_.key(key);
  json_.begin_array();
  for (const std::uint64_t value : values) json_.string(text::hexadecimal(value));
  json_.end_array();
}

ObjectReader::ObjectReader(PackNode& object, std::vector<Problem>& problems) : object_(object), problems_(problems) {
  if (!object.is_object()) problems.push_back(object.problem("expected an object"));
}

PackNode* ObjectReader::find(std::string_view key) noexcept {
  for (auto& [name, value] : object_.members)
    if (name == key) return value.kind == PackNode::Kind::null ? nullptr : &value;
  return nullptr;
}

void ObjectReader::report_missing(std::string_view key) {
  if (object_.is_object()) problems_.push_back(object_.problem("key \"" + std::string(key) + "\" is missing"));
}

void ObjectReader::report(const PackNode& node, std::string_view key, std::string_view expected,
                          std::string suggestion) {
  problems_.push_back(
      node.problem("\"" + std::string(key) + "\" must be " + std::string(expected), std::move(suggestion)));
}

void ObjectReader::span(std::string_view start, std::string_view end, Span& value) {
  always(start, value.start);
  always(end, value.end);
  if (value.end < value.start)
    problems_.push_back(object_.problem("\"" + std::string(end) + "\" lies before \"" + std::string(start) + "\""));
}

void ObjectReader::hashes(std::string_view key, std::vector<std::uint64_t>& values) {
  std::vector<std::string> words;
  field(key, words);
  for (const std::string& word : words) {
    const char* const end = word.data() + word.size();
    const auto [stop, error] = std::from_chars(word.data(), end, values.emplace_back(), 16);
    if (error != std::errc() || stop != end) {
      report(*find(key), key, "a list of hexadecimal numbers of up to 64 bits");
      return;
    }
  }
}

bool ObjectReader::is_whole_number(const PackNode& node, std::string_view key, double lowest, double highest) {
  if (node.is_number() && node.number >= lowest && node.number <= highest && node.number == std::floor(node.number))
    return true;
  report(node, key, "a whole number in range");
  return false;
}

void ObjectReader::read(PackNode& node, std::string_view key, std::string& value) {
  if (node.is_string())
    value = std::move(node.string);
  else
    report(node, key, "a string");
}

void ObjectReader::read(PackNode& node, std::string_view key, Date& value) {
  if (!node.is_string()) {
    report(node, key, "a string");
    return;
  }
  if (node.string.empty()) return;
  if (std::optional<Date> date = Date::from_edtf(node.string))
    value = *std::move(date);
  else
    report(node, key, "an EDTF date");
}

void ObjectReader::read(PackNode& node, std::string_view key, bool& value) {
  if (node.kind == PackNode::Kind::boolean)
    value = node.boolean;
  else
    report(node, key, "true or false");
}

void ObjectReader::read(PackNode& node, std::string_view key, double& value) {
  if (node.is_number())
    value = node.number;
  else
    report(node, key, "a number");
}

}  // namespace dateline::output
