// How much an event matters, for asking for the top N.
#pragma once

#include <dateline/timeline.hpp>

#include "merging/similarity.hpp"

namespace dateline::merging {

double importance(const Corpus& corpus, const Cluster& cluster, const TimelineEvent& event);

}  // namespace dateline::merging
