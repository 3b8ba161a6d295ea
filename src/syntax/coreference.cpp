// What names nobody itself: "he", "it", "his", "the two leaders". Read only where one bearer is certain.
#include "syntax/entities.hpp"
#include "syntax/gender.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

/// "the star": one person, whose name is not known.
bool is_unknown_person(const NounPhrase& phrase) noexcept {
  return is_person(phrase.kind) && !phrase.plural && !phrase.pronoun && !phrase.is_coordination();
}

/// Sentences after which "he" is no longer read as the last subject.
constexpr std::uint32_t pronoun_reach = 2;

}  // namespace

/// In the sentence before the token, or in one of the last sentences.
bool EntityLinker::mentioned_before(const SentenceAnalysis& sentence, std::uint32_t token, std::uint32_t entity,
                                    std::uint32_t reach) const {
  const Facts& facts = facts_[entity];
  const std::uint32_t before = facts.last_sentence == sentence_ ? facts.sentence_before : facts.last_sentence;
  if (before != 0 && before + reach > sentence_) return true;
  const std::vector<Span>& mentions = entities_[entity].mentions;
  const auto next = std::lower_bound(mentions.begin(), mentions.end(), tokens_[token].start,
                                     [](const Span& mention, std::size_t at) { return mention.start < at; });
  return next != mentions.begin() && std::prev(next)->start >= tokens_[sentence.tokens.first].start;
}

/// "the two leaders", "both countries"; neither "his two brothers", who are his whoever was named, nor a bare number:
/// "Two people died" tells of two whom nobody has named.
bool EntityLinker::may_be_pair(const NounPhrase& phrase, bool bare) const {
  if (!bare && (phrase.number != 2 || !phrase.plural || phrase.lemma == text::unknown_word)) return false;
  if (phrase.indefinite || phrase.possessor != none || phrase.of != none || phrase.coordination != none ||
      phrase.nationality != none || !phrase.name.empty())
    return false;
  if (bare) return true;
  const Word& first = lexicon_.word(tokens_[phrase.tokens.first].word);
  const bool definite = phrase.definite || (first.number == 2 && first.is(Trait::determiner));
  return definite && lexicon_.word(phrase.lemma).any_of(traits(Trait::person_noun, Trait::group_noun));
}

/// What two so called are, the likeliest first: "neighbours" are rather countries, "leaders" rather persons.
std::vector<EntityKind> EntityLinker::kinds_of_pair(const Word& head, bool bare) {
  if (bare) return {EntityKind::person, EntityKind::country, EntityKind::organisation};
  std::vector<EntityKind> kinds;
  if (head.is(Trait::group_noun)) kinds = {EntityKind::country, EntityKind::organisation};
  if (head.is(Trait::person_noun)) kinds.push_back(EntityKind::person);
  if (head.is(Trait::title)) kinds.push_back(EntityKind::country);
  return kinds;
}

/// Those of a kind named before a token: within the first of `reaches`, in sentences, that holds two or more.
std::vector<std::uint32_t> EntityLinker::named_before(const SentenceAnalysis& sentence, std::uint32_t token,
                                                      EntityKind kind,
                                                      std::initializer_list<std::uint32_t> reaches) const {
  std::vector<std::uint32_t> found;
  for (const std::uint32_t reach : reaches) {
    for (std::size_t r = 0; r < recent_count_; ++r)
      if (entities_[recent_[r]].kind == kind && mentioned_before(sentence, token, recent_[r], reach))
        found.push_back(recent_[r]);
    if (found.size() >= 2) break;
    found.clear();
  }
  return found;
}

/// The two of their kind whom the sentence itself or the last ones named, where they named no third; else the two the
/// text tells of most. The phrase becomes a coordination of both.
bool EntityLinker::link_pair(SentenceAnalysis& sentence, std::uint32_t index) {
  const bool bare = names_two(sentence.phrases[index]);
  const NounPhrase& phrase = sentence.phrases[index];
  if (!may_be_pair(phrase, bare)) return false;
  const Word& head = lexicon_.word(phrase.lemma);
  const std::uint32_t token = phrase.tokens.first;
  const std::vector<EntityKind> kinds = kinds_of_pair(head, bare);
  std::vector<std::uint32_t> two;
  for (auto kind = kinds.begin(); kind != kinds.end() && two.size() != 2; ++kind) {
    two = named_before(sentence, token, *kind, {0, 2, 3});
    if (two.size() == 2 || *kind != EntityKind::country || !head.is(Trait::group_noun) || head.is(Trait::company_noun))
      continue;
    // "Kenya's president met Uganda's. The two neighbours": a little farther back, as no others are left.
    const std::vector<std::uint32_t> leaders = named_before(sentence, token, EntityKind::person, {0, 2, 3, 5});
    if (leaders.size() == 2) two = countries_of(leaders);
  }
  if (head.any_of(traits(Trait::group_noun, Trait::title)))  // leaders and neighbours, not any two boys
    for (auto kind = kinds.begin(); kind != kinds.end() && two.size() != 2; ++kind) two = busiest_two(*kind);
  if (two.size() != 2) return false;
  std::sort(two.begin(), two.end());
  coordinate(sentence, index, two);
  return true;
}

/// The two of a kind whose doings the text tells by far the most; empty where they are not two.
std::vector<std::uint32_t> EntityLinker::busiest_two(EntityKind kind) const {
  std::vector<std::uint32_t> busiest;
  for (std::size_t r = 0; r < recent_count_; ++r)
    if (entities_[recent_[r]].kind == kind && facts_[recent_[r]].acts > 0) busiest.push_back(recent_[r]);
  if (busiest.size() < 2) return {};
  std::stable_sort(busiest.begin(), busiest.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return facts_[a].acts > facts_[b].acts; });
  if (busiest.size() > 2 && facts_[busiest[2]].acts * 2 > facts_[busiest[1]].acts) return {};
  busiest.resize(2);
  return busiest;
}

/// The countries that all of them lead or stand for, as far as the text has named them.
std::vector<std::uint32_t> EntityLinker::countries_of(const std::vector<std::uint32_t>& persons) const {
  std::vector<std::uint32_t> countries;
  for (const std::uint32_t person : persons) {
    const auto country = known_.find(facts_[person].country);
    if (country == known_.end()) return {};
    if (std::find(countries.begin(), countries.end(), country->second) == countries.end())
      countries.push_back(country->second);
  }
  return countries;
}

/// "he" is nobody the text has called a woman.
bool EntityLinker::agrees(std::uint32_t entity, std::uint32_t pronoun) const noexcept {
  const std::uint64_t gender = lexicon_.word(tokens_[pronoun].word).traits & either_gender;
  return gender == 0 || facts_[entity].gender == 0 || facts_[entity].gender == gender;
}

/// The one person of the pronoun's gender (or of unknown gender) in the last sentences; none where there are two.
std::uint32_t EntityLinker::last_of_gender(const SentenceAnalysis& sentence, std::uint32_t pronoun, std::uint32_t other,
                                           bool known) const {
  std::uint32_t only = none;
  for (std::size_t r = 0; r < recent_count_ && facts_[recent_[r]].last_sentence + pronoun_reach >= sentence_; ++r) {
    if (recent_[r] == other || !is_person(entities_[recent_[r]].kind) || !agrees(recent_[r], pronoun)) continue;
    if ((known && facts_[recent_[r]].gender == 0) ||
        !mentioned_before(sentence, pronoun, recent_[r], pronoun_reach + 1))
      continue;
    if (only != none) return none;
    only = recent_[r];
  }
  return only;
}

/// "ordered [her] arrest": who owns the noun of such an event suffers what it tells.
bool EntityLinker::is_done_to(const SentenceAnalysis& sentence, std::uint32_t index) const {
  return std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const NounPhrase& owned) {
    if (owned.possessor != index || owned.lemma == text::unknown_word) return false;
    const EventNoun* noun = lexicon_.event_noun(owned.lemma);
    return noun != nullptr && noun->possessive == Relation::object;
  });
}

/// Of "Weiss met him", Weiss: whom neither the pronoun nor a description behind the verb can mean (Chomsky's principle
/// B). None where the phrase is itself the subject.
std::uint32_t EntityLinker::subject_phrase_beside(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const NounPhrase& phrase = sentence.phrases[index];
  const bool owner = phrase.modifier;
  if ((owner && !is_done_to(sentence, index)) || lexicon_.word(tokens_[phrase.head].word).is(Trait::reflexive))
    return none;
  const std::uint32_t clause = sentence.clause_at(phrase.head);
  std::uint32_t subject = none;
  for (std::uint32_t v = 0; v < sentence.frames.size(); ++v) {
    const VerbFrame& frame = sentence.frames[v];
    if (frame.subject == index && !frame.subject_inherited) return none;  // but "told [him] to leave"
    if (frame.chunk == none || sentence.chunks[frame.chunk].clause != clause) continue;
    // "hired a lawyer to defend him": the lawyer defends.
    if (sentence.verbs[v].tokens.first < phrase.tokens.first)
      subject = frame.alternation == Alternation::purpose_infinitive ? none : frame.subject;
  }
  // "Weiss fought his arrest", but "the judge ordered his arrest"
  if (owner && subject != none && sentence.phrases[subject].entity != none) return none;
  return subject;
}

std::uint32_t EntityLinker::subject_beside(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const std::uint32_t subject = subject_phrase_beside(sentence, index);
  return subject == none ? none : sentence.phrases[subject].entity;
}

/// "is said to be old"
bool EntityLinker::governs(const SentenceAnalysis& sentence, std::uint32_t verb) {
  return std::any_of(sentence.verbs.begin(), sentence.verbs.end(),
                     [&](const VerbGroup& other) { return other.governor == verb; });
}

/// "It sold the mine": "it" does something, so that it is no "it is clear that"; or "It is an airline", "It said that".
bool EntityLinker::acts(const SentenceAnalysis& sentence, std::uint32_t phrase) const {
  for (std::uint32_t v = 0; v < sentence.frames.size(); ++v) {
    const VerbGroup& verb = sentence.verbs[v];
    if (sentence.frames[v].subject != phrase || sentence.frames[v].subject_inherited) continue;
    const VerbFrame& frame = sentence.frames[v];
    if (verb.finiteness != Finiteness::finite) return false;
    const bool active = verb.voice == Voice::active && sentence.word_class(verb.verb) != WordClass::be;
    if (active && lexicon_.verb_is(verb.lemma, VerbTrait::reporting)) return true;
    if (!frame.clause.empty()) return false;
    if (verb.voice == Voice::passive)  // "It was bought by Odex", but "It is said to be old"
      return !lexicon_.verb_is(verb.lemma, VerbTrait::clause_complement) &&
             !lexicon_.verb_is(verb.lemma, VerbTrait::reporting) && !governs(sentence, v);
    if (sentence.word_class(verb.verb) == WordClass::be)
      return frame.object != none && is_body(sentence.phrases[sentence.chunks[frame.object].index].kind);
    return frame.object != none || frame.adjuncts_end > frame.adjuncts;
  }
  return false;
}

std::uint32_t EntityLinker::link_pronoun(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const NounPhrase& pronoun = sentence.phrases[index];
  const Word& word = lexicon_.word(tokens_[pronoun.head].word);
  if (const std::uint32_t speaker = speaker_before(sentence, index); speaker != none) return speaker;
  if (word.any_of(traits(Trait::male, Trait::female))) return link_he(sentence, index);
  if (!word.is(Trait::neuter) || word.is(Trait::plural_marker)) return none;
  return pronoun.modifier || acts(sentence, index) ? link_it(sentence, index) : std::uint32_t{none};
}

/// "It", "its": a body of the sentence, else what the one before was about.
std::uint32_t EntityLinker::link_it(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const NounPhrase& pronoun = sentence.phrases[index];
  bool stranger = false;  // "the army said it": somebody nobody named
  const std::uint32_t before =
      subject_before(sentence, pronoun, false, subject_phrase_beside(sentence, index), stranger);
  if (before != none || stranger) return before;
  const std::uint32_t last = last_body_sentence_ + 1 == sentence_ ? last_body_ : none;
  if (pronoun.modifier) return pronoun.tokens.first == sentence.tokens.first ? last : std::uint32_t{none};
  const std::uint32_t told = body_of_speaker(sentence, pronoun);
  if (told != none) return told;
  const std::uint32_t single = single_beside_several(sentence, pronoun);
  if (single != none) return single;
  return last != none ? last : main_subject_behind(sentence, index);
}

/// "He", "her": a person of the sentence, else of those before.
std::uint32_t EntityLinker::link_he(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const NounPhrase& pronoun = sentence.phrases[index];
  if (pronoun.modifier)
    if (const std::uint32_t joined = joined_before(sentence, index); joined != none) return joined;
  if (const std::uint32_t joined = object_joined_before(sentence, index); joined != none) return joined;
  if (const std::uint32_t company = company_before(sentence, pronoun); company != none) {
    const std::uint32_t entity = sentence.phrases[company].entity;
    if (entity == none || agrees(entity, pronoun.head)) return entity;
  }
  bool stranger = false;  // "the envoy said he": somebody nobody named
  const std::uint32_t before =
      subject_before(sentence, pronoun, true, subject_phrase_beside(sentence, index), stranger);
  // "Ida Moen was freed. A. Weiss welcomed her release": rather whom the text tells to be a woman.
  const bool female = lexicon_.word(tokens_[pronoun.head].word).is(Trait::female);
  if (before != none && pronoun.modifier && female && facts_[before].gender == 0)
    if (const std::uint32_t woman = last_of_gender(sentence, pronoun.head, before, true); woman != none) return woman;
  if (before != none || stranger) return before;
  const std::uint32_t other = subject_beside(sentence, index);
  if (const std::uint32_t owner = only_person_before(sentence, index, other); owner != none) return owner;
  if (pronoun.modifier)
    if (const std::uint32_t behind = subject_behind(sentence, pronoun); behind != none) return behind;
  const std::uint32_t told = person_told_before(sentence, pronoun.head, other);
  return told != none ? told : main_subject_behind(sentence, index);
}

/// "[He] was charged", "[she] has been arrested"
bool EntityLinker::meets_law(const SentenceAnalysis& sentence, std::uint32_t pronoun) const {
  for (std::uint32_t v = 0; v < sentence.frames.size(); ++v) {
    const std::uint32_t subject = sentence.frames[v].subject;
    if (subject != none && sentence.phrases[subject].head == pronoun && sentence.verbs[v].voice == Voice::passive &&
        lexicon_.is_legal_verb(sentence.verbs[v].lemma))
      return true;
  }
  return false;
}

/// Whom the sentences before were about. \param other who does something to whom the pronoun means, and is not meant
std::uint32_t EntityLinker::person_told_before(const SentenceAnalysis& sentence, std::uint32_t pronoun,
                                               std::uint32_t other) const {
  if (last_person_sentence_ == 0 || sentence_ - last_person_sentence_ > pronoun_reach) {
    const std::uint32_t told = last_of_gender(sentence, pronoun, other, true);
    if (told != none || other == none) return told;          // "Otto Weiss and his wife left. She ..."
    return last_of_gender(sentence, pronoun, other, false);  // "Odex fired A. Weiss. Velden hired him"
  }
  if (last_person_ == other && other != none) {  // "Weiss met Moen. Weiss told him"
    const bool unnamed = unnamed_sentence_ != 0 && unnamed_sentence_ + pronoun_reach >= sentence_;
    return unnamed ? std::uint32_t{none} : last_of_gender(sentence, pronoun, other, false);
  }
  if (last_person_ == none) return none;
  // "Sheriff Otto Weiss said A. Moen fled. He was charged": rather whom an official told of.
  if (facts_[last_person_].speaks && !facts_[last_person_].title.empty() && meets_law(sentence, pronoun))
    if (const std::uint32_t told = last_of_gender(sentence, pronoun, last_person_, false); told != none) return told;
  if (!agrees(last_person_, pronoun)) return last_of_gender(sentence, pronoun, other, false);
  // "A. Weiss met Maria Moen. She ...": whom the text tells to be a woman; most others in the news are men.
  const bool doubtful = lexicon_.word(tokens_[pronoun].word).is(Trait::female) && facts_[last_person_].gender == 0;
  const std::uint32_t told = doubtful ? last_of_gender(sentence, pronoun, other, true) : none;
  return told != none ? told : last_person_;
}

/// "The man they saw was Otto Weiss": the phrase that tells who the subject is; else the subject.
std::uint32_t EntityLinker::told_subject(const SentenceAnalysis& sentence, std::uint32_t verb) const {
  const VerbFrame& frame = sentence.frames[verb];
  if (frame.subject == none || sentence.phrases[frame.subject].entity != none || frame.object == none ||
      sentence.word_class(sentence.verbs[verb].verb) != WordClass::be || !sentence.chunks[frame.object].is_phrase())
    return frame.subject;
  const std::uint32_t complement = sentence.chunks[frame.object].index;
  return sentence.phrases[complement].name.empty() ? frame.subject : complement;
}

/// The first subject of a sentence is what it is about.
void EntityLinker::remember_first_subject(const SentenceAnalysis& sentence, std::uint32_t verb, std::uint32_t subject) {
  last_several_ = several(sentence, subject);
  // Whom a body tells of, they may mean as well.
  if (last_several_.size() == 1 && lexicon_.verb_is(sentence.verbs[verb].lemma, VerbTrait::reporting))
    last_several_.clear();
  if (last_several_.empty()) last_several_ = two_told(sentence, verb);
  if (!last_several_.empty() && other_several(sentence, subject)) last_several_.clear();
  last_several_sentence_ = sentence_;
  // A name of unknown kind is rather a firm's than a person's whom "it" would not mean.
  const std::uint32_t entity = sentence.phrases[subject].entity;
  const bool body = entity != none && (is_body(entities_[entity].kind) || entities_[entity].kind == EntityKind::other);
  last_body_ = body ? entity : none;
  last_body_sentence_ = sentence_;
}

/// What the verb shows its subject to be.
void EntityLinker::learn_deed(const SentenceAnalysis& sentence, const VerbGroup& verb, std::uint32_t entity) {
  Facts& facts = facts_[entity];
  ++facts.acts;
  if (topic_ == none && facts.free_standing) topic_ = entity;
  if (verb.voice != Voice::active) return;
  if (lexicon_.verb_is(verb.lemma, VerbTrait::reporting)) facts.speaks = true;
  if (sentence.word_class(verb.verb) != WordClass::be)
    (lexicon_.is_company_verb(verb.lemma) ? facts.trades : facts.does_other) = true;
}

/// The first person among the subjects is whom "he" means further on.
void EntityLinker::remember_subjects(const SentenceAnalysis& sentence) {
  bool first = true;
  // "Weiss, whose brother was killed, was freed. He": what describes him comes last.
  const auto count = static_cast<std::uint32_t>(sentence.frames.size());
  for (std::uint32_t i = 0; i < 2 * count; ++i) {
    const std::uint32_t v = i % count;
    if (sentence.verbs[v].finiteness != Finiteness::finite || is_in_relative(sentence, v) != (i >= count)) continue;
    const std::uint32_t subject = told_subject(sentence, v);
    if (subject == none) continue;
    if (first) remember_first_subject(sentence, v, subject);
    first = false;
    const std::uint32_t entity = sentence.phrases[subject].entity;
    if (entity != none) learn_deed(sentence, sentence.verbs[v], entity);
    const bool person = entity != none
                            ? is_person(entities_[entity].kind) || (facts_[entity].speaks && may_be_he(entity))
                            : is_unknown_person(sentence.phrases[subject]);
    const std::uint32_t tried = entity == none ? whom_law_met(sentence, v) : none;
    const std::uint32_t whose = tried != none ? tried : person ? entity : whose_deed(sentence, subject);
    if ((!person && whose == none) || last_person_sentence_ == sentence_) continue;
    last_person_ = whose;
    last_person_sentence_ = sentence_;
  }
}

/// "A judge sentenced [Otto Weiss]. He ...": whom somebody nobody names arrests or tries is whom the text is about.
std::uint32_t EntityLinker::whom_law_met(const SentenceAnalysis& sentence, std::uint32_t verb) const {
  const std::uint32_t object = sentence.frames[verb].object;
  if (sentence.verbs[verb].voice != Voice::active || !lexicon_.is_legal_verb(sentence.verbs[verb].lemma) ||
      object == none || !sentence.chunks[object].is_phrase())
    return none;
  const std::uint32_t entity = sentence.phrases[sentence.chunks[object].index].entity;
  return entity != none && (is_person(entities_[entity].kind) || may_be_he(entity)) ? entity : none;
}

/// "The trial of Otto Weiss opened. He ...", "Otto Weiss's arrest came as no surprise. He ...": whom an event befell.
std::uint32_t EntityLinker::whose_deed(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const NounPhrase& phrase = sentence.phrases[index];
  if (!phrase.name.empty() || phrase.is_coordination() || phrase.head == none ||
      !lexicon_.word(tokens_[phrase.head].word).is(Trait::event_noun))
    return none;
  const std::uint32_t whose = phrase.of != none ? phrase.of : phrase.possessor;
  const std::uint32_t entity = whose == none ? none : sentence.phrases[whose].entity;
  return entity != none && (is_person(entities_[entity].kind) || may_be_he(entity)) ? entity : none;
}

}  // namespace dateline::syntax
