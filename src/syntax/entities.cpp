#include "syntax/entities.hpp"

#include "syntax/gender.hpp"

#include "text/characters.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

/// As news have them.
constexpr std::size_t tokens_to_an_entity = 32;

bool may_be_person(EntityKind kind) noexcept {
  return kind == EntityKind::person || kind == EntityKind::other;
}

void add_alias(Entity& entity, std::string_view alias) {
  const auto place = std::lower_bound(entity.aliases.begin(), entity.aliases.end(), alias);
  if (place == entity.aliases.end() || *place != alias) entity.aliases.emplace(place, alias);
}

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

/// Folded, with single spaces, so that a line break within a name does no harm; "Weiss, Jr." is "Weiss Jr".
std::string_view EntityLinker::form_of(TokenRange name) {
  std::string& form = form_;
  form.clear();
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    if (tokens_[i].kind == text::TokenKind::sign) {
      const bool stop = i > name.first && lexicon_.word(tokens_[i - 1].word).is(Trait::name_suffix);
      const bool comma = i + 1 < name.last && lexicon_.word(tokens_[i + 1].word).is(Trait::name_suffix);
      if (stop || comma) continue;
    }
    if (i > name.first && tokens_[i].space_before) form += ' ';
    text::append_folded(form, text_.substr(tokens_[i].start, tokens_[i].end - tokens_[i].start));
  }
  return form;
}

void EntityLinker::link(SentenceAnalysis& sentence) {
  ++sentence_;
  for (NounPhrase& phrase : sentence.phrases)
    if (!phrase.name.empty() && !phrase.is_coordination()) phrase.entity = link_name(sentence, phrase);
  learn_firms(sentence);
  for (NounPhrase& phrase : sentence.phrases)
    phrase.doubtful = is_person(phrase.kind) && phrase.entity != none && is_doubtful(phrase.entity);
  remember_countries(sentence);
  remember_harmed(sentence);
  for (std::uint32_t i = 0, count = static_cast<std::uint32_t>(sentence.phrases.size()); i < count; ++i) {
    if (sentence.phrases[i].entity != none) {
      if (sentence.phrases[i].possessor != none && is_counterpart(sentence.phrases[i]))
        link_counterpart(sentence, sentence.phrases[i]);
      continue;
    }
    if (sentence.phrases[i].is_coordination()) continue;
    if (tells_two(sentence.phrases[i]) && link_pair(sentence, i)) continue;
    if (sentence.phrases[i].pronoun && link_they(sentence, i)) continue;
    NounPhrase& phrase = sentence.phrases[i];
    if (phrase.pronoun)
      phrase.entity = link_pronoun(sentence, i);
    else if (phrase.apposition != none && sentence.phrases[phrase.apposition].entity != none)
      phrase.entity = described_by(phrase, sentence.phrases[phrase.apposition].entity);
    else if (is_counterpart(phrase))
      phrase.entity = link_counterpart(sentence, phrase);
    else {
      if (phrase.definite || sentence.headline) phrase.entity = link_office(sentence, i);
      if (phrase.entity == none && may_be_description(phrase)) phrase.entity = link_description(sentence, i);
    }
    if (phrase.entity == none) continue;
    const EntityKind kind = entities_[phrase.entity].kind;
    if (phrase.pronoun || phrase.kind == EntityKind::other || kind == EntityKind::country ||
        !facts_[phrase.entity].named)
      phrase.kind = kind;
    if (phrase.pronoun && is_person(phrase.kind)) facts_[phrase.entity].is_person = true;
    if (phrase.pronoun) learn_gender(phrase);
    mention(phrase.entity, phrase.tokens);
  }
  link_things(sentence);
  remember_harmed(sentence);
  remember_strangers(sentence);
  follow_descriptions(sentence);
  remember_subjects(sentence);
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

/// From the last white space on: the surname of most. "Jr." is none.
TokenRange EntityLinker::last_part(TokenRange name) const noexcept {
  while (name.last > name.first + 1 && (tokens_[name.last - 1].kind == text::TokenKind::sign ||
                                        lexicon_.word(tokens_[name.last - 1].word).is(Trait::name_suffix)))
    --name.last;
  std::uint32_t first = name.last - 1;
  while (first > name.first && !tokens_[first].space_before) --first;
  return {first, name.last};
}

/// "Jr."
bool EntityLinker::ends_with_suffix(TokenRange name) const noexcept {
  return last_part(name).last != name.last;
}

/// Otto "Red" Weiss is Otto Weiss.
std::string_view EntityLinker::without_nickname(TokenRange name) {
  for (std::uint32_t mark = name.first + 1; mark + 2 < name.last; ++mark) {
    if (tokens_[mark].kind != text::TokenKind::sign || !tokens_[mark].space_before || tokens_[mark + 1].space_before)
      continue;
    std::uint32_t behind = mark + 2;
    while (behind < name.last && tokens_[behind].kind != text::TokenKind::sign) ++behind;
    if (behind + 1 < name.last && !tokens_[behind].space_before) {
      form_ = written({name.first, mark});
      return form_.append(" ").append(written({behind + 1, name.last}));
    }
  }
  return written(name);
}

/// The name that is shown: a headline calls the Odex Corp. Odex.
TokenRange EntityLinker::shown(const NounPhrase& phrase) const noexcept {
  if (phrase.kind != EntityKind::organisation) return phrase.name;
  const std::uint32_t last = last_part(phrase.name).last;
  const bool partners = lexicon_.word(tokens_[last].word).is(Trait::additive);  // "Weiss & Co"
  return partners && last < phrase.name.last ? phrase.name : TokenRange{phrase.name.first, last};
}

/// "Ida Moen" of "Ida K. Moen"; folded.
std::string EntityLinker::without_middle(TokenRange name) {
  std::string form(form_of({name.first, name.first + 1}));
  return form.append(" ").append(form_of(last_part(name)));
}

std::uint32_t EntityLinker::find_by_form(const NounPhrase& phrase, std::uint32_t words) {
  if (const std::uint32_t whole = forms_.find(form_of(shown(phrase))); whole != none) return whole;
  if (words < 2 || !may_be_person(phrase.kind)) return none;
  // "Ida Moen" was Ida Kari Moen; two with different middle names are two, as are father and son.
  if (words > 2 && is_person(phrase.kind) && !ends_with_suffix(phrase.name)) {
    const std::uint32_t shorter = forms_.find(without_middle(phrase.name));
    if (shorter != none && facts_[shorter].words == 2) return shorter;
  }
  // The surname alone came first (in the title, say) and its bearer is not yet known by more. Some put it first.
  for (const TokenRange part : {last_part(phrase.name), TokenRange{phrase.name.first, phrase.name.first + 1}}) {
    const std::uint32_t surname = forms_.find(form_of(part));
    if (surname == none) continue;
    const Facts& facts = facts_[surname];
    if (facts.words == 1 && !facts.known && may_be_person(entities_[surname].kind)) return surname;
  }
  return none;
}

/// Whom a name means that was told before in this or another form; none where it is new.
std::uint32_t EntityLinker::find_named(const SentenceAnalysis& sentence, const NounPhrase& phrase,
                                       std::uint32_t words) {
  std::uint32_t entity = none;
  if (phrase.gazetteer != none) {
    const auto known = known_.find(phrase.gazetteer);
    if (known != known_.end()) entity = known->second;
  } else {
    entity = find_by_form(phrase, words);
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
  if (words > 1 && is_person(entities_[entity].kind)) surnames_.insert(written(last_part(shown(phrase))));
  facts_[entity].named = true;
  if (!phrase.modifier || phrase.name.first != sentence.tokens.first) facts_[entity].free_standing = true;
  const Word& first = lexicon_.word(tokens_[phrase.name.first].word);
  if (is_person(phrase.kind) && (!phrase.office.empty() || first.is(Trait::given_name)))
    facts_[entity].is_person = true;
  learn_from_words_before(sentence, entity, phrase, read_as, words);
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

/// "Pope Leo", "Queen Maria": who bears a given name alone is called by the title as well.
std::string EntityLinker::titled(const NounPhrase& phrase) const {
  constexpr std::uint64_t gendered = traits(Trait::male, Trait::female);
  if (phrase.office.empty() || phrase.name.last != phrase.name.first + 1 ||
      !phrase.office.contains(phrase.name.first - 1))
    return {};
  // "James Earl Carter"
  const std::uint32_t first = phrase.tokens.first;
  if (first == phrase.office.first && first > 0 && tokens_[first - 1].shape == text::Shape::capitalised) return {};
  const Word& office = lexicon_.word(tokens_[phrase.name.first - 1].word);
  const bool given = lexicon_.word(tokens_[phrase.name.first].word).is(Trait::given_name);
  const bool capital = tokens_[phrase.name.first - 1].shape == text::Shape::capitalised;
  if (!given || !capital || !office.is(Trait::title) || !office.any_of(gendered)) return {};
  return std::string(written({phrase.name.first - 1, phrase.name.last}));
}

/// "KOFFI MENSAH", as the first words of an article or the speakers of a transcript are set.
bool EntityLinker::is_in_capitals(TokenRange name) const {
  std::size_t words = 0;
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    if (tokens_[i].kind != text::TokenKind::word) continue;
    if (tokens_[i].shape != text::Shape::upper || tokens_[i].end - tokens_[i].start < 3) return false;
    ++words;
  }
  return words > 1;
}

/// "ALDO Brandt appeared ...": some papers print the first word of a story so.
bool EntityLinker::opens_in_capitals(TokenRange name) const noexcept {
  const text::Token& first = tokens_[name.first];
  return first.shape == text::Shape::upper && first.end - first.start > 2 && (name.first == 0 || first.line_before) &&
         name.last > name.first + 1 && tokens_[name.first + 1].shape == text::Shape::capitalised;
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

/// The fullest form seen is the one shown; what it is called besides is kept.
void EntityLinker::rename(std::uint32_t index, const NounPhrase& phrase, std::string_view name, std::uint32_t words) {
  Entity& entity = entities_[index];
  if (words > 1) entity.derivation.clear();  // the text itself has the name
  if (entity.name == name) return;
  const bool fuller =
      !facts_[index].known && words > facts_[index].words && (may_be_person(entity.kind) || entity.kind == phrase.kind);
  if (!fuller) return add_alias(entity, name);
  std::string alias(name);
  const bool only_middle = facts_[index].words == 2 && without_middle(phrase.name) == text::fold(entity.name);
  if (!only_middle) {
    std::swap(alias, entity.name);
    facts_[index].words = words;
    facts_[index].head = head_of(entity.name);
    facts_[index].kind_of_name = NameKind::unknown;
    index_forms(index, shown(phrase));
  }
  add_alias(entity, alias);
}

void EntityLinker::index_forms(std::uint32_t entity, TokenRange name) {
  forms_.add(form_of(name), entity);
  if (name.last - name.first < 2) return;
  if (may_be_person(entities_[entity].kind)) {
    // The surname is the last part; where the family name comes first, the first one serves as well, unless a hyphen
    // joins it to the next.
    const TokenRange surname = last_part(name);
    forms_.add(form_of(surname), entity);
    if (surname.last > surname.first + 2 && lexicon_.word(tokens_[surname.first].word).is(Trait::name_particle))
      forms_.add(form_of({surname.first + 2, surname.last}), entity);  // "Assad" of "al-Assad"
    if (is_person(entities_[entity].kind) && !ends_with_suffix(name)) {
      if (surname.first > name.first + 1) forms_.add(without_middle(name), entity);
      for (std::uint32_t i = name.first + 1; i + 1 < name.last; ++i)  // "bin Salman", "Suu Kyi"
        if (tokens_[i].space_before) forms_.add(form_of({i, name.last}), entity);
    }
    if (tokens_[name.first + 1].space_before && is_person(entities_[entity].kind) &&
        !lexicon_.word(tokens_[name.first].word).is(Trait::honorific))
      forms_.add(form_of({name.first, name.first + 1}), entity);
  } else {
    // "Norvik" of "Norvik Air"; but "Moen" is not the Moen Administration
    const TokenRange body{name.first, last_part(name).first};
    const Word& kind = lexicon_.word(tokens_[body.last].word);
    if (body.last == body.first + 1 && lexicon_.word(tokens_[body.first].word).traits == 0 &&
        kind.is(Trait::organisation_cue) && (!kind.is(Trait::group_noun) || kind.thing != 0))
      forms_.add(form_of(body), entity);
    std::string initials;
    for (std::uint32_t i = name.first; i < name.last; ++i)
      if (tokens_[i].shape == text::Shape::capitalised || tokens_[i].shape == text::Shape::upper)
        text::append_folded(initials, text_.substr(tokens_[i].start, 1));
    if (initials.size() >= 2) forms_.add(initials, entity);
  }
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
