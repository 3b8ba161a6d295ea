// The part of a language's generated section that counts from now: "yesterday", "last week", "in {0} days", "{0}
// hours".
#pragma once

#include "text/cldr.hpp"
#include "time/cldr_builder.hpp"

namespace dateline::time {

/// Rules for every relative phrase, and from comparing "last week" with "next week" the words that make the difference,
/// so that "last" and "next" are understood with what CLDR has no phrase for.
void add_relative_phrases(const text::LocaleData& data, SectionBuilder& section);
void add_durations(const text::LocaleData& data, SectionBuilder& section);
void add_clock(const text::LocaleData& data, SectionBuilder& section);

}  // namespace dateline::time
