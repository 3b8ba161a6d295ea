// Proper names: runs of capitalised words, told from offices before them and from words that are capitalised only
// because they stand first or in a headline.
#pragma once

#include "syntax/sentence_view.hpp"

#include <string_view>
#include <unordered_set>

namespace dateline::syntax {

/// Last names of the people a text has named in full, as written there.
using Surnames = std::unordered_set<std::string_view>;

class NameFinder {
 public:
  /// `out.classes` must already hold `WordClass::time` where time expressions stand.
  /// \param surnames told before this sentence.
  NameFinder(const SentenceView& view, const Surnames& surnames, SentenceAnalysis& out)
      : view_(view), surnames_(surnames), out_(out) {}
  /// Fills `out.names`, sets the class of their tokens, and `out.headline` when every word is capitalised.
  void run();

 private:
  static constexpr std::uint64_t content_word =
      traits(Trait::noun, Trait::adjective, Trait::adverb, Trait::verb_base, Trait::verb_third, Trait::verb_past,
             Trait::verb_participle, Trait::verb_gerund, Trait::ordinal);
  static constexpr std::uint64_t cue = traits(Trait::organisation_cue, Trait::place_cue);

  void judge_capitals();
  bool weak(std::uint32_t i) const noexcept;
  bool common(std::uint32_t i) const noexcept;
  bool is_country_arm(std::uint32_t start, std::uint32_t j, const Gazetteer::Match& match) const noexcept;
  bool ends_with_country(TokenRange name) const noexcept;
  bool opens_function_phrase(std::uint32_t i) const noexcept;
  bool candidate(std::uint32_t i) const;
  bool is_foreign_given_name(std::uint32_t i) const noexcept;
  bool is_surname(std::uint32_t i) const noexcept;
  bool is_told_surname(std::uint32_t i) const;
  bool starts_run(std::uint32_t i) const;
  bool names_what_follows(std::uint32_t i) const noexcept;
  bool stands_before_surname(std::uint32_t i) const noexcept;
  bool acts(std::uint32_t i) const noexcept;
  bool joins_partner(std::uint32_t i) const noexcept;
  bool opens_name(std::uint32_t i) const noexcept;
  bool opens_surname(std::uint32_t i) const noexcept;
  bool is_named_after_place(std::uint32_t place, std::uint32_t next, std::uint32_t end) const noexcept;

  bool starts_known(std::uint32_t i) const noexcept;
  std::uint32_t take_known(std::uint32_t i);
  std::uint32_t take_adjective(std::uint32_t i, std::uint32_t next, std::uint32_t adjective);
  bool begins_longer_name(std::uint32_t i, std::uint32_t next) const;
  bool trusted(std::uint32_t i, const Gazetteer::Match& match) const noexcept;
  bool opens_with_deed(std::uint32_t verb) const noexcept;
  bool reads_as_adjective(std::uint32_t next, const GazetteerReadings& readings) const noexcept;
  std::uint32_t take_parallel(std::uint32_t i);
  std::uint32_t take_quoted(std::uint32_t i);
  std::uint32_t take_run(std::uint32_t i);
  std::uint32_t run_end(std::uint32_t i) const noexcept;
  std::uint32_t extend(std::uint32_t start, std::uint32_t j) const noexcept;
  bool goes_on_behind_genitive(std::uint32_t start, std::uint32_t genitive) const noexcept;
  bool is_within_complement(std::uint32_t start, std::uint32_t adjective, std::uint32_t noun) const noexcept;
  std::uint32_t behind_nickname(std::uint32_t mark) const noexcept;
  std::uint32_t extend_by_known(std::uint32_t start, std::uint32_t j) const noexcept;
  std::uint32_t extend_by_hyphen(std::uint32_t j) const noexcept;
  bool is_last_syllable(std::uint32_t j) const noexcept;
  bool begins_holder(std::uint32_t start, std::uint32_t j) const noexcept;
  std::uint32_t extend_by_joiner(std::uint32_t start, std::uint32_t j) const noexcept;
  std::uint32_t parallel_end(std::uint32_t start) const noexcept;
  std::uint32_t extend_by_list(std::uint32_t start, std::uint32_t j) const noexcept;
  void split(std::uint32_t start, std::uint32_t end);
  bool begins_with_number(std::uint32_t start, std::uint32_t end) const noexcept;
  std::uint32_t last_title(std::uint32_t start, std::uint32_t end) const noexcept;
  std::uint32_t office_start(std::uint32_t start, std::uint32_t title) const noexcept;
  EntityKind kind_of(TokenRange name, bool titled) const noexcept;
  void emit(NameSpan name);

  const SentenceView view_;
  const Surnames& surnames_;
  SentenceAnalysis& out_;
  bool all_capitals_ = false;  ///< Every word is capitalised: capitals tell nothing.
};

}  // namespace dateline::syntax
