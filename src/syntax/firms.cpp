// Which names are those of firms, and which firm is meant by "the company".
#include "syntax/entities.hpp"

#include "text/characters.hpp"

#include <algorithm>

namespace dateline::syntax {

/// "Odex's customers", "the founder of Odex", "Odex shareholders": what only a firm has. "In Kolm": a place.
void EntityLinker::learn_firms(SentenceAnalysis& sentence) {
  std::uint32_t whole = none;  // the phrase that the modifiers at hand stand in
  for (std::uint32_t i = 0; i < sentence.phrases.size(); ++i) {
    NounPhrase& phrase = sentence.phrases[i];
    if (!phrase.modifier && phrase.entity != none && is_located(sentence, phrase)) facts_[phrase.entity].located = true;
    if (phrase.modifier) {
      const bool within = whole != none && sentence.phrases[whole].tokens.contains(phrase.tokens.first);
      if (within && belongs_to_firm(sentence.phrases[whole])) learn_firm(phrase);
      continue;
    }
    const bool early = first_firm_ == none && sentence_ <= 2 && phrase.entity != none;
    if (early && firm(phrase.entity) != Firm::no && facts_[phrase.entity].free_standing) first_firm_ = phrase.entity;
    whole = i;
    if (!belongs_to_firm(phrase) || phrase.pronoun || phrase.is_coordination()) continue;
    if (phrase.possessor != none) learn_firm(sentence.phrases[phrase.possessor], false);
    if (phrase.of != none) learn_firm(sentence.phrases[phrase.of]);
  }
}

/// "in Kolm"; but "shares in Odex".
bool EntityLinker::is_located(const SentenceAnalysis& sentence, const NounPhrase& name) const {
  const std::uint32_t before = name.tokens.first - 1;
  if (name.tokens.first <= sentence.tokens.first + 1 || sentence.word_class(before) != WordClass::preposition)
    return false;
  return lexicon_.word(tokens_[before].word).is(Trait::location) &&
         !lexicon_.is_company_part(lexicon_.noun_lemma(tokens_[before - 1].word));
}

bool EntityLinker::has_office_of_firm(const NounPhrase& phrase) const {
  return lexicon_.is_company_part(lexicon_.noun_lemma(tokens_[phrase.office.last - 1].word));
}

/// \param surely not "Jia Wen's employees": somebody may have them
void EntityLinker::learn_firm(NounPhrase& name, bool surely) {
  if (name.entity == none) return;
  const bool person = is_person(entities_[name.entity].kind);
  if (person ? !surely || facts_[name.entity].is_person : firm(name.entity) != Firm::possible) return;
  make_firm(name.entity);
  name.kind = EntityKind::organisation;
}

void EntityLinker::make_firm(std::uint32_t entity) {
  if (entities_[entity].kind == EntityKind::organisation) return;
  entities_[entity].kind = EntityKind::organisation;
  facts_[entity].guessed_firm = true;
}

/// "Alder Quill": a person only as most names of two words are. Nothing else has told so.
bool EntityLinker::is_doubtful(std::uint32_t entity) const {
  const Facts& facts = facts_[entity];
  return is_person(entities_[entity].kind) && facts.named && !facts.is_person && !facts.known && facts.words > 1 &&
         facts.gender == 0 && facts.title.empty() && facts.described == text::unknown_word;
}

/// Does its name say that it is something else: "Ministry", "Council", or nothing but what kind of body it is?
bool EntityLinker::names_other_body(std::string_view name) const {
  std::size_t own_words = 0;  // besides those that only say what kind of body bears the name: "the Office"
  for (std::size_t start = 0; start < name.size();) {
    const std::size_t end = std::min(name.find(' ', start), name.size());
    const Word& word = lexicon_.word(lexicon_.vocabulary().find(name.substr(start, end - start)));
    if (word.is(Trait::group_noun) && !word.is(Trait::company_noun)) return true;
    if (!word.is(Trait::organisation_cue)) ++own_words;
    start = end + 1;
  }
  return own_words == 0;
}

/// Certain: a firm the pack knows, or an organisation whose name does not say otherwise. Possible: a name of unknown
/// kind that the text has neither put an article before nor a place's preposition.
EntityLinker::Firm EntityLinker::firm(std::uint32_t entity) {
  Facts& facts = facts_[entity];
  const EntityKind kind = entities_[entity].kind;
  if (!facts.named || (kind != EntityKind::organisation && kind != EntityKind::other)) return Firm::no;
  if (facts.known) return kind == EntityKind::organisation && facts.company ? Firm::certain : Firm::no;
  if (facts.kind_of_name == NameKind::unknown)
    facts.kind_of_name =
        names_other_body(text::fold(entities_[entity].name)) ? NameKind::other_body : NameKind::may_be_firm;
  if (facts.kind_of_name == NameKind::other_body) return Firm::no;
  if (kind == EntityKind::organisation) return Firm::certain;
  const bool other_thing = facts.described != text::unknown_word &&
                           !lexicon_.word(facts.described).is(Trait::company_noun) &&
                           !lexicon_.may_be_firm(facts.described);
  const bool possible =
      kind == EntityKind::other && !facts.is_person && !facts.located && !facts.with_article && !other_thing;
  return possible ? Firm::possible : Firm::no;
}

/// An airline is no bank.
bool EntityLinker::fits_trade(text::WordId noun, std::uint32_t entity) const {
  const std::uint16_t trade = lexicon_.word(noun).thing;
  for (const text::WordId told : {facts_[entity].described, facts_[entity].head}) {
    const Word& word = lexicon_.word(told);
    if (trade != 0 && word.thing != 0 && word.is(Trait::company_noun) && word.thing != trade) return false;
  }
  return true;
}

/// The firm that is called "the company" here: the one nearby, else the one the text tells of by far the most.
std::uint32_t EntityLinker::link_firm(const SentenceAnalysis& sentence, std::uint32_t index) {
  const text::WordId noun = sentence.phrases[index].lemma;
  const std::uint32_t other = subject_beside(sentence, index);
  std::uint32_t entity = firm_before(sentence, index, other);
  if (entity == none) entity = busiest_firm(noun, other);
  if (entity == none) entity = only_firm_near(sentence, sentence.phrases[index], other);
  if (entity == none && topic_ != other) entity = doubtful_firm();
  if (entity == none) return none;
  if (lexicon_.word(noun).thing != 0) facts_[entity].described = noun;
  make_firm(entity);
  return entity;
}

/// "Alder Quill recalled 300 cars. The carmaker ...": where the text begins with it, and no other firm is told of.
std::uint32_t EntityLinker::doubtful_firm() {
  if (topic_ == none || !is_doubtful(topic_) || !facts_[topic_].trades) return none;
  const auto end = recent_.begin() + static_cast<std::ptrdiff_t>(recent_count_);
  return std::none_of(recent_.begin(), end, [&](std::uint32_t each) { return firm(each) != Firm::no; }) ? topic_ : none;
}

/// A name of unknown kind may be a product's or a town's. It is taken for the firm where no firm is known of and the
/// text begins with it and has just named it, or "the airline" has to mean something; beside a firm only if the text
/// begins with it and tells of it far more. Not a name that does only what firms do not do.
bool EntityLinker::may_be_meant(text::WordId noun, std::uint32_t entity) {
  std::uint32_t firms = 0;
  std::uint32_t most = 0;  // doings of one of them
  for (std::size_t r = 0; r < recent_count_; ++r) {
    if (firm(recent_[r]) != Firm::certain) continue;
    ++firms;
    most = std::max({most, facts_[recent_[r]].acts, facts_[recent_[r]].known ? 1u : 0u});
  }
  const Facts& facts = facts_[entity];
  if (!facts.free_standing || (facts.does_other && !facts.trades && !facts.speaks)) return false;
  constexpr std::uint32_t reach = 3;  // sentences
  const bool begins = topic_ == none || entity == topic_ || entity == first_firm_;
  const bool is_topic = begins && facts_[entity].last_sentence + reach >= sentence_;
  if (firms != 0) return is_topic && facts_[entity].acts >= 2 * most;
  return is_topic || lexicon_.word(noun).thing != 0;
}

bool EntityLinker::is_meant(Firm wanted, text::WordId noun, std::uint32_t entity) {
  return firm(entity) == wanted && fits_trade(noun, entity) && (wanted == Firm::certain || may_be_meant(noun, entity));
}

/// The last subject before the description in its sentence, else what the sentence before was about.
std::uint32_t EntityLinker::firm_before(const SentenceAnalysis& sentence, std::uint32_t index, std::uint32_t other) {
  const NounPhrase& phrase = sentence.phrases[index];
  const auto fits = [&](std::uint32_t entity) {
    return entity != none && entity != other &&
           (is_meant(Firm::certain, phrase.lemma, entity) || is_meant(Firm::possible, phrase.lemma, entity));
  };
  return last_subject_before(sentence, phrase, fits);
}

/// The firm whose doings the text tells at least twice as often as any other's, else such a name of unknown kind.
std::uint32_t EntityLinker::busiest_firm(text::WordId noun, std::uint32_t other) {
  for (const Firm wanted : {Firm::certain, Firm::possible}) {
    std::uint32_t first = none;
    std::uint32_t most = 0;
    std::uint32_t second = 0;
    for (std::size_t r = 0; r < recent_count_; ++r) {
      const std::uint32_t acts = facts_[recent_[r]].acts;
      if (acts == 0 || recent_[r] == other || !is_meant(wanted, noun, recent_[r])) continue;
      second = std::max(second, std::min(acts, most));
      if (acts <= most) continue;
      most = acts;
      first = recent_[r];
    }
    if (first != none) return most >= 2 * second ? first : none;
  }
  return none;
}

/// The one firm the last sentences named at all, else the one name of unknown kind; none where they named two.
std::uint32_t EntityLinker::only_firm_near(const SentenceAnalysis& sentence, const NounPhrase& phrase,
                                           std::uint32_t other) {
  constexpr std::uint32_t reach = 6;
  for (const Firm wanted : {Firm::certain, Firm::possible}) {
    std::uint32_t only = none;
    for (std::size_t r = 0; r < recent_count_ && facts_[recent_[r]].last_sentence + reach > sentence_; ++r) {
      if (recent_[r] == other || !is_meant(wanted, phrase.lemma, recent_[r])) continue;
      if (!mentioned_before(sentence, phrase.tokens.first, recent_[r], reach)) continue;
      if (only != none) return none;
      only = recent_[r];
    }
    if (only != none) return only;
  }
  return none;
}

}  // namespace dateline::syntax
