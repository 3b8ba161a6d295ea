// Which phrases a reader can point at: what has a name, is of what has one, or happens where a name tells.
#pragma once

#include "syntax/sentence_analysis.hpp"

#include <cstdint>

namespace dateline::events {

/// Somebody or something with a name, of a named country, or of somebody named ("the mill's owners").
bool is_named(const syntax::SentenceAnalysis& analysis, std::uint32_t phrase);
/// "Kolm airport": a name before the head.
bool has_name_before_head(const syntax::SentenceAnalysis& analysis, std::uint32_t phrase);
/// "Odex", "Odex's offices", "the offices of Odex".
bool is_of_named(const syntax::SentenceAnalysis& analysis, std::uint32_t phrase);
/// "Rebels", "a crowd", "thousands of workers": people told of together, who need no name to act.
bool is_crowd(const syntax::SentenceAnalysis& analysis, std::uint32_t phrase);
/// "gathered in Kolm", "stormed Kolm airport", "left the town of Kolm": what is done is done somewhere, or to somebody,
/// with a name. \param who its subject
bool is_done_at_name(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate, std::uint32_t who);

}  // namespace dateline::events
