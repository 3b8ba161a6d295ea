// Tokens, phrases and verb groups put in one row of chunks; then what "of", commas and "and" join is made one chunk.
#pragma once

#include "syntax/sentence_view.hpp"

#include <algorithm>

namespace dateline::syntax {

class Chunker {
 public:
  Chunker(const SentenceView& view, SentenceAnalysis& out) : view_(view), out_(out) {}
  /// Fills `out.chunks`; adds coordinations to `out.phrases` and links `of`, `apposition`.
  void run();

 private:
  void lay_out();
  bool is_attributive_time(const Chunk& chunk) const noexcept;
  std::uint32_t take_attributive_time(std::uint32_t phrase);
  std::uint32_t take_qualifier(std::uint32_t phrase);
  void add_token(std::uint32_t& token);
  void take_function_phrase(Chunk& chunk) const;
  void judge_places();
  void join_genitives();
  void join_coordinations(bool strict);
  bool joins_phrases(std::size_t coordinator, std::size_t end, bool strict) const noexcept;
  std::size_t behind_aside(std::size_t i) const noexcept;
  void join_office_holders();
  void join_quoted_names();
  bool is_full_name(const NounPhrase& person) const noexcept;
  bool is_office(const NounPhrase& description) const noexcept;
  bool is_field(const NounPhrase& part) const noexcept;
  void join_headline_pair();
  bool are_two_people(const NounPhrase& one, const NounPhrase& other) const noexcept;
  bool are_people_and_thing(std::size_t left, std::size_t right) const noexcept;
  bool sides_fit(std::size_t left, std::size_t right, bool strict) const noexcept;
  std::size_t join_list(std::size_t left, std::size_t right, bool verb_follows);
  bool is_told_of(const Chunk& verb, std::uint32_t object, std::uint32_t part) const noexcept;
  void join_of();
  bool may_head_body(const NounPhrase& whole) const noexcept;
  bool is_headed(const NounPhrase& whole, const NounPhrase& part) const noexcept;
  void take_kind_of_part(NounPhrase& whole, std::uint32_t part, std::uint32_t owner) noexcept;
  std::size_t closing_bracket(std::size_t kept, std::size_t i) const noexcept;
  void join_appositions();
  /// What a phrase behind a comma or in brackets is to the one before.
  struct Beside {
    std::uint32_t before = none;  ///< Phrases.
    std::uint32_t behind = none;
    bool bracket = false;
    bool age = false;       ///< "Weiss, 61,"; or the party of somebody elected.
    bool initials = false;  ///< "the Party of Hope (POH)"
    bool apposition = false;
    bool unnamed = false;   ///< An apposition of two that bear no name.
    bool modified = false;  ///< An apposition that has prepositions or a clause behind it.
    bool location = false;  ///< "Geneva, Switzerland"
  };
  Beside phrase_beside(std::size_t kept, std::size_t i) const noexcept;
  std::uint32_t told_of(std::uint32_t whole, std::uint32_t beside, bool comma) const noexcept;
  bool is_address(std::size_t kept, std::size_t i, const Beside& beside) const noexcept;
  void link_beside(const Beside& beside) noexcept;
  std::size_t take_beside(Chunk& whole, std::size_t i, const Beside& beside) const noexcept;
  bool identifies() const noexcept;
  void link_identified();
  void link_subject_identified();
  bool compatible(std::uint32_t a, std::uint32_t b, bool strict) const noexcept;
  bool one_person(std::uint32_t a, std::uint32_t b) const noexcept;
  bool two_offices(std::uint32_t a, std::uint32_t b) const noexcept;
  bool list_member(std::uint32_t a, std::uint32_t b) const noexcept;
  std::uint32_t coordinated_part(std::uint32_t a, std::uint32_t b) const noexcept;
  bool lacks_verb_before(std::size_t chunk) const noexcept;
  bool take_apposition(std::size_t last, std::uint32_t right);
  bool parts_clauses(std::size_t phrase_chunk, std::size_t end, std::uint32_t right) const noexcept;
  bool begins_modified_clause(std::size_t left, std::size_t end, std::size_t right) const noexcept;
  void set_beside(std::uint32_t a, std::uint32_t b) noexcept;
  bool apposed_to_several(std::uint32_t a, std::uint32_t b) const noexcept;
  bool is_superlative(std::uint32_t b) const noexcept;
  bool is_age(std::uint32_t b) const noexcept;
  bool is_party(std::uint32_t b) const noexcept;
  bool is_firm(const NounPhrase& named, const NounPhrase& description) const noexcept;
  bool apposed(std::uint32_t a, std::uint32_t b) const noexcept;
  bool apposed_unnamed(std::uint32_t a, std::uint32_t b, std::size_t behind) const noexcept;
  std::uint32_t described_part(std::uint32_t whole, std::uint32_t beside) const noexcept;
  bool describes(std::uint32_t a, std::uint32_t b, std::size_t behind) const noexcept;
  bool modifiers_end(std::size_t behind) const noexcept;
  std::size_t behind_prepositions(std::size_t i) const noexcept;
  std::size_t behind_region(std::size_t last) const noexcept;
  bool locates(std::uint32_t a, std::uint32_t b, bool governed) const noexcept;
  /// The first chunk a step has anything to do with: what stands before it stays where it is.
  template <typename Condition>
  std::size_t first_chunk(Condition concerned) const {
    std::size_t first = 0;
    while (first < out_.chunks.size() && !concerned(out_.chunks[first])) ++first;
    return first;
  }
  WordClass kind(std::size_t i) const noexcept {
    return i < out_.chunks.size() ? out_.chunks[i].kind : WordClass::stop;
  }
  bool is_preposition(const Chunk& chunk, Trait trait) const noexcept {
    const bool told = view_.lexicon.word(chunk.word).is(trait);
    return (chunk.kind == WordClass::preposition) & told;
  }
  bool is_finite(const Chunk& verb) const noexcept { return out_.verbs[verb.index].finiteness == Finiteness::finite; }
  bool has(WordClass wanted) const noexcept { return (kinds_ >> static_cast<unsigned>(wanted) & 1u) != 0; }
  bool has(Trait trait) const noexcept { return (traits_ & traits(trait)) != 0; }
  NounPhrase& phrase(std::uint32_t index) noexcept { return out_.phrases[index]; }
  const NounPhrase& phrase(std::uint32_t index) const noexcept { return out_.phrases[index]; }

  const SentenceView view_;
  SentenceAnalysis& out_;
  // Of all chunks together, as they were laid out: most sentences have nothing for most of the steps to do.
  std::uint64_t kinds_ = 0;   ///< By WordClass.
  std::uint64_t traits_ = 0;  ///< Of function words.
  bool possessor_ = false;    ///< Some phrase has one that is no pronoun.
};

/// Adds the coordination of some phrases; its index.
std::uint32_t coordinate(SentenceAnalysis& out, std::span<const std::uint32_t> members, TokenRange tokens);

}  // namespace dateline::syntax
