// The way from a text to its events, for tests.
#pragma once

#include <dateline/document.hpp>
#include <dateline/event.hpp>
#include <dateline/extractor.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace test {

inline const dateline::Extractor& english() {
  static const dateline::Extractor extractor({.languages = {"en"}});
  return extractor;
}

inline dateline::Document document(std::string text, std::string_view published = {}, std::string title = {}) {
  dateline::Document result;
  result.id = "test";
  result.language = "en";
  result.title = std::move(title);
  result.paragraphs = {{{0, text.size()}, dateline::ParagraphKind::paragraph}};
  result.offsets = {{0, 0, text.size()}};
  result.text = std::move(text);
  if (!published.empty()) {
    result.published = *dateline::Date::from_edtf(published);
    result.published_from = dateline::AnchorSource::caller;
  }
  return result;
}

inline std::vector<dateline::EventMention> events(std::string text, std::string_view published = {}) {
  return english().extract(document(std::move(text), published)).events;
}

/// The first event of a type; a default one when there is none.
inline dateline::EventMention first(const std::vector<dateline::EventMention>& events, std::string_view type) {
  const auto found = std::find_if(events.begin(), events.end(), [&](const auto& event) { return event.type == type; });
  return found == events.end() ? dateline::EventMention{} : *found;
}

/// What fills a role: names of entities where there are, else words; joined by "; ".
inline std::string role(const dateline::EventMention& event, std::string_view name) {
  std::string text;
  for (const dateline::Role& filler : event.roles)
    if (filler.name == name) text += (text.empty() ? "" : "; ") + (filler.entity.empty() ? filler.text : filler.entity);
  return text;
}

/// The title of the first event of a type.
inline std::string title(const std::string& text, std::string_view type) {
  return first(events(text), type).title;
}

/// The date of the first event of a type, the text published on Wednesday, 30 June 2021.
inline std::string date_of(const std::string& text, const std::string& type) {
  return first(events(text, "2021-06-30"), type).date.edtf();
}

}  // namespace test
