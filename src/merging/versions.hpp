// A plan and what became of it are versions of one event.
#pragma once

#include <dateline/timeline.hpp>

#include <vector>

namespace dateline::merging {

// Fills `supersedes`: what happened, was put off or was called off points to the plans it replaces, where type and
// participants are the same and the dates are not too far apart. Plans that came true on their day are no versions of
// their own; they were gathered as mentions before.
// \pre ids are set
void link_versions(std::vector<TimelineEvent>& events);

}  // namespace dateline::merging
