// Events that only their anniversary dates: "on Friday they mark the 10th anniversary of the announcement".
#pragma once

#include "events/modality_cues.hpp"
#include "syntax/sentence_analysis.hpp"
#include "text/tokens.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline::events {

struct Anniversary {
  std::uint32_t predicate = syntax::none;  ///< The anniversary's own, where syntax sees one: it has the time.
  std::uint32_t years = 0;                 ///< Since the event; 0 where it does not say.
};

/// The anniversary whose event a noun tells.
/// \param phrase of the event noun
std::optional<Anniversary> anniversary_of(std::uint32_t phrase, const syntax::SentenceAnalysis& analysis,
                                          const std::vector<text::Token>& tokens, const ModalityCues& cues);

}  // namespace dateline::events
