// Clusters -> timeline events: what each says, in its fullest and best supported form.
#pragma once

#include <dateline/timeline.hpp>

#include "merging/similarity.hpp"

#include <optional>

namespace dateline::merging {

// Nothing for mentions that neither have a date nor a claim to a place among the undated: those of documents whose own
// date is known add nothing to a timeline unless they join a dated event.
std::optional<TimelineEvent> compose(const Corpus& corpus, const Cluster& cluster);

}  // namespace dateline::merging
