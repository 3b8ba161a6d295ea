// What a clause says, ready to become a headline: who, the verb in the present, and what follows without its dates.
// "The council was dissolved by the king on Monday" -> "Council dissolved by the king".
#pragma once

#include "events/document_reading.hpp"
#include "events/language_engine.hpp"
#include "events/participant.hpp"
#include "events/time_attachment.hpp"
#include "syntax/sentence_analysis.hpp"

#include <optional>
#include <span>

namespace dateline::events {

struct ClauseTitle {
  std::optional<Participant> subject;      ///< Without one there is no such title.
  std::optional<Participant> object;       ///< What an active verb does something to.
  text::WordId verb = text::unknown_word;  ///< Form of the verb that follows; unknown where `words` holds it already.
  syntax::TokenRange words;                ///< The rest, as the text has it; empty where it is but a time.
  bool negated = false;                    ///< It tells what did not happen: "did not leave", "failed to leave".
};

/// \param times of the sentence, ascending: they are left out, with the prepositions that belong to them
ClauseTitle clause_title(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                         std::span<const PlacedTime> times, const LanguageEngine& engine,
                         const DocumentReading& reading);

}  // namespace dateline::events
