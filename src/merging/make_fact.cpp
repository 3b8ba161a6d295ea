#include "merging/make_fact.hpp"

#include "merging/quotations.hpp"
#include "merging/references.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace dateline::merging {

namespace {

constexpr std::string_view agreement_code = "AGREE";         // of PLOVER
constexpr std::string_view gathering_code = "Contact.Meet";  // of ACE
constexpr std::string_view contact_codes = "Contact.";       // likewise

// The word that gave the event away. HTML may have come between the bytes and the quote; then its place is not known.
std::string_view trigger_text(const EventMention& event) {
  if (event.trigger.empty() || !event.span.contains(event.trigger)) return {};
  if (event.quote.size() != event.span.size()) return {};
  return std::string_view(event.quote).substr(event.trigger.start - event.span.start, event.trigger.size());
}

bool is_location(EntityKind kind) {
  return kind == EntityKind::place || kind == EntityKind::country;
}

bool is_gathering(const EventMention& event, const Role& role) {
  return event.ace == gathering_code && role.plover.empty() && role.kind != EntityKind::person &&
         !is_location(role.kind);
}

std::vector<Participant> participants_of(const EventMention& event, const Actors& actors, Interner& roles) {
  std::vector<Participant> result;
  for (const Role& role : event.roles) {
    const std::string_view name = role.entity.empty() ? named_thing(role) : std::string_view(role.entity);
    const ActorId actor = name.empty() ? no_actor : actors.find(name);
    if (actor == no_actor || role.kind == EntityKind::time || role.kind == EntityKind::text) continue;
    const bool first = &role == &event.roles.front() && !is_location(role.kind);
    // "The Norvik bridge", "the Kastel bridge" may be one.
    const bool principal = !role.entity.empty() && (!role.plover.empty() || first);
    const bool mutual = principal && event.ace.starts_with(contact_codes);
    result.push_back({roles.intern(role.name), actor, role.kind, principal, is_gathering(event, role), mutual});
  }
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

// "The mountain" is no place that another article names as well.
bool is_name(std::string_view place) {
  if (place.empty()) return false;
  std::size_t offset = 0;
  return !text::is_lower(text::next_code_point(place, offset));
}

template <typename Value>
void sort_each_once(std::vector<Value>& actors) {
  std::sort(actors.begin(), actors.end());
  actors.erase(std::unique(actors.begin(), actors.end()), actors.end());
}

std::vector<ActorId> places_of(const std::vector<Participant>& participants, ActorId place, const Actors& actors) {
  std::vector<ActorId> result;
  const auto add = [&](ActorId actor) {
    result.push_back(actor);
    if (actors.country_of(actor) != no_actor) result.push_back(actors.country_of(actor));
  };
  for (const Participant& each : participants) {
    if (!each.principal && is_location(each.kind)) add(each.actor);
  }
  if (place != no_actor) add(place);
  sort_each_once(result);
  return result;
}

// A place counts as its country: who is received in Tokyo is received in Japan. That one who goes to Kyoto does not go
// to Tokyo is seen by the parts they fill.
std::vector<ActorId> actors_of(const std::vector<Participant>& participants, ActorId place, const Actors& actors) {
  std::vector<ActorId> result;
  const auto add = [&](ActorId actor) {
    const ActorId country = actors.country_of(actor);
    result.push_back(country == no_actor ? actor : country);
  };
  for (const Participant& participant : participants) add(participant.actor);
  if (place != no_actor) add(place);
  sort_each_once(result);
  return result;
}

// Whom a death or an arrest befalls; of a wedding, those who wed. Nobody where words for anyone stand instead.
std::vector<ActorId> befallen_in(const EventMention& event, const Actors& actors) {
  const bool has_recipient = std::any_of(event.roles.begin(), event.roles.end(),
                                         [](const Role& role) { return role.plover == recipient_side; });
  std::vector<ActorId> result;
  for (const Role& role : event.roles) {
    const bool acts = !role.plover.empty() || &role == &event.roles.front();
    if (role.entity.empty() || is_location(role.kind) || (has_recipient ? role.plover != recipient_side : !acts))
      continue;
    const ActorId actor = actors.find(role.entity);
    if (actor != no_actor) result.push_back(actor);
  }
  sort_each_once(result);
  return result;
}

// Who says it, of something said.
void add_voices(const EventMention& event, const Actors& actors, Interner& stems, Fact& fact) {
  for (const Role& role : event.roles) {
    if (role.plover != actor_side) continue;
    const ActorId actor = role.entity.empty() ? no_actor : actors.find(role.entity);
    if (actor == no_actor) {
      append_content_words(role.text, stems, fact.unnamed_voices);
    } else {
      fact.voices.push_back(actor);
    }
  }
  sort_each_once(fact.voices);
  make_set(fact.unnamed_voices);
}

std::string last_word(std::string_view text) {
  const std::size_t space = text.find_last_of(' ');
  return text::fold(space == std::string_view::npos ? text : text.substr(space + 1));
}

// Who takes a side without a name, in words: "rebels", "an embassy".
std::vector<std::pair<WordId, WordId>> unnamed_sides(const EventMention& event, Interners& interners) {
  std::vector<std::pair<WordId, WordId>> result;
  std::vector<WordId> words;
  for (const Role& role : event.roles) {
    if (role.plover.empty() || !role.entity.empty() || role.kind == EntityKind::text) continue;
    words.clear();
    append_content_words(role.text, interners.stems, words);
    if (words.empty()) words.push_back(interners.stems.intern(stem(last_word(role.text))));  // "the car"
    for (const WordId word : words) result.emplace_back(interners.roles.intern(role.name), word);
  }
  sort_each_once(result);
  return result;
}

bool is_nameless(const std::vector<Participant>& participants) {
  return std::none_of(participants.begin(), participants.end(),
                      [](const Participant& each) { return each.principal && each.kind != EntityKind::place; });
}

void append_name_words(std::string_view name, Interners& interners, std::vector<WordId>& words) {
  const auto [known, is_new] = interners.name_words.try_emplace(name);
  if (is_new) append_content_words(name, interners.stems, known->second);
  words.insert(words.end(), known->second.begin(), known->second.end());
}

// As PLOVER's verbal conflict has it: "protesters decried the cuts" is not whatever else somebody decried.
bool is_stand(const EventMention& event) {
  constexpr std::array<std::string_view, 5> stands{"DEMAND", "DISAPPROVE", "REJECT", "SUPPORT", "THREATEN"};
  return std::find(stands.begin(), stands.end(), event.plover) != stands.end();
}

// What the title and the text fillers say beyond the names: names are compared as actors.
std::vector<WordId> words_of(const EventMention& event, Interners& interners) {
  constexpr std::size_t usual_count = 32;
  std::vector<WordId> words;
  std::vector<WordId> names;
  words.reserve(usual_count);
  names.reserve(usual_count);
  append_content_words(event.title, interners.stems, words);
  for (const Role& role : event.roles) {
    if (role.entity.empty()) {
      append_content_words(role.text, interners.stems, words);
    } else {
      append_name_words(role.entity, interners, names);
      append_name_words(role.text, interners, names);
    }
  }
  append_name_words(event.place, interners, names);
  make_set(words);
  make_set(names);
  std::vector<WordId> result;
  result.reserve(words.size());
  std::set_difference(words.begin(), words.end(), names.begin(), names.end(), std::back_inserter(result));
  return result;
}

// "The breach" only names what an event is about; a demand or a view takes more words.
bool says_something(std::string_view text, Interner& stems) {
  constexpr std::size_t fewest = 3;
  std::vector<WordId> words;
  append_content_words(text, stems, words);
  return words.size() >= fewest;
}

// A headline, or "currently": no words tell the day.
bool is_dated_by_publication(const Extraction& extraction, const EventMention& event) {
  if (!event.date.known() || event.date != extraction.document.published) return false;
  return !event.time || (*event.time < extraction.times.size() && extraction.times[*event.time].value == "PRESENT_REF");
}

// What events of several types may be one of: by the ACE subtype, a visit and a journey; by the PLOVER code, for what
// ACE has none, an agreement and the declaration it is.
std::string_view kin_of(const EventMention& event) {
  if (!event.ace.empty()) return event.ace;
  return event.plover == agreement_code ? event.plover : event.type;
}

bool may_be_of_one_day(const Fact& fact) {
  return fact.relative != nullptr || tells_day(fact.bounds);
}

// Who takes part, and whoever is named in the words for what it is about: "agreed [to buy Odex]".
std::vector<ActorId> named_in(const EventMention& event, const Fact& fact, const PlacedNames& names) {
  std::vector<ActorId> result = fact.actors;
  for (const Role& role : event.roles) {
    if (!role.entity.empty() || role.span.empty()) continue;
    for (auto name = std::lower_bound(names.begin(), names.end(), std::pair(role.span.start, ActorId{0}));
         name != names.end() && name->first < role.span.end; ++name)
      result.push_back(name->second);
  }
  sort_each_once(result);
  return result;
}

// What the date of an event hangs on, while the day of writing is not known.
const RelativeDate* relative_of(const Extraction& extraction, const EventMention& event) {
  if (event.relative) return &*event.relative;
  if (!event.time || *event.time >= extraction.times.size()) return nullptr;
  const TimeExpression& time = extraction.times[*event.time];
  return time.relative ? &*time.relative : nullptr;
}

}  // namespace

PlacedNames place_names(const Extraction& extraction, const Actors& actors) {
  PlacedNames names;
  for (const Entity& entity : extraction.entities) {
    const ActorId actor = actors.find(entity.name);
    if (actor == no_actor || actors.is_location(actor)) continue;
    for (const Span& mention : entity.mentions) names.emplace_back(mention.start, actor);
  }
  std::sort(names.begin(), names.end());
  return names;
}

Fact make_fact(const Extraction& extraction, const EventMention& event, const Actors& actors, const PlacedNames& names,
               Interners& interners) {
  Fact fact;
  fact.mention = &event;
  fact.type = interners.types.intern(event.type);
  fact.kin = interners.types.intern(kin_of(event));
  fact.has_kin = kin_of(event) != event.type;
  for (const std::string& type : event.told_as) fact.told_as.push_back(interners.types.intern(type));
  make_set(fact.told_as);
  fact.recurrence = recurrence_of(event.ace);
  fact.generic = event.type == generic_type;
  set_date(fact, event.date);
  if (!event.date.known()) fact.relative = relative_of(extraction, event);
  const auto trigger = folded_words(trigger_text(event));
  if (!trigger.empty()) fact.trigger = interners.stems.intern(stem(trigger.front()));
  fact.harm = event.ace == "Life.Die" || event.ace == "Life.Injure";
  if (trigger.empty() || fact.harm) {
    append_content_words(event.quote, interners.stems, fact.sentence);
    make_set(fact.sentence);
  }
  fact.participants = participants_of(event, actors, interners.roles);
  const ActorId place = is_name(event.place) ? actors.find(event.place) : no_actor;
  fact.actors = actors_of(fact.participants, place, actors);
  fact.befallen = befallen_in(event, actors);
  fact.places = places_of(fact.participants, place, actors);
  fact.nameless = is_nameless(fact.participants);
  if (fact.nameless || fact.actors.empty()) fact.unnamed = unnamed_sides(event, interners);
  fact.stand = is_stand(event);
  fact.noun = event.alternation.starts_with("nominal");
  fact.about = std::any_of(event.roles.begin(), event.roles.end(),
                           [](const Role& role) { return role.kind == EntityKind::text; });
  fact.wordy = std::any_of(event.roles.begin(), event.roles.end(), [&](const Role& role) {
    return role.kind == EntityKind::text && says_something(role.text, interners.stems);
  });
  fact.promise = fact.about && event.plover == agreement_code;
  fact.reference = event.alternation == "nominal-reference";
  fact.bare = event.roles.empty() && !fact.wordy;
  if (fact.about) {
    add_voices(event, actors, interners.stems, fact);
  }
  if (!fact.voices.empty()) {
    append_quotations(event.quote, interners.phrases, fact.quotations);
    make_set(fact.quotations);
  }
  fact.by_publication = is_dated_by_publication(extraction, event);
  if (is_bare_reference(fact)) return fact;  // it tells no words of its own
  fact.words = words_of(event, interners);
  fact.word_sketch = WordSketch(fact.words);
  if (!fact.generic && may_be_of_one_day(fact)) {
    fact.named = named_in(event, fact, names);
    fact.part_words = part_words(event, interners.roles, interners.stems);
  }
  return fact;
}

std::vector<ActorId> named_in(const Extraction& extraction, const Actors& actors) {
  std::vector<ActorId> named;
  for (const Entity& entity : extraction.entities) {
    const ActorId actor = actors.find(entity.name);
    if (actor != no_actor) named.push_back(actor);
  }
  sort_each_once(named);
  return named;
}

}  // namespace dateline::merging
