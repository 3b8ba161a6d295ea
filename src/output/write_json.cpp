// The public values as JSON, their members in the order of members.hpp.
#include <dateline/output.hpp>

#include "output/members.hpp"

namespace dateline {
namespace {

using output::JsonWriter;
using output::ObjectWriter;

template <class Value>
std::string object_json(const Value& value, JsonStyle style) {
  JsonWriter json(style);
  json.begin_object();
  ObjectWriter object(json);
  members(object, value);
  json.end_object();
  return json.take();
}

void write_dropped(JsonWriter& json, const std::vector<Dropped>& dropped) {
  json.key("dropped");
  json.begin_array();
  for (const Dropped& block : dropped) {
    json.begin_object();
    ObjectWriter object(json);
    object.always("reason", block.reason);
    object.always("text", block.text);
    object.span("start", "end", block.where);
    json.end_object();
  }
  json.end_array();
}

void write_paragraphs(JsonWriter& json, const std::vector<Paragraph>& paragraphs) {
  json.key("paragraphs");
  json.begin_array();
  for (const Paragraph& paragraph : paragraphs) {
    json.begin_object();
    ObjectWriter object(json);
    object.always("kind", paragraph.kind);
    object.span("start", "end", paragraph.span);
    json.end_object();
  }
  json.end_array();
}

/// Rows of three numbers: byte of the text, byte of the article, length.
void write_offsets(JsonWriter& json, const std::vector<OffsetRun>& runs) {
  json.key("offsets");
  json.begin_array();
  for (const OffsetRun& run : runs) {
    json.begin_array();
    for (const std::size_t number : {run.body, run.input, run.length}) json.number(std::uint64_t{number});
    json.end_array();
  }
  json.end_array();
}

}  // namespace

std::string to_json(const Document& document, JsonStyle style) {
  JsonWriter json(style);
  json.begin_object();
  ObjectWriter object(json);
  object.always("id", document.id);
  object.always("text", document.text);
  object.always("title", document.title);
  object.always("published", document.published);
  object.always("published_from", document.published_from);
  object.always("source", document.source);
  object.always("author", document.author);
  object.always("language", document.language);
  object.always("url", document.url);
  write_paragraphs(json, document.paragraphs);
  write_dropped(json, document.dropped);
  object.always("diagnostics", document.diagnostics);
  write_offsets(json, document.offsets);
  json.end_object();
  return json.take();
}

std::string to_json(const Extraction& extraction, JsonStyle style) {
  return object_json(extraction, style);
}

std::string to_json(const Timeline& timeline, JsonStyle style) {
  return object_json(timeline, style);
}

std::string to_json(std::string_view id, const std::vector<TimeExpression>& times) {
  JsonWriter json(JsonStyle::compact);
  json.begin_object();
  json.key("id");
  json.string(id);
  ObjectWriter object(json);
  object.always("timexes", times);
  json.end_object();
  return json.take();
}

std::string to_json_lines(const Timeline& timeline) {
  std::string lines;
  for (const TimelineEvent& event : timeline.events) {
    lines += object_json(event, JsonStyle::compact);
    lines += '\n';
  }
  return lines;
}

}  // namespace dateline
