#include "merging/digest.hpp"

#include <optional>
#include <type_traits>
#include <vector>

namespace dateline::merging {

namespace {

template <typename Integer>
requires std::is_integral_v<Integer> || std::is_enum_v<Integer>
void add(Digest& digest, Integer value) {
  digest.add(static_cast<std::uint64_t>(value));
}
void add(Digest& digest, const std::string& text) {
  digest.add(std::string_view{text});
}
void add(Digest& digest, const Date& date) {
  add(digest, date.edtf());
}
void add(Digest& digest, Span span);
void add(Digest& digest, const RelativeDate& relative);
void add(Digest& digest, const TimeExpression& time);
void add(Digest& digest, const Entity& entity);
void add(Digest& digest, const Role& role);
void add(Digest& digest, const EventMention& event);
void add(Digest& digest, const DocumentInfo& document);
void add(Digest& digest, const Diagnostic& diagnostic);

template <typename Value>
void add(Digest& digest, const std::vector<Value>& values) {
  digest.add(values.size());
  for (const Value& value : values) add(digest, value);
}
template <typename Value>
void add(Digest& digest, const std::optional<Value>& value) {
  add(digest, value.has_value());
  if (value) add(digest, *value);
}

void add_all(Digest& digest, const auto&... members) {
  (add(digest, members), ...);
}

// Each value is taken apart into all its members, so that one that is added later and forgotten here does not compile.

void add(Digest& digest, Span span) {
  const auto& [start, end] = span;
  add_all(digest, start, end);
}
void add(Digest& digest, const RelativeDate& relative) {
  const auto& [unit, offset, rough, weekday, month, day, last_day, last_month, direction] = relative;
  add_all(digest, unit, offset, rough, weekday, month, day, last_day, last_month, direction);
}
void add(Digest& digest, const TimeExpression& time) {
  const auto& [span, text, type, value, mod, quant, freq, date, anchor_source, anchor, relative, derivation,
               contradiction, rule] = time;
  add_all(digest, span, text, type, value, mod, quant, freq, date, anchor_source, anchor, relative, derivation,
          contradiction, rule);
}
void add(Digest& digest, const Entity& entity) {
  const auto& [name, kind, aliases, office, mentions, within, derivation] = entity;
  add_all(digest, name, kind, aliases, office, mentions, within, derivation);
}
void add(Digest& digest, const Role& role) {
  const auto& [name, text, entity, kind, plover, span] = role;
  add_all(digest, name, text, entity, kind, plover, span);
}
void add(Digest& digest, const EventMention& event) {
  const auto& [type, plover, ace, told_as, title, date, time, since_last, relative, derivation, roles, place, modality,
               polarity, attributed_to, span, trigger, quote, rule, alternation, told_with, beside, once_a_story] =
      event;
  add_all(digest, type, plover, ace, told_as, title, date, time, since_last, relative, derivation, roles, place,
          modality, polarity, attributed_to, span, trigger, quote, rule, alternation, told_with, beside, once_a_story);
}
void add(Digest& digest, const DocumentInfo& document) {
  const auto& [id, url, source, title, language, published, published_from, filed, credit, sentence_hashes] = document;
  add_all(digest, id, url, source, title, language, published, published_from, filed, credit, sentence_hashes);
}
void add(Digest& digest, const Diagnostic& diagnostic) {
  const auto& [code, message, where] = diagnostic;
  add_all(digest, code, message, where);
}

}  // namespace

std::uint64_t digest(const Extraction& extraction) {
  Digest result;
  const auto& [document, times, entities, events, diagnostics] = extraction;
  add_all(result, document, times, entities, events, diagnostics);
  return result.value();
}

}  // namespace dateline::merging
