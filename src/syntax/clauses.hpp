// Chunks parted into clauses, each with one finite verb; who is reported to say them.
#pragma once

#include "syntax/sentence_view.hpp"

namespace dateline::syntax {

class ClauseBuilder {
 public:
  ClauseBuilder(const SentenceView& view, SentenceAnalysis& out) : view_(view), out_(out) {}
  /// Fills `out.clauses` and `Chunk::clause`, and begins `out.frames` with where each verb stands.
  void run();

 private:
  static constexpr std::uint32_t max_depth = 8;
  static constexpr std::uint32_t relative_horizon = 12;

  void open(std::uint32_t chunk, text::WordId introduced_by, bool relative);
  void close(std::uint32_t chunk);
  bool tells_content(std::uint32_t chunk) const noexcept;
  bool ends_content(std::uint32_t chunk) const noexcept;
  std::uint32_t subject_behind_opening(std::uint32_t verb) const noexcept;
  void close_relatives(std::uint32_t chunk);
  bool opens_bare_relative(std::uint32_t chunk) const noexcept;
  bool opens_contact_relative(std::uint32_t chunk) const noexcept;
  bool opens_gerund(std::uint32_t chunk) const noexcept;
  bool goes_on_in_relative(std::uint32_t chunk) const noexcept;
  bool lacks_verb(std::uint32_t chunk) const noexcept;
  bool goes_on_behind(std::uint32_t comma) const noexcept;
  bool lists_objects(std::uint32_t comma) const noexcept;
  void comma(std::uint32_t chunk);
  void verb(std::uint32_t chunk);
  std::uint32_t with_coordinator(std::uint32_t subject) const noexcept;
  bool in_relative(std::uint32_t chunk) const noexcept;
  void open_before(std::uint32_t verb);
  void open_around(std::uint32_t subject, std::uint32_t verb);
  std::uint32_t opening_comma(std::uint32_t closing) const noexcept;
  bool opens_complement(std::uint32_t phrase, std::uint32_t verb) const noexcept;
  std::uint32_t subject_of_relative(std::uint32_t chunk) const noexcept;
  std::uint32_t subject_of_gerund(std::uint32_t chunk) const noexcept;
  bool is_inverted(std::uint32_t verb) const noexcept;
  std::uint32_t with_apposition(std::uint32_t verb) const noexcept;
  std::uint32_t described_subject(std::uint32_t chunk) const noexcept;
  bool takes_object(const VerbGroup& verb) const noexcept;
  std::uint32_t start_of_new_clause(std::uint32_t chunk) const noexcept;
  void mark_quotes();

  struct Level {
    std::uint32_t clause = 0;
    std::uint32_t verb = none;  ///< Chunk of its finite verb, once seen.
    bool any_verb = false;
    bool gerund = false;   ///< "of leaving"
    bool goes_on = false;  ///< "who shot [and killed]"
  };
  Level& top() noexcept { return levels_[depth_ - 1]; }
  const Level& top() const noexcept { return levels_[depth_ - 1]; }

  const SentenceView view_;
  SentenceAnalysis& out_;
  Level levels_[max_depth];
  std::uint32_t depth_ = 0;
};

}  // namespace dateline::syntax
