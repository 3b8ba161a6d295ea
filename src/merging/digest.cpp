#include "merging/digest.hpp"

#include <type_traits>

namespace dateline::merging {

std::string Digest::text() const {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string result(16, '0');
  for (std::size_t i = 0; i < result.size(); ++i) result[i] = digits[(value_ >> (60 - 4 * i)) & 0xf];
  return result;
}

namespace {

template <typename Enum>
requires std::is_enum_v<Enum>
void add(Digest& digest, Enum value) {
  digest.add(static_cast<std::uint64_t>(value));
}
void add(Digest& digest, const std::string& text) {
  digest.add(std::string_view{text});
}
void add(Digest& digest, std::uint64_t number) {
  digest.add(number);
}
void add(Digest& digest, Span span) {
  digest.add(span.start);
  digest.add(span.end);
}
void add(Digest& digest, const Date& date) {
  add(digest, date.edtf());
}
void add(Digest& digest, const RelativeDate& relative) {
  add(digest, relative.unit);
  digest.add(static_cast<std::uint64_t>(relative.offset));
  digest.add(static_cast<std::uint64_t>(relative.rough));
  for (const unsigned part : {relative.weekday, relative.month, relative.day, relative.last_day, relative.last_month}) {
    digest.add(part);
  }
  add(digest, relative.direction);
}
void add(Digest& digest, const TimeExpression& time);
void add(Digest& digest, const Entity& entity);
void add(Digest& digest, const Role& role);
void add(Digest& digest, const EventMention& event);

template <typename Value>
void add(Digest& digest, const std::vector<Value>& values) {
  digest.add(values.size());
  for (const Value& value : values) add(digest, value);
}

void add(Digest& digest, const TimeExpression& time) {
  add(digest, time.span);
  for (const std::string* text :
       {&time.text, &time.value, &time.mod, &time.quant, &time.freq, &time.anchor, &time.contradiction, &time.rule}) {
    add(digest, *text);
  }
  add(digest, time.type);
  add(digest, time.date);
  add(digest, time.anchor_source);
  digest.add(static_cast<std::uint64_t>(time.relative.has_value()));
  if (time.relative) add(digest, *time.relative);
  add(digest, time.derivation);
}

void add(Digest& digest, const Entity& entity) {
  add(digest, entity.name);
  add(digest, entity.kind);
  add(digest, entity.aliases);
  add(digest, entity.office);
  add(digest, entity.mentions);
}

void add(Digest& digest, const Role& role) {
  for (const std::string* text : {&role.name, &role.text, &role.entity, &role.plover}) add(digest, *text);
  add(digest, role.kind);
  add(digest, role.span);
}

void add(Digest& digest, const EventMention& event) {
  for (const std::string* text : {&event.type, &event.plover, &event.ace, &event.title, &event.place,
                                  &event.attributed_to, &event.quote, &event.rule, &event.alternation}) {
    add(digest, *text);
  }
  add(digest, event.date);
  digest.add(event.time ? *event.time + 1 : std::size_t{0});
  add(digest, event.derivation);
  add(digest, event.roles);
  add(digest, event.modality);
  add(digest, event.polarity);
  add(digest, event.span);
  add(digest, event.trigger);
}

}  // namespace

std::uint64_t digest(const Extraction& extraction) {
  Digest result;
  const DocumentInfo& document = extraction.document;
  for (const std::string* text :
       {&document.id, &document.url, &document.source, &document.title, &document.language, &document.credit}) {
    add(result, *text);
  }
  add(result, document.published);
  add(result, document.published_from);
  add(result, document.sentence_hashes);
  add(result, extraction.times);
  add(result, extraction.entities);
  add(result, extraction.events);
  return result.value();
}

}  // namespace dateline::merging
