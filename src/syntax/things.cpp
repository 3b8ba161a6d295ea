// What a thing without a name of its own is called where the text says more: "the plane" after "a Norvik Air plane".
#include "syntax/entities.hpp"

#include <algorithm>

namespace dateline::syntax {

/// Which group of words the head of a phrase belongs to: a "flight" is a "plane". 0 of what is no such thing.
/// \pre `may_be_thing` of it
std::uint16_t EntityLinker::kind_of_thing(const SentenceAnalysis& sentence, const NounPhrase& phrase) const {
  const WordClass head = sentence.word_class(phrase.head);
  if (head != WordClass::noun && head != WordClass::name) return 0;
  const text::WordId noun = tokens_[phrase.head].word;
  // "the Norvik Air", but "the Astrid Lind rig"
  const bool named = phrase.entity != none && phrase.name.contains(phrase.head) && facts_[phrase.entity].words > 1;
  const text::WordId lemma = named ? facts_[phrase.entity].head : lexicon_.noun_lemma(noun);
  const std::uint16_t people = phrase.plural ? lexicon_.told_people(lemma) : std::uint16_t{0};
  return phrase.plural && (lemma != noun || people != 0) ? people  // "the aircraft" may be one
                                                         : lexicon_.told_thing(lemma);
}

/// "the plane", "the same plane"; but "the plane in Lima", "the plane that ..." may be any other.
bool EntityLinker::is_bare(const SentenceAnalysis& sentence, const NounPhrase& phrase) const {
  const std::uint32_t behind = phrase.tokens.last;
  if (phrase.possessor != none || phrase.of != none || phrase.head + 1 != behind) return false;
  if (phrase.plural && phrase.head == phrase.tokens.first)  // "authorities", but not "aircraft"
    return lexicon_.word(lexicon_.noun_lemma(tokens_[phrase.head].word))
        .any_of(traits(Trait::group_noun, Trait::person_noun));
  if (!phrase.definite) return false;
  const bool placed =
      sentence.word_class(behind) == WordClass::preposition && lexicon_.word(tokens_[behind].word).is(Trait::location);
  if (placed || sentence.word_class(behind) == WordClass::relative) return false;
  for (std::uint32_t i = phrase.tokens.first + 1; i < phrase.head; ++i)
    if (!lexicon_.is_resuming(tokens_[i].word)) return false;
  return phrase.head > phrase.tokens.first;
}

/// "a Norvik Air plane", "its Kolm factory", "Norvik Flight 402", "an Iranian tanker": a name within the phrase.
bool EntityLinker::holds_name(const SentenceAnalysis& sentence, std::uint32_t index) {
  const NounPhrase& phrase = sentence.phrases[index];
  if (phrase.nationality != none) return true;
  if (phrase.possessor != none && !sentence.phrases[phrase.possessor].name.empty()) return true;
  return std::any_of(sentence.names.begin(), sentence.names.end(), [&](const NameSpan& name) {
    return phrase.tokens.first <= name.tokens.first && name.tokens.last <= phrase.tokens.last;
  });
}

/// "Norvik's plane", but "plane" of "its plane".
TokenRange EntityLinker::told_whole(const SentenceAnalysis& sentence, const NounPhrase& phrase) {
  if (phrase.possessor == none) return phrase.tokens;
  const NounPhrase& owner = sentence.phrases[phrase.possessor];
  const bool before = owner.tokens.last <= phrase.tokens.first;
  if (owner.pronoun) return {before ? phrase.tokens.first : owner.tokens.last, phrase.tokens.last};
  return {std::min(owner.tokens.first, phrase.tokens.first), phrase.tokens.last};
}

bool EntityLinker::is_body_of_people(const NounPhrase& phrase) const {
  return phrase.plural || lexicon_.word(lexicon_.noun_lemma(tokens_[phrase.head].word)).is(Trait::group_noun);
}

/// But for the article.
bool EntityLinker::is_same_name(TokenRange a, TokenRange b) const {
  const auto without_article = [&](TokenRange tokens) {
    const Word& first = lexicon_.word(tokens_[tokens.first].word);
    if (!tokens.empty() && first.any_of(traits(Trait::definite, Trait::indefinite))) ++tokens.first;
    return written(tokens);
  };
  return !a.empty() && !b.empty() && without_article(a) == without_article(b);
}

/// "The government" in an article on Libya is not the Japanese one it has just named.
bool EntityLinker::may_be_told(const NounPhrase& phrase, const Thing& thing) const {
  if (thing.several || thing.country == none || !is_body_of_people(phrase)) return !thing.several;
  std::uint32_t told = 0;
  std::uint32_t most = 0;
  for (const Country& each : countries_) {
    if (each.entry == thing.country) told = each.count;
    most = std::max(most, each.count);
  }
  return told == most;
}

/// "a plane", "the second plane"; but "a flight" is also what a plane makes, and "the small plane" may be the one
/// named.
bool EntityLinker::is_another(const NounPhrase& phrase) const {
  if (lexicon_.word(tokens_[phrase.head].word).is(Trait::event_noun)) return false;
  if (phrase.indefinite) return true;
  for (std::uint32_t i = phrase.tokens.first; i < phrase.head; ++i)
    if (lexicon_.word(tokens_[i].word).is(Trait::ordinal)) return true;
  return false;
}

/// "The Astrid Lind" is nobody; and where "a ferry" sank before, it is the ferry.
void EntityLinker::take_article(std::uint32_t entity, EntityKind read_as, std::uint32_t words) {
  Facts& facts = facts_[entity];
  facts.with_article = true;
  if (facts.known || read_as != EntityKind::other) return;
  if (words > 1 && is_person(entities_[entity].kind) && facts.title.empty()) {
    entities_[entity].kind = EntityKind::other;
    facts.is_person = false;
  }
  constexpr std::uint32_t reach = 2;  // sentences
  const bool told_before = last_thing_ != text::unknown_word && last_thing_sentence_ + reach >= sentence_;
  if (told_before && facts.described == text::unknown_word && entities_[entity].kind == EntityKind::other)
    facts.described = last_thing_;
}

/// Sets `NounPhrase::told` of bare phrases, and keeps those that say more. A new one that nothing names ("another
/// plane") takes the place of the one before.
void EntityLinker::link_things(SentenceAnalysis& sentence) {
  for (std::uint32_t i = 0; i < sentence.phrases.size(); ++i) {
    NounPhrase& phrase = sentence.phrases[i];
    if (!may_be_thing(phrase)) continue;
    const std::uint16_t kind = kind_of_thing(sentence, phrase);
    if (kind == 0) continue;
    const auto known =
        std::find_if(things_.begin(), things_.end(), [&](const Thing& each) { return each.kind == kind; });
    if (is_bare(sentence, phrase)) {
      if (phrase.entity == none && known != things_.end() && may_be_told(phrase, *known)) phrase.told = known->tokens;
      continue;
    }
    const text::WordId noun = lexicon_.noun_lemma(tokens_[phrase.head].word);
    if (phrase.indefinite && lexicon_.bears_article(noun)) {
      last_thing_ = noun;
      last_thing_sentence_ = sentence_;
    }
    TokenRange told;
    if (holds_name(sentence, i))
      told = told_whole(sentence, phrase);
    else if (!is_another(phrase))
      continue;
    if (known == things_.end()) {
      if (!told.empty()) things_.push_back({kind, told, nationality_of(phrase, sentence)});
    } else if (!is_body_of_people(phrase) || is_same_name(told, known->tokens)) {
      known->tokens = told;
      known->country = nationality_of(phrase, sentence);
    } else {  // "the Norwegian government", and the Danish one: "the government" is neither for good
      known->tokens = {};
      known->several = true;
    }
  }
}

}  // namespace dateline::syntax
