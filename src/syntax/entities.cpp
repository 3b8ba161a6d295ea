#include "syntax/entities.hpp"

#include "text/characters.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

bool is_person(EntityKind kind) noexcept {
  return kind == EntityKind::person;
}
bool may_be_person(EntityKind kind) noexcept {
  return kind == EntityKind::person || kind == EntityKind::other;
}

/// "the star": one person, whose name is not known.
bool is_unknown_person(const NounPhrase& phrase) noexcept {
  return is_person(phrase.kind) && !phrase.plural && !phrase.pronoun && !phrase.is_coordination();
}

/// Sentences after which "he" is no longer read as the last subject.
constexpr std::uint32_t pronoun_reach = 2;

}  // namespace

EntityLinker::EntityLinker(const Lexicon& lexicon, std::string_view text, const std::vector<text::Token>& tokens)
    : lexicon_(lexicon), text_(text), tokens_(tokens) {}

std::string_view EntityLinker::written(TokenRange range) const noexcept {
  if (range.empty()) return {};
  return text_.substr(tokens_[range.first].start, tokens_[range.last - 1].end - tokens_[range.first].start);
}

/// Folded, with single spaces, so that a line break within a name does no harm.
std::string EntityLinker::form_of(TokenRange name) const {
  std::string form;
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    if (i > name.first && tokens_[i].space_before) form += ' ';
    text::append_folded(form, text_.substr(tokens_[i].start, tokens_[i].end - tokens_[i].start));
  }
  return form;
}

void EntityLinker::link(SentenceAnalysis& sentence) {
  ++sentence_;
  for (NounPhrase& phrase : sentence.phrases)
    if (!phrase.name.empty() && !phrase.is_coordination()) phrase.entity = link_name(sentence, phrase);
  for (std::uint32_t i = 0, count = static_cast<std::uint32_t>(sentence.phrases.size()); i < count; ++i) {
    if (sentence.phrases[i].entity != none || sentence.phrases[i].is_coordination() || link_pair(sentence, i)) continue;
    NounPhrase& phrase = sentence.phrases[i];
    if (phrase.pronoun)
      phrase.entity = link_pronoun(sentence, i);
    else if (phrase.apposition != none && sentence.phrases[phrase.apposition].entity != none)
      phrase.entity = sentence.phrases[phrase.apposition].entity;
    else
      phrase.entity = link_description(sentence, phrase);
    if (phrase.entity == none) continue;
    if (phrase.pronoun) phrase.kind = entities_[phrase.entity].kind;
    mention(phrase.entity, phrase.tokens);
  }
  remember_subjects(sentence);
}

/// "the two leaders", "both countries": the two of their kind whom the last sentences named, where they named no third.
/// The phrase becomes a coordination of both.
bool EntityLinker::link_pair(SentenceAnalysis& sentence, std::uint32_t index) {
  constexpr std::uint32_t reach = 3;  // sentences
  const NounPhrase phrase = sentence.phrases[index];
  if (phrase.number != 2 || !phrase.plural || phrase.indefinite || phrase.of != none || phrase.coordination != none ||
      phrase.nationality != none || phrase.lemma == text::unknown_word || !phrase.name.empty())
    return false;
  const bool definite = phrase.definite || lexicon_.word(tokens_[phrase.tokens.first].word).number == 2;
  const Word& head = lexicon_.word(phrase.lemma);
  if (!definite || !head.any_of(traits(Trait::person_noun, Trait::group_noun))) return false;
  const std::size_t start = tokens_[sentence.tokens.first].start;
  const auto sentence_before = [&](const Facts& facts) {
    return facts.last_sentence == sentence_ ? facts.sentence_before : facts.last_sentence;
  };
  const auto named_before = [&](std::uint32_t entity) {
    const std::vector<Span>& mentions = entities_[entity].mentions;
    const auto next = std::lower_bound(mentions.begin(), mentions.end(), tokens_[phrase.tokens.first].start,
                                       [](const Span& mention, std::size_t at) { return mention.start < at; });
    return (next != mentions.begin() && std::prev(next)->start >= start) ||
           (sentence_before(facts_[entity]) != 0 && sentence_before(facts_[entity]) + reach > sentence_);
  };
  const auto pair = [&](EntityKind kind) {
    std::vector<std::uint32_t> found;
    for (std::size_t r = 0; r < recent_count_; ++r)
      if (entities_[recent_[r]].kind == kind && named_before(recent_[r])) found.push_back(recent_[r]);
    return found;
  };
  std::vector<std::uint32_t> two = pair(head.is(Trait::person_noun) ? EntityKind::person : EntityKind::country);
  if (two.size() != 2) two = pair(head.is(Trait::person_noun) ? EntityKind::country : EntityKind::organisation);
  if (two.size() != 2) return false;
  std::sort(two.begin(), two.end());
  const auto first = static_cast<std::uint32_t>(sentence.phrases.size());
  for (const std::uint32_t entity : two) {
    NounPhrase member = phrase;
    member.entity = entity;
    member.kind = entities_[entity].kind;
    member.plural = false;
    member.number = 0;
    member.coordination = index;
    sentence.phrases.push_back(member);
    mention(entity, phrase.tokens);
  }
  sentence.phrases[index].first_member = first;
  sentence.phrases[index].last_member = first + 2;
  return true;
}

void EntityLinker::mention(std::uint32_t entity, TokenRange tokens) {
  Facts& facts = facts_[entity];
  if (facts.last_sentence != sentence_) facts.sentence_before = facts.last_sentence;
  facts.last_sentence = sentence_;
  const Span span{tokens_[tokens.first].start, tokens_[tokens.last - 1].end};
  std::vector<Span>& mentions = entities_[entity].mentions;
  const auto place = std::lower_bound(mentions.begin(), mentions.end(), span);
  if (place == mentions.end() || *place != span) mentions.insert(place, span);
  const auto end = recent_.begin() + static_cast<std::ptrdiff_t>(recent_count_);
  auto position = std::find(recent_.begin(), end, entity);
  if (position == end) {
    if (recent_count_ < recent_.size())
      ++recent_count_;
    else
      --position;
    *position = entity;
  }
  std::rotate(recent_.begin(), position, position + 1);
}

/// From the last white space on: the surname of most.
TokenRange EntityLinker::last_part(TokenRange name) const noexcept {
  std::uint32_t first = name.last - 1;
  while (first > name.first && !tokens_[first].space_before) --first;
  return {first, name.last};
}

std::uint32_t EntityLinker::find_by_form(const NounPhrase& phrase, const std::string& form, std::uint32_t words) const {
  const auto whole = forms_.find(form);
  if (whole != forms_.end()) return whole->second;
  if (words < 2 || !may_be_person(phrase.kind)) return none;
  // The surname alone came first (in the title, say) and its bearer is not yet known by more. Some put it first.
  for (const TokenRange part : {last_part(phrase.name), TokenRange{phrase.name.first, phrase.name.first + 1}}) {
    const auto surname = forms_.find(form_of(part));
    if (surname == forms_.end()) continue;
    const Facts& facts = facts_[surname->second];
    if (facts.words == 1 && !facts.known && may_be_person(entities_[surname->second].kind)) return surname->second;
  }
  return none;
}

std::uint32_t EntityLinker::link_name(const SentenceAnalysis& sentence, NounPhrase& phrase) {
  std::uint32_t entity = none;
  std::uint32_t words = 1;   // what hyphens join is one: "Jae-in"
  for (std::uint32_t i = phrase.name.first + 1; i < phrase.name.last; ++i) words += tokens_[i].space_before ? 1 : 0;
  // "International Criminal Court (ICC)": what the brackets hold is another form of the same.
  const bool beside = phrase.apposition != none && sentence.phrases[phrase.apposition].entity != none &&
                      !sentence.phrases[phrase.apposition].name.empty();
  const std::string form = form_of(phrase.name);
  if (phrase.gazetteer != none) {
    const auto known = known_.find(phrase.gazetteer);
    if (known != known_.end()) entity = known->second;
  } else {
    entity = find_by_form(phrase, form, words);
    if (entity == none && beside) {
      entity = sentence.phrases[phrase.apposition].entity;
      forms_.emplace(form, entity);
    }
  }
  if (entity == none) {
    const bool known = phrase.gazetteer != none;
    entity = create(
        phrase, known ? lexicon_.gazetteer().entry(phrase.gazetteer).name : std::string(written(phrase.name)), words);
    if (known) known_.emplace(phrase.gazetteer, entity);
  } else {
    rename(entity, phrase, written(phrase.name), words);
  }
  if (entities_[entity].kind == EntityKind::other) entities_[entity].kind = phrase.kind;
  if (phrase.kind == EntityKind::other || facts_[entity].known) phrase.kind = entities_[entity].kind;
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
  Entity entity;
  entity.kind = phrase.kind;
  entity.name = std::move(name);
  if (phrase.gazetteer != none) entity.within = country_around(phrase.gazetteer);
  entities_.push_back(std::move(entity));
  Facts facts;
  facts.known = phrase.gazetteer != none;
  facts.words = words;
  facts_.push_back(facts);
  const std::string_view form = written(phrase.name);
  if (form != entities_.back().name) entities_.back().aliases.emplace_back(form);
  index_forms(index, phrase.name);
  return index;
}

/// The fullest form seen is the one shown; what it is called besides is kept.
void EntityLinker::rename(std::uint32_t index, const NounPhrase& phrase, std::string_view name, std::uint32_t words) {
  Entity& entity = entities_[index];
  if (entity.name == name) return;
  std::string alias(name);
  if (!facts_[index].known && words > facts_[index].words &&
      (may_be_person(entity.kind) || entity.kind == phrase.kind)) {
    std::swap(alias, entity.name);
    facts_[index].words = words;
    index_forms(index, phrase.name);
  }
  const auto place = std::lower_bound(entity.aliases.begin(), entity.aliases.end(), alias);
  if (place == entity.aliases.end() || *place != alias) entity.aliases.insert(place, std::move(alias));
}

void EntityLinker::index_forms(std::uint32_t entity, TokenRange name) {
  forms_.emplace(form_of(name), entity);
  if (name.last - name.first < 2) return;
  if (may_be_person(entities_[entity].kind)) {
    // The surname is the last part; where the family name comes first, the first one serves as well, unless a hyphen
    // joins it to the next.
    forms_.emplace(form_of(last_part(name)), entity);
    if (tokens_[name.first + 1].space_before && is_person(entities_[entity].kind) &&
        !lexicon_.word(tokens_[name.first].word).is(Trait::honorific))
      forms_.emplace(form_of({name.first, name.first + 1}), entity);
  } else {
    std::string initials;
    for (std::uint32_t i = name.first; i < name.last; ++i)
      if (tokens_[i].shape == text::Shape::capitalised || tokens_[i].shape == text::Shape::upper)
        text::append_folded(initials, text_.substr(tokens_[i].start, 1));
    if (initials.size() >= 2) forms_.emplace(std::move(initials), entity);
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
  const NounPhrase* source = &phrase;
  if (phrase.office.empty() && phrase.apposition != none && !sentence.phrases[phrase.apposition].office.empty() &&
      sentence.phrases[phrase.apposition].name.empty())
    source = &sentence.phrases[phrase.apposition];
  if (source->office.empty()) return;
  const Word& word = lexicon_.word(tokens_[source->office.last - 1].word);
  if (word.is(Trait::honorific) && !word.is(Trait::noun)) return;
  Facts& facts = facts_[entity];
  const std::uint32_t country = nationality_of(*source, sentence);
  if (facts.office == text::unknown_word || country != none) {
    facts.office = word.noun != text::unknown_word ? word.noun : tokens_[source->office.last - 1].word;
    if (country != none) facts.country = country;
    entities_[entity].office = lexicon_.office(
        written(source->office),
        country == none ? std::string_view() : std::string_view(lexicon_.gazetteer().entry(country).name));
  }
}

std::uint32_t EntityLinker::link_description(const SentenceAnalysis& sentence, const NounPhrase& phrase) const {
  if (phrase.modifier && phrase.gazetteer != none) {
    const auto known = known_.find(phrase.gazetteer);
    return known == known_.end() ? none : known->second;
  }
  if (phrase.lemma == text::unknown_word || phrase.plural || phrase.indefinite) return none;
  const std::uint32_t country = nationality_of(phrase, sentence);
  const Word& head = lexicon_.word(phrase.lemma);
  if (!phrase.definite && country == none) return none;
  // "the leader of the rebel state" is the leader of nobody known.
  if (country == none && head.is(Trait::person_noun) && (phrase.of != none || phrase.possessor != none)) return none;
  for (std::size_t r = 0; r < recent_count_; ++r) {
    const std::uint32_t e = recent_[r];
    const Facts& facts = facts_[e];
    if (head.is(Trait::person_noun) && is_person(entities_[e].kind)) {
      const bool same_office = facts.office == phrase.lemma;
      if (country != none ? facts.country == country && (same_office || head.is(Trait::title)) : same_office) return e;
    } else if (head.is(Trait::group_noun) && country == none && entities_[e].kind == EntityKind::organisation) {
      // "the court": the last organisation whose name ends in that word.
      const std::string& name = entities_[e].name;
      const std::string_view word = lexicon_.vocabulary().word(phrase.lemma);
      if (name.size() > word.size() && text::fold(std::string_view(name).substr(name.size() - word.size())) == word)
        return e;
    }
  }
  return none;
}

/// "It is Moen's first trip since she was elected": the one person the sentence names before.
std::uint32_t EntityLinker::only_person_before(const SentenceAnalysis& sentence, std::uint32_t token) const {
  std::uint32_t only = none;
  for (const NounPhrase& phrase : sentence.phrases) {
    if (phrase.tokens.last > token || phrase.name.empty() || phrase.entity == none) continue;
    if (!is_person(entities_[phrase.entity].kind) || phrase.entity == only) continue;
    if (only != none) return none;
    only = phrase.entity;
  }
  return only;
}

std::uint32_t EntityLinker::link_pronoun(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const NounPhrase& pronoun = sentence.phrases[index];
  const Word& word = lexicon_.word(tokens_[pronoun.head].word);
  const bool person = word.any_of(traits(Trait::male, Trait::female));
  if (!person && !word.is(Trait::neuter)) return none;
  const bool body = !person && pronoun.modifier;  // "its" leans on a body within the sentence
  if (!person && !body) return none;
  // The nearest subject before it in the sentence, else the last subject of the sentences before.
  std::uint32_t best = none;
  bool stranger = false;   // "the envoy said he": somebody nobody named
  for (std::uint32_t v = 0; v < sentence.frames.size(); ++v) {
    const std::uint32_t subject = sentence.frames[v].subject;
    if (subject == none || sentence.phrases[subject].tokens.last > pronoun.tokens.first) continue;
    const NounPhrase& phrase = sentence.phrases[subject];
    if (phrase.entity == none) {
      stranger = stranger || (person && !phrase.pronoun && !phrase.plural && is_person(phrase.kind));
      continue;
    }
    const EntityKind kind = entities_[phrase.entity].kind;
    if (person ? !is_person(kind) : kind != EntityKind::organisation && kind != EntityKind::country) continue;
    best = phrase.entity;
    stranger = false;
  }
  if (best != none || body || stranger) return best;
  if (const std::uint32_t owner = only_person_before(sentence, pronoun.tokens.first); owner != none) return owner;
  // "At his press conference Weiss said": the subject that follows.
  if (pronoun.modifier)
    for (std::uint32_t v = 0; v < sentence.frames.size(); ++v) {
      const std::uint32_t subject = sentence.frames[v].subject;
      if (subject == none || sentence.verbs[v].finiteness != Finiteness::finite || sentence.frames[v].subject_inherited) continue;
      const bool ahead = sentence.phrases[subject].tokens.first > pronoun.tokens.first &&
                         sentence.clause_at(pronoun.head) == sentence.clause_at(sentence.phrases[subject].head);
      const std::uint32_t entity = sentence.phrases[subject].entity;
      if (ahead && entity != none && is_person(entities_[entity].kind)) return entity;
      break;
    }
  return last_person_ != none && sentence_ - last_person_sentence_ <= pronoun_reach ? last_person_ : none;
}

void EntityLinker::remember_subjects(const SentenceAnalysis& sentence) {
  for (std::uint32_t v = 0; v < sentence.frames.size(); ++v) {
    const std::uint32_t subject = sentence.frames[v].subject;
    if (subject == none || sentence.verbs[v].finiteness != Finiteness::finite) continue;
    const std::uint32_t entity = sentence.phrases[subject].entity;
    const bool first = last_person_sentence_ != sentence_;
    if (entity == none && is_unknown_person(sentence.phrases[subject]) && first) {
      last_person_ = none;
      last_person_sentence_ = sentence_;
      continue;
    }
    if (entity == none || !is_person(entities_[entity].kind)) continue;
    // The first subject of a sentence is what it is about; later ones count only where there was none.
    if (last_person_sentence_ == sentence_) continue;
    last_person_ = entity;
    last_person_sentence_ = sentence_;
  }
}

}  // namespace dateline::syntax
