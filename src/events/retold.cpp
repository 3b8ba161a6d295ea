#include "events/retold.hpp"

#include "events/draft_relations.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

constexpr std::size_t looked_at = 48;  ///< Drafts beside one; keeps the work linear.

/// "The ceremony", "his trial", "Saturday's ceremony"; not "Norland's attack", which may be told for the first time.
bool is_definite(const syntax::NounPhrase& phrase, const syntax::SentenceAnalysis& analysis) {
  if (!phrase.name.empty() || phrase.is_coordination()) return false;
  if (phrase.possessor != syntax::none) return phrase.definite && analysis.phrases[phrase.possessor].pronoun;
  const std::uint32_t first = phrase.tokens.first;
  return phrase.definite ||
         (first > analysis.tokens.first && analysis.word_class(first - 1) == syntax::WordClass::genitive);
}

bool has_entry(const Draft& draft) {
  return draft.rule != syntax::none && !draft.headline && has_happened(draft) && !is_reference(draft) &&
         draft.told_with == syntax::none;
}

/// Of a day that is known.
bool has_entry(const Draft& draft, const EventDate& date) {
  return has_entry(draft) && date.date.precision() == Precision::day;
}

/// One of those the rule's verb makes an event with: "filed [the suit]".
bool is_object_of(const rules::CompiledRule& rule, text::WordId noun) {
  const std::vector<text::WordId>& objects = rule.objects.heads;
  return std::find(objects.begin(), objects.end(), noun) != objects.end();
}

/// Does the noun tell what the event is, or one that is told with it: "delivered [the ruling]", "upheld [the appeal]"?
/// "Arrested during [the protests]" tells of no arrest before.
bool is_meant(text::WordId noun, const rules::CompiledRule& rule, const LanguageEngine& engine) {
  if (is_object_of(rule, noun)) return true;
  const auto triggers = engine.rules.triggers(true, noun);
  return std::any_of(triggers.begin(), triggers.end(), [&](const rules::TriggerEntry& entry) {
    const rules::CompiledRule& named = engine.rules.rule(entry.rule);
    return named.type == rule.type || engine.rules.is_told_with(rule, named);
  });
}

/// "Norway signed a treaty. ... Otto Weiss signed the pact": people for a country or a body, the next thing told.
bool acts_for(const Draft& known, const Draft& told) {
  constexpr std::uint32_t reach = 2;  // sentences
  const auto all = [](const Draft& draft, auto is_kind) {
    bool some = false;
    for (const Participant& one : draft.participants) {
      if (one.entity == syntax::none) continue;
      if (!is_kind(one.kind)) return false;
      some = true;
    }
    return some;
  };
  const auto person = [](EntityKind kind) { return kind == EntityKind::person; };
  const auto body = [](EntityKind kind) { return kind == EntityKind::country || kind == EntityKind::organisation; };
  return known.sentence <= told.sentence + reach && all(known, person) && all(told, body);
}

bool may_mean(const Draft& known, const Draft& told, const LanguageEngine& engine) {
  const rules::CompiledRule& rule = engine.rules.rule(known.rule);
  if (is_saying(known, engine) || is_saying(told, engine) || !is_meant(known.known, rule, engine)) return false;
  if (type_of(known, engine) == type_of(told, engine)) return !name_others(known, told) || acts_for(known, told);
  const bool said = engine.lexicon.verb_is(known.verb, syntax::VerbTrait::reporting) ||
                    engine.lexicon.verb_is(told.verb, syntax::VerbTrait::reporting);
  return !said && (may_tell_same(known, told, engine) || engine.rules.is_told_with(rule, engine.rules.rule(told.rule)));
}

/// The only event of the day that the draft can mean.
const Draft* meant_by(std::size_t known, const std::vector<Draft>& drafts, const std::vector<EventDate>& dates,
                      const LanguageEngine& engine) {
  const Draft* found = nullptr;
  for (std::size_t i = known - std::min(known, looked_at); i < known; ++i) {
    if (drafts[i].sentence == drafts[known].sentence || !has_entry(drafts[i], dates[i])) continue;
    if (dates[i].date != dates[known].date || !may_mean(drafts[known], drafts[i], engine)) continue;
    if (found != nullptr) return nullptr;
    found = &drafts[i];
  }
  return found;
}

/// Who died, where the event tells of one; "a guard", "Otto Weiss", not "three guards".
const Participant* who_died(const Draft& draft, const LanguageEngine& engine) {
  if (draft.rule == syntax::none) return nullptr;
  const rules::EventType& type = engine.rules.type(engine.rules.rule(draft.rule));
  if (type.ace != "Life.Die") return nullptr;
  const Participant* found = nullptr;
  for (const Participant& one : draft.participants) {
    if (type.roles[one.role].plover != recipient_side) continue;
    if (found != nullptr || one.kind != EntityKind::person) return nullptr;
    found = &one;
  }
  return found;
}

/// "A guard was killed on Friday. ... Otto Weiss, 32, died on Friday": the one named of the two.
const Draft* named_further_on(std::size_t opening, const std::vector<Draft>& drafts,
                              const std::vector<EventDate>& dates, const LanguageEngine& engine) {
  for (std::size_t i = opening + 1; i < drafts.size() && i <= opening + looked_at; ++i) {
    if (!has_entry(drafts[i], dates[i]) || dates[i].date != dates[opening].date) continue;
    const Participant* const dead = who_died(drafts[i], engine);
    if (dead != nullptr) return dead->entity != syntax::none ? &drafts[i] : nullptr;
  }
  return nullptr;
}

/// Of whose death the article opens, without a name.
bool opens_with_nameless(const Draft& draft, std::uint32_t story, const LanguageEngine& engine) {
  constexpr std::uint32_t opening = 1;  // sentences behind the first; bylines may stand before
  if (draft.sentence > story + opening) return false;
  const Participant* const dead = who_died(draft, engine);
  return dead != nullptr && dead->entity == syntax::none;
}

std::size_t count_shared(const Draft& a, const Draft& b) {
  std::vector<std::uint32_t> shared;
  for (const Participant& one : a.participants) {
    const bool party = one.entity != syntax::none && one.kind != EntityKind::place && one.kind != EntityKind::country;
    if (!party || std::find(shared.begin(), shared.end(), one.entity) != shared.end()) continue;
    if (std::any_of(b.participants.begin(), b.participants.end(),
                    [&](const Participant& other) { return other.entity == one.entity; }))
      shared.push_back(one.entity);
  }
  return shared.size();
}

/// "shot dead Ida Moen in May 2013", where another sentence has "killed Ida Moen on 3 May 2013": what the same two did,
/// by a type as which it may be told, dated no worse.
const Draft* told_otherwise(std::size_t at, const std::vector<Draft>& drafts, const std::vector<EventDate>& dates,
                            const LanguageEngine& engine) {
  const Draft& draft = drafts[at];
  for (std::size_t i = at - std::min(at, looked_at); i < std::min(drafts.size(), at + looked_at); ++i) {
    const Draft& other = drafts[i];
    if (i == at || other.sentence == draft.sentence || !has_entry(other)) continue;
    if (type_of(other, engine) == type_of(draft, engine) || !may_tell_same(draft, other, engine)) continue;
    if (!dates[i].date.known() || (dates[i].date == dates[at].date && i > at)) continue;
    if (dates[at].date.covers(dates[i].date) && count_shared(draft, other) >= 2) return &other;
  }
  return nullptr;
}

}  // namespace

text::WordId known_event(const syntax::Predicate& predicate, const rules::CompiledRule& rule,
                         const syntax::SentenceAnalysis& analysis, const LanguageEngine& engine) {
  const auto tells_event = [&](std::uint32_t phrase) {
    if (phrase == syntax::none || !is_definite(analysis.phrases[phrase], analysis)) return false;
    const text::WordId noun = analysis.phrases[phrase].lemma;
    return engine.lexicon.event_noun(noun) != nullptr || is_object_of(rule, noun);
  };
  if (predicate.nominal)
    return tells_event(predicate.phrase) ? analysis.phrases[predicate.phrase].lemma : text::unknown_word;
  for (const syntax::Argument& argument : analysis.arguments_of(predicate))
    if (tells_event(argument.phrase)) return analysis.phrases[argument.phrase].lemma;
  return text::unknown_word;
}

text::WordId event_before(const syntax::Predicate& predicate, const syntax::SentenceAnalysis& analysis,
                          const LanguageEngine& engine) {
  if (predicate.nominal) return text::unknown_word;
  for (const syntax::Argument& argument : analysis.arguments_of(predicate)) {
    if (argument.relation != syntax::Relation::prepositional || argument.phrase == syntax::none || argument.inherited)
      continue;
    const syntax::NounPhrase& phrase = analysis.phrases[argument.phrase];
    if (engine.cues.counted_after(argument.preposition) && is_definite(phrase, analysis) &&
        engine.lexicon.event_noun(phrase.lemma) != nullptr)
      return phrase.lemma;
  }
  return text::unknown_word;
}

void leave_to_first_telling(std::vector<Draft>& drafts, const std::vector<EventDate>& dates,
                            const LanguageEngine& engine, std::uint32_t story) {
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (!has_entry(drafts[i]) || !dates[i].date.known()) continue;
    const bool of_day = has_entry(drafts[i], dates[i]);
    const Draft* told = nullptr;
    if (of_day && drafts[i].known != text::unknown_word) told = meant_by(i, drafts, dates, engine);
    if (told == nullptr && of_day && opens_with_nameless(drafts[i], story, engine))
      told = named_further_on(i, drafts, dates, engine);
    if (told == nullptr) told = told_otherwise(i, drafts, dates, engine);
    if (told != nullptr) tell_with(drafts, i, *told);
  }
}

}  // namespace dateline::events
