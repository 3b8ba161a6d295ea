// Clusters -> timeline events: what each says, in its fullest and best supported form, yet without a score.
#pragma once

#include <dateline/timeline.hpp>

#include "merging/similarity.hpp"

#include <optional>

namespace dateline::merging {

// Nothing for what has no date although those who tell it know of dates: such background adds nothing to a timeline
// unless it joins a dated event.
std::optional<TimelineEvent> compose(const Corpus& corpus, const Cluster& cluster);

}  // namespace dateline::merging
