// Tokens, phrases and verb groups put in one row of chunks; then what "of", commas and "and" join is made one chunk.
#pragma once

#include "syntax/sentence_view.hpp"

namespace dateline::syntax {

class Chunker {
 public:
  Chunker(const SentenceView& view, SentenceAnalysis& out) : view_(view), out_(out) {}
  /// Fills `out.chunks`; adds coordinations to `out.phrases` and links `of`, `apposition`.
  void run();

 private:
  void lay_out();
  void add_token(std::uint32_t& token);
  void judge_places();
  void join_genitives();
  void join_coordinations(bool strict);
  void join_of();
  void join_appositions();
  bool compatible(std::uint32_t a, std::uint32_t b, bool strict) const noexcept;
  bool list_member(std::uint32_t a, std::uint32_t b) const noexcept;
  std::uint32_t coordinated_part(std::uint32_t a, std::uint32_t b) const noexcept;
  bool parts_clauses(std::size_t phrase_chunk, std::size_t end) const noexcept;
  std::uint32_t coordinate(std::span<const std::uint32_t> members, TokenRange tokens);
  bool apposed(std::uint32_t a, std::uint32_t b) const noexcept;
  bool locates(std::uint32_t a, std::uint32_t b, bool governed) const noexcept;
  NounPhrase& phrase(std::uint32_t index) noexcept { return out_.phrases[index]; }
  const NounPhrase& phrase(std::uint32_t index) const noexcept { return out_.phrases[index]; }

  const SentenceView view_;
  SentenceAnalysis& out_;
};

}  // namespace dateline::syntax
