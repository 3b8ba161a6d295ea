#include "merging/importance.hpp"

#include <algorithm>
#include <cmath>

namespace dateline::merging {
namespace {

double reality(Modality modality) {
  switch (modality) {
    case Modality::asserted:
      return 1;
    case Modality::reported:
      return 0.9;
    case Modality::cancelled:
      return 0.9;
    case Modality::planned:
      return 0.7;
    case Modality::denied:
      return 0.5;
    case Modality::possible:
    case Modality::conditional:
      break;
  }
  return 0.3;
}

// What no rule knows matters less than what one does, and a plan of that kind hardly at all.
double knowledge(const Cluster& cluster, Modality modality) {
  if (!cluster.generic) return 1;
  return modality == Modality::planned ? 0.3 : 0.8;
}

// More than none, and less for each article more.
double weight_of_coverage(const Coverage& coverage, const Date& date) {
  const DateBounds bounds = bounds_of(date);
  return bounds.close ? 1 + std::log1p(static_cast<double>(coverage.from(bounds.first))) : 1;
}

}  // namespace

Coverage::Coverage(const Corpus& corpus) {
  for (const SourceDocument& document : corpus.documents) {
    if (document.bounds.bounded() && document.bounds.first == document.bounds.last)
      ++published_on_[document.bounds.first];
  }
}

std::size_t Coverage::from(std::chrono::sys_days day) const {
  constexpr std::chrono::days after{2};
  std::size_t count = 0;
  for (auto i = published_on_.lower_bound(day); i != published_on_.end() && i->first <= day + after; ++i) {
    count += i->second;
  }
  return count;
}

double importance(const Corpus& corpus, const Coverage& coverage, const Cluster& cluster, const TimelineEvent& event) {
  // What is still told a week after it happened mattered; what is told only in its days may be routine. Of all that can
  // be counted this tells most, and more than in proportion: one look back at the year names much, many name the same.
  constexpr std::chrono::days later{7};
  constexpr double weight = 2;
  constexpr double growth = 1.8;
  double looking_back = 0;
  for (const std::uint32_t document : cluster.documents) {
    const auto written = corpus.documents[document].published.earliest();
    if (written && event.date.latest() && *written - *event.date.latest() > later) looking_back += 1;
  }
  const double copies = static_cast<double>(event.support.documents - event.support.origins);
  const double repeats = static_cast<double>(cluster.facts.size() - event.support.documents);
  const double told = static_cast<double>(event.support.origins) + 0.25 * copies + 0.1 * repeats +
                      weight * std::pow(looking_back, growth);
  const double matters = told * weight_of_coverage(coverage, event.date) * reality(event.modality) *
                         knowledge(cluster, event.modality) * (cluster.about ? 0.6 : 1.0);
  // Scores of a day are added up to compare days; its one great event shall outweigh another's many small ones.
  constexpr double prominence = 1.5;
  return std::pow(matters, prominence);
}

}  // namespace dateline::merging
