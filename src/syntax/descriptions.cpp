// Who is meant by what describes him: "the Russian president", "the court", "the company".
#include "syntax/entities.hpp"

#include "text/characters.hpp"

#include <algorithm>
#include <utility>

namespace dateline::syntax {
namespace {

/// Sentences after which "the army" is no longer the Youth Army, unless the text tells much of that.
constexpr std::uint32_t name_reach = 12;

}  // namespace

/// "the minister" may be the foreign minister, but "the prime minister" is not.
bool EntityLinker::may_be_titled(std::string_view title, const NounPhrase& phrase) const {
  const auto ends_with = [](std::string_view whole, std::string_view end) {
    return whole.size() >= end.size() && whole.substr(whole.size() - end.size()) == end &&
           (whole.size() == end.size() || whole[whole.size() - end.size() - 1] == ' ');
  };
  const std::string told = text::fold(title);
  const std::string said = text::fold(written(phrase.office));
  if (said.empty() || ends_with(told, said)) return true;
  return told.find(' ') != std::string::npos && ends_with(said, told);  // "the embattled prime minister"
}

std::uint32_t EntityLinker::link_description(const SentenceAnalysis& sentence, std::uint32_t index) {
  const NounPhrase& phrase = sentence.phrases[index];
  if (phrase.modifier && phrase.gazetteer != none) {
    const auto known = known_.find(phrase.gazetteer);
    return known == known_.end() ? none : known->second;
  }
  if (phrase.plural || phrase.indefinite) return none;
  if (phrase.lemma == text::unknown_word) return link_age(sentence, index);
  const std::uint32_t country = nationality_of(phrase, sentence);
  const Word& head = lexicon_.word(phrase.lemma);
  if (!phrase.definite && country == none) return none;
  // "the leader of the rebel state" is the leader of nobody known.
  if (country == none && head.is(Trait::person_noun) && (phrase.of != none || phrase.possessor != none)) return none;
  if (head.is(Trait::group_noun)) {
    if (const std::uint32_t named = link_named_body(sentence, phrase); named != none) return named;
    if (country == none) return link_body(sentence, index);
    const bool told = phrase.of == none && phrase.possessor == none && head.is(Trait::company_noun);
    return told ? company_before(sentence, index, subject_beside(sentence, index)) : none;  // "the Japanese carmaker"
  }
  if (!head.is(Trait::person_noun)) {
    // "the hotel", but neither "the second hotel" nor "the hotel of a rival" or "the hotel in Lima".
    const bool placed = sentence.word_class(phrase.tokens.last) == WordClass::preposition &&
                        lexicon_.word(tokens_[phrase.tokens.last].word).is(Trait::location);
    const bool bare =
        phrase.tokens.first + 2 == phrase.tokens.last && phrase.of == none && phrase.possessor == none && !placed;
    return country == none && bare && head.thing != 0 ? link_called(phrase) : none;
  }
  for (std::size_t r = 0; r < recent_count_; ++r) {
    const Facts& facts = facts_[recent_[r]];
    if (!facts.named || entities_[recent_[r]].kind != EntityKind::person)
      continue;  // or known by the exact office alone
    const bool same_office = facts.office == phrase.lemma && may_be_titled(facts.title, phrase);
    const bool any_office = country != none && lexicon_.offices().is_general_word(phrase.lemma);
    if ((country == none || facts.country == country) && (same_office || any_office)) return recent_[r];
  }
  return country == none && lexicon_.offices().is_general_word(phrase.lemma) ? only_office_holder() : none;
}

/// "The 34-year-old": whom the sentence before was about, else the one person the last sentences named.
std::uint32_t EntityLinker::link_age(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const NounPhrase& phrase = sentence.phrases[index];
  if (phrase.kind != EntityKind::person || !phrase.definite || !phrase.name.empty() || !phrase.office.empty())
    return none;
  const std::uint32_t other = subject_beside(sentence, index);
  const bool fresh = last_person_ != none && last_person_ != other && last_person_sentence_ + 1 == sentence_;
  return fresh ? last_person_ : last_of_gender(sentence, phrase.head, other, false);
}

/// "the conservative leader": the one person of the text who is told to hold an office of a country.
std::uint32_t EntityLinker::only_office_holder() const {
  std::uint32_t only = none;
  for (std::size_t r = 0; r < recent_count_; ++r) {
    const Facts& facts = facts_[recent_[r]];
    if (!facts.named || entities_[recent_[r]].kind != EntityKind::person || facts.country == none) continue;
    if (only != none) return none;
    only = recent_[r];
  }
  return only;
}

/// "Halden Lines, a ferry operator,": from now on "the operator" is Halden Lines.
std::uint32_t EntityLinker::described_by(const NounPhrase& phrase, std::uint32_t entity) {
  facts_[entity].described = phrase.lemma;
  return entity;
}

/// "Harbour Bank" is a bank, as is the "Bank of Kolm"; "Hurricane Ines" is a hurricane.
text::WordId EntityLinker::head_of(std::string_view name) const {
  text::WordId head = text::unknown_word;
  for (std::size_t start = 0; start < name.size();) {
    const std::size_t end = std::min(name.find(' ', start), name.size());
    const text::WordId id = lexicon_.vocabulary().find(text::fold(name.substr(start, end - start)));
    if (start != 0 && (lexicon_.word(id).is(Trait::preposition) || lexicon_.word(head).is(Trait::event_noun))) break;
    head = id;
    start = end + 1;
  }
  return lexicon_.noun_lemma(head) == head ? head : text::unknown_word;  // "United States" is no state
}

/// "the court", "the operator", "the ship": what the text has called so last, or by a word that may stand for it.
std::uint32_t EntityLinker::link_called(const NounPhrase& phrase) const {
  const std::uint16_t thing = lexicon_.word(phrase.lemma).thing;
  const bool body = lexicon_.word(phrase.lemma).is(Trait::group_noun);
  for (std::uint32_t i = phrase.tokens.first + 1; i < phrase.head; ++i)
    if (tokens_[i].shape != text::Shape::lower) return none;  // "the Odex ferry"
  const auto is_called = [&](std::uint32_t entity) {
    const Facts& facts = facts_[entity];
    const EntityKind kind = entities_[entity].kind;
    if (!facts.named || kind == EntityKind::person || kind == EntityKind::country) return false;
    return facts.described == phrase.lemma || (thing != 0 && lexicon_.word(facts.described).thing == thing) ||
           (facts.head == phrase.lemma && facts.words > 1 && (kind == EntityKind::organisation || !body) &&
            (facts.last_sentence + name_reach >= sentence_ || facts.acts > 2));
  };
  const auto end = recent_.begin() + static_cast<std::ptrdiff_t>(recent_count_);
  const auto called = std::find_if(recent_.begin(), end, is_called);
  return called == end ? none : *called;
}

/// A body of people that was called so last; of a firm, else the one nearby or the one the text tells of by far the
/// most.
std::uint32_t EntityLinker::link_body(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const NounPhrase& phrase = sentence.phrases[index];
  if (const std::uint32_t called = link_called(phrase); called != none) return called;
  const bool owned = phrase.of != none || phrase.possessor != none;  // "the firm of somebody"
  if (owned || !lexicon_.word(phrase.lemma).is(Trait::company_noun)) return none;
  const std::uint32_t other = subject_beside(sentence, index);
  if (const std::uint32_t near = company_before(sentence, index, other); near != none) return near;
  const std::uint32_t busiest = busiest_company(other);
  return busiest != none ? busiest : only_company_near(other);
}

/// "the Odex group": the body that bears the name.
std::uint32_t EntityLinker::link_named_body(const SentenceAnalysis& sentence, const NounPhrase& phrase) {
  const Word& head = lexicon_.word(phrase.lemma);
  if (head.thing == 0) return none;  // "the Odex supplier"
  for (const NounPhrase& name : sentence.phrases) {
    if (!name.modifier || name.entity == none || name.tokens.last != phrase.head ||
        name.tokens.first < phrase.tokens.first)
      continue;
    EntityKind& kind = entities_[name.entity].kind;
    if (kind != EntityKind::organisation && kind != EntityKind::other) return none;
    kind = EntityKind::organisation;
    return described_by(phrase, name.entity);
  }
  return none;
}

/// A firm the pack knows, or an organisation whose name does not say that it is something else: "Ministry", "Council".
bool EntityLinker::may_be_company(std::uint32_t entity) const {
  const Facts& facts = facts_[entity];
  if (!facts.named || entities_[entity].kind != EntityKind::organisation) return false;
  if (facts.known) return facts.company;
  const auto is_other_body = [&](text::WordId word) {
    return lexicon_.word(word).is(Trait::group_noun) && !lexicon_.word(word).is(Trait::company_noun);
  };
  const std::string name = text::fold(entities_[entity].name);
  std::size_t own_words = 0;  // besides those that only say what kind of body bears the name: "the Office"
  for (std::size_t start = 0; start < name.size();) {
    const std::size_t end = std::min(name.find(' ', start), name.size());
    const text::WordId word = lexicon_.vocabulary().find(std::string_view(name).substr(start, end - start));
    if (is_other_body(word)) return false;
    if (!lexicon_.word(word).is(Trait::organisation_cue)) ++own_words;
    start = end + 1;
  }
  return own_words != 0;
}

/// The firm a description leans on: the last subject before it in its sentence, else what the sentence before was
/// about.
std::uint32_t EntityLinker::company_before(const SentenceAnalysis& sentence, std::uint32_t index,
                                           std::uint32_t other) const {
  const NounPhrase& phrase = sentence.phrases[index];
  std::uint32_t best = none;
  for (const VerbFrame& frame : sentence.frames) {
    if (frame.subject == none || sentence.phrases[frame.subject].tokens.last > phrase.tokens.first) continue;
    const std::uint32_t entity = sentence.phrases[frame.subject].entity;
    if (entity != none && entity != other && may_be_company(entity)) best = entity;
  }
  if (best != none) return best;
  const bool fresh = last_body_ != none && last_body_sentence_ + 1 == sentence_ && last_body_ != other;
  return fresh && may_be_company(last_body_) ? last_body_ : none;
}

/// The firm whose doings the text tells at least twice as often as any other's.
std::uint32_t EntityLinker::busiest_company(std::uint32_t other) const {
  std::uint32_t first = none;
  std::uint32_t most = 0;
  std::uint32_t second = 0;
  for (std::size_t r = 0; r < recent_count_; ++r) {
    const std::uint32_t acts = facts_[recent_[r]].acts;
    if (acts == 0 || recent_[r] == other || !may_be_company(recent_[r])) continue;
    if (acts > most) {
      first = recent_[r];
      second = std::exchange(most, acts);
    } else {
      second = std::max(second, acts);
    }
  }
  return most >= 2 * second ? first : none;
}

/// The one firm the last sentences named at all; none where they named two.
std::uint32_t EntityLinker::only_company_near(std::uint32_t other) const {
  constexpr std::uint32_t reach = 5;
  std::uint32_t only = none;
  for (std::size_t r = 0; r < recent_count_ && facts_[recent_[r]].last_sentence + reach >= sentence_; ++r) {
    if (recent_[r] == other || !may_be_company(recent_[r])) continue;
    if (only != none) return none;
    only = recent_[r];
  }
  return only;
}

}  // namespace dateline::syntax
