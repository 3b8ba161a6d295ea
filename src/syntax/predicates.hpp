// Verbs and event nouns as predicates with normalised arguments: where the alternations are undone.
#pragma once

#include "syntax/sentence_view.hpp"

namespace dateline::syntax {

class PredicateBuilder {
 public:
  PredicateBuilder(const SentenceView& view, SentenceAnalysis& out) : view_(view), out_(out) {}
  /// Fills `out.predicates` and `out.arguments`.
  void run();

 private:
  // verbs
  void add_verb(std::uint32_t verb);
  void add_prepositional(std::uint32_t first_chunk, std::uint32_t last_chunk, bool passive, bool inherited,
                         bool places_only);
  std::uint32_t place_in_front(const VerbFrame& frame, const VerbGroup& verb) const noexcept;
  // event nouns
  void add_nominals(std::uint32_t chunk);
  bool tells_event(const NounPhrase& phrase) const noexcept {  // as few do
    return view_.lexicon.event_noun(phrase.lemma) != nullptr && out_.word_class(phrase.head) == WordClass::noun;
  }
  void add_nominal(std::uint32_t phrase, std::uint32_t chunk);
  void add_clause_of_noun(std::uint32_t chunk);
  std::uint32_t main_verb_behind(std::uint32_t clause_chunk) const noexcept;
  bool is_amount_of_time(const Chunk& chunk) const noexcept;
  bool is_deed(std::uint32_t preposition) const noexcept;
  TokenRange deed(std::uint32_t gerund) const noexcept;
  bool is_thing_behind_preposition(std::uint32_t chunk) const noexcept;
  std::uint32_t part_of(const NounPhrase& phrase) const noexcept;
  std::uint32_t antecedent_of_possessive(std::uint32_t chunk) const noexcept;
  Alternation add_own_arguments(const EventNoun& noun, std::uint32_t phrase);
  Alternation add_right_arguments(const EventNoun& noun, std::uint32_t chunk, Alternation alternation);
  Alternation add_governing_arguments(const EventNoun& noun, std::uint32_t chunk, Predicate& predicate,
                                      Alternation alternation);
  TokenRange covered(const Chunk& chunk) const noexcept;
  bool has(Relation relation) const noexcept;
  const EventNoun* governed_event_before(std::uint32_t chunk) const noexcept;
  bool follows_journey(std::uint32_t chunk) const noexcept;
  bool follows_subordinate_event(std::uint32_t chunk) const noexcept;
  bool has_preposition(Trait trait) const noexcept;
  bool repeats(text::WordId preposition) const noexcept;
  std::uint32_t verb_before(std::uint32_t chunk) const noexcept;
  bool happens_to_person() const noexcept;
  bool participates(std::uint32_t verb) const noexcept;
  bool acts_in(std::uint32_t phrase) const noexcept;

  void argue(Relation relation, std::uint32_t phrase, TokenRange tokens, bool inherited = false,
             text::WordId preposition = text::unknown_word);
  void argue_phrase(Relation relation, std::uint32_t phrase, bool inherited = false);
  std::uint32_t begin() noexcept { return begin_ = static_cast<std::uint32_t>(out_.arguments.size()); }

  const SentenceView view_;
  SentenceAnalysis& out_;
  std::uint32_t begin_ = 0;  ///< First argument of the predicate at hand.
};

}  // namespace dateline::syntax
