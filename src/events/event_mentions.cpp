#include "events/event_mentions.hpp"

#include "events/shortened.hpp"
#include "events/titles.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <utility>

namespace dateline::events {
namespace {

constexpr std::size_t max_role_text = 200;  ///< Of a role that takes a stretch of text, in code points.

/// What the roles of a generic event are called, and the type itself; the same in every language, as type names are.
constexpr const char* generic_type = "generic";
constexpr const char* generic_roles[] = {"subject", "object"};

void fill(Role& role, const Participant& participant, const LanguageEngine& engine, const DocumentReading& reading,
          const std::vector<Entity>& entities) {
  const syntax::TokenRange words = participant.called.empty() ? participant.tokens : participant.called;
  role.text = shortened(reading.words(words), max_role_text);
  role.kind = participant.kind;
  role.span = reading.to_article(participant.tokens);
  if (participant.country != syntax::none)
    role.entity = engine.lexicon.gazetteer().entry(participant.country).name;
  else if (participant.entity != syntax::none)
    role.entity = entities[participant.entity].name;
}

/// PLOVER counts the one whom the sentence shows acting: of "Norway welcomed the visitors", Norway.
std::string_view side_of(const rules::RoleType& role, const rules::CompiledRule& rule) {
  if (!rule.converse || role.plover.empty()) return role.plover;
  return role.plover == actor_side ? recipient_side : actor_side;
}

/// The same filler is named once.
void drop_repeated(std::vector<Role>& roles) {
  const Role& role = roles.back();
  const bool known = std::any_of(roles.begin(), roles.end() - 1, [&](const Role& other) {
    return other.name == role.name && other.entity == role.entity && (other.text == role.text || !role.entity.empty());
  });
  if (known) roles.pop_back();
}

/// "Statement", by nobody and about nothing: no entry a reader could use.
bool only_names_type(const EventMention& event) {
  const auto same = [](char of_title, char of_type) { return of_title == (of_type == '_' ? ' ' : of_type); };
  return event.roles.empty() && event.title.size() == event.type.size() && !event.title.empty() &&
         std::equal(event.title.begin() + 1, event.title.end(), event.type.begin() + 1, same);
}

/// Written where it stays: an event has many strings to move.
void write(EventMention& event, const Draft& draft, EventDate& date, const LanguageEngine& engine,
           const DocumentReading& reading, const Seams& seams, const StandIns& stand_ins,
           const std::vector<Entity>& entities) {
  const Titles titles(engine, reading, seams, stand_ins, entities, draft);
  event.type = generic_type;
  const rules::EventType* type = nullptr;
  if (draft.rule != syntax::none) {
    const rules::CompiledRule& rule = engine.rules.rule(draft.rule);
    type = &engine.rules.type(rule);
    event.type = type->name;
    event.plover = type->plover;
    event.ace = type->ace;
    event.told_as = engine.rules.told_as(rule);
    event.once_a_story = type->once_a_story;
    event.rule = rule.id;
  } else {
    event.rule = generic_type;
  }
  event.roles.reserve(draft.participants.size() + draft.told_before.size());
  const auto add_role = [&](const Participant& participant) {
    Role& role = event.roles.emplace_back();
    fill(role, participant, engine, reading, entities);
    role.name = type != nullptr ? type->roles[participant.role].name
                                : generic_roles[std::min<std::uint32_t>(participant.role, 1)];
    if (type != nullptr) role.plover = side_of(type->roles[participant.role], engine.rules.rule(draft.rule));
    drop_repeated(event.roles);
  };
  for (const Participant& participant : draft.participants) add_role(participant);
  for (const Participant& participant : draft.told_before) add_role(participant);
  event.title = titles.title();
  event.date = std::move(date.date);
  event.time = date.time;
  event.since_last = draft.since_last;
  event.relative = date.relative;
  event.derivation = std::move(date.derivation);
  event.modality = draft.modality;
  event.polarity = draft.polarity;
  if (draft.place) event.place = titles.name(*draft.place);
  if (draft.speaker) event.attributed_to = titles.name(*draft.speaker);
  const text::Sentence& sentence = reading.sentences()[draft.sentence];
  const syntax::TokenRange tokens{sentence.first, sentence.last};
  event.span = reading.to_article(tokens);
  event.trigger = reading.to_article(draft.trigger);
  event.quote = reading.words(tokens);
  event.alternation = syntax::name(draft.alternation);
}

/// The event that a word gave away. Those of a sentence stand together.
std::optional<std::size_t> triggered_by(std::uint32_t token, const std::vector<Draft>& drafts,
                                        const DocumentReading& reading) {
  if (token == syntax::none) return std::nullopt;
  const auto before = [&](const Draft& draft) { return reading.sentences()[draft.sentence].last <= token; };
  const auto first = std::partition_point(drafts.begin(), drafts.end(), before);
  const auto found = std::find_if(first, drafts.end(), [&](const Draft& draft) {
    return draft.sentence != first->sentence || draft.trigger.first == token;
  });
  if (found == drafts.end() || found->sentence != first->sentence) return std::nullopt;
  return static_cast<std::size_t>(found - drafts.begin());
}

/// How the title of an event goes on to tell another of the same doer: "Ida Moen resigns", "and leaves country". Empty
/// where the titles do not both begin with who does it.
std::string beside(const EventMention& whole, const EventMention& side, const std::string& conjunction) {
  const auto begins = [&](const std::string& title, const std::string& name) {
    if (name.empty() || !title.starts_with(name + ' ')) return false;
    return !std::string_view(title).substr(name.size() + 1).starts_with(conjunction + ' ');  // of several
  };
  if (conjunction.empty()) return {};
  for (const Role& role : whole.roles) {
    // "Rebels" of "the rebels": a title has no articles.
    const std::size_t second = role.text.find(' ') + 1;
    const std::string name = role.entity.empty() ? text::capitalise(role.text) : role.entity;
    const std::string bare = role.entity.empty() ? text::capitalise(role.text.substr(second)) : std::string();
    for (const std::string& subject : {name, bare})
      // "Train derails, killing nine" goes on to tell nothing of the train.
      if (begins(whole.title, subject) && begins(side.title, subject) &&
          whole.title.find(", ", subject.size()) == std::string::npos)
        return conjunction + side.title.substr(subject.size());
  }
  return {};
}

/// Of events that one sentence tells as one piece of news, which has the entry, and which the title: "told them in a
/// speech that ..." is the speech, by what was said.
void link_sides(std::vector<EventMention>& events, const std::vector<Draft>& drafts, const DocumentReading& reading,
                const std::string& conjunction) {
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    EventMention& event = events[i];
    event.told_with = triggered_by(drafts[i].told_with, drafts, reading);
    if (event.told_with && drafts[i].alternation == syntax::Alternation::coordination)
      event.beside = beside(events[*event.told_with], event, conjunction);
    const auto titled_by = triggered_by(drafts[i].titled_by, drafts, reading);
    if (titled_by && !events[*titled_by].title.empty()) event.title = events[*titled_by].title;
  }
}

/// Removes events a reader could not use, but for those that tell by their day which event is meant.
void drop_empty(std::vector<EventMention>& events, const std::vector<Draft>& drafts) {
  std::vector<std::optional<std::size_t>> places;  // of each event, among those kept
  std::size_t kept = 0;
  for (std::size_t i = 0; i < events.size(); ++i) {
    const bool empty = only_names_type(events[i]) && !is_reference(drafts[i]);
    places.push_back(empty ? std::nullopt : std::optional(kept++));
  }
  if (kept == events.size()) return;
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (events[i].told_with) events[i].told_with = places[*events[i].told_with];
    if (places[i] && *places[i] != i) events[*places[i]] = std::move(events[i]);
  }
  events.resize(kept);
}

}  // namespace

std::vector<EventMention> event_mentions(const std::vector<Draft>& drafts, std::vector<EventDate> dates,
                                         const LanguageEngine& engine, const DocumentReading& reading,
                                         const Seams& seams, const StandIns& stand_ins,
                                         const std::vector<Entity>& entities) {
  std::vector<EventMention> events(drafts.size());
  for (std::size_t i = 0; i < drafts.size(); ++i)
    write(events[i], drafts[i], dates[i], engine, reading, seams, stand_ins, entities);
  link_sides(events, drafts, reading, engine.newsroom.conjunction);
  drop_empty(events, drafts);
  return events;
}

}  // namespace dateline::events
