// Where a sentence may be cut for a title, and which of its words a title does without.
#pragma once

#include "events/document_reading.hpp"
#include "events/language_engine.hpp"
#include "syntax/sentence_analysis.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace dateline::events {

/// How well a stretch of the text can end before a token.
enum class Seam : std::uint8_t {
  none,    ///< Within a phrase, or before what is still wanted: a verb, its object.
  word,    ///< Behind a phrase, where something is still wanted: "wants the road | to be closed".
  phrase,  ///< A phrase begins that can be left out: "closed the bridge | to lorries".
  clause   ///< A clause or an insertion begins: "closed the bridge | after a storm had damaged it".
};

/// Why titles do without some words: bits, so that a style asks of all that it leaves out at once.
struct Omission {
  using Set = std::uint8_t;
  static constexpr Set time_or_brackets = 1;  ///< A day or time of day with its preposition, what stands in brackets.
  static constexpr Set inserted = 2;  ///< Between commas, or before its clause and a comma: goes where room is short.
  static constexpr Set beside = 4;    ///< Of that, what describes a phrase before it: "the mayor, who had seen it,".
  /// "the delay [at the harbour] costs": stands between a subject and its verb, and goes where there is no room else.
  static constexpr Set detail = 8;
};

/// Of each token of the sentences that tell an event; an analysis lasts no longer than its sentence.
class Seams {
 public:
  Seams(const LanguageEngine& engine, const DocumentReading& reading)
      : engine_(engine), reading_(reading), marks_(reading.tokens().size() + 1) {
    marks_.back().seam = Seam::clause;
  }

  /// \param times of the sentence
  void mark(const syntax::SentenceAnalysis& analysis, std::span<const PlacedTime> times);

  /// Also of the end of the document, which is a seam.
  Seam before(std::uint32_t token) const noexcept { return marks_[token].seam; }
  bool goes(std::uint32_t token, Omission::Set why) const noexcept { return (marks_[token].omissions & why) != 0; }
  bool left_out(std::uint32_t token) const noexcept { return goes(token, Omission::time_or_brackets); }
  /// The longer time, "in June", that a token belongs to with its preposition, as its index in the document; or none.
  std::uint32_t time_at(std::uint32_t token) const noexcept { return marks_[token].time; }
  bool inserted(std::uint32_t token) const noexcept { return goes(token, Omission::inserted); }
  bool beside(std::uint32_t token) const noexcept { return goes(token, Omission::beside); }
  /// "left | before he resigned", "Weiss | who resigned": a word that introduces a clause with a finite verb, but for
  /// one that tells which noun is meant.
  bool opens_clause(std::uint32_t token) const noexcept { return marks_[token].opens_clause; }
  /// Part of a name, or of what is written like one: it keeps its capital.
  bool named(std::uint32_t token) const noexcept { return marks_[token].named; }
  /// "Court Rejects [Appeal] by Weiss": has its capital only from the headline.
  bool lowered(std::uint32_t token) const noexcept { return marks_[token].lowered; }

 private:
  struct Mark {
    Seam seam = Seam::none;
    Omission::Set omissions = 0;
    bool closed = false;  ///< No seam: a verb is still to come.
    bool opens_clause = false;
    bool named = false;
    bool lowered = false;
    std::uint32_t time = syntax::none;
  };
  Seam seam_before(const syntax::SentenceAnalysis& analysis, std::size_t chunk) const;
  bool is_closing_particle(const syntax::SentenceAnalysis& analysis, std::size_t chunk) const;
  bool wants_preposition(const syntax::SentenceAnalysis& analysis, const syntax::Chunk& chunk) const;
  Seam seam_behind_verb(const syntax::SentenceAnalysis& analysis, const syntax::VerbGroup& verb,
                        std::size_t chunk) const;
  void mark_chunks(const syntax::SentenceAnalysis& analysis);
  bool is_in_capitals(const syntax::SentenceAnalysis& analysis) const;
  static bool is_finite(const syntax::SentenceAnalysis& analysis, const syntax::Chunk& chunk);
  static bool ends_part(syntax::WordClass word);
  void close_compounds(const syntax::SentenceAnalysis& analysis);
  void close_subjects(const syntax::SentenceAnalysis& analysis);
  void leave_out_times(const syntax::SentenceAnalysis& analysis, std::span<const PlacedTime> times);
  bool is_uncounted(const PlacedTime& time) const;
  bool is_described(const syntax::SentenceAnalysis& analysis, syntax::TokenRange time) const;
  bool is_owned(const syntax::SentenceAnalysis& analysis, syntax::TokenRange time) const;
  bool is_behind_event(const syntax::SentenceAnalysis& analysis, std::uint32_t token) const;
  void leave_out_bare_participles(const syntax::SentenceAnalysis& analysis);
  void leave_out_places(const syntax::SentenceAnalysis& analysis);
  bool opens_telling(const syntax::SentenceAnalysis& analysis, std::size_t chunk) const;
  bool is_wanted(const syntax::Chunk& introduction, const syntax::VerbGroup& verb) const;
  bool is_complementiser(const syntax::Chunk& chunk) const;
  bool modifies_noun(const syntax::SentenceAnalysis& analysis, std::size_t chunk, syntax::TokenRange time,
                     bool is_long) const;
  bool leads_to_time(const syntax::SentenceAnalysis& analysis, std::size_t chunk) const;
  bool goes_with_time(std::uint32_t token) const;
  static bool opens_coordinate(const syntax::SentenceAnalysis& analysis, std::size_t chunk);
  bool joins_times(std::uint32_t token, const syntax::SentenceAnalysis& analysis) const;
  void leave_out_sources(const syntax::SentenceAnalysis& analysis);
  void leave_out_brackets(const syntax::SentenceAnalysis& analysis);
  void mark_insertions(const syntax::SentenceAnalysis& analysis);
  bool is_subject(const syntax::SentenceAnalysis& analysis, std::size_t phrase, std::size_t verb) const;
  void mark_details(const syntax::SentenceAnalysis& analysis);
  void leave_out(std::uint32_t token, Omission::Set why) { marks_[token].omissions |= why; }
  void mark_names(const syntax::SentenceAnalysis& analysis);
  void mark_openings(const syntax::SentenceAnalysis& analysis);
  void insert(const syntax::SentenceAnalysis& analysis, syntax::TokenRange tokens, bool beside = true);

  const LanguageEngine& engine_;
  const DocumentReading& reading_;
  std::vector<Mark> marks_;  ///< By token of the document, and one for its end.
};

}  // namespace dateline::events
