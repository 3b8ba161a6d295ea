// Events that tell how long ago the one before was: "her second visit in six months".
#pragma once

#include "events/modality_cues.hpp"
#include "events/time_attachment.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dateline::events {

/// The span within which there was one before; an index in the document's times.
/// \param noun the event's predicate
/// \param times of its sentence, ascending
std::optional<std::uint32_t> span_since_last(const syntax::Predicate& noun, const syntax::SentenceAnalysis& analysis,
                                             const std::vector<text::Token>& tokens, std::span<const PlacedTime> times,
                                             const std::vector<TimeExpression>& expressions, const ModalityCues& cues);

}  // namespace dateline::events
