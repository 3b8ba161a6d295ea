// Articles, Extractions and Timelines out of JSON; every wrong member is reported with its place.
#include <dateline/output.hpp>

#include "output/json_repair.hpp"
#include "output/members.hpp"

#include <cmath>
#include <cstdint>

namespace dateline {
namespace {

using output::ObjectReader;
using packs::PackNode;

/// Throws every problem found.
void expect_none(std::vector<Problem> problems) {
  if (!problems.empty()) throw Error(std::move(problems));
}

template <class Value>
Value read_object(std::string_view json) {
  std::vector<Problem> problems;
  PackNode root = packs::read_pack_json(json, {}, problems);
  expect_none(std::move(problems));
  Value value;
  problems.clear();
  ObjectReader object(root, problems);
  members(object, value);
  expect_none(std::move(problems));
  return value;
}

/// Ids are often bare numbers in other people's files.
void accept_number_as_id(PackNode& root) {
  constexpr double exact = 9007199254740992.0;  // 2^53
  for (auto& [key, value] : root.members) {
    if (key != "id" || !value.is_number() || value.number != std::floor(value.number) || std::abs(value.number) > exact)
      continue;
    value.string = std::to_string(static_cast<std::int64_t>(value.number));
    value.kind = PackNode::Kind::string;
  }
}

/// Reads a line that scrapers may have written with broken characters.
PackNode read_lenient(std::string_view json, std::vector<Diagnostic>* repairs) {
  std::vector<Problem> problems;
  PackNode root = packs::read_pack_json(json, {}, problems);
  if (problems.empty()) return root;
  std::vector<Problem> remaining;
  root = packs::read_pack_json(output::repair_json_text(json), {}, remaining);
  if (!remaining.empty()) throw Error(std::move(problems));
  if (repairs != nullptr)
    repairs->push_back({"invalid-characters",
                        "ill-formed UTF-8, half surrogates or bare control characters were replaced",
                        {0, json.size()}});
  return root;
}

}  // namespace

Extraction extraction_from_json(std::string_view json) {
  return read_object<Extraction>(json);
}

Timeline timeline_from_json(std::string_view json) {
  return read_object<Timeline>(json);
}

Article article_from_json(std::string_view json, std::vector<Diagnostic>* repairs) {
  PackNode root = read_lenient(json, repairs);
  accept_number_as_id(root);
  std::vector<Problem> problems;
  Article article;
  ObjectReader object(root, problems);
  object.field("id", article.id);
  object.required("text", article.bytes);
  object.field("title", article.title);
  object.field("published", article.published);
  object.field("source", article.source);
  object.field("url", article.url);
  object.field("language", article.language);
  object.field("media_type", article.media_type);
  expect_none(std::move(problems));
  return article;
}

}  // namespace dateline
