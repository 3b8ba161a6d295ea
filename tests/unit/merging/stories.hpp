// Hand-made Extractions of invented stories, and what they become.
#pragma once

#include <dateline/timeline.hpp>

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace stories {

inline dateline::Date date(const char* edtf) {
  return *edtf == '\0' ? dateline::Date{} : dateline::Date::from_edtf(edtf).value();
}

inline dateline::Role role(std::string name, std::string entity,
                           dateline::EntityKind kind = dateline::EntityKind::person, std::string plover = "") {
  return {.name = std::move(name), .text = entity, .entity = entity, .kind = kind, .plover = std::move(plover)};
}

// "<visitor> visits <host>"
inline dateline::EventMention visit(const std::string& visitor, const std::string& host, const char* when = "") {
  dateline::EventMention event;
  event.type = "visit";
  event.title = visitor + " visits " + host;
  event.quote = event.title;
  event.span = {0, event.quote.size()};
  event.trigger = {visitor.size() + 1, visitor.size() + 7};
  event.roles = {role("visitor", visitor, dateline::EntityKind::person, "actor"),
                 role("host", host, dateline::EntityKind::country, "recipient")};
  event.date = date(when);
  event.rule = "visit.core";
  return event;
}

// The title is the sentence, and the trigger one of its words.
inline dateline::EventMention told(const char* type, std::string title, const char* trigger,
                                   std::vector<dateline::Role> roles, const char* when = "") {
  dateline::EventMention event;
  event.type = type;
  event.quote = title;
  event.span = {0, title.size()};
  const std::size_t start = title.find(trigger);
  event.trigger = {start, start + std::string_view{trigger}.size()};
  event.title = std::move(title);
  event.roles = std::move(roles);
  event.date = date(when);
  return event;
}

inline dateline::Role words(std::string name, std::string text,
                            dateline::EntityKind kind = dateline::EntityKind::other) {
  return {.name = std::move(name), .text = std::move(text), .kind = kind};
}

// "<speaker> says <content>"
inline dateline::EventMention says(const char* speaker, std::string content, const char* when = "") {
  return told("statement", std::string{speaker} + " says " + content, "says",
              {role("speaker", speaker, dateline::EntityKind::person, "actor"),
               words("content", content, dateline::EntityKind::text)},
              when);
}

// "<person> is <done to>", of an ACE subtype.
inline dateline::EventMention befalls(const char* type, const char* ace, const char* person, const char* done,
                                      const char* when = "") {
  dateline::EventMention event = told(type, std::string(person) + " is " + done, done,
                                      {role("person", person, dateline::EntityKind::person, "recipient")}, when);
  event.ace = ace;
  return event;
}

// A headline that came beside the article: its bytes do not hold it.
inline dateline::EventMention as_headline(dateline::EventMention event, const char* published) {
  event.span = event.trigger = {};
  event.date = date(published);
  return event;
}

inline dateline::EventMention with(dateline::EventMention event, dateline::Modality modality) {
  event.modality = modality;
  return event;
}

// An article; events get places one after the other.
class Told {
 public:
  explicit Told(std::string id, const char* published = "") {
    extraction_.document.id = std::move(id);
    extraction_.document.language = "en";
    extraction_.document.published = date(published);
    if (*published != '\0') extraction_.document.published_from = dateline::AnchorSource::metadata;
  }
  Told& source(std::string name) {
    extraction_.document.source = std::move(name);
    return *this;
  }
  Told& filed(unsigned month, unsigned day) {
    extraction_.document.filed = dateline::RelativeDate{.month = month, .day = day};
    return *this;
  }
  Told& credit(std::string agency) {
    extraction_.document.credit = std::move(agency);
    return *this;
  }
  Told& sentences(std::vector<std::uint64_t> hashes) {
    extraction_.document.sentence_hashes = std::move(hashes);
    return *this;
  }
  Told& entity(std::string name, std::vector<std::string> aliases) {
    extraction_.entities.push_back(
        {.name = std::move(name), .kind = dateline::EntityKind::person, .aliases = std::move(aliases)});
    return *this;
  }
  Told& holder(std::string name, std::string office) {
    extraction_.entities.push_back(
        {.name = std::move(name), .kind = dateline::EntityKind::person, .office = std::move(office)});
    return *this;
  }
  Told& country(std::string name, std::vector<std::string> aliases = {}) {
    extraction_.entities.push_back(
        {.name = std::move(name), .kind = dateline::EntityKind::country, .aliases = std::move(aliases)});
    return *this;
  }
  Told& tells(dateline::EventMention event) {
    const std::size_t shift = 1000 * extraction_.events.size();
    if (!event.span.empty()) {
      event.span = {event.span.start + shift, event.span.end + shift};
      event.trigger = {event.trigger.start + shift, event.trigger.end + shift};
    }
    extraction_.events.push_back(std::move(event));
    return *this;
  }
  // The event's date hangs on the day of writing.
  Told& tells(dateline::EventMention event, std::string words, dateline::RelativeDate relative) {
    dateline::TimeExpression time;
    time.text = std::move(words);
    time.relative = relative;
    event.time = extraction_.times.size();
    const dateline::Date& published = extraction_.document.published;
    if (published.precision() == dateline::Precision::day) {
      time.date = event.date = resolve(relative, *published.earliest());
    }
    extraction_.times.push_back(std::move(time));
    return tells(std::move(event));
  }
  operator const dateline::Extraction&() const { return extraction_; }

 private:
  dateline::Extraction extraction_;
};

// An article of one story: all name the same valley and the same minister.
inline Told article(const char* id, const char* published) {
  Told result{id, published};
  result.entity("Orla Valley", {}).entity("Ines Holm", {});
  return result;
}

// ... and a second minister.
inline Told article_of_story(const char* id, const char* published) {
  return article(id, published).entity("Ada Brandt", {});
}

inline dateline::Timeline merged(std::initializer_list<dateline::Extraction> extractions,
                                 dateline::TimelineOptions options = {}) {
  dateline::TimelineBuilder builder(options);
  for (const dateline::Extraction& extraction : extractions) builder.add(extraction);
  return builder.build();
}

}  // namespace stories
