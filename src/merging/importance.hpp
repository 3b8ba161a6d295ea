// How much an event matters, for asking for the top N.
#pragma once

#include <dateline/timeline.hpp>

#include "merging/similarity.hpp"

#include <map>

namespace dateline::merging {

// How much was published when. Papers turn to a story on the days on which something happens in it (Kessler, Tannier et
// al. 2012, "Finding salient dates for building thematic timelines").
class Coverage {
 public:
  explicit Coverage(const Corpus& corpus);
  // Articles of the day and of the two after it.
  std::size_t from(std::chrono::sys_days day) const;

 private:
  std::map<std::chrono::sys_days, std::size_t> published_on_;
};

double importance(const Corpus& corpus, const Coverage& coverage, const Cluster& cluster, const TimelineEvent& event);

}  // namespace dateline::merging
