// Who is meant by what describes him: "the Russian president", "the court", "the company".
#include "syntax/entities.hpp"

#include "text/characters.hpp"

#include <algorithm>

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

/// "the premier", of a prime minister
bool EntityLinker::is_synonym(std::string_view title, const NounPhrase& phrase) const {
  if (title.empty() || phrase.office.empty()) return false;
  const std::uint16_t said = lexicon_.title_group(text::fold(written(phrase.office)));
  return said != 0 && said == lexicon_.title_group(text::fold(title));
}

/// \pre `may_be_description` of the phrase
std::uint32_t EntityLinker::link_description(const SentenceAnalysis& sentence, std::uint32_t index) {
  const NounPhrase& phrase = sentence.phrases[index];
  if (phrase.modifier && phrase.gazetteer != none) {
    const auto known = known_.find(phrase.gazetteer);
    return known == known_.end() ? none : known->second;
  }
  if (phrase.lemma == text::unknown_word) return phrase.definite ? link_epithet(sentence, index) : none;
  const std::uint32_t country = nationality_of(phrase, sentence);
  const Word& head = lexicon_.word(phrase.lemma);
  if (!phrase.definite && country == none) return none;
  if (country == none && head.is(Trait::person_noun) && (phrase.of != none || phrase.possessor != none)) {
    const std::uint32_t officer = link_officer(sentence, phrase);
    return officer != none ? officer : link_leader(sentence, phrase);
  }
  if (head.is(Trait::group_noun)) {
    if (const std::uint32_t named = link_named_body(sentence, phrase); named != none) return named;
    if (country == none) return link_body(sentence, index);
    const bool told = phrase.of == none && phrase.possessor == none && head.is(Trait::company_noun);
    if (!told) return none;
    const auto may_be_of = [&](std::uint32_t firm) {  // "the Japanese carmaker"
      return firm != none && (facts_[firm].country == none || facts_[firm].country == country);
    };
    const std::uint32_t firm = firm_before(sentence, index, subject_beside(sentence, index));
    if (firm == none || may_be_of(firm)) return firm;
    const std::uint32_t other = only_firm_near(sentence, phrase, firm);
    return may_be_of(other) ? other : std::uint32_t{none};
  }
  if (!head.is(Trait::person_noun)) {
    if (country != none) return none;
    if (lexicon_.is_epithet(phrase.lemma)) return link_epithet(sentence, index);  // "the star"
    // "the hotel", but neither "the second hotel" nor "the hotel of a rival".
    return is_bare(sentence, phrase) && head.thing != 0 ? link_called(sentence, phrase) : none;
  }
  // "the Zambian leader", but "the opposition leader" leads no country
  const WordClass led = phrase.head > phrase.tokens.first ? sentence.word_class(phrase.head - 1) : WordClass::other;
  const bool led_by_noun = led == WordClass::noun || led == WordClass::name;  // "the UDF leader"
  const bool ruler = !led_by_noun && lexicon_.offices().is_general_word(phrase.lemma);
  for (std::size_t r = 0; r < recent_count_; ++r) {
    const Facts& facts = facts_[recent_[r]];
    if (!facts.named || entities_[recent_[r]].kind != EntityKind::person)
      continue;  // or known by the exact office alone
    const bool same_office =
        (facts.office == phrase.lemma && may_be_titled(facts.title, phrase)) || is_synonym(facts.title, phrase);
    const bool any_office = country != none && ruler;
    if ((country == none || facts.country == country) && (same_office || any_office)) return recent_[r];
  }
  if (country != none) return none;
  const std::uint32_t holder = ruler ? only_office_holder() : std::uint32_t{none};
  return holder != none ? holder : link_epithet(sentence, index);
}

/// The body somebody's office belongs to, as the phrase tells it: "Odex's chairman", "the head of Norvik Air", "Odex
/// chairman Otto Weiss".
std::uint32_t EntityLinker::body_of(const SentenceAnalysis& sentence, const NounPhrase& phrase) const {
  for (const std::uint32_t owner : {phrase.possessor, phrase.of}) {
    if (owner == none) continue;
    const std::uint32_t entity = sentence.phrases[owner].entity;
    return entity != none && is_body(entities_[entity].kind) ? entity : std::uint32_t{none};
  }
  for (const NounPhrase& part : sentence.phrases)
    if (part.modifier && part.entity != none && part.tokens.first >= phrase.tokens.first &&
        part.tokens.last <= phrase.office.first && is_body(entities_[part.entity].kind))
      return part.entity;
  return none;
}

/// "the chief executive of Odex": whom the text has called so, of the same body.
std::uint32_t EntityLinker::link_officer(const SentenceAnalysis& sentence, const NounPhrase& phrase) const {
  if (phrase.office.empty()) return none;
  const std::uint32_t body = body_of(sentence, phrase);
  if (body == none) return none;
  for (std::size_t r = 0; r < recent_count_; ++r) {
    const Facts& facts = facts_[recent_[r]];
    if (!facts.named || entities_[recent_[r]].kind != EntityKind::person || facts.body != body) continue;
    if ((facts.office == phrase.lemma && may_be_titled(facts.title, phrase)) || is_synonym(facts.title, phrase))
      return recent_[r];
  }
  return none;
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

/// "Harbour Bank" is a bank, as is the "Bank of Kolm"; "Hurricane Ines" is a hurricane, the "Hurricane Centre" none.
text::WordId EntityLinker::head_of(std::string_view name) const {
  text::WordId head = text::unknown_word;
  for (std::size_t start = 0; start < name.size();) {
    const std::size_t end = std::min(name.find(' ', start), name.size());
    const text::WordId id = lexicon_.vocabulary().find(text::fold(name.substr(start, end - start)));
    const bool named_behind = lexicon_.word(head).is(Trait::event_noun) && !lexicon_.word(id).is(Trait::noun);
    if (start != 0 && (lexicon_.word(id).is(Trait::preposition) || named_behind)) break;
    head = id;
    start = end + 1;
  }
  return lexicon_.noun_lemma(head) == head ? head : text::unknown_word;  // "United States" is no state
}

bool EntityLinker::is_capital(std::uint32_t token) const noexcept {
  return tokens_[token].shape == text::Shape::capitalised || tokens_[token].shape == text::Shape::upper;
}

/// "the Odex ferry"
bool EntityLinker::holds_capital(const NounPhrase& phrase) const {
  for (std::uint32_t i = phrase.tokens.first + 1; i < phrase.head; ++i)
    if (is_capital(i)) return true;
  return false;
}

/// "the central bank": a bank with the word in its name, or one named after where it is ("Bank of Kolm").
bool EntityLinker::may_bear_words(const NounPhrase& phrase, std::uint32_t entity) const {
  const std::string name = text::fold(entities_[entity].name);
  for (std::uint32_t i = phrase.tokens.first; i < phrase.head; ++i) {
    if (!lexicon_.is_name_word(tokens_[i].word)) continue;
    const bool told = name.find(text::fold(written({i, i + 1}))) != std::string::npos;
    const bool named_behind = lexicon_.vocabulary().find(name.substr(name.rfind(' ') + 1)) != facts_[entity].head;
    if (!told && !(named_behind && facts_[entity].head == phrase.lemma)) return false;
  }
  return true;
}

/// "the court", "the operator", "the ship": what the text has called so last, or by a word that may stand for it. What
/// only bears the word in its name and has done nothing gives way to what was called so: "[Odell Trust] was fined after
/// it took over Harbour Bank, as the bank ..."
std::uint32_t EntityLinker::link_called(const SentenceAnalysis& sentence, const NounPhrase& phrase) const {
  const std::uint16_t thing = lexicon_.word(phrase.lemma).thing;
  const bool body = lexicon_.word(phrase.lemma).is(Trait::group_noun);
  if (holds_capital(phrase)) return none;
  const auto may_be = [&](std::uint32_t entity) {
    const EntityKind kind = entities_[entity].kind;
    if (!facts_[entity].named || kind == EntityKind::person || kind == EntityKind::country) return false;
    return may_bear_words(phrase, entity) && mentioned_before(sentence, phrase.tokens.first, entity, sentence_ + 1);
  };
  const auto means = [&](text::WordId word) {
    return word == phrase.lemma || (thing != 0 && lexicon_.word(word).thing == thing);
  };
  const auto bears_word = [&](std::uint32_t entity) {
    const Facts& facts = facts_[entity];
    return means(facts.head) && facts.words > 1 &&
           (entities_[entity].kind == EntityKind::organisation || !body || thing != 0) &&
           (facts.last_sentence + name_reach >= sentence_ || facts.acts > 2);
  };
  std::uint32_t idle = none;
  for (std::size_t r = 0; r < recent_count_; ++r) {
    const Facts& facts = facts_[recent_[r]];
    const bool described = means(facts.described);
    if ((!described && (idle != none || !bears_word(recent_[r]))) || !may_be(recent_[r])) continue;
    if (described || facts.acts > 0) return recent_[r];
    idle = recent_[r];
  }
  return idle;
}

/// A body of people that was called so last, or the firm that may be.
std::uint32_t EntityLinker::link_body(const SentenceAnalysis& sentence, std::uint32_t index) {
  const NounPhrase& phrase = sentence.phrases[index];
  const bool company = lexicon_.word(phrase.lemma).is(Trait::company_noun);
  // "the ruling interim council" is another than the one with a name; "the ailing bank" is not.
  if (company || is_bare(sentence, phrase))
    if (const std::uint32_t called = link_called(sentence, phrase); called != none) return called;
  const bool owned = phrase.of != none || phrase.possessor != none;                            // "the firm of somebody"
  const bool is_named = phrase.head > phrase.tokens.first + 1 && is_capital(phrase.head - 1);  // "the Odex supplier"
  // "The company laying the cable", "the airline that sold it"
  const WordClass behind = sentence.word_class(phrase.tokens.last);
  const bool is_told_apart = behind == WordClass::relative || behind == WordClass::verb_gerund;
  if (owned || is_named || is_told_apart) return none;
  const auto is_name_word = [&](const text::Token& token) { return lexicon_.is_name_word(token.word); };
  if (std::any_of(tokens_.begin() + phrase.tokens.first, tokens_.begin() + phrase.head, is_name_word)) return none;
  if (company) return link_firm(sentence, index);
  if (!is_bare(sentence, phrase)) return none;
  if (lexicon_.is_country_noun(phrase.lemma)) return only_country_near(sentence, phrase);
  return lexicon_.is_body_noun(phrase.lemma) ? body_before(sentence, phrase, subject_beside(sentence, index)) : none;
}

}  // namespace dateline::syntax
