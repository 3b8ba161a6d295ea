// Which phrases a reader can point at: what has a name, is of what has one, or is described.
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
/// Somebody who acts: a person, an organisation, a country, a group of people.
bool is_actor(const syntax::SentenceAnalysis& analysis, std::uint32_t phrase);
/// "The trial" alone tells a reader of the timeline nothing, "a trial" and "the murder trial" do.
bool is_described(const syntax::NounPhrase& phrase);
/// Do the words tell which one it is, or whose? "The relief wells", "Odex's next meeting"; neither "the meeting" nor "a
/// meeting".
bool tells_which_one(const syntax::SentenceAnalysis& analysis, std::uint32_t phrase);

}  // namespace dateline::events
