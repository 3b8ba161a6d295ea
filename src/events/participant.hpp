// A phrase that fills a role, kept beyond its sentence's analysis.
#pragma once

#include <dateline/event.hpp>

#include "syntax/sentence_analysis.hpp"

namespace dateline::events {

struct Participant {
  std::uint32_t role = 0;  ///< In the event type; of generic events 0 is the subject, 1 the object.
  syntax::TokenRange tokens;
  syntax::TokenRange told;    ///< What a title tells of a role that takes text: with all that hangs on it.
  syntax::TokenRange called;  ///< Of "the plane": what the text calls it elsewhere, "a Norvik Air plane"; or empty.
  syntax::TokenRange nation;  ///< "Swiss" of "the Swiss National Bank", whose name goes without it; or empty.
  std::uint32_t owner =
      syntax::none;                ///< Of "the firm's chairman", "its chairman": the entity of "the firm", "its" ...
  std::uint32_t behind_owner = 0;  ///< ... and the token behind these words.
  bool genitive = false;           ///< Its name needs one: where the text has "its", or nothing.
  std::uint32_t entity = syntax::none;
  EntityKind kind = EntityKind::other;
  text::WordId preposition = text::unknown_word;
  std::uint32_t country = syntax::none;  ///< Gazetteer entry of one only an adjective names.
  bool named = false;
  bool plural = false;
  bool pronoun = false;
  bool inherited = false;
  bool clause = false;   ///< A clause tells it: "promised [to rebuild the town]".
  bool counted = false;  ///< "nine Iraqis": some of those the name means.
};

/// A phrase made a participant: with who owns it or is behind "of", unless its own words name somebody.
Participant participant(const syntax::SentenceAnalysis& analysis, std::uint32_t phrase, std::uint32_t role);

/// "trade between Kenya and Uganda grew": what stands between a subject, of which `token` is one, and its verb belongs
/// to the subject. The token where it ends; 0 where nobody is named there.
/// \param unnamed whatever the phrases hold: "The deadline for bids expires"
std::uint32_t end_of_subject(const syntax::SentenceAnalysis& analysis, std::uint32_t token, bool unnamed = false);

/// "a compound belonging to Otto Weiss was hit": a participle behind a subject tells which it is. The token where that
/// ends, in front of the verb; 0 where nobody is named there.
/// \param behind the token behind the subject
std::uint32_t end_of_description(const syntax::SentenceAnalysis& analysis, std::uint32_t behind);

/// "An attempt [to oust Weiss] failed": the token where the infinitive behind a subject ends, in front of the verb; 0
/// where there is none.
/// \param behind the token behind the subject
std::uint32_t end_of_aim(const syntax::SentenceAnalysis& analysis, std::uint32_t behind);

}  // namespace dateline::events
