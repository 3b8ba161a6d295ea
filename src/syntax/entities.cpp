#include "syntax/entities.hpp"

#include "syntax/gender.hpp"

#include "text/characters.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

/// As news have them.
constexpr std::size_t tokens_to_an_entity = 32;

}  // namespace

EntityLinker::EntityLinker(const Lexicon& lexicon, std::string_view text, const std::vector<text::Token>& tokens,
                           Date published)
    : lexicon_(lexicon),
      text_(text),
      published_(std::move(published)),
      tokens_(tokens),
      forms_(2 * tokens.size() / tokens_to_an_entity) {
  entities_.reserve(tokens.size() / tokens_to_an_entity);
  facts_.reserve(tokens.size() / tokens_to_an_entity);
}

std::string_view EntityLinker::written(TokenRange range) const noexcept {
  if (range.empty()) return {};
  return text_.substr(tokens_[range.first].start, tokens_[range.last - 1].end - tokens_[range.first].start);
}

void EntityLinker::link(SentenceAnalysis& sentence) {
  ++sentence_;
  for (NounPhrase& phrase : sentence.phrases) {
    const bool nameless = phrase.name.empty();
    const bool several = phrase.is_coordination();
    if (!(nameless | several)) phrase.entity = link_name(sentence, phrase);
  }
  learn_bodies(sentence);
  learn_firms(sentence);
  for (NounPhrase& phrase : sentence.phrases)
    phrase.doubtful = (is_person(phrase.kind) & (phrase.entity != none)) && is_doubtful(phrase.entity);
  remember_countries(sentence);
  const bool harm = tells_harm(sentence);
  if (harm) remember_harmed(sentence);
  for (std::uint32_t i = 0, count = static_cast<std::uint32_t>(sentence.phrases.size()); i < count; ++i)
    link_phrase(sentence, i);
  link_things(sentence);
  if (harm) remember_harmed(sentence);
  remember_strangers(sentence);
  follow_descriptions(sentence);
  remember_subjects(sentence);
  remember_speaker(sentence);
  remember_unnamed(sentence);
}

/// "Odex chairman Otto Weiss", "Odex's chairman, Otto Weiss,": whose chairman he is.
void EntityLinker::learn_bodies(const SentenceAnalysis& sentence) {
  for (const NounPhrase& phrase : sentence.phrases) {
    if (phrase.office.empty()) continue;
    const std::uint32_t beside = phrase.apposition == none ? none : sentence.phrases[phrase.apposition].entity;
    const std::uint32_t bearer = phrase.name.empty() ? beside : phrase.entity;
    if (bearer == none || !is_person(entities_[bearer].kind)) continue;
    if (const std::uint32_t body = body_of(sentence, phrase); body != none) facts_[bearer].body = body;
  }
}

/// "the northern city of Kolm": Kolm. Not "the biggest city of Norland".
std::uint32_t EntityLinker::settlement_named(const SentenceAnalysis& sentence, const NounPhrase& phrase) const {
  if (phrase.of == none || !phrase.definite || phrase.plural || phrase.possessor != none ||
      !lexicon_.is_settlement(phrase.lemma))
    return none;
  const NounPhrase& name = sentence.phrases[phrase.of];
  const bool whole = name.tokens == name.name && name.gazetteer == none && !name.is_coordination();
  return whole && !is_person(name.kind) && name.kind != EntityKind::country ? name.entity : none;
}

/// A phrase that is no name, or one that another phrase owns: "his Norvian counterpart Ida Moen".
void EntityLinker::link_phrase(SentenceAnalysis& sentence, std::uint32_t index) {
  if (sentence.phrases[index].entity != none) {
    if (sentence.phrases[index].possessor != none && is_counterpart(sentence.phrases[index]))
      link_counterpart(sentence, sentence.phrases[index]);
    return;
  }
  if (sentence.phrases[index].is_coordination()) return;
  if (tells_two(sentence.phrases[index]) && link_pair(sentence, index)) return;
  if (sentence.phrases[index].pronoun && link_they(sentence, index)) return;
  NounPhrase& phrase = sentence.phrases[index];  // only from here on: pairs add phrases
  phrase.entity = settlement_named(sentence, phrase);
  if (phrase.entity == none) phrase.entity = bearer_of_phrase(sentence, index);
  if (phrase.entity == none && phrase.pronoun && !phrase.modifier) {
    phrase.told = unnamed_before(sentence, index);
    if (!phrase.told.empty() && phrase.told == unnamed_.tokens) phrase.kind = unnamed_.kind;  // "it", "they"
    if (phrase.told.empty()) take_main_subject(sentence, index);
  }
  if (phrase.entity == none) return;
  // "Brandt said he": somebody, then.
  if (phrase.pronoun && may_be_he(phrase.entity) && lexicon_.word(tokens_[phrase.head].word).any_of(either_gender))
    entities_[phrase.entity].kind = EntityKind::person;
  const EntityKind kind = entities_[phrase.entity].kind;
  if (phrase.pronoun || phrase.kind == EntityKind::other || kind == EntityKind::country || !facts_[phrase.entity].named)
    phrase.kind = kind;
  if (phrase.pronoun && is_person(phrase.kind)) facts_[phrase.entity].is_person = true;
  if (phrase.pronoun) learn_gender(phrase);
  mention(phrase.entity, phrase.tokens);
}

/// Whom a pronoun or description means; none where that is not certain.
std::uint32_t EntityLinker::bearer_of_phrase(SentenceAnalysis& sentence, std::uint32_t index) {
  NounPhrase& phrase = sentence.phrases[index];
  if (phrase.pronoun) return link_pronoun(sentence, index);
  if (phrase.apposition != none && sentence.phrases[phrase.apposition].entity != none)
    return described_by(phrase, sentence.phrases[phrase.apposition].entity);
  if (is_counterpart(phrase)) return link_counterpart(sentence, phrase);
  if (phrase.definite || sentence.headline) phrase.entity = link_office(sentence, index);
  return phrase.entity == none && may_be_description(phrase) ? link_description(sentence, index) : phrase.entity;
}

/// "Weiss named Otto Moen. She ...": whom the text has called "she" no later "he" means.
void EntityLinker::learn_gender(const NounPhrase& pronoun) {
  Facts& facts = facts_[pronoun.entity];
  if (facts.gender == 0 && !pronoun.modifier && is_person(entities_[pronoun.entity].kind))
    facts.gender = lexicon_.word(tokens_[pronoun.head].word).traits & either_gender;
}

void EntityLinker::mention(std::uint32_t entity, TokenRange tokens) {
  Facts& facts = facts_[entity];
  if (facts.last_sentence != sentence_) facts.sentence_before = facts.last_sentence;
  facts.last_sentence = sentence_;
  const Span span{tokens_[tokens.first].start, tokens_[tokens.last - 1].end};
  std::vector<Span>& mentions = entities_[entity].mentions;
  if (mentions.empty() || mentions.back() < span) {  // as most are: sentences come in their order
    mentions.push_back(span);
  } else {
    const auto place = std::lower_bound(mentions.begin(), mentions.end(), span);
    if (*place != span) mentions.insert(place, span);
  }
  if (recent_count_ != 0 && recent_.front() == entity) return;
  std::size_t place = 0;
  while (place < recent_count_ && recent_[place] != entity) ++place;
  if (place == recent_.size())
    --place;  // the one mentioned longest ago
  else if (place == recent_count_)
    ++recent_count_;
  for (; place > 0; --place) recent_[place] = recent_[place - 1];
  recent_.front() = entity;
}

/// Whom a name means that was told before in this or another form; none where it is new.
std::uint32_t EntityLinker::find_named(const SentenceAnalysis& sentence, const NounPhrase& phrase,
                                       std::uint32_t words) {
  std::uint32_t entity = none;
  if (phrase.gazetteer != none) {
    const auto known = known_.find(phrase.gazetteer);
    if (known != known_.end()) entity = known->second;
  } else {
    entity = find_by_form(sentence, phrase, words);
    // "International Criminal Court (ICC)": what the brackets hold is another form of the same.
    const bool beside = phrase.apposition != none && sentence.phrases[phrase.apposition].entity != none &&
                        !sentence.phrases[phrase.apposition].name.empty();
    if (entity == none && beside) {
      entity = sentence.phrases[phrase.apposition].entity;
      forms_.add(form_of(shown(phrase)), entity);
    }
  }
  return entity != none ? entity : replace_bearer(sentence, phrase, words);
}

std::uint32_t EntityLinker::create_named(const NounPhrase& phrase, std::uint32_t words) {
  const bool known = phrase.gazetteer != none;
  const std::string_view name =
      known ? lexicon_.gazetteer().entry(phrase.gazetteer).name : without_nickname(shown(phrase));
  const std::uint32_t entity = create(phrase, std::string(name), words);
  if (known) known_.emplace(phrase.gazetteer, entity);
  return entity;
}

/// What stands before a name within its phrase: "the Odex", "the ferry Norvik".
void EntityLinker::learn_from_words_before(const SentenceAnalysis& sentence, std::uint32_t entity,
                                           const NounPhrase& phrase, EntityKind read_as, std::uint32_t words) {
  if (phrase.name.first <= phrase.tokens.first) return;
  const text::Token& before = tokens_[phrase.name.first - 1];
  if (lexicon_.word(before.word).is(Trait::definite))
    take_article(entity, lexicon_.looks_plural(written(last_part(phrase.name))) ? entities_[entity].kind : read_as,
                 words);
  const text::WordId noun = lexicon_.noun_lemma(before.word);
  const bool owner = sentence.word_class(phrase.tokens.last) == WordClass::genitive;
  if (!owner && before.shape == text::Shape::lower && lexicon_.word(noun).thing != 0) facts_[entity].described = noun;
}

std::uint32_t EntityLinker::link_name(const SentenceAnalysis& sentence, NounPhrase& phrase) {
  const EntityKind read_as = phrase.kind;
  std::uint32_t words = 1;  // what hyphens join is one: "Jae-in"
  for (std::uint32_t i = phrase.name.first + 1; i < phrase.name.last; ++i) words += tokens_[i].space_before ? 1 : 0;
  std::uint32_t entity = find_named(sentence, phrase, words);
  if (entity == none)
    entity = create_named(phrase, words);
  else
    rename(entity, phrase, without_nickname(shown(phrase)), words);
  if (entities_[entity].kind == EntityKind::other) entities_[entity].kind = phrase.kind;
  if (phrase.kind == EntityKind::other || facts_[entity].known) phrase.kind = entities_[entity].kind;
  const bool titled = phrase.name.first > phrase.tokens.first &&
                      lexicon_.word(tokens_[phrase.name.first - 1].word).any_of(traits(Trait::honorific, Trait::title));
  if ((words > 1 || titled) && is_person(entities_[entity].kind)) surnames_.insert(written(last_part(shown(phrase))));
  facts_[entity].named = true;
  if (!phrase.modifier || phrase.name.first != sentence.tokens.first) facts_[entity].free_standing = true;
  const Word& first = lexicon_.word(tokens_[phrase.name.first].word);
  if (is_person(phrase.kind) && (!phrase.office.empty() || first.is(Trait::given_name)))
    facts_[entity].is_person = true;
  learn_from_words_before(sentence, entity, phrase, read_as, words);
  if (!is_person(entities_[entity].kind) && facts_[entity].country == none)
    facts_[entity].country = nationality_of(phrase, sentence);
  if (facts_[entity].gender == 0) facts_[entity].gender = gender_of(phrase, tokens_, lexicon_);
  if (facts_[entity].gender == 0 && phrase.apposition != none && sentence.phrases[phrase.apposition].name.empty())
    facts_[entity].gender = gender_of(sentence.phrases[phrase.apposition], tokens_, lexicon_);
  learn_office(sentence, entity, phrase);
  mention(entity, phrase.name);
  return entity;
}

std::string EntityLinker::country_around(std::uint32_t place) const {
  const Gazetteer& gazetteer = lexicon_.gazetteer();
  const GazetteerEntry& entry = gazetteer.entry(place);
  if (entry.kind != EntityKind::place || entry.country == WordTrie::absent) return {};
  return gazetteer.entry(entry.country).name;
}

std::uint32_t EntityLinker::create(const NounPhrase& phrase, std::string name, std::uint32_t words) {
  const auto index = static_cast<std::uint32_t>(entities_.size());
  constexpr std::size_t usual_mentions = 4;
  Entity& entity = entities_.emplace_back();
  entity.mentions.reserve(usual_mentions);
  entity.kind = phrase.kind;
  entity.name = std::move(name);
  if (phrase.gazetteer != none) entity.within = country_around(phrase.gazetteer);
  Facts& facts = facts_.emplace_back();
  facts.known = phrase.gazetteer != none;
  facts.company = facts.known && lexicon_.gazetteer().entry(phrase.gazetteer).company;
  facts.words = words;
  if (words > 1) facts.head = head_of(entities_.back().name);
  if (!facts.known && is_person(phrase.kind) && is_in_capitals(shown(phrase)))
    entity.name = text::title_case(entity.name);
  if (is_person(phrase.kind) && opens_in_capitals(phrase.name)) {
    const std::size_t first = tokens_[phrase.name.first].end - tokens_[phrase.name.first].start;
    entity.name = text::title_case(entity.name.substr(0, first)) + entity.name.substr(first);
  }
  if (std::string royal = titled(phrase); !royal.empty()) entity.name = std::move(royal);
  const std::string_view form = written(phrase.name);
  if (form != entity.name) entity.aliases.emplace_back(form);
  index_forms(index, shown(phrase));
  return index;
}

std::uint32_t EntityLinker::nationality_of(const NounPhrase& phrase, const SentenceAnalysis& sentence) const noexcept {
  if (phrase.nationality != none) return phrase.nationality;
  for (const std::uint32_t other : {phrase.of, phrase.possessor}) {
    if (other == none) continue;
    const NounPhrase& owner = sentence.phrases[other];
    if (owner.kind == EntityKind::country && owner.gazetteer != none) return owner.gazetteer;
  }
  return none;
}

/// "Russian President Vladimir Putin" and "Xi Jinping, the leader of China," teach an office.
void EntityLinker::learn_office(const SentenceAnalysis& sentence, std::uint32_t entity, const NounPhrase& phrase) {
  if (!is_person(entities_[entity].kind)) return;
  learn_trade(sentence, entity, phrase);
  const NounPhrase* source = &phrase;
  if (phrase.office.empty() && phrase.apposition != none && !sentence.phrases[phrase.apposition].office.empty() &&
      sentence.phrases[phrase.apposition].name.empty())
    source = &sentence.phrases[phrase.apposition];
  if (source->office.empty()) return;
  const Word& word = lexicon_.word(tokens_[source->office.last - 1].word);
  if ((word.is(Trait::honorific) && !word.is(Trait::noun)) || is_counterpart(*source)) return;
  Facts& facts = facts_[entity];
  const std::uint32_t country = nationality_of(*source, sentence);
  if (facts.office == text::unknown_word || country != none) {
    facts.office = word.noun != text::unknown_word ? word.noun : tokens_[source->office.last - 1].word;
    if (country != none) facts.country = country;
    facts.title = written(source->office);
    facts.listed_office = listed_office(sentence, *source);
    if (facts.listed_office != none) bearers_[facts.listed_office] = entity;
    entities_[entity].office = lexicon_.office(
        written(source->office),
        country == none ? std::string_view() : std::string_view(lexicon_.gazetteer().entry(country).name));
  }
}

}  // namespace dateline::syntax
