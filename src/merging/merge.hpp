// Extractions -> Timeline, as a pure function of a sorted set.
#pragma once

#include <dateline/timeline.hpp>

#include <vector>

namespace dateline::merging {

// \pre `extractions` ascend strictly by document id
Timeline merge(const std::vector<const Extraction*>& extractions, const TimelineOptions& options);

}  // namespace dateline::merging
