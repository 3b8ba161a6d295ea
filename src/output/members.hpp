// The members of each value in JSON, in the order in which they are written: the contract of docs/tutorial.md. `json`
// is an ObjectWriter or an ObjectReader.
#pragma once

#include <dateline/event.hpp>
#include <dateline/timeline.hpp>

#include "output/json_object.hpp"

namespace dateline::output {

/// `const T&` for a writer, `T&` for a reader.
template <class Json, class T>
using Access = typename Json::template Access<T>;

template <class Json>
void members(Json& json, Access<Json, Span> span) {
  json.span("start", "end", span);
}

template <class Json>
void members(Json& json, Access<Json, Diagnostic> diagnostic) {
  json.always("code", diagnostic.code);
  json.always("message", diagnostic.message);
  json.span("start", "end", diagnostic.where);
}

template <class Json>
void members(Json& json, Access<Json, RelativeDate> relative) {
  json.field("unit", relative.unit);
  json.field("offset", relative.offset);
  json.field("rough", relative.rough);
  json.field("weekday", relative.weekday);
  json.field("month", relative.month);
  json.field("day", relative.day);
  json.field("last_day", relative.last_day);
  json.field("last_month", relative.last_month);
  json.field("direction", relative.direction);
}

template <class Json>
void members(Json& json, Access<Json, TimeExpression> time) {
  json.span("start", "end", time.span);
  json.required("type", time.type);
  json.required("value", time.value);
  json.field("mod", time.mod);
  json.field("quant", time.quant);
  json.field("freq", time.freq);
  json.always("text", time.text);
  json.field("date", time.date);
  json.field("anchor", time.anchor);
  json.field("anchor_source", time.anchor_source);
  json.field("relative", time.relative);
  json.field("derivation", time.derivation);
  json.field("contradiction", time.contradiction);
  json.field("rule", time.rule);
}

template <class Json>
void members(Json& json, Access<Json, Entity> entity) {
  json.required("name", entity.name);
  json.always("kind", entity.kind);
  json.field("aliases", entity.aliases);
  json.field("office", entity.office);
  json.field("within", entity.within);
  json.field("derivation", entity.derivation);
  json.field("mentions", entity.mentions);
}

template <class Json>
void members(Json& json, Access<Json, Role> role) {
  json.required("role", role.name);
  json.always("text", role.text);
  json.always("entity", role.entity);
  json.always("kind", role.kind);
  json.field("plover", role.plover);
  json.span("start", "end", role.span);
}

template <class Json>
void members(Json& json, Access<Json, DocumentInfo> document) {
  json.required("id", document.id);
  json.always("source", document.source);
  json.always("title", document.title);
  json.always("published", document.published);
  json.always("published_from", document.published_from);
  json.field("filed", document.filed);
  json.field("url", document.url);
  json.field("language", document.language);
  json.field("credit", document.credit);
  json.hashes("sentence_hashes", document.sentence_hashes);
}

/// The codes an event has in the ontologies of the field.
template <class Json, class Event>
void codes(Json& json, Event& event) {
  json.object("codes", [&event](Json& inner) {
    inner.always("plover", event.plover);
    inner.always("ace", event.ace);
  });
}

template <class Json>
void members(Json& json, Access<Json, EventMention> event) {
  json.required("type", event.type);
  codes(json, event);
  json.field("told_as", event.told_as);
  json.always("title", event.title);
  json.always("date", event.date);
  json.always("roles", event.roles);
  json.always("place", event.place);
  json.always("modality", event.modality);
  json.always("polarity", event.polarity);
  json.always("attributed_to", event.attributed_to);
  json.span("start", "end", event.span);
  json.span("trigger_start", "trigger_end", event.trigger);
  json.always("quote", event.quote);
  json.always("rule", event.rule);
  json.field("alternation", event.alternation);
  json.field("told_with", event.told_with);
  json.field("beside", event.beside);
  json.field("once_a_story", event.once_a_story);
  json.field("time", event.time);
  json.field("since_last", event.since_last);
  json.field("relative", event.relative);
  json.field("derivation", event.derivation);
}

template <class Json>
void members(Json& json, Access<Json, Extraction> extraction) {
  json.required("document", extraction.document);
  json.always("times", extraction.times);
  json.always("entities", extraction.entities);
  json.always("events", extraction.events);
  json.field("diagnostics", extraction.diagnostics);
}

template <class Json>
void members(Json& json, Access<Json, Mention> mention) {
  json.required("doc", mention.document);
  json.span("start", "end", mention.span);
  json.span("trigger_start", "trigger_end", mention.trigger);
  json.always("quote", mention.quote);
  json.always("rule", mention.rule);
  json.field("date", mention.date);
  json.field("modality", mention.modality);
}

template <class Json>
void members(Json& json, Access<Json, Support> support) {
  json.always("documents", support.documents);
  json.always("origins", support.origins);
}

template <class Json>
void members(Json& json, Access<Json, Alternative> alternative) {
  json.always("date", alternative.date);
  json.always("docs", alternative.documents);
}

/// An end of the date as a day of the calendar, for readers that know no EDTF; left out where it is open.
template <class Json>
void derived_day(Json& json, std::string_view key, std::optional<std::chrono::sys_days> day) {
  if (day) json.derived(key, Date::day(*day));
}

template <class Json>
void members(Json& json, Access<Json, TimelineEvent> event) {
  json.required("id", event.id);
  json.always("date", event.date);
  derived_day(json, "earliest", event.date.earliest());
  derived_day(json, "latest", event.date.latest());
  json.required("type", event.type);
  codes(json, event);
  json.always("title", event.title);
  json.always("roles", event.roles);
  json.always("place", event.place);
  json.always("modality", event.modality);
  json.always("polarity", event.polarity);
  json.always("attributed_to", event.attributed_to);
  json.always("score", event.score);
  json.always("mentions", event.mentions);
  json.always("support", event.support);
  json.always("derivation", event.derivation);
  json.always("alternatives", event.alternatives);
  json.always("supersedes", event.supersedes);
}

template <class Json>
void members(Json& json, Access<Json, Timeline> timeline) {
  json.required("events", timeline.events);
  json.required("documents", timeline.documents);
}

}  // namespace dateline::output
