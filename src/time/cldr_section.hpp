// A language's `time` section made from CLDR: every language ICU knows gets word classes and rules without a pack of
// its own. The section has the shape of a pack file's, so what a person writes for the language refines it.
#pragma once

#include "packs/pack_node.hpp"

#include <string_view>

namespace dateline::time {

/// Classes: month, month_short, weekday, weekday_short, quarter, era, unit, number, ordinal, which, daypart, meridiem,
/// now. Rules: "cldr.date.*", "cldr.relative.*", "cldr.duration.*", "cldr.clock.*" ... Never fails: a locale unknown to
/// CLDR gets the root's data.
packs::PackNode cldr_time_section(std::string_view language);

}  // namespace dateline::time
