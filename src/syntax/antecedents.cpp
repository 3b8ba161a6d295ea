// Whom a pronoun's own sentence offers: subjects before it, who stands beside it, the one after it.
#include "syntax/entities.hpp"
#include "syntax/gender.hpp"

#include "text/characters.hpp"

#include <algorithm>

namespace dateline::syntax {

/// "Brandt said he": a name that stands alone, of whom the text has told neither an office nor a first name; no
/// "Northerners", "ESV" or "Budget".
bool EntityLinker::may_be_he(std::uint32_t entity) const {
  const Facts& facts = facts_[entity];
  const std::string& name = entities_[entity].name;
  if (entities_[entity].kind != EntityKind::other || facts.words != 1 || !facts.free_standing) return false;
  if (facts.known || facts.trades || facts.with_article || facts.located || lexicon_.looks_plural(name)) return false;
  const std::string folded = text::fold(name);
  return name.size() > 1 && folded[1] == name[1] && lexicon_.word(lexicon_.vocabulary().find(folded)).traits == 0;
}

/// "It is Moen's first trip since she was elected": the one person the sentence names before. Not who stands in the
/// subject of a verb whose object the pronoun is: "soldiers led by Weiss toppled him". "Weiss and Moen
/// left after Brandt lost [his] seat": one of several is not meant.
std::uint32_t EntityLinker::only_person_before(const SentenceAnalysis& sentence, std::uint32_t index,
                                               std::uint32_t other) const {
  const std::uint32_t pronoun = sentence.phrases[index].head;
  const std::uint32_t subject = subject_phrase_beside(sentence, index);
  const std::uint32_t end = subject == none ? sentence.phrases[index].tokens.first : sentence.extent(subject).first;
  std::uint32_t only = none;
  for (const NounPhrase& phrase : sentence.phrases) {
    if (phrase.tokens.last > end || phrase.name.empty() || phrase.entity == none) continue;
    if (!is_person(entities_[phrase.entity].kind) || phrase.entity == only || phrase.entity == other) continue;
    if (!agrees(phrase.entity, pronoun) || is_one_of_several(sentence, phrase)) continue;
    if (only != none) return none;
    only = phrase.entity;
  }
  return only;
}

/// "Weiss and Moen", "Weiss's wife and daughter"
bool EntityLinker::is_one_of_several(const SentenceAnalysis& sentence, const NounPhrase& phrase) {
  if (phrase.coordination == none) return false;
  const NounPhrase& all = sentence.phrases[phrase.coordination];
  return std::all_of(sentence.phrases.begin() + all.first_member, sentence.phrases.begin() + all.last_member,
                     [](const NounPhrase& member) { return is_person(member.kind); });
}

/// "Moen's relatives said he", "the family of Ida Moen said she": who is named in a subject that cannot be meant
/// itself.
std::uint32_t EntityLinker::whose_people(const SentenceAnalysis& sentence, const NounPhrase& people,
                                         std::uint32_t pronoun) const {
  if (people.entity != none || !is_actor(people.kind) || people.pronoun || people.is_coordination()) return none;
  const std::uint32_t owner = people.possessor != none ? people.possessor : people.of;
  const std::uint32_t entity = owner == none ? none : sentence.phrases[owner].entity;
  if (entity == none || !is_person(entities_[entity].kind) || !agrees(entity, pronoun)) return none;
  const std::uint64_t gender = gender_of(people, tokens_, lexicon_);
  const bool fits = gender == 0 || lexicon_.word(tokens_[pronoun].word).any_of(gender);
  return is_person(people.kind) && !people.plural && fits ? none : entity;
}

/// "the official said he", "the man who lost his licence": does a verb tell something of its subject within the clause
/// of the pronoun, or right around it?
bool EntityLinker::surrounds(const SentenceAnalysis& sentence, std::uint32_t verb, std::uint32_t clause) {
  const std::uint32_t chunk = sentence.frames[verb].chunk;
  if (chunk == none) return false;
  const std::uint32_t around = sentence.chunks[chunk].clause;
  return around == clause || sentence.clauses[clause].parent == around;
}

/// May a subject nobody has named be meant: "the envoy said he", "the army said it"?
bool EntityLinker::is_stranger(const SentenceAnalysis& sentence, std::uint32_t verb, const NounPhrase& pronoun,
                               bool person) const {
  const NounPhrase& phrase = sentence.phrases[sentence.frames[verb].subject];
  const std::uint64_t gender = gender_of(phrase, tokens_, lexicon_);
  const bool fits = gender == 0 || lexicon_.word(tokens_[pronoun.head].word).any_of(gender);
  if (phrase.pronoun || phrase.plural || !fits) return false;
  const bool unlisted = phrase.kind == EntityKind::other && phrase.name.empty() && phrase.lemma == text::unknown_word;
  const bool speaks = unlisted && !sentence.frames[verb].clause.empty() &&
                      lexicon_.verb_is(sentence.verbs[verb].lemma, VerbTrait::reporting);
  return person == is_person(phrase.kind) || (person && speaks);
}

/// "the singer swallowed the pills on the morning of [his] death": behind the verb and its object.
bool EntityLinker::stands_aside(const SentenceAnalysis& sentence, std::uint32_t verb, const NounPhrase& pronoun) {
  const std::uint32_t object = sentence.frames[verb].object;
  return pronoun.modifier && object != none && sentence.chunks[object].tokens.last <= pronoun.tokens.first;
}

/// "Moen was with [Weiss] when he died": what happens while somebody is in company happens to the company.
std::uint32_t EntityLinker::company_before(const SentenceAnalysis& sentence, const NounPhrase& pronoun) {
  if (pronoun.modifier) return none;
  for (std::uint32_t v = 0; v < sentence.frames.size(); ++v) {
    const VerbFrame& frame = sentence.frames[v];
    if (frame.adjuncts_end == none || frame.adjuncts_end <= frame.adjuncts || frame.object != none) continue;
    if (sentence.word_class(sentence.verbs[v].verb) != WordClass::be) continue;
    const Chunk& last = sentence.chunks[frame.adjuncts_end - 1];
    const bool person = last.is_phrase() && is_person(sentence.phrases[last.index].kind);
    const bool clause_begins = sentence.word_class(last.tokens.last) == WordClass::subordinator;
    if (person && clause_begins && last.tokens.last + 1 == pronoun.tokens.first) return last.index;
  }
  return none;
}

/// The nearest subject before the pronoun in its sentence; `stranger` tells that somebody nobody named stands nearer.
std::uint32_t EntityLinker::subject_before(const SentenceAnalysis& sentence, const NounPhrase& pronoun, bool person,
                                           std::uint32_t beside, bool& stranger) const {
  const std::uint32_t other = beside == none ? none : sentence.phrases[beside].entity;
  const std::uint32_t clause = sentence.clause_at(pronoun.head);
  std::uint32_t best = none;
  for (std::uint32_t v = 0; v < sentence.frames.size(); ++v) {
    const std::uint32_t subject = sentence.frames[v].subject;
    if (subject == none || sentence.phrases[subject].tokens.last > pronoun.tokens.first) continue;
    const NounPhrase& phrase = sentence.phrases[subject];
    const std::uint32_t whose = person ? whose_people(sentence, phrase, pronoun.head) : none;
    if (whose != none) {
      best = whose;
      stranger = false;
      continue;
    }
    if (subject == beside && !stands_aside(sentence, v, pronoun)) continue;
    if (phrase.entity == none) {
      if (!is_stranger(sentence, v, pronoun, person)) continue;
      stranger = true;
      // "Weiss said the driver lost his licence", "Weiss left as the driver said he": the driver.
      if (surrounds(sentence, v, clause)) best = none;
      continue;
    }
    const EntityKind kind = entities_[phrase.entity].kind;
    // A name of unknown kind is rather a firm's.
    const bool acts = sentence.verbs[v].finiteness == Finiteness::finite;
    const bool fits =
        person ? is_person(kind) || (acts && may_be_he(phrase.entity)) : is_body(kind) || kind == EntityKind::other;
    if (!fits || phrase.entity == other) continue;
    if (!agrees(phrase.entity, pronoun.head)) continue;
    best = phrase.entity;
    stranger = false;
  }
  return best;
}

/// "Weiss and [his] family", "Weiss's wife and [his] daughter": whom the part before names.
std::uint32_t EntityLinker::joined_before(const SentenceAnalysis& sentence, std::uint32_t index) const {
  for (const NounPhrase& owned : sentence.phrases) {
    if (owned.possessor != index || owned.coordination == none) continue;
    const NounPhrase& first = sentence.phrases[sentence.phrases[owned.coordination].first_member];
    if (first.tokens.first >= owned.tokens.first) return none;
    const std::uint32_t whose =
        first.entity != none || first.possessor == none ? first.entity : sentence.phrases[first.possessor].entity;
    const bool fits = whose != none && is_person(entities_[whose].kind) && agrees(whose, sentence.phrases[index].head);
    return fits ? whose : std::uint32_t{none};
  }
  return none;
}

/// "arrested Weiss and charged [him]", "quashed Weiss's sentence and freed [him]": whom the same subject did something
/// to before.
std::uint32_t EntityLinker::object_joined_before(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const auto object_of = [&](const VerbFrame& frame) {
    return frame.object == none ? std::uint32_t{none} : sentence.chunks[frame.object].index;
  };
  for (std::size_t v = 1; v < sentence.frames.size(); ++v) {
    const VerbFrame& frame = sentence.frames[v];
    if (object_of(frame) != index || frame.alternation != Alternation::coordination || !frame.subject_inherited)
      continue;
    const VerbFrame& before = sentence.frames[v - 1];
    const std::uint32_t object = object_of(before);
    if (before.subject != frame.subject || object == none) return none;
    const NounPhrase& phrase = sentence.phrases[object];
    const std::uint32_t whose =
        phrase.entity != none || phrase.possessor == none ? phrase.entity : sentence.phrases[phrase.possessor].entity;
    const bool fits = whose != none && is_person(entities_[whose].kind) && agrees(whose, sentence.phrases[index].head);
    return fits ? whose : std::uint32_t{none};
  }
  return none;
}

/// "At his press conference Weiss said": the subject that follows.
std::uint32_t EntityLinker::subject_behind(const SentenceAnalysis& sentence, const NounPhrase& pronoun) const {
  for (std::uint32_t v = 0; v < sentence.frames.size(); ++v) {
    const std::uint32_t subject = sentence.frames[v].subject;
    if (subject == none || sentence.verbs[v].finiteness != Finiteness::finite || sentence.frames[v].subject_inherited)
      continue;
    const bool ahead = sentence.phrases[subject].tokens.first > pronoun.tokens.first &&
                       sentence.clause_at(pronoun.head) == sentence.clause_at(sentence.phrases[subject].head);
    const std::uint32_t entity = sentence.phrases[subject].entity;
    return ahead && entity != none && is_person(entities_[entity].kind) && agrees(entity, pronoun.head) ? entity : none;
  }
  return none;
}

/// "When [he] was arrested on Monday, Weiss was asleep", "After [it] was fined, Odex left": the subject of the main
/// clause, where a clause before it opens the sentence and the pronoun is its subject.
std::uint32_t EntityLinker::main_subject_behind(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const NounPhrase& pronoun = sentence.phrases[index];
  const Clause& opening = sentence.clauses[sentence.clause_at(pronoun.head)];
  if (opening.parent == none || opening.relative || opening.complement ||
      opening.tokens.first != sentence.tokens.first || pronoun.tokens.first != opening.tokens.first + 1 ||
      !lexicon_.word(opening.introduced_by).is(Trait::subordinator))
    return none;
  const bool person = lexicon_.word(tokens_[pronoun.head].word).any_of(either_gender);
  for (std::uint32_t v = 0; v < sentence.frames.size(); ++v) {
    const std::uint32_t subject = sentence.frames[v].subject;
    if (subject == none || sentence.frames[v].subject_inherited || sentence.verbs[v].finiteness != Finiteness::finite ||
        sentence.phrases[subject].tokens.first < opening.tokens.last)
      continue;
    const std::uint32_t entity = sentence.phrases[subject].entity;
    if (entity == none || sentence.phrases[subject].name.empty()) return none;
    const EntityKind kind = entities_[entity].kind;
    const bool fits = person ? is_person(kind) && agrees(entity, pronoun.head) : is_body(kind);
    return fits ? entity : std::uint32_t{none};
  }
  return none;
}

/// "Norway and Sweden stepped up sanctions on Kenya when [it] tested": where several are the subject, the one body that
/// stands alone before the pronoun.
std::uint32_t EntityLinker::single_beside_several(const SentenceAnalysis& sentence, const NounPhrase& pronoun) const {
  const auto frame = std::find_if(sentence.frames.begin(), sentence.frames.end(),
                                  [](const VerbFrame& each) { return each.subject != none; });
  if (frame == sentence.frames.end() || !sentence.phrases[frame->subject].is_coordination()) return none;
  std::uint32_t single = none;
  for (const NounPhrase& phrase : sentence.phrases) {
    if (phrase.tokens.last > pronoun.tokens.first || phrase.entity == none || phrase.coordination != none) continue;
    if (!is_body(phrase.kind) || phrase.is_coordination() || phrase.plural || phrase.modifier) continue;
    if (single != none && single != phrase.entity) return none;
    single = phrase.entity;
  }
  return single;
}

/// "Odex spokesman Otto Weiss said [it]", "Ida Moen, head of Norvik Air, said [it]": the one body named with whoever
/// speaks.
std::uint32_t EntityLinker::body_of_speaker(const SentenceAnalysis& sentence, const NounPhrase& pronoun) const {
  const Clause& clause = sentence.clauses[sentence.clause_at(pronoun.head)];
  if (clause.speaker == none || clause.reporting_verb == none) return none;
  const TokenRange speaker = sentence.extent(clause.speaker);
  const std::uint32_t verb = sentence.verbs[clause.reporting_verb].tokens.first;
  const TokenRange told{speaker.first, std::max(speaker.last, std::min(verb, pronoun.tokens.first))};
  if (told.last > pronoun.tokens.first) return none;
  std::uint32_t body = none;
  for (const NounPhrase& phrase : sentence.phrases) {
    if (phrase.tokens.first < told.first || phrase.tokens.last > told.last || phrase.entity == none) continue;
    if (!is_body(entities_[phrase.entity].kind) || phrase.entity == body) continue;
    if (body != none) return none;
    body = phrase.entity;
  }
  return body;
}

}  // namespace dateline::syntax
